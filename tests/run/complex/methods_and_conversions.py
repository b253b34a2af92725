"""What complex numbers have: attributes, methods, operators with each kind of number, text, and refusals."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


nan, inf = float("nan"), float("inf")
numbers = [0j, 1 + 2j, -1.5 - 0j, complex(inf, -1), complex(0.0, -0.0), complex(nan, 1), 3 + 4j, 1e300 + 1e-300j]
for z in numbers:
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), bool(z), -z, +z, abs(z), type(+z).__name__, z == z, z == z.real)
    print(hash(z) == hash(z.real) if z.imag == 0 and z == z else "-", complex(z), z.__complex__())
for a in (1 + 2j, 1 - 1j):
    for b in (3, True, 0.5, 2 - 1j, 10**20, 2 + 2j):
        print(a + b, a - b, a * b, b + a, b - a, b * a, a == b, a != b)
        print(a / b, a**2, a**0, a**-1, 2**a if b == 3 else "")
for b in ("x", None, [1], b"z"):
    attempt(f"+ {b!r}", lambda: (1 + 2j) + b)
    attempt(f"* {b!r}", lambda: (1 + 2j) * b)
    attempt(f"r- {b!r}", lambda: b - (1 + 2j))
    attempt(f"== {b!r}", lambda: (1 + 2j) == b)
    attempt(f"complex({b!r})", lambda: complex(b))
    attempt(f"complex(1, {b!r})", lambda: complex(1, b))
attempt("<", lambda: 1j < 2j)
attempt(">=", lambda: 1j >= 2)
attempt("//", lambda: 1j // 2)
attempt("%", lambda: 1j % 2)
attempt("divmod", lambda: divmod(1j, 2))
attempt("int", lambda: int(1j))
attempt("float", lambda: float(1j))
attempt("/0", lambda: 1j / 0)
attempt("0**-1", lambda: 0j**-1)
attempt("0**1j", lambda: 0j**1j)
attempt("pow3", lambda: pow(1j, 2, 3))
attempt("overflow", lambda: (1e200 + 1j) ** 3)
attempt("abs overflow", lambda: abs(1e308 + 1e308j))
for text in ("1", "1+2j", " -1-2J ", "j", "-j", "+1e3j", "(1+2j)", "( 1-1j )", "1+j", "nan+infj", "1 + 2j", "", "1+2", "j1", "1+2jx", "((1))", "1_0+2_0j", "1__0", "inf", "-infinityj", "1e", "٣+٤j"):
    attempt(f"complex({text!r})", lambda: complex(text))
attempt("text and number", lambda: complex("1", 2))
attempt("number and text", lambda: complex(1, "2"))
print(complex(), complex(2), complex(2.5, -0.0), complex(1j, 1j), complex(imag=3), complex(real=1, imag=2), complex(True, False))
for spec in ("", ".2f", "+.1e", "g", "10", "<20.3", ">20", "^+20.2f", ",.1f", "08", "=10", "d", "s", "%", "x", "#.3g", "*>12.1f", "_.2f", "n", "z.1f"):
    attempt(f"format {spec!r}", lambda: format(-1234.5 + 0.25j, spec))


class Number:
    def __complex__(self):
        return 1 + 5j


class Real:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Wrong:
    def __complex__(self):
        return 3


print(complex(Number()), complex(Real()), complex(Index()), complex(Real(), Index()), complex(Number(), 1))
attempt("wrong", lambda: complex(Wrong()))
print({1 + 0j: "a"}[1], 1.0 in [1 + 0j], sum([1j, 2, 0.5]), sorted([3j, 1j, 2j], key=abs), max([1 + 1j, 3j], key=lambda z: z.real))
