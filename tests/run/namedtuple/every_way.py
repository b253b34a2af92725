"""namedtuple: every way to declare one, defaults, methods, errors, subclasses, typing.NamedTuple."""

import collections
from collections import namedtuple
from typing import NamedTuple


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        print(label, "->", type(error).__name__ + ":", error)


Point = namedtuple("Point", ["x", "y"])
Text = namedtuple("Text", "a, b c")
Odd = namedtuple("Odd", ["def", "x", "x", "_y", "ok"], rename=True)
Some = namedtuple("Some", "p q r", defaults=[2, 3])
Empty = namedtuple("Empty", "")
print(Point(1, 2), Point(y=1, x=2), Point._fields, Text._fields, Odd._fields, Odd(1, 2, 3, 4, 5), Some(1), Some(1, r=9), Some._field_defaults, Empty(), Empty._fields)
p = Point(3, 4)
print(p.x, p[1], p[-1], p[:1], len(p), list(p), p + (5,), p * 2, 3 in p, p.index(4), p.count(3), p == (3, 4), p < (3, 5), hash(p) == hash((3, 4)), p != Point(3, 5))
print(p._replace(x=10), p._asdict(), Point._make([7, 8]), Point._make(iter("ab")), repr(p), str(p), f"{p}", "%s %s" % p, type(p).__name__, isinstance(p, tuple), Point.__name__)
x, y = p
first, *rest = Text(1, 2, 3)
print(x, y, first, rest, max(Point(1, 9), Point(2, 0)), sorted([Point(2, 1), Point(1, 5)]), {p: "key"}[(3, 4)], dict([Point("k", "v")]), [*map(Point._make, [(1, 2), (3, 4)])])
attempt("few", lambda: Point(1))
attempt("many", lambda: Point(1, 2, 3))
attempt("name", lambda: Point(1, z=2))
attempt("twice", lambda: Point(1, x=2))
attempt("make", lambda: Point._make([1]))
attempt("replace", lambda: p._replace(z=1))
attempt("set", lambda: setattr(p, "x", 5))
attempt("item", lambda: p[2])
attempt("no attribute", lambda: p.z)
attempt("add", lambda: p + [1])


class Vector(Point):
    """A point with operators."""

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __repr__(self):
        return f"<{self.x} {self.y}>"


v = Vector(3, 4) + Vector(1, 1)
print(v, v.length, Vector(3, 4).length, v == Point(4, 5), isinstance(v, Point), v._replace(x=0), v._asdict(), v[0])


class Employee(NamedTuple):
    """Somebody who works here."""

    name: str
    salary: float = 100.0
    tags: tuple = ()

    def raised(self, percent):
        return self._replace(salary=self.salary * (1 + percent / 100))

    @classmethod
    def parse(cls, text):
        name, salary = text.split(":")
        return cls(name, float(salary))


e = Employee("ann")
print(e, e.raised(50), Employee.parse("bob:30"), Employee._fields, Employee._field_defaults, e == ("ann", 100.0, ()), Employee.__doc__, e._asdict())
attempt("no name", lambda: Employee())
attempt("unknown", lambda: Employee("a", pay=1))
Inner = collections.namedtuple("Inner", "a b", defaults=(None,))
print(Inner(1), [s.name for s in sorted([Employee("z", 1.0), Employee("b", 5.0)], key=lambda s: -s.salary)])
match p:
    case Point(x=3, y=n):
        print("matched", n)
match e:
    case Employee(name, salary=100.0):
        print("employee", name)
match Text(1, 2, 3):
    case (1, *others):
        print(others)
