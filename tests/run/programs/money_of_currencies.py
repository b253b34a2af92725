"""Numbers and units: a full set of reflected and in-place operators, comparisons, hashing, rounding, formatting."""

import math
from functools import total_ordering


@total_ordering
class Money:
    rates = {"EUR": 1.0, "USD": 0.5}

    def __init__(self, amount, currency="EUR"):
        if currency not in self.rates:
            raise ValueError(f"unknown currency {currency}")
        self.amount, self.currency = amount, currency

    def to(self, currency):
        return Money(self.amount * self.rates[self.currency] / self.rates[currency], currency)

    def _other(self, other):
        if isinstance(other, Money):
            return other.to(self.currency).amount
        if isinstance(other, (int, float)) and not isinstance(other, bool) and other == 0:
            return 0
        return None

    def __add__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else Money(self.amount + value, self.currency)

    __radd__ = __add__

    def __sub__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else Money(self.amount - value, self.currency)

    def __rsub__(self, other):
        return -self + other

    def __neg__(self):
        return Money(-self.amount, self.currency)

    def __pos__(self):
        return self

    def __abs__(self):
        return Money(abs(self.amount), self.currency)

    def __mul__(self, k):
        return Money(self.amount * k, self.currency) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, k):
        if isinstance(k, Money):
            return self.amount / k.to(self.currency).amount
        return self * (1 / k)

    def __floordiv__(self, k):
        return Money(self.amount // k, self.currency)

    def __mod__(self, k):
        return Money(self.amount % k, self.currency)

    def __divmod__(self, k):
        return self // k, self % k

    def __eq__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.amount == value

    def __lt__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.amount < value

    def __hash__(self):
        return hash(self.to("EUR").amount)

    def __round__(self, n=None):
        return Money(round(self.amount, n), self.currency)

    def __float__(self):
        return float(self.to("EUR").amount)

    def __int__(self):
        return math.trunc(self.amount)

    def __bool__(self):
        return self.amount != 0

    def __format__(self, spec):
        if spec.endswith("c"):
            return f"{self.amount:{spec[:-1]}} {self.currency}"
        return format(str(self), spec)

    def __str__(self):
        return f"{self.amount:.2f}{self.currency[0]}"

    def __repr__(self):
        return f"Money({self.amount!r}, {self.currency!r})"


a, b = Money(10), Money(4, "USD")
print(a + b, b + a, a - b, b - a, 0 + a, a + 0, 0 - a, sum([a, b, a]), -a, +a, abs(-a))
print(a * 3, 3 * a, a / 4, a / b, a // 3, a % 3, divmod(a, 4), a * 0.5)
print(a > b, a >= Money(20, "USD"), a == Money(20, "USD"), a != b, b < a, b <= a, a > 0, a == 0, Money(0) == 0, a == "x")
print(hash(a) == hash(Money(20, "USD")), len({a, Money(20, "USD"), b}), max(a, b), sorted([a, b, Money(1)]), min([b, a]))
print(round(Money(2.567), 1), round(Money(2.5)), float(b), int(Money(3.9)), bool(Money(0)), f"{a:.1fc}|{b:>8}|{a!r}|{a}")
a += b
a *= 2
a -= Money(1)
print(a, [str(m) for m in (a, b)], f"{sum([a, b], Money(0)):08.3fc}")
for what in (lambda: a + 1, lambda: 1 + a, lambda: a + "x", lambda: a * "x", lambda: a < 1, lambda: a < "x", lambda: a ** 2,
             lambda: Money(1, "XXX"), lambda: a / 0, lambda: divmod(a, 0), lambda: a & b, lambda: ~a, lambda: sum([a, 1]),
             lambda: max(a, 5), lambda: [a] * b, lambda: math.sqrt(a * -1), lambda: range(a), lambda: complex(a), lambda: f"{a:d}"):
    try:
        print(what())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
