"""Imports inside class bodies bind variables of the class."""


class Circle:
    import math
    from math import pi, sqrt as root
    from os import path as paths
    import os.path as p

    area = pi * 4
    side = root(16)

    def height(self):
        return self.math.sqrt(4)


print(Circle.area == Circle.math.pi * 4, Circle().height(), Circle.math.floor(2.5), Circle.root(9), Circle().root(25), Circle.side)
print(Circle.paths.basename("a/b"), Circle.p.join("a", "b"), "math" in vars(Circle))


def local():
    class Counts:
        import string
        from collections import Counter

        def go(self):
            return self.Counter("aab"), self.string.digits

    return Counts().go()


print(local())


class Codec:
    if True:
        import json as codec
    try:
        import no_such_module_here
    except ImportError:
        no_such_module_here = None

    def dump(self, value):
        return self.codec.dumps(value)


print(Codec().dump([1]), Codec.no_such_module_here)
