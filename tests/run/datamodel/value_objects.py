# Classes that behave like values: __eq__, __hash__, __lt__, __repr__, __copy__, sorting, sets, dict keys.
from functools import total_ordering
import copy


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if isinstance(other, str):
            other = Version(other)
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))

    def __iter__(self):
        return iter(self.parts)

    def __getitem__(self, i):
        return self.parts[i]


a, b, c = Version("1.2.3"), Version("1.10"), Version("1.2.3")
print(a < b, a > b, a <= c, a >= c, a == c, a != b, a == "1.2.3", "1.10" == b, a == 5)
print(sorted([b, a, Version("0.9")]), max(a, b), min([b, a]))
print(len({a, b, c}), {a: 1}[c], a in [c], a in {b})
try:
    a < 5
except TypeError as e:
    print(e)
major, *rest = a
print(major, rest, a[0], list(b), a[1:])
d = copy.copy(a)
print(d == a, d is a)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + (other.cents if isinstance(other, Money) else other))

    __radd__ = __add__

    def __mul__(self, n):
        return Money(self.cents * n)

    __rmul__ = __mul__

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __neg__(self):
        return Money(-self.cents)

    def __abs__(self):
        return Money(abs(self.cents))

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        return f"${self.cents / 100:.2f}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents


m = Money(150)
print(m + Money(50), m + 1, 1 + m, 2 * m, m * 3, m - Money(200), -m, abs(Money(-5)), sum([m, m], Money(0)), sum([m, m]))
print(f"{m:>10}|{m}|{m!s:<8}|", bool(Money(0)), m == Money(150), m != Money(1), [str(x) for x in (m, -m)])
m += 10
print(m)
