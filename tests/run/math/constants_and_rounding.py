import math

print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
for x in [2.5, -2.5, 0.0, -0.0, 1e20, 7]:
    print(math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x), math.modf(x), math.frexp(x), math.copysign(3, x))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.ldexp(0.75, 4), math.fmod(-7.5, 2), math.remainder(7.5, 2), math.hypot(3, 4), math.degrees(math.pi), math.radians(180), math.nextafter(1.0, 2.0), math.ulp(1.0))
for f, x in [(math.floor, math.inf), (math.ceil, math.nan), (math.trunc, -math.inf)]:
    try:
        f(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
