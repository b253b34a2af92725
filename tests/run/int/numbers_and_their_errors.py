"""Numbers: conversions, operators, rounding, and the words of their errors."""

for f in [lambda: int("12a"), lambda: int("", 10), lambda: int("z", 36), lambda: int(None), lambda: int("1", 1), lambda: int(1.5, 2), lambda: int(float("nan")), lambda: int(float("inf")),
          lambda: float("1_0"), lambda: float("1__0"), lambda: float(""), lambda: complex("1+"), lambda: complex("1", 2), lambda: round(1.5, "a"), lambda: pow(2, -1, 5), lambda: pow(2, 3, 0),
          lambda: pow(2, 3.0, 5), lambda: 2 ** 0.5 ** 2, lambda: divmod(5, 0.0), lambda: 5 % 0.0, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: 1e308 * 10, lambda: (2 ** 2000) / 3, lambda: int("9" * 20) // 7,
          lambda: 1 << 2 ** 3, lambda: 1 >> 1000, lambda: -1 << 3, lambda: ~True, lambda: True + 1.5, lambda: "3" * 3, lambda: 3 * [0], lambda: -True, lambda: +False, lambda: 7 // 0.5, lambda: -7 // 2.0,
          lambda: (10).to_bytes(0, "big"), lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "little", signed=True), lambda: (-1).to_bytes(2, "big"), lambda: int.from_bytes(b"\xff", "big", signed=True), lambda: 1.5 .is_integer(),
          lambda: format(3, "x") + format(-10, "b") + format(255, "#o"), lambda: format(3.0, "d"), lambda: format(3, "s"), lambda: format("a", "d"), lambda: format(1234.5678, ",.2f"), lambda: format(0.00001234, "g"), lambda: format(1e100, "f")[:10], lambda: format(12, "5c"),
          lambda: bin(-5) + oct(8) + hex(255), lambda: chr(0x10FFFF) and chr(0x110000), lambda: ord(""), lambda: sum([0.1] * 10), lambda: max(1, 2.5, True), lambda: min("b", "a"), lambda: max(), lambda: max(1), lambda: max([], default=3), lambda: min([3, 1], [2]),
          lambda: abs(-2 ** 63), lambda: hash(2 ** 61 - 1), lambda: hash(-1), lambda: hash(1.5), lambda: hash(float("inf")), lambda: bool(0.0) or bool(-0.0) or bool(0j), lambda: 0.1 + 0.2 == 0.3, lambda: 1e16 + 1 == 1e16, lambda: 5 == 5.0 == 5 + 0j, lambda: 3 < 3.5 < 4, lambda: 1j < 2,
          lambda: (1).bit_length() + (0).bit_length(), lambda: int(" 0x10 ", 16), lambda: int("0b1", 2), lambda: int("0o17", 0), lambda: int("017", 0), lambda: int(b"12"), lambda: float(b"1.5"), lambda: int("١٢"), lambda: float("1e-400"), lambda: 5e-324 / 2, lambda: float.__name__, lambda: (5).__class__, lambda: int(), lambda: float(), lambda: complex(), lambda: bool(), lambda: str(), lambda: bytes(), lambda: tuple(),
          lambda: (3.7).__floor__() + (3.2).__ceil__() + (3.9).__trunc__(), lambda: round(-0.5), lambda: round(0.5), lambda: round(1e20), lambda: round(5, -1), lambda: round(15, -1), lambda: round(25, -1), lambda: round(2.5, None), lambda: 3 .numerator + 4 .denominator, lambda: 1.1 + 2.2, lambda: 1e23, lambda: 2.5e-8, lambda: 100000000000000000.0, lambda: 1e15, lambda: 1e17, lambda: 0.1 * 3, lambda: 1 / 3, lambda: -0.0 + 0, lambda: 3.0 == 3, lambda: 2 ** 62 * 2, lambda: (-3) ** 3, lambda: (-3) ** 2, lambda: 0 ** 0, lambda: 0.0 ** 0, lambda: 7 & -2, lambda: -7 | 2, lambda: -7 ^ 3, lambda: 1.0 & 1, lambda: ~1.5]:
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
x = 5
x += 1.5; x -= 1; x *= 2; x /= 4; print(x)
x = 17; x //= 3; x **= 3; x %= 7; x <<= 4; x >>= 1; x |= 1; x &= 0xF; x ^= 2; print(x)
s = "a"; s += "b"; s *= 3; print(s); l = [1]; l += (2, 3); l *= 2; print(l); t = (1,); t += (2,); print(t)
try: l += 5
except TypeError as e: print(e)
try: s += 5
except TypeError as e: print(e)
try: t += [3]
except TypeError as e: print(e)
big = 123456789 ** 5; print(big, big % 97, big // 10 ** 30, -big // 7, big * -1, big & 0xFFFF, big >> 100, str(big)[::-1], len(str(2 ** 1000)), hex(big), f"{big:,}", big == int(str(big)), float(big))
print(*(divmod(a, b) for a in (7, -7, 7.5, -7.5) for b in (2, -2, 2.5)), sep=" ")
print([round(v / 10, 0) for v in range(-15, 20, 5)], [f"{v:.0f}" for v in (0.5, 1.5, 2.5)], [f"{v:.3g}" for v in (1234567, 0.00012345, 12.0)])
