"""`complex`: parts, powers, text with signs and special values, what other numbers become, what is refused."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, bool(z), bool(0j), hash(z) == hash(3 + 4j), z == 3, (3 + 0j) == 3, (3 + 0j) == 3.0)
for a in (1 + 2j, 2j, -1.5, 0.5 - 0.25j, 3):
    for b in (2 - 1j, 1j, 2, -0.5):
        print(a, b, a + b, a - b, a * b, a / b, complex(a) ** 2, complex(a) == b)
print(2j**2, (1 + 1j) ** -1, (1 + 1j) ** 0, 0j**0, (2 + 0j) ** 0.5, 2 ** (1j), (1 + 2j) ** 3, (1j) ** 100, (1 + 1j) ** (2 - 1j))
for text in ["1", "1j", "1+2j", "-1-2j", " 1.5e3j ", "(1+2j)", "j", "+j", "-j", "inf", "nanj", "1e400j", "infinity-infj", "1_0+2_0j", "( 3 )"]:
    attempt(repr(text), lambda: complex(text))
for text in ["", "1 + 2j", "1+", "1+2", "a", "1jj", "j1", "1+2i", "((1))", "1__0", "()", "1+-2j", "1 2"]:
    attempt(repr(text), lambda: complex(text))
print(complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex(True, False), complex(real=1, imag=2), complex(imag=3), complex(1j, 1j))
attempt("text and part", lambda: complex("1", 2))
attempt("text part", lambda: complex(1, "2"))
attempt("none", lambda: complex(None))
attempt("list", lambda: complex([1]))
print(complex(0.0, -0.0), complex(-0.0, 0.0), -0j, complex(-0.0, -0.0), 0j, 1e16 + 1j, 1e-5j, 1e22j, float("inf") * 1j, complex("nan+infj"))
print(f"{z}", f"{z:.2f}", f"{z:>12}", f"{z:+.1e}", f"{1.5j:g}", f"{z!r:*^12}", "%s" % z, str(z), repr([z]), format(z, ""), f"{1234567.0+1j:,}")
attempt("format", lambda: f"{z:d}")
attempt("format", lambda: f"{z:010}")
attempt("format", lambda: "%d" % z)
attempt("order", lambda: z < 1)
attempt("int", lambda: int(z))
attempt("float", lambda: float(z))
attempt("floor", lambda: z // 1)
attempt("mod", lambda: z % 1)
attempt("divmod", lambda: divmod(z, 1))
attempt("zero", lambda: z / 0)
attempt("zero", lambda: 0j**-1)
attempt("zero", lambda: 0j ** (1j))
attempt("round", lambda: round(z))
attempt("modulus", lambda: pow(z, 2, 3))
attempt("overflow", lambda: (1e200 + 1e200j) ** 2)
attempt("big abs", lambda: abs(1e308 + 1e308j))
attempt("text", lambda: z + "1")
attempt("max", lambda: max([1j, 2]))
print(sum([1j, 2, 3.5]), sum([], 0j), [1j, 1] == [1j, True], {1: "a", 1 + 0j: "b"}, len({0, 0.0, 0j}), 1j in [1j], complex(z) is z, z.__class__.__name__)


class Point:
    def __complex__(self):
        return 1 + 1j


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


print(complex(Point()), complex(Index()), complex(Real()), complex(Real(), Real()))
