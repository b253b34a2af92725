"""Sparse matrices and polynomials on one base class: shared protocol, different keys; iteration, equality, text."""
from abc import ABC, abstractmethod
from operator import add, mul, sub


class Sparse(ABC):
    zero = 0

    def __init__(self, items=()):
        self.items = {}
        for key, value in dict(items).items():
            self[key] = value

    @abstractmethod
    def check(self, key): ...

    @classmethod
    def of(cls, *args):
        return cls(args)

    def __getitem__(self, key):
        return self.items.get(self.check(key), self.zero)

    def __setitem__(self, key, value):
        key = self.check(key)
        if value == self.zero:
            self.items.pop(key, None)
        else:
            self.items[key] = value

    def __iter__(self):
        return iter(sorted(self.items.items()))

    def __len__(self):
        return len(self.items)

    def combine(self, other, f):
        if type(other) is not type(self):
            return NotImplemented
        result = type(self)()
        for key in self.items.keys() | other.items.keys():
            result[key] = f(self[key], other[key])
        return result

    def __add__(self, other):
        return self.combine(other, add)

    def __sub__(self, other):
        return self.combine(other, sub)

    def __neg__(self):
        return self.scaled(-1)

    def scaled(self, by):
        return type(self)({k: v * by for k, v in self})

    def __rmul__(self, by):
        if not isinstance(by, (int, float)):
            return NotImplemented
        return self.scaled(by)

    def __eq__(self, other):
        return isinstance(other, Sparse) and self.items == other.items

    __hash__ = None

    def __repr__(self):
        return f"{type(self).__name__}({dict(self)})"


class Polynomial(Sparse):
    def check(self, key):
        if not isinstance(key, int) or key < 0:
            raise KeyError(f"bad exponent {key!r}")
        return key

    @property
    def degree(self):
        return max(self.items, default=-1)

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            return self.scaled(other)
        result = Polynomial()
        for a, x in self:
            for b, y in other:
                result[a + b] += x * y
        return result

    def __divmod__(self, other):
        if not other.items:
            raise ZeroDivisionError("polynomial division by zero")
        quotient, rest = Polynomial(), self
        while rest.degree >= other.degree:
            shift = rest.degree - other.degree
            factor = Polynomial({shift: rest[rest.degree] / other[other.degree]})
            quotient, rest = quotient + factor, rest - factor * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __call__(self, x):
        return sum(c * x**e for e, c in self)

    def __str__(self):
        if not self.items:
            return "0"
        terms = []
        for e, c in reversed(list(self)):
            sign = "-" if c < 0 else "+"
            c = abs(c)
            body = f"{c:g}" if c != 1 or e == 0 else ""
            terms.append(f"{sign} {body}{'x' if e else ''}{f'^{e}' if e > 1 else ''}")
        return " ".join(terms).removeprefix("+ ")


class Matrix(Sparse):
    def check(self, key):
        try:
            row, column = key
        except (TypeError, ValueError):
            raise KeyError(f"bad place {key!r}") from None
        return row, column

    def __matmul__(self, other):
        by_row = {}
        for (r, c), v in other:
            by_row.setdefault(r, []).append((c, v))
        result = Matrix()
        for (r, c), v in self:
            for column, w in by_row.get(c, ()):
                result[r, column] += v * w
        return result

    def transposed(self):
        return Matrix({(c, r): v for (r, c), v in self})

    def __pow__(self, n):
        if n == 0:
            return Matrix({(i, i): 1 for i in {k for key in self.items for k in key}})
        half = self ** (n // 2)
        return half @ half @ self if n % 2 else half @ half


p, q = Polynomial({2: 1, 0: -1}), Polynomial.of((1, 1), (0, 1))
print(p, "|", q, "|", p * q, "|", p + q, "|", p - p, "|", 3 * p, "|", p * 0.5, "|", -q)
print(divmod(p, q), p // q, p % q == Polynomial(), p(3), [q(x) for x in range(3)], p.degree, Polynomial().degree, p[7], len(p))
m = Matrix({(0, 1): 1, (1, 0): 1, (1, 1): 1})
print(m @ m, (m ** 10)[0, 1], m.transposed() == m, 2 * m, m ** 0, list(m)[0])
m[1, 1] = 0
m[5, 5] += 2.5
print(m, len(m), (0, 1) in dict(m), m == Matrix(dict(m)))
for bad in (lambda: p + m, lambda: p["x"], lambda: p[-1], lambda: m[1], lambda: m[1, 2, 3], lambda: divmod(p, Polynomial()), lambda: "a" * p,
            lambda: Sparse(), lambda: hash(p), lambda: p @ p, lambda: Polynomial(5), lambda: p(None), lambda: p * m):
    try:
        print(bad())
    except (TypeError, KeyError, ZeroDivisionError, AttributeError) as error:
        print(type(error).__name__, error)
