import math
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
inf, nan = float("inf"), float("nan")
for x in (0.0, -0.0, 1.0, 0.1, -2.5, 1e22, 1e16, 123456789.123, 5e-324, 1.7976931348623157e308, 1e-5, 0.0001, inf, -inf, nan):
    print(repr(x), str(x), x.is_integer(), x.hex(), "%g" % x, "%.3f" % x, "%e" % x, f"{x:.2e}", f"{x:10.3}", f"{x:+}", f"{x:,.1f}" )
for x in (0.5, 0.1, -3.75, 1e300, 3.0): print(x.as_integer_ratio(), x.conjugate(), x.real, x.imag)
t(inf.as_integer_ratio); t(nan.as_integer_ratio); t(float.fromhex, "0x1.8p1"); t(float.fromhex, "-inf"); t(float.fromhex, "0x"); t(float.fromhex, "1.8p1000000"); t(float.fromhex, "nan")
for s in ("1.5", " 2 ", "1e5", "-.5", "5.", "1_0.5", "inf", "-Infinity", "NaN", "", "abc", "1e", "0x10", "1 2", "1__0", "١.٥", "1e400", "-1e-400"): t(float, s)
t(float, None); t(float, [1]); t(float, 1j); t(float, b"2.5"); t(float, 10 ** 400); t(float, True); t(float)
for a in (7.5, -7.5):
    for b in (2.0, -2.0, 0.3): print(a // b, a % b, divmod(a, b), a / b, math.fmod(a, b))
t(lambda: 1.0 / 0); t(lambda: 1.0 // 0); t(lambda: 1.0 % 0); t(lambda: divmod(1.0, 0)); t(lambda: 0.0 ** -1); t(lambda: 1e200 ** 2); t(lambda: 2.0 ** 0.5); t(lambda: 10.0 ** 400); t(lambda: inf - inf); t(lambda: inf * 0); t(lambda: inf % 2); t(lambda: 5 % inf); t(lambda: -5 % inf)
t(lambda: 1.5 + "a"); t(lambda: 1.5 < "a"); t(lambda: 1.5 & 1); t(lambda: 1.5 << 1); t(lambda: "a" * 1.5)
print(1.0 == 1, 0.1 + 0.2 == 0.3, nan == nan, nan != nan, inf > 10 ** 400, -0.0 == 0.0, 1e16 == 10 ** 16, 2 ** 53 + 1 == float(2 ** 53 + 1), 0.1 < 1, nan < 1, min(nan, 1), max(1, nan), sorted([3, 1.5, -2, True]))
for f in (math.floor, math.ceil, math.trunc, round, int):
    for x in (2.5, -2.5, 3.5, -0.4, 1e20): print(f(x), end=" ")
    print()
for n in (-3, -1, 0, 1, 2, 5, 20): print(round(12345.6789, n), round(-0.05, n), round(2.5e-7, n), end=" | ")
print()
for spec in ("", "f", ".0f", "#.0f", "e", "E", "g", "G", "n", "%", ".1%", "10", "<10", ">10", "^10", "010", "+.2f", " .2f", "-.2f", ",", "_", ".3", "08.3f", "*^12.2f", "=+12.1f", "s", "d", "x", ".2", "z.1f"): t(format, -1234.5678, spec)
t(format, 0.00001234, ""); t(format, 1e100, "g"); t(format, nan, "010.2f"); t(format, inf, "+"); t(format, -0.0, ".1f"); t(format, -0.04, "z.1f"); t(format, 1e20, ",.2f"); t(format, 123456789.0, "_.3f")
print(hash(0.5), hash(1e300), hash(inf), hash(-inf), hash(0.1), hash(-0.0), hash(2.0 ** 70) == hash(2 ** 70))
print(float.__name__, type(1.5), float(" \n1.25\t"), 1_000.5, 1e-7, 1E5, .5, 5., 0xff, 1e1_0)
