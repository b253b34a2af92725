"""reprlib: methods for types of a class below, what contains itself."""

import reprlib


class Own(reprlib.Repr):
    def repr_int(self, x, level):
        return f"#{x}"

    def repr_Point(self, p, level):
        return f"P@{level}"


class Point:
    pass


print(Own().repr([1, 22, [3, Point()]]), Own().repr({1: Point()}))


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    @reprlib.recursive_repr()
    def __repr__(self):
        return f"Node({self.name}, {self.links})"


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
print(a, b)


class Loop(list):
    @reprlib.recursive_repr(fillvalue="<again>")
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


loop = Loop([1])
loop.append(loop)
print(loop, Loop.__repr__.__name__)
