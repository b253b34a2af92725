"""`namedtuple` called inside expressions and functions: in displays, arguments, class bodies, and returned."""
from collections import namedtuple
import collections

points = [namedtuple("P", "x y")(1, 2)]
print(points, points[0].x, points[0]._fields)


def make():
    return namedtuple("Pair", ["a", "b"])


Pair = make()
print(Pair(1, 2), Pair(3, 4).a, Pair.__name__, Pair(1, 2)._replace(b=5))


def rows(n):
    Row = namedtuple("Row", "k v")
    return [Row(i, i * 2) for i in range(n)]


print(rows(2), rows(1)[0]._asdict())
print(namedtuple("Z", "m n", defaults=[3])(1), collections.namedtuple("W", "only")("x"))
KINDS = {"point": namedtuple("Point", "x y"), "circle": namedtuple("Circle", "radius")}
print(KINDS["point"](1, 2), KINDS["circle"](radius=3))


class Shape:
    Corner = namedtuple("Corner", "x y")

    def origin(self):
        return self.Corner(0, 0)


print(Shape().origin(), Shape.Corner(1, 2) == (1, 2))


class Sum(namedtuple("Sum", "x y")):
    def total(self):
        return self.x + self.y


print(Sum(1, 2).total(), Sum(1, 2))
try:
    KINDS["circle"]()
except TypeError as error:
    print(error)
