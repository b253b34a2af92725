# Complex numbers as literals and as text.
for z in [1j, 0j, -0j, 1 + 0j, 1 - 0j, -1 + 2j, 3 + 4j, 1.5 - 2.5j, 1e20j, 1e-7 + 1e16j, 1_0j, .5j, 1.j, complex(0.0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0)]:
    print(repr(z), str(z), f"{z}", z.real, z.imag)
inf, nan = float("inf"), float("nan")
for z in [complex(inf, nan), complex(nan, -inf), complex(0, inf), complex(-inf, 1), complex(0, nan)]:
    print(z)
for text in ["1", "1j", "j", "-j", "+j", "1+j", "1-2j", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "1e3-4E-2j", "nan+infj", "-inf-nanj", "1.5J", "1_0+2_0j", "infinityj", "-1.e5"]:
    print(repr(text), complex(text))
for text in ["", "a", "1+", "1+2", "1 + 2j", "1j2", "(1+2j", "1+2j)", "()", "jj", "1+2jj", "1+-2j", "--1", "1__0j", "i", "1i"]:
    try:
        print(repr(text), complex(text))
    except ValueError as e:
        print(repr(text), "ValueError:", e)
print(complex(), complex(1), complex(1.5), complex(True), complex(1, 2), complex(1j), complex(1j, 2), complex(1, 2j), complex(1j, 1j), complex(real=1, imag=2), complex(imag=3), complex(real=2.5))
for call in (
    lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex(None), lambda: complex([]), lambda: complex(1, None), lambda: complex({}, 1), lambda: complex("1", "2"),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
z = 3.14159 - 2.71828j
for spec in ["", ".2f", "10.2f", ">20", "<20.3f", "^24.1e", "+.1f", " .1f", ".3", ".3g", "e", "*^30.2f", ",.2f", "g", "n", "#.0f", "24"]:
    print(repr(spec), "|" + format(z, spec) + "|")
print(format(12345j, ",.1f"), format(0j, ".1f"), format(2j, ".3"), format(1 + 1j, "F"), "{:.1f}".format(1j), f"{1j!r:>6}")
for spec in ["d", "s", "x", "%", "010.2f", "=10", "q", "c"]:
    try:
        print(format(z, spec))
    except ValueError as e:
        print(spec, "ValueError:", e)
