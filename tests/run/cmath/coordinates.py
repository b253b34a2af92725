import cmath
inf = float("inf"); nan = float("nan")
for r in (0.0, -0.0, 1.0, -2.5, inf, -inf, nan):
    for phi in (0.0, -0.0, 0.5, -2.0, 3.0, inf, -inf, nan):
        try:
            z = cmath.rect(r, phi); print(r, phi, "%.12g %.12g" % (z.real, z.imag))
        except ValueError as e: print(r, phi, e)
print(cmath.polar(3+4j), cmath.phase(-1), cmath.polar(5), cmath.log(8, 2), cmath.isclose(1+1j, 1+1.0000000001j), cmath.isnan(complex(nan, 1)), cmath.isinf(1j), cmath.isfinite(2))
print(cmath.infj, cmath.nanj, cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan)
class C:
    def __complex__(self): return 3+4j
class F:
    def __float__(self): return 2.0
print(cmath.sqrt(C()), cmath.exp(F()), cmath.sqrt(-1), cmath.sqrt(True))
for bad in ("a", None, [1]):
    try: cmath.sqrt(bad)
    except TypeError as e: print(e)
for f in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.atanh(1), lambda: cmath.isclose(1, 2, rel_tol=-1)):
    try: print(f())
    except (ValueError, OverflowError) as e: print(type(e).__name__, e)
