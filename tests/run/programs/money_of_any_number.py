"""Numbers of every kind in one place: operators that meet values of other types."""
import math, operator

class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount = round(amount, 2)
        self.currency = currency
    def _other(self, other):
        if isinstance(other, Money):
            if other.currency != self.currency:
                raise ValueError(f"{self.currency} and {other.currency}")
            return other.amount
        if isinstance(other, (int, float)) and not isinstance(other, bool):
            return other
        return NotImplemented
    def __add__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else Money(self.amount + value, self.currency)
    __radd__ = __add__
    def __sub__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else Money(self.amount - value, self.currency)
    def __rsub__(self, other):
        return -(self - other)
    def __neg__(self):
        return Money(-self.amount, self.currency)
    def __mul__(self, k):
        return Money(self.amount * k, self.currency) if isinstance(k, (int, float)) else NotImplemented
    def __truediv__(self, k):
        if isinstance(k, Money):
            return self.amount / k.amount
        return Money(self.amount / k, self.currency)
    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.amount, self.currency) == (other.amount, other.currency)
    def __lt__(self, other):
        return self.amount < self._other(other)
    def __hash__(self):
        return hash((self.amount, self.currency))
    def __bool__(self):
        return self.amount != 0
    def __format__(self, spec):
        if spec.endswith("c"):
            return format(self.amount, spec[:-1]) + " " + self.currency
        return format(self.amount, spec or ".2f")
    def __repr__(self):
        return f"Money({self.amount}, {self.currency!r})"
    def __abs__(self): return Money(abs(self.amount), self.currency)
    def __int__(self): return int(self.amount)
    def __float__(self): return float(self.amount)
    def __round__(self, n=None):
        return Money(round(self.amount, n) if n is not None else round(self.amount), self.currency)

a, b, c = Money(12.345), Money(7), Money(3, "USD")
tests = [("a + b", a, operator.add, b), ("a + 1", a, operator.add, 1), ("1 + a", 1, operator.add, a), ("a + c", a, operator.add, c),
  ("a + 'x'", a, operator.add, "x"), ("5 - b", 5, operator.sub, b), ("a * 2", a, operator.mul, 2), ("2 * a", 2, operator.mul, a), ("a / b", a, operator.truediv, b),
  ("a / 0", a, operator.truediv, 0), ("a < b", a, operator.lt, b), ("a < 100", a, operator.lt, 100), ("100 > a", 100, operator.gt, a), ("a < 'z'", a, operator.lt, "z"),
  ("a == 12.35", a, operator.eq, 12.35), ("a != c", a, operator.ne, c), ("a // 2", a, operator.floordiv, 2), ("a ** b", a, operator.pow, b), ("a % 2", a, operator.mod, 2),
  ("True + a", True, operator.add, a)]
for name, x, op, y in tests:
    try:
        print(name, "->", op(x, y))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)
print(f"{a} {a:.1f} {a:>10.2fc}|{c:08.3fc}|", "{:c}".format(b), int(a), float(b), abs(-a), round(a), round(a, 1))
print(sum([a, b]), sum([a, b], Money(100)), bool(Money(0)), max(a, b), sorted([a, b, Money(9)]), len({a, Money(12.345), b}))
print(math.floor(float(a)), divmod(int(a), 5), -a if a else None)
