# float: parsing, methods, repr, comparison, special values.
for text in ("1", "-1.5", " 2.5 ", "1e3", "1E-3", ".5", "5.", "inf", "-Infinity", "nan", "1_0.5", "+1", "1e400", "-1e-400", "٣.٥", "0x1p3", "", ".", "e5", "1e", "1__0", "abc", "1 2", "--1", "infinit", "1e5.5"):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print("ValueError:", e)
for x in (0.0, -0.0, 1.0, 0.1, 1 / 3, 2.5, -7.25, 1e16, 1e17, 123456789012345680.0, 1e-5, 1e-4, 0.0001234, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 100.0, 1e100):
    print(x, repr(x), x.is_integer(), x.as_integer_ratio() if abs(x) < 1e30 and abs(x) > 1e-10 else "", x.hex(), float.fromhex(x.hex()) == x, int(x) if abs(x) < 1e30 else "", round(x, 2), x.__floor__() if abs(x) < 1e20 else "", x.__trunc__() if abs(x) < 1e20 else "")
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf == inf, nan == nan, nan != nan, inf > 1e308, -inf < 0, nan < 1, nan > 1, inf + 1, 1 / inf, inf // 2, 5 % inf, -5 % inf, inf.is_integer(), nan.hex(), inf.hex(), hash(inf), bool(nan), max(inf, 1), abs(-inf))
for call in (lambda: 1 / 0.0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: int(inf), lambda: int(nan), lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: round(nan), lambda: float([]), lambda: float(None), lambda: float("x"), lambda: 1e308 * 10, lambda: 10.0**400, lambda: 1.5 & 1, lambda: 1.5 + "a", lambda: float.fromhex("zz"), lambda: float(10**400), lambda: 1.5 << 1, lambda: "a" * 1.5, lambda: divmod(1.0, 0.0), lambda: 0.0**-1):
    try:
        print(call())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16 + 1, 3.0 == 3, 3.5 > 3, 2.0**0.5, -(2.0**2), 7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), (1.5).real, (1.5).imag, (1.5).conjugate(), float(), float(True), float("1" * 20), 1e3)
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999)], round(1.005, 2), round(2.675, 2), round(1e20), round(12345.678, -2), round(-0.4), round(0.5, 0), round(1.25, 1), round(1.35, 1), float.fromhex("0x1.8p1"), float.fromhex("-inf"), sum([0.1] * 3), 0.1 * 3, 1 - 0.9)
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > inf, -(10**400) < 1.0, 10**22 == 1e22, 10**23 == 1e23, 0 == -0.0, str(-0.0), [0.0] == [-0.0])
