"""math: every function with wrong, special and huge arguments, and its errors."""
import math
from decimal import Decimal
from fractions import Fraction


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Half:
    def __float__(self):
        return 0.5

    def __repr__(self):
        return "Half()"


inf, nan = math.inf, math.nan
one = [math.sqrt, math.log, math.log2, math.log10, math.log1p, math.acos, math.asin, math.atan, math.acosh, math.atanh, math.gamma, math.lgamma, math.exp, math.exp2, math.expm1, math.floor, math.ceil, math.trunc, math.fabs, math.isfinite, math.isnan, math.isinf, math.degrees, math.radians, math.modf, math.frexp, math.ulp, math.cbrt, math.erf, math.erfc, math.sinh, math.cosh, math.tanh, math.asinh]
for f in one:
    for x in (0, -1, 1, 0.5, inf, -inf, nan, True, "x", None, Half(), Fraction(1, 2), Decimal("0.5"), 10**400 if f in (math.floor, math.log2) else 2, -0.0):
        if isinstance(x, Half) and f in (math.floor, math.ceil, math.trunc):
            continue
        if f in (math.log1p, math.acosh, math.atanh, math.asinh, math.erf, math.erfc, math.gamma, math.lgamma, math.sinh, math.cosh, math.tanh, math.expm1, math.cbrt) and (isinstance(x, (Half, Fraction, Decimal)) or x in (2, 0.5, 1, -1)):
            continue
        attempt(f"{f.__name__}({x!r})" if not isinstance(x, int) or x < 100 else f"{f.__name__}(huge)", lambda: f(x) if not isinstance(x, int) or x < 100 or f is not math.floor else f(x) == x)
for f, pairs in {
    math.pow: [(2, 3), (0, -1), (-1, 0.5), (inf, 0), (nan, 0), (1, nan), ("a", 1), (10, 400), (-8, 1 / 3)],
    math.fmod: [(7, 3), (-7, 3), (7, 0), (inf, 2), (2, inf), (7.5, -2)],
    math.remainder: [(7, 3), (5, 2), (1, 0), (inf, 1), (1, inf)],
    math.atan2: [(0, -1), (-0.0, -1), (1, 1), (inf, inf), ("a", 1)],
    math.copysign: [(1, -0.0), (-2, 3), (nan, -1), (1, "a")],
    math.ldexp: [(1.5, 3), (1, 5000), (1, -5000), (0, 10**20)],
    math.nextafter: [(1, 2), (0, -1), (inf, 0), (1, 1), (nan, 1)],
    math.comb: [(5, 2), (5, 6), (0, 0), (-1, 2), (5, -1), (5.0, 2), ("5", 2), (40, 20)],
    math.perm: [(5, 2), (5, 6), (5, None), (-1, 2), (5.0, 2)],
    math.isclose: [(1, 1 + 1e-10), (1, 1.1), (inf, inf), (nan, nan), (0, 1e-12), ("a", 1)],
    math.log: [(8, 2), (100, 10), (2, 1), (0, 2), (2, 0), (-1, 2), ("a", 2)],
}.items():
    for a, b in pairs:
        attempt(f"{f.__name__}({a if not isinstance(a, int) or a < 10**30 else 'huge'!r}, {b!r})", lambda: f(a, b))
for n in (0, 5, 20, -1, 1.0, 2.5, "a", None, True):
    attempt(f"factorial({n!r})", lambda: math.factorial(n))
    attempt(f"isqrt({n!r})", lambda: math.isqrt(n))
    attempt(f"gcd({n!r}, 12)", lambda: math.gcd(n, 12))
    attempt(f"lcm({n!r}, 12)", lambda: math.lcm(n, 12))
print(math.gcd(), math.gcd(12), math.gcd(12, 18, 27), math.lcm(), math.lcm(4, 6, 10), math.gcd(0, 0), math.lcm(0, 5), math.gcd(-4, 6))
attempt("isclose negative", lambda: math.isclose(1, 2, rel_tol=-1))
attempt("isclose tolerances", lambda: (math.isclose(1, 1.05, rel_tol=0.1), math.isclose(0, 0.05, abs_tol=0.1)))
attempt("fsum", lambda: (math.fsum([0.1] * 10), math.fsum([])))
attempt("fsum inf", lambda: math.fsum([inf, -inf]))
attempt("fsum text", lambda: math.fsum(["a"]))
attempt("prod", lambda: (math.prod([1, 2, 3]), math.prod([]), math.prod([0.5, 4], start=2), math.prod("")))
attempt("prod text", lambda: math.prod(["a", "b"]))
attempt("dist", lambda: (math.dist([0, 0], [3, 4]), math.dist((1,), (1,)), math.dist([], [])))
attempt("dist lengths", lambda: math.dist([1], [1, 2]))
attempt("hypot", lambda: (math.hypot(), math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(inf, nan)))
attempt("sumprod", lambda: (math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([0.5], [4])))
attempt("sumprod lengths", lambda: math.sumprod([1], [1, 2]))
print(math.pi, math.e, math.tau, math.floor(-0.5), math.ceil(-0.5), math.trunc(-1.9), math.modf(-1.25), math.frexp(-0.1), math.ulp(1.0))
