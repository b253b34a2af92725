# Exact rational numbers.
from fractions import Fraction
import math

a, b = Fraction(3, 4), Fraction(-5, 6)
print(a, b, repr(a), Fraction(6, -8), Fraction(), Fraction(5), Fraction(0, 7), Fraction(a), Fraction(a, b), Fraction(True, 2))
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, a**0, -a, +a, abs(b))
print(a + 1, 1 + a, a - 1, 1 - a, a * 2, 2 * a, a / 3, 3 / a, a // 1, 7 // a, a % 1, 7 % a, a + 0.5, 0.5 + a, a * 0.5, 1.0 / a, a**0.5, 2 ** Fraction(3), 2.0**a, 4 ** Fraction(1, 2))
print(a == Fraction(6, 8), a == 0.75, a != b, a < b, a > b, a <= 0.75, a >= 1, 1 > a, a == 1, Fraction(4, 2) == 2, 2 == Fraction(4, 2), a == "x", a < float("inf"), a > float("nan"), Fraction(1, 3) == 1 / 3)
print(a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), float(a), int(Fraction(-7, 2)), math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), math.trunc(Fraction(7, 2)), bool(Fraction(0)), bool(a))
print([round(Fraction(n, 2)) for n in range(-5, 6)], round(Fraction(22, 7), 2), round(Fraction(12345), -2), round(Fraction(-1, 8), 2))
print(hash(Fraction(3)) == hash(3), hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(-5, 4)) == hash(-1.25), {Fraction(1, 2): "half"}[0.5])
for text in ("3", "-3/4", " 1/2 ", "1.25", "-.5", "5.", "1e3", "1.5E-2", "+7/3", "1_000/3", "", "a", "1/0", "1//2", "1/-2", "1.2/3", ".", "1e", "--1", "1 /2"):
    try:
        print(repr(text), Fraction(text))
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__ + ":", e)
print(Fraction(0.1), Fraction(0.5), Fraction(1e20), Fraction.from_float(2.5), Fraction.from_float(3))
for call in (lambda: Fraction(1, 0), lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: Fraction(0) ** -1, lambda: Fraction(1.5, 2), lambda: Fraction("1", 2), lambda: Fraction(None), lambda: a + "x", lambda: "x" + a, lambda: a < "x", lambda: Fraction(float("nan")), lambda: Fraction(float("inf")), lambda: a.limit_denominator(0)):
    try:
        print(call())
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__ + ":", e)
print(Fraction(math.pi).limit_denominator(10), Fraction(math.pi).limit_denominator(1000), Fraction(math.pi).limit_denominator(), Fraction(1, 3).limit_denominator(2), Fraction(-7, 10).limit_denominator(3), Fraction(4321, 8765).limit_denominator(100))
print(sum([Fraction(1, n) for n in range(1, 11)]), sum([a, 1, 2]), max([a, b, Fraction(1)]), sorted([Fraction(1, 2), Fraction(1, 3), Fraction(2, 5)]), [str(Fraction(n, 12)) for n in range(1, 6)])


def egyptian(f):
    while f > 0:
        n = math.ceil(1 / f)
        yield Fraction(1, n)
        f -= Fraction(1, n)


print(list(map(str, egyptian(Fraction(7, 15)))), math.gcd(6, 4))
x = Fraction(1)
for _ in range(4):
    x = (x + 2 / x) / 2
print(x, float(x))
