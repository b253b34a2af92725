"""`float`: shortest text, formats, rounding to even, special values, hex, division and powers on edges."""

import math
import sys


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


for x in [0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1 / 3, 2.5, 1e22, 1e23, float("inf"), float("-inf"), float("nan"), 0.1 + 0.2, 1e100]:
    print(x, repr(x), f"{x:.3f}" if abs(x) < 1e20 else "", f"{x:e}", f"{x:g}", f"{x:.10g}", f"{x:%}" if abs(x) < 1e10 else "", f"{x:G}", f"{x:+}", f"{x:>10.2e}", f"{x:n}")
for x in [0.5, 1.5, 2.5, -0.5, 2.675, 1e300, 0.05, 1234.5678, -1234.5]:
    print(x, round(x), round(x, 1), round(x, 2), round(x, -2), math.floor(x) if abs(x) < 1e20 else 0, math.ceil(x) if abs(x) < 1e20 else 0, math.trunc(x) if abs(x) < 1e20 else 0, x.is_integer(), x.hex())
for text in ["1.5", " 1e5 ", "-.5", "5.", "1_0.5", "inf", "-Infinity", "nan", "+NAN", "1e400", "-1e-400", "0x1p3", "", ".", "1e", "1..2", "1__0", "_1", "1e5.5", "infin", "١.٥"]:
    attempt(repr(text), lambda: float(text))
for text in ["0x1.8p1", "1p2", "-0x.8", "inf", "nan", "0x", "zz", "0x1p2000", "0x1.fffffffffffffp1023", "0x1p-1080"]:
    attempt(repr(text), lambda: float.fromhex(text))
for a in (7.5, -7.5, 0.0, -0.0, float("inf")):
    for b in (2.0, -2.0, 0.3, float("inf")):
        print(a, b, a / b, a // b, a % b, end=" | ")
print()
attempt("zero", lambda: 1.0 / 0.0)
attempt("zero", lambda: 1.0 // 0)
attempt("zero", lambda: 1.0 % 0)
attempt("zero", lambda: divmod(1.0, 0))
attempt("zero power", lambda: 0.0**-1)
attempt("overflow", lambda: 10.0**400)
attempt("overflow", lambda: 1e308 * 10)
attempt("round nan", lambda: round(float("nan")))
attempt("round inf", lambda: round(float("inf")))
attempt("round nan 1", lambda: round(float("nan"), 1))
attempt("ratio", lambda: float("inf").as_integer_ratio())
attempt("ratio", lambda: float("nan").as_integer_ratio())
attempt("float", lambda: float([]))
attempt("float", lambda: float(None))
attempt("and", lambda: 1.5 & 1)
attempt("range", lambda: range(1.0))
attempt("format", lambda: f"{1.5:d}")
attempt("format", lambda: f"{1.5:x}")
attempt("format", lambda: f"{1.5:,n}")
print(2.5.as_integer_ratio(), 0.1.as_integer_ratio(), (-0.5).as_integer_ratio(), 1e20.as_integer_ratio(), 2.0**0.5, (-8.0) ** 2, 2.0**-1, 0.0**0, float("inf") ** 0, float("nan") ** 0, 1.0 ** float("nan"), (-2.0) ** 3)
nan, inf = float("nan"), float("inf")
print(nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], inf > 10**400, -inf < -(10**400), inf == inf, inf - inf, inf * 0, -0.0 == 0.0, str(-0.0), max(nan, 1), max(1, nan), min([nan, 1]), sorted([2, nan, 1]), sum([0.1] * 10), math.fsum([0.1] * 10))
print(f"{1234567.891:,.2f} {1234567.891:_.1f} {0.000012345:.3g} {123456789.0:.3g} {1e10:.0f} {2.5:.0f} {3.5:.0f} {0.5:.0%} {1.005:.2f} {-1.5:06.1f} {1.5:<8}| {1.5:^8}| {1.5:=+8} {1.0:#.0f} {1.0:#g} {-0.0:z.1f}" )
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.min, sys.float_info.dig, sys.float_info.mant_dig, 1.0.__eq__(1), (1.5).__trunc__(), 1.5.real, 1.5.imag, 1.5.conjugate(), hash(0.5), hash(1e300), bool(0.0), bool(nan), float(True), float("1" * 30), int(1e30))
