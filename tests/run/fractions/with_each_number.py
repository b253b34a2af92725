# fractions: texts, floats, decimals and ratios; arithmetic with each number; rounding; formats; limits.
import math
from decimal import Decimal
from fractions import Fraction


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for value in ("3/4", " -1/2 ", "1.25", "1e-3", "-.5", "1_000/3", "3 / 4", "3/0", "1/2/3", "", "x", "0x10", "+7", "1.", ".", "1e", 0.1, 2.5, -0.0, float("inf"), float("nan"), Decimal("1.1"), Decimal("inf"), True, None, 1j, b"1", [1]):
    attempt(repr(value), lambda: repr(Fraction(value)))
for pair in ((1, 2), (-3, -6), (4, -8), (0, 5), (1, 0), (Fraction(1, 2), Fraction(3, 4)), (1.5, 2), ("1", 2), (1, None), (2, True)):
    attempt(pair, lambda: Fraction(*pair))
a, b = Fraction(7, 3), Fraction(-2, 5)
for other in (b, 2, -1.5, True, 1 + 2j, Decimal(1), "x", None):
    for sign, operate in (("+", lambda x, y: x + y), ("-", lambda x, y: x - y), ("*", lambda x, y: x * y), ("/", lambda x, y: x / y), ("//", lambda x, y: x // y), ("%", lambda x, y: x % y), ("<", lambda x, y: x < y), ("==", lambda x, y: x == y)):
        attempt(f"a {sign} {other!r}", lambda: operate(a, other))
        attempt(f"  {other!r} {sign} a", lambda: operate(other, a))
print(a ** 2, a ** -2, b ** 3, 2 ** Fraction(2), 2 ** Fraction(1, 2), a ** 0.5, a ** Fraction(1, 2), Fraction(4, 9) ** Fraction(1, 2), 0 ** a, divmod(a, b), divmod(7, b))
attempt("zero power", lambda: Fraction(0) ** -1)
attempt("by zero", lambda: a / 0)
attempt("mod zero", lambda: a % Fraction(0))
attempt("floor zero", lambda: 1 // Fraction(0))
for f in (Fraction(5, 2), Fraction(-5, 2), Fraction(7, 2), Fraction(1, 3), Fraction(-1, 3), Fraction(6)):
    print(f, round(f), round(f, 1), round(f, -1), math.floor(f), math.ceil(f), math.trunc(f), int(f), float(f), abs(-f), -f, +f, bool(f), f.as_integer_ratio(), f.is_integer(), hash(f) == hash(float(f)) if f.denominator in (1, 2) else "-", f.limit_denominator(2), str(f), repr(f))
for form in ("", ".3f", "e", ".2e", "+.1f", "010.2f", "%", ".0%", ",.2f", "g", ".10g", "<12.2f", "*^14.1f", "#.0f", "z.1f", "x", "d", "s"):
    attempt(form, lambda: format(Fraction(-1234567, 89), form))
print(Fraction(math.pi).limit_denominator(1000), Fraction("3.1415926535897932").limit_denominator(100), Fraction(1, 3).limit_denominator(1), Fraction.from_float(0.25), Fraction.from_decimal(Decimal("0.125")))
attempt("limit", lambda: a.limit_denominator(0))
attempt("from float", lambda: Fraction.from_float("1"))
attempt("from decimal", lambda: Fraction.from_decimal(1.5))
attempt("assign", lambda: setattr(a, "numerator", 3))
print(sum([Fraction(1, n) for n in range(1, 11)]), max(a, 2, b), sorted([a, 1, b, 0.5]), {Fraction(1, 2): "h"}[0.5], Fraction(10 ** 40, 3) > 1e39, math.gcd(a.numerator, 14), complex(a), a.real, a.imag, a.conjugate(), Fraction(3).numerator)
