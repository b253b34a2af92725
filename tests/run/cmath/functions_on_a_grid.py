# Functions of complex numbers on a grid and on what is no number.
import cmath
import math

inf, nan = float("inf"), float("nan")


def text(z):
    return f"({z.real:.10g}, {z.imag:.10g})" if isinstance(z, complex) else f"{z:.10g}"


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


FUNCTIONS = [cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh]
GRID = [0, 1, -1, 2.5, 1j, -1j, 1 + 1j, -2 + 0.5j, -0.5 - 3j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-4, -0.0), 1e-9 + 1e-9j]
for f in FUNCTIONS:
    for z in GRID:
        try:
            print(f.__name__, z, text(f(z)))
        except (ValueError, OverflowError, ZeroDivisionError) as error:
            print(f.__name__, z, type(error).__name__, error)
for f in FUNCTIONS:
    for z in (complex(inf, 0), complex(-inf, 1), complex(0, inf), complex(nan, 0), complex(inf, nan), complex(-inf, inf)):
        attempt(f"{f.__name__} {z}", lambda: text(f(z)))
for z in (0, 1, -1, 1j, -1j, 3 + 4j, complex(-1, -0.0), complex(inf, 1), complex(nan, 1)):
    print(z, text(cmath.phase(z)), [text(part) for part in cmath.polar(z)], cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z), abs(z))
for r, phi in ((1, 0), (2, math.pi), (0, 5), (-1, 1), (1, math.pi / 2), (inf, 0)):
    attempt(f"rect {r} {phi:.3f}", lambda: text(cmath.rect(r, phi)))
attempt("log base", lambda: (text(cmath.log(8, 2)), text(cmath.log(1j, 1j)), text(cmath.log(100, 10 + 0j))))
attempt("log zero", lambda: cmath.log(0))
attempt("log base 1", lambda: cmath.log(2, 1))
attempt("atanh one", lambda: cmath.atanh(1))
attempt("exp large", lambda: cmath.exp(1000))
attempt("close", lambda: (cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-9, abs_tol=1e-8), cmath.isclose(inf, inf), cmath.isclose(nan, nan)))
attempt("negative tolerance", lambda: cmath.isclose(1, 1, rel_tol=-1))
attempt("text", lambda: cmath.sqrt("1"))
attempt("none", lambda: cmath.phase(None))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
