"""Vectors of any length with operators, reflected operators, in-place ones, and comparison to sequences."""
import math
from functools import total_ordering

@total_ordering
class Vec:
    __slots__ = ("_xs",)
    def __init__(self, *xs):
        self._xs = tuple(xs)
    @classmethod
    def of(cls, iterable):
        return cls(*iterable)
    def __len__(self): return len(self._xs)
    def __iter__(self): return iter(self._xs)
    def __getitem__(self, i):
        got = self._xs[i]
        return Vec.of(got) if isinstance(i, slice) else got
    def _zip(self, other, f):
        if isinstance(other, (int, float)):
            return Vec.of(f(x, other) for x in self)
        try:
            others = list(other)
        except TypeError:
            return NotImplemented
        if len(others) != len(self):
            raise ValueError(f"lengths {len(self)} and {len(others)}")
        return Vec.of(f(x, y) for x, y in zip(self, others))
    def __add__(self, other): return self._zip(other, lambda a, b: a + b)
    __radd__ = __add__
    def __sub__(self, other): return self._zip(other, lambda a, b: a - b)
    def __rsub__(self, other): return self._zip(other, lambda a, b: b - a)
    def __mul__(self, other): return self._zip(other, lambda a, b: a * b)
    def __rmul__(self, other): return self * other
    def __matmul__(self, other): return sum(self * other)
    def __rmatmul__(self, other): return self @ other
    def __neg__(self): return self * -1
    def __abs__(self): return math.hypot(*self)
    def __eq__(self, other):
        if isinstance(other, (Vec, tuple, list)):
            return self._xs == tuple(other)
        return NotImplemented
    def __lt__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return abs(self) < abs(other)
    def __hash__(self): return hash(self._xs)
    def __bool__(self): return any(self._xs)
    def __repr__(self): return f"Vec{self._xs}" if len(self) != 1 else f"Vec({self._xs[0]})"
    def __contains__(self, x): return any(math.isclose(x, y) for y in self)
    def __round__(self, n=0): return Vec.of(round(x, n) for x in self)

a, b = Vec(1, 2, 2), Vec(3.0, 0, -1)
print(a + b, a - 1, 10 - a, 2 * a, a * b, a @ b, [1, 1, 1] @ a, -a, abs(a), (1, 2, 3) + a, a + range(3))
print(a == [1, 2, 2], a != b, a < b, a >= b, max(a, b), sorted([b, a, Vec(9)]), a[0], a[1:], a[-1], bool(Vec(0, 0)), 2.0 in a, len({a, Vec(1, 2, 2)}))
x = a
x += b
print(x, a, x is a, round(Vec(1.256, 2.5), 1), sum([a, b], Vec(0, 0, 0)), Vec(5), Vec())
for f in (lambda: a + "ab", lambda: a + 5j, lambda: a + None, lambda: a < 3, lambda: a + (1, 2), lambda: "x" * a, lambda: a ** 2, lambda: a @ 3, lambda: setattr(a, "y", 1), lambda: a[7]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
