"""complex: texts, operators, what has __complex__ or less, what is refused."""

import cmath
import math


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


inf, nan = float("inf"), float("nan")
for text in ("1+2j", "-1.5J", "j", "+j", "-j", " 3 ", "(1-2j)", " ( 1e3 ) ", "1e2-3e-1j", "infj", "nan+infj", "-0-0j", "1_0+2_0j", "", "1+", "1 + 2j", "1+2", "j1", "((1))", "1+2jj", "1__0", "é"):
    attempt(repr(text), lambda: complex(text))
print(complex(), complex(1), complex(1, 2), complex(1j, 2j), complex(True), complex(imag=3), complex(real=1, imag=-0.0), complex(1 + 2j, 3))
for z in (0j, -0j, complex(-0.0, -0.0), complex(0, -0.0), 1e300 * 1j, complex(inf, nan), complex(nan, -inf), 1.0 + 0j, 5j):
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), bool(z), -z, +z)
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** b, a ** 2, a ** -1, a ** 0, a ** 0.5, abs(a), 2 + a, 2 - a, 2 * a, 2 / a, 2 ** a, a + 1.5, a == 3 + 4j, a != b, hash(a) == hash(complex(3, 4)), hash(3 + 0j) == hash(3), 3 == 3 + 0j, {1: "one"}[1 + 0j])
attempt("div", lambda: a / 0)
attempt("floor", lambda: a // 2)
attempt("mod", lambda: a % 2)
attempt("divmod", lambda: divmod(a, 2))
attempt("less", lambda: a < b)
attempt("int", lambda: int(a))
attempt("float", lambda: float(a))
attempt("zero pow", lambda: 0j ** -1)
attempt("zero pow", lambda: 0j ** 1j)
attempt("pow3", lambda: pow(a, 2, 3))
attempt("abs", lambda: abs(complex(1e308, 1e308)))
attempt("over", lambda: (1e200 + 1e200j) ** 2)
attempt("str", lambda: complex("1", 2))
attempt("str", lambda: complex(1, "2"))
attempt("none", lambda: complex(None))
attempt("list", lambda: complex([]))
attempt("round", lambda: round(a))
attempt("floor", lambda: math.floor(a))
attempt("sqrt", lambda: math.sqrt(a))
attempt("sorted", lambda: sorted([a, b]))
attempt("sum", lambda: sum([a, b, 1]))


class Has:
    def __complex__(self):
        return 2 + 1j


class Fl:
    def __float__(self):
        return 2.5


class Ix:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 1


class Sub(complex):
    pass


print(complex(Has()), complex(Fl()), complex(Ix()), complex(Fl(), Fl()))
attempt("bad", lambda: complex(Bad()))
s = Sub(1, 2)
print(s, type(s).__name__, type(s + 1).__name__, s == 1 + 2j, isinstance(s, complex), s.conjugate())
print(f"{a:.1f}", f"{a:>10}", f"{a:e}", f"{a}", "%s" % a, a.__format__(".2f"))
print(cmath.phase(-1), cmath.polar(1j), cmath.isclose(1j, 1j + 1e-12), cmath.sqrt(-4), cmath.isnan(complex(nan, 1)), cmath.isinf(complex(1, inf)), cmath.isfinite(a))
