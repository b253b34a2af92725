import collections
import typing
from collections import namedtuple

Q = namedtuple("Q", "a b c")
q = Q(1, "x", 2.5)
print(q, q.b, q[-1], q[0:2], Q._make([1, 2, 3]), Q._fields)
R = namedtuple("R", ["u", "v"], defaults=[7])
print(R(1), R(u=1, v=2), R._field_defaults)
S = collections.namedtuple("S", "x, y")
T = typing.NamedTuple("T", [("name", str), ("n", int)])
t = T("t", 3)
print(S(1, 2), t, t.name, t._replace(n=4), t == ("t", 3))
U = namedtuple("U", ("a", "class", "a"), rename=True)
print(U(1, 2, 3), U._fields)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(3, 4)
print(p, p.norm, p + Point(1, 1), isinstance(p, tuple), p._asdict())


class Positive(namedtuple("Positive", "n")):
    def __new__(cls, n):
        if n < 0:
            raise ValueError("negative")
        return super().__new__(cls, n)


print(Positive(3))
try:
    Positive(-1)
except ValueError as e:
    print(e)


def inside():
    V = namedtuple("V", "k v")
    return sorted([V(2, "b"), V(1, "a")])


print(inside())
a, b, c = q
print(a, b, c, {q: 1}[Q(1, "x", 2.5)])
for name, value in q._asdict().items():
    print(name, value)
try:
    Q(1)
except TypeError as e:
    print(e)
try:
    q.a = 2
except AttributeError as e:
    print(e)
