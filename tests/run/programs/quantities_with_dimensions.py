"""Quantities with units: dimension checking by operators, parsing, conversion, formatting; all special methods of arithmetic."""
import math
import re
from collections import defaultdict
from fractions import Fraction


class UnitError(TypeError):
    pass


class Dimension:
    _known = {}

    def __new__(cls, **powers):
        key = tuple(sorted((k, v) for k, v in powers.items() if v))
        if key not in cls._known:
            self = super().__new__(cls)
            self.powers = dict(key)
            cls._known[key] = self
        return cls._known[key]

    def __mul__(self, other):
        return Dimension(**{k: self.powers.get(k, 0) + other.powers.get(k, 0) for k in {**self.powers, **other.powers}})

    def __pow__(self, n):
        return Dimension(**{k: v * n for k, v in self.powers.items()})

    def __truediv__(self, other):
        return self * other**-1

    def __repr__(self):
        return "·".join(k if v == 1 else f"{k}^{v}" for k, v in self.powers.items()) or "1"


NONE, M, S, KG = Dimension(), Dimension(m=1), Dimension(s=1), Dimension(kg=1)
UNITS = {"m": (1, M), "km": (1000, M), "cm": (Fraction(1, 100), M), "s": (1, S), "h": (3600, S), "kg": (1, KG), "g": (Fraction(1, 1000), KG), "N": (1, KG * M / S**2)}


class Quantity:
    def __init__(self, value, dimension=NONE):
        self.value, self.dimension = value, dimension

    @classmethod
    def parse(cls, text):
        found = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*(.*)", text)
        if not found:
            raise ValueError(f"no quantity: {text!r}")
        number, units = found.groups()
        result = cls(float(number) if "." in number else int(number))
        sign = 1
        for part in re.findall(r"[A-Za-z]+(?:\^-?\d+)?|/|\*", units):
            if part == "/":
                sign = -1
            elif part != "*":
                name, _, power = part.partition("^")
                try:
                    scale, dimension = UNITS[name]
                except KeyError:
                    raise UnitError(f"unknown unit {name}") from None
                n = sign * int(power or 1)
                result = result * cls(scale**n, dimension**n)
        return result

    def _same(self, other, what):
        if not isinstance(other, Quantity):
            other = Quantity(other)
        if other.dimension is not self.dimension:
            raise UnitError(f"cannot {what} {self.dimension} and {other.dimension}")
        return other.value

    def __add__(self, other):
        return Quantity(self.value + self._same(other, "add"), self.dimension)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -1 * other if isinstance(other, Quantity) else self + -other

    def __neg__(self):
        return -1 * self

    def __mul__(self, other):
        if isinstance(other, Quantity):
            return Quantity(self.value * other.value, self.dimension * other.dimension)
        if isinstance(other, (int, float, Fraction)):
            return Quantity(self.value * other, self.dimension)
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self * other**-1

    def __rtruediv__(self, other):
        return other * self**-1

    def __pow__(self, n):
        if isinstance(self.value, int) and n < 0:
            return Quantity(Fraction(1, self.value) ** -n, self.dimension**n)
        return Quantity(self.value**n, self.dimension**n)

    def __eq__(self, other):
        return isinstance(other, Quantity) and self.dimension is other.dimension and self.value == other.value

    def __lt__(self, other):
        return self.value < self._same(other, "compare")

    def __hash__(self):
        return hash((self.value, id(self.dimension)))

    def __float__(self):
        return float(self._same(0 * self, "x") * 0 + self.value)

    def __format__(self, spec):
        number, _, unit = spec.partition("|")
        if unit:
            scale, dimension = UNITS[unit]
            self._same(Quantity(scale, dimension), "convert")
            return f"{float(Fraction(self.value) / scale):{number}} {unit}"
        return f"{float(self.value):{number or 'g'}} {self.dimension!r}"

    def __repr__(self):
        return f"Q({self.value!s}, {self.dimension!r})"

    def __bool__(self):
        return bool(self.value)

    def __abs__(self):
        return Quantity(abs(self.value), self.dimension)

    def __round__(self, digits=0):
        return Quantity(round(self.value, digits), self.dimension)


P = Quantity.parse
way, time = P("90 km"), P("1.5 h")
print(way, time, way / time, f"{way / time:.2f}", f"{way:.1f|km} {way:g|cm} {time:|s}")
print(P("3 kg*m/s^2") == P("3 N"), P("10 N") / P("2 kg"), P("2 m") ** 3, 1 / P("4 s"), -P("2 m"), abs(P("-2 m")), round(P("2.567 m"), 1))
print(sum([P("1 m"), P("2 cm"), P("3 km")], Quantity(0, M)), max(P("2 m"), P("1 km"), P("300 cm")), sorted([P("2 m"), P("1 m")]))
print(M * S is S * M, M / M is NONE, bool(P("0 m")), {P("1 m"): "a"}[P("100 cm")], float(P("5 m")), math.sqrt(float(P("16 m"))))
totals = defaultdict(lambda: Quantity(0, KG))
for name, weight in [("a", "200 g"), ("b", "1 kg"), ("a", "0.5 kg")]:
    totals[name] += P(weight)
print(dict(totals))
for bad in (lambda: way + time, lambda: way < time, lambda: way + 1, lambda: 1 + way, lambda: P("x"), lambda: P("1 parsec"), lambda: way * "s",
            lambda: f"{way:|s}", lambda: way**"2", lambda: way < "s", lambda: f"{way:|zz}", lambda: [] * way, lambda: way @ way, lambda: int(way)):
    try:
        print(bad())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
