"""A small machine for forms of numbers: operators, protocols, and mixed types."""
from fractions import Fraction
from functools import reduce, total_ordering
import operator


@total_ordering
class Money:
    __slots__ = ("cents", "unit")
    rates = {"EUR": Fraction(1), "USD": Fraction(11, 10), "JPY": Fraction(160)}

    def __init__(self, amount, unit="EUR"):
        if unit not in self.rates:
            raise ValueError(f"unknown unit: {unit}")
        self.cents = Fraction(amount).limit_denominator(100)
        self.unit = unit

    def to(self, unit):
        return Money(self.cents / self.rates[self.unit] * self.rates[unit], unit)

    def _same(self, other):
        return other if other.unit == self.unit else other.to(self.unit)

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + self._same(other).cents, self.unit)
        if other == 0:
            return self
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, n):
        if isinstance(n, (int, Fraction)) and not isinstance(n, bool):
            return Money(self.cents * n, self.unit)
        return NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == self._same(other).cents

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents < self._same(other).cents

    def __hash__(self):
        return hash(self.to("EUR").cents)

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        return format(float(self.cents), spec or ".2f") + " " + self.unit

    def __repr__(self):
        return f"Money({str(self.cents)!r}, {self.unit!r})"

    def __iter__(self):
        yield self.cents.numerator
        yield self.cents.denominator


a, b, c = Money(5), Money("2.5", "USD"), Money(320, "JPY")
print(a, f"{b}", f"{c:.0f}", f"{a + b:>8.3f}")
print(a + c, a - c, 3 * a, -b, sum([a, a, b]), a > b, a <= c, sorted([a, b, c]))
print(Money(1) == Money("1.1", "USD"), hash(Money(1)) == hash(Money("1.1", "USD")), bool(Money(0)), a != 5)
print([*a], max(a, b, c), reduce(operator.add, [a, b]), {a: 1, Money(5): 2})
tests = [lambda: a + 1, lambda: a * 1.5, lambda: a < 3, lambda: Money(1, "XXX"), lambda: Money("x"), lambda: a.other, lambda: [a] * a,
         lambda: setattr(a, "colour", 1), lambda: sum([a, "b"]), lambda: a @ b, lambda: a[0], lambda: a(), lambda: len(a), lambda: int(a),
         lambda: round(a), lambda: a // 2, lambda: True * a]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__ + ":", e)
