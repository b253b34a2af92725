# cmath and complex: branch cuts, polar forms, special values, and what does not take complex numbers.
import cmath
import math


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


INF, NAN = float("inf"), float("nan")
for z in (0, 1, -1, 1j, -1j, 3 + 4j, -2.5 - 0.5j, complex(-1, -0.0), complex(INF, 1), complex(1, NAN), complex(-INF, INF), 1e308 + 1e308j):
    for name, function in (("sqrt", cmath.sqrt), ("exp", cmath.exp), ("log", cmath.log), ("log10", cmath.log10), ("phase", cmath.phase), ("polar", cmath.polar), ("atan", cmath.atan), ("asinh", cmath.asinh), ("cosh", cmath.cosh), ("tanh", cmath.tanh)):
        attempt(f"{name} {z}", lambda: function(z))
print(cmath.rect(2, math.pi / 2), cmath.rect(-1, 0), cmath.rect(0, INF if False else 1), cmath.polar(cmath.rect(3, 1)), cmath.log(8, 2), cmath.log(1j, 10))
attempt("rect", lambda: cmath.rect(1, INF))
attempt("log base 0", lambda: cmath.log(2, 0))
attempt("text", lambda: cmath.sqrt("1"))
attempt("none", lambda: cmath.exp(None))
print([cmath.isfinite(z) for z in (1j, INF, complex(0, NAN))], [cmath.isnan(z) for z in (1j, NAN, complex(0, NAN))], [cmath.isinf(z) for z in (1, INF, complex(NAN, -INF))])
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-12, abs_tol=1e-9), cmath.isclose(INF, INF), cmath.isclose(NAN, NAN))
attempt("tolerance", lambda: cmath.isclose(1, 1, rel_tol=-1))
print(cmath.pi == math.pi, cmath.tau, cmath.infj, cmath.nanj, cmath.inf, cmath.nan)
print(abs(3 + 4j), (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0.5, 2 ** 1j, 1j ** 1j, (0j) ** 0, (1 + 2j) / (3 - 1j), (1 + 2j).conjugate(), (1 + 2j) == 1, complex(1, 0) == 1, hash(complex(3)) == hash(3), bool(0j), -(1 - 0j), +1j)
attempt("zero", lambda: 1j / 0)
attempt("zero power", lambda: 0j ** -1)
attempt("zero complex power", lambda: 0 ** 1j)
attempt("floor", lambda: 1j // 2)
attempt("mod", lambda: 1j % 2)
attempt("less", lambda: 1j < 2j)
attempt("int", lambda: int(1j))
attempt("float", lambda: float(1j))
attempt("round", lambda: round(1j))
attempt("divmod", lambda: divmod(1j, 2))
attempt("math", lambda: math.sqrt(1j))
attempt("overflow", lambda: abs(complex(1e308, 1e308) * 10))
for text in ("1+2j", " -1j ", "j", "1", "inf", "nan+infj", "1e3-2e-1j", "(1+2j)", "1 + 2j", "", "1+", "i", "1_0j", "+-1j"):
    attempt(repr(text), lambda: complex(text))
attempt("two texts", lambda: complex("1", 2))
attempt("second text", lambda: complex(1, "2"))
print(complex(1j, 2j), complex(real=3), complex(imag=2), complex(), complex(True, 1.5), repr(complex(-0.0, -0.0)), str(complex(0.0, -1)), f"{1 + 2j:.2f} {1.5j:e} {3 + 0j:>10} {1 - 1j:+}")
attempt("format", lambda: f"{1j:d}")
attempt("format zero", lambda: f"{1j:08}")
