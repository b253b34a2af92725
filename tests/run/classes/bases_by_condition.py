"""Classes that a condition or a handler chooses, classes below them, and definitions in a class body that a condition chooses."""

import sys
FAST = len(sys.argv) < 5
if FAST:
    class Base:
        kind = "fast"
        def run(self, x):
            return x * 2
else:
    class Base:
        kind = "slow"
        def run(self, x):
            return x + x + 1
class Derived(Base):
    def run(self, x):
        return super().run(x) + 100
d = Derived()
print(d.run(4), d.kind, Derived.__mro__[1].__name__)
try:
    import ujson_nonexistent
    class Codec:
        def enc(self, x): return "fast" + x
except ImportError:
    class Codec:
        def enc(self, x): return "plain" + x
class MyCodec(Codec):
    def enc(self, x):
        return "<" + super().enc(x) + ">"
print(MyCodec().enc("q"))
class Holder:
    if FAST:
        def go(self): return "go fast"
    else:
        def go(self): return "go slow"
    if not FAST:
        limit = 1
    else:
        limit = 2
    for _i in range(3):
        pass
    names = [n.upper() for n in ("a", "b")]
print(Holder().go(), Holder.limit, Holder.names, Holder._i)


# A chain of three classes, each with several bases and with its own name inside.
import sys

LEVEL = len(sys.argv[0]) % 1 + 2
if LEVEL == 1:

    class Node:
        depth = 1

        def path(self):
            return ["one"]
elif LEVEL == 2:

    class Node:
        depth = 2
        made = 0

        def __init__(self, *args):
            Node.made += 1
            self.args = args

        def path(self):
            return ["two", Node.depth]
else:

    class Node:
        depth = 3

        def path(self):
            return ["three"]


class Loud:
    def path(self):
        return [str(p).upper() for p in super().path()]


class Leaf(Loud, Node):
    def path(self):
        return super(Leaf, self).path() + Node.path(self) + [Leaf.__name__]


class Twig(Leaf):
    def __init__(self, *args):
        Leaf.__init__(self, *args)
        self.kind = "twig"

    def path(self):
        return ["twig"] + super().path()


t = Twig(1, 2)
print(t.path(), t.args, t.kind, Node.made, Leaf().path())
print([c.__name__ for c in Twig.__mro__], isinstance(t, Node), issubclass(Leaf, Node), Twig.depth)
print(type(t).__qualname__, repr(Leaf), Leaf.__bases__[1] is Node)
