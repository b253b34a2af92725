"""The data model: containers, numbers, callables and copies that behave like built-in ones."""
import copy
import functools


@functools.total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if other == 0:
            return self
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, n):
        return Money(round(self.cents * n)) if isinstance(n, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self.cents / other.cents if isinstance(other, Money) else Money(self.cents // other)

    def __neg__(self):
        return Money(-self.cents)

    def __abs__(self):
        return Money(abs(self.cents))

    def __bool__(self):
        return self.cents != 0

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(self.cents)

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100

    def __index__(self):
        return self.cents

    def __round__(self, n=0):
        return Money(int(round(self.cents, -2 + n)))

    def __format__(self, spec):
        return format(self.cents / 100, spec or ".2f") + " EUR"

    def __repr__(self):
        return f"Money({self.cents})"


a, b = Money(250), Money(199)
print(a + b, sum([a, b]), a * 2, 1.5 * b, a / b, a / 2, -a, abs(Money(-3)), bool(Money(0)))
print(a > b, a >= b, a != b, max(a, b), sorted([a, b]), a == Money(250), a == 250, {a: 1}[Money(250)])
print(int(a), float(b), round(Money(1234)), round(Money(1234), 1), f"{a} {b:.1f} {a:>8}", hex(a), [1, 2, 3][Money(1)])
for bad in (lambda: a + "x", lambda: "x" + a, lambda: a < 3, lambda: a * a, lambda: a.euros, lambda: setattr(a, "x", 1)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Grid:
    def __init__(self, w, h, fill=0):
        self.w, self.h = w, h
        self.cells = [fill] * (w * h)

    def __getitem__(self, key):
        if isinstance(key, tuple):
            x, y = key
            if not (0 <= x < self.w and 0 <= y < self.h):
                raise IndexError(f"{key} outside")
            return self.cells[y * self.w + x]
        if isinstance(key, slice):
            return self.cells[key]
        return self.cells[key * self.w : (key + 1) * self.w]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y * self.w + x] = value

    def __delitem__(self, key):
        self[key] = 0

    def __len__(self):
        return self.h

    def __contains__(self, value):
        return value in self.cells

    def __iter__(self):
        for y in range(self.h):
            yield self[y]

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __call__(self, fn):
        g = Grid(self.w, self.h)
        g.cells = [fn(c) for c in self.cells]
        return g

    def __eq__(self, other):
        return self.cells == other.cells

    def __enter__(self):
        self.saved = self.cells[:]
        return self

    def __exit__(self, kind, value, tb):
        if kind:
            self.cells = self.saved
        return kind is IndexError

    def __copy__(self):
        g = Grid(self.w, self.h)
        g.cells = self.cells
        return g

    def __deepcopy__(self, memo):
        g = Grid(self.w, self.h)
        g.cells = copy.deepcopy(self.cells, memo)
        return g


g = Grid(3, 2)
g[1, 1] = 5
g[0, 0] = 2
print(list(g), g[1, 1], g[0], g[1:3], len(g), 5 in g, 6 in g, list(reversed(g)), [row[0] for row in g])
with g as same:
    same[2, 1] = 9
    same[7, 7]
print(list(g), g(lambda c: c * 10).cells)
del g[1, 1]
s, d = copy.copy(g), copy.deepcopy(g)
g[0, 0] = 77
print(s[0, 0], d[0, 0], s == g, d == g, s.cells is g.cells)
try:
    g[9, 9]
except IndexError as e:
    print(e)
try:
    hash(g)
except TypeError as e:
    print(e)
x, y = g
print(x, y, *g)
