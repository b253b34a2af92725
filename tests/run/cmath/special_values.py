"""cmath and complex: every function on every pair of special parts."""

import cmath
import math

PARTS = [0.0, -0.0, 1.0, -2.5, math.inf, -math.inf, math.nan]
NAMES = ["sqrt", "exp", "log", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "log10"]
FUNCTIONS = [cmath.sqrt, cmath.exp, cmath.log, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh, cmath.log10]


def shown(z):
    return f"{z.real:.12g},{z.imag:.12g}"


def result(function, z):
    try:
        return shown(function(z))
    except (ValueError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


for name, function in zip(NAMES, FUNCTIONS):
    for x in PARTS:
        print(name, x, "|", "; ".join([result(function, complex(x, y)) for y in PARTS]))
for x in PARTS:
    print("polar", x, [f"{r:.6g}@{p:.6g}" for r, p in (cmath.polar(complex(x, y)) for y in PARTS)])
    print("is", x, [(cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z)) for z in (complex(x, y) for y in PARTS)])
    print("phase", x, [f"{cmath.phase(complex(x, y)):.9g}" for y in PARTS], [abs(complex(x, y)) for y in PARTS])
print([shown(cmath.rect(r, p)) for r in (0, 1, -2, 3.5) for p in (0, math.pi / 2, math.pi, -1)])
print(cmath.rect(math.inf, 0), cmath.rect(0, math.inf) if False else "", cmath.rect(math.inf, 1))
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(0, 1e-12), cmath.isclose(0, 1e-12, abs_tol=1e-9), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(math.inf, math.inf), cmath.isclose(math.nan, math.nan))
print(cmath.log(8, 2), shown(cmath.log(-1, 1j)), shown(cmath.log(100, 10)), cmath.e, cmath.pi, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
for label, call in [
    ("isclose", lambda: cmath.isclose(1, 1, rel_tol=-1)),
    ("rect", lambda: cmath.rect(0, math.inf)),
    ("exp", lambda: cmath.exp(1000)),
    ("text", lambda: cmath.sqrt("x")),
    ("none", lambda: cmath.phase(None)),
    ("base", lambda: cmath.log(1, 0)),
    ("order", lambda: 1j < 2j),
    ("int", lambda: int(1j)),
    ("floor", lambda: 1j // 2),
    ("mod", lambda: 1j % 2),
    ("zero", lambda: 1j / 0),
    ("power", lambda: 0j**-1),
    ("power", lambda: 0j ** (1j)),
]:
    try:
        print(label, call())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as error:
        print(label, type(error).__name__, error)


def roots(n, z):
    r, p = cmath.polar(z)
    return [cmath.rect(r ** (1 / n), (p + 2 * math.pi * k) / n) for k in range(n)]


print([f"{w.real:.4f}{w.imag:+.4f}j" for w in roots(5, 32)], [f"{w:.3f}" for w in roots(3, -8j)], [abs(w**4 - 16) < 1e-9 for w in roots(4, 16)])
