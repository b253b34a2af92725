# Fractions of decimals, and functions of floats on both.
import math
from decimal import Decimal
from fractions import Fraction

for text in ("1.25", "-0.1", "1E+3", "1e-5", "0", "-7"):
    number = Decimal(text)
    print(text, Fraction(number), Fraction.from_decimal(number), number.as_integer_ratio(), float(number) == float(Fraction(number)))
print(Fraction.from_decimal(2), Fraction(Decimal("0.5")) == Fraction(1, 2), Fraction(1, 3) + Fraction(Decimal("0.5")))
for wrong in (1.5, "1"):
    try:
        print(Fraction.from_decimal(wrong))
    except TypeError as error:
        print(error)
for text in ("Infinity", "NaN"):
    try:
        print(Fraction(Decimal(text)))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)


class Celsius:
    def __init__(self, degrees: float):
        self.degrees = degrees

    def __float__(self) -> float:
        return self.degrees


for number in (Fraction(1, 4), Decimal("0.25"), Celsius(0.25)):
    print(math.sqrt(number), math.exp(number), math.log(number), math.sin(number), math.cos(number), math.pow(number, 2), math.pow(2, number), math.hypot(number, 1), math.atan2(number, 1))
    print(math.isnan(number), math.isfinite(number), math.degrees(number), math.fabs(number), math.copysign(number, -1), math.isclose(number, 0.25))
print(math.fsum([Fraction(1, 2), Decimal("0.25"), 1]), math.floor(Fraction(7, 2)), math.ceil(Decimal("1.5")), math.trunc(Fraction(-7, 2)))
mixed = [Fraction(9, 4), 4, 6.25, Decimal(9), True]
print([math.sqrt(x) for x in mixed], sum(math.log(x) for x in mixed) > 0)
for wrong in ("1", None, [1]):
    try:
        print(math.sqrt(wrong))
    except TypeError as error:
        print(error)
