# Named tuples: fields, defaults, every method, subclasses, and what is refused.
from collections import namedtuple


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


Point = namedtuple("Point", "x y")
Color = namedtuple("Color", ["red", "green", "blue"], defaults=[0, 255])
Odd = namedtuple("Odd", "a, def, a2, class, _b", rename=True)


p = Point(1, y=2)
print(p, p.x, p[1], p[-1], p[:1], len(p), p == (1, 2), p == Point(1.0, 2), p < Point(1, 3), hash(p) == hash((1, 2)), [*p], p + (3,), p * 2, 2 in p, p.index(2), p.count(9))
print(p._fields, p._asdict(), p._replace(y=9), Point._make([5, 6]), Point._make("ab"), Point._field_defaults, Color._field_defaults, Odd._fields)
print(Color(1), Color(1, 2), Color(1, blue=3), Odd(1, 2, 3, 4, 5), Odd(1, 2, 3, 4, 5)._1)
x, y = p
match p:
    case Point(x=1, y=b):
        print("matched", b, x, y)
attempt("few", lambda: Point(1))
attempt("many", lambda: Point(1, 2, 3))
attempt("keyword", lambda: Point(1, z=2))
attempt("twice", lambda: Point(1, x=2))
attempt("store", lambda: setattr(p, "x", 5))
attempt("attribute", lambda: p.z)
attempt("new attribute", lambda: setattr(p, "w", 1))
attempt("replace", lambda: p._replace(z=1))
attempt("make", lambda: Point._make([1]))
attempt("order", lambda: Point(1, "a") < Point(1, 2))


class Point3(Point):
    def __new__(cls, x, y, z=0):
        self = super().__new__(cls, x, y)
        self.z = z
        return self

    def length(self):
        return (self.x ** 2 + self.y ** 2 + self.z ** 2) ** 0.5


q = Point3(2, 3, 6)
print(q, q.z, q.length(), q == (2, 3), isinstance(q, Point), q._replace(x=0).x)
print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), max(Point(0, 1), Point(0, 2)), {Point(1, 2): "v"}[(1, 2)], dict([Point("k", "v")]), "%s-%s" % p, "{0.x} {0[1]}".format(p), f"{p.x:03d}")
