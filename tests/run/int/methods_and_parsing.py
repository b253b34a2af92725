# int: parsing with every base, methods, attributes, conversions.
for text in ("0", "-5", "+7", " 42 ", "1_000", "0x1F", "0b101", "0o17", "٣٤", "", " ", "1__0", "_1", "1_", "abc", "1.5", "0x", "--1", "+ 1", "1e3", "9" * 30):
    row = []
    for base in (10, 2, 8, 16, 36, 0):
        try:
            row.append(int(text, base))
        except ValueError:
            row.append("-")
    print(repr(text), row)
for call in (
    lambda: int("abc"), lambda: int("12", 2), lambda: int(""), lambda: int("1", 1), lambda: int("1", 37), lambda: int(None), lambda: int([]), lambda: int("1.0"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: int(5, 10), lambda: int("z", 16), lambda: int("0b12", 0), lambda: int("010", 0), lambda: int("\n"),
):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__ + ":", e)
print(int(), int(3.99), int(-3.99), int(True), int(1e20), int("-0"), int("00"), int(" -12 "), int("7", base=8), int("zz", 36), int("0XfF", 16))
for n in (0, 1, -1, 255, 256, -256, 2**64, -(2**64) + 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer(), ~n, -n, +n, abs(n), n.__index__(), float(n), bool(n), hash(n) == hash(float(n)))
for n, length, order, signed in ((0, 1, "big", False), (255, 1, "little", False), (258, 2, "big", False), (258, 4, "little", False), (-1, 2, "big", True), (-129, 2, "little", True), (2**63, 8, "big", False)):
    data = n.to_bytes(length, order, signed=signed)
    print(data, int.from_bytes(data, order, signed=signed) == n)
for call in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: (128).to_bytes(1, "big", signed=True), lambda: int.from_bytes(b"", "big"), lambda: int.from_bytes([1, 2], "big"), lambda: (5).to_bytes(), lambda: int.from_bytes(b"\x05")):
    try:
        print(call())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__ + ":", e)
print(10 // 3, -10 // 3, 10 % -3, -10 % 3, 7 / 2, 6 / 3, 2**10, 2**-1, (-2) ** 2, -(2**2), 1 << 70, -1 >> 100, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 < 2 < 3, 3 > 2 > 2, 10**18 * 10**18, (10**30) // 7, (10**30) % 7, 5 .real, 0b11, 0o17, 0xFF, 1_000_000)
