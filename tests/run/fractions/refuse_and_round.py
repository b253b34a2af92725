"""Fraction: every way to make one, text forms, arithmetic with each number class, comparison, rounding, formats."""
import math
from decimal import Decimal
from fractions import Fraction as F


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for args in ((), (3,), (6, 4), (-6, 4), (6, -4), (0, 5), (F(1, 2), F(3, 4)), (0.5,), (1.1,), (Decimal("1.25"),), (True,), ("3/4",), (" -7/14 ",), ("1.25",), ("1e3",), ("-.5e-2",), ("1_000/3",), ("+5",), ("3 / 4",), ("3/0",), ("",), ("abc",), ("1/2/3",), ("1.5/2",), ("nan",), ("∞",), ("٣/٤",), (1, 0), (1, 2.0), (1.5, 2), ("1", 2), (None,), ([1],), (1j,), (float("nan"),), (float("inf"),), (Decimal("NaN"),), (F(3, 4),), (b"1/2",)):
    attempt(f"F{args}", lambda: F(*args))
half = F(1, 2)
for other in (2, F(1, 3), 0.25, True, Decimal("0.5"), "x", None, 0, 0.0):
    attempt(f"+ {other!r}", lambda: half + other)
    attempt(f"r- {other!r}", lambda: other - half)
    attempt(f"* {other!r}", lambda: half * other)
    attempt(f"/ {other!r}", lambda: half / other)
    attempt(f"r/ {other!r}", lambda: other / half)
    attempt(f"// {other!r}", lambda: half // other)
    attempt(f"r% {other!r}", lambda: other % half)
    attempt(f"divmod {other!r}", lambda: divmod(half, other))
    attempt(f"** {other!r}", lambda: half**other)
    attempt(f"r** {other!r}", lambda: other**half)
    attempt(f"== {other!r}", lambda: half == other)
    attempt(f"< {other!r}", lambda: half < other)
    attempt(f"r>= {other!r}", lambda: other >= half)
for f in (F(7, 2), F(-7, 2), F(5, 2), F(10, 4), F(-1, 3), F(0), F(22, 7), F(10**20, 3)):
    print(f, repr(f), f.numerator, f.denominator, int(f), float(f), round(f), round(f, 1), round(f, -1), math.floor(f), math.ceil(f), math.trunc(f), abs(f), -f, +f, bool(f), f.is_integer(), f.as_integer_ratio(), hash(f) == hash(F(str(f))), f.limit_denominator(5), f**2, f**-2 if f else "")
for spec in ("", ".3f", "+.2f", "10.1f", "<10.2f|", "e", ".2e", "g", ".3g", "%", ".1%", ",.2f", "010.2f", "_.1f", "#.0f", "d", "s", "x", "^12.3f", "*>9.1f", "z.1f", ".0f"):
    attempt(f"format {spec!r}", lambda: format(F(-12345, 7), spec))
print(F.from_float(0.75), F.from_decimal(Decimal("0.1")), F(math.pi).limit_denominator(1000), F("0.333").limit_denominator(10), F(3).limit_denominator(1))
attempt("from_float", lambda: F.from_float("x"))
attempt("from_decimal", lambda: F.from_decimal(1.5))
attempt("limit 0", lambda: F(1, 3).limit_denominator(0))
attempt("set", lambda: setattr(half, "numerator", 5))
print(sum([F(1, 3)] * 3), max(F(1, 3), 0.3, 1), sorted([F(1, 2), 0.4, 1, F(1, 3)]), F(1, 2) in (0.5,), {F(1, 2): 1}[0.5], {2: "two"}[F(4, 2)], F(1, 3) == 1 / 3, math.gcd(F(4).numerator, 6), math.fsum([F(1, 2), F(1, 4)]), F(1, 2) == complex(0.5))
