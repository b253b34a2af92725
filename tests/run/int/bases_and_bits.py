"""`int`: text in every base, bits, bytes, big powers and divisions, rounding, conversions that fail."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


for text, base in [("0b101", 0), ("0o17", 0), ("0xFf", 0), ("12", 0), ("0", 0), ("00", 0), ("012", 0), ("z", 36), ("-Z", 36), ("1_000", 10), ("0x_f", 16), ("0xf", 16), ("f", 16), ("12", 2), ("", 10), (" 7 ", 10), ("+5", 10), ("--5", 10), ("1__0", 10), ("_1", 10), ("٣", 10), ("1e3", 10), ("0b2", 0), ("5", 1), ("5", 37), ("5", -2)]:
    attempt((text, base), lambda: int(text, base))
for value in [3.99, -3.99, 1e20, True, "12", b"12", bytearray(b"7"), 10**30, "1" * 50]:
    attempt(repr(value), lambda: int(value))
for value in [float("nan"), float("inf"), None, [], "1.0", b"x", 1j, "٣a"]:
    attempt(repr(value), lambda: int(value))
print(int(), int(base=10) if False else 0, bin(-5), oct(8), hex(-255), f"{5:b} {-5:#b} {255:#X} {8:#o} {1000000:,} {1000000:_} {65536:_x} {5:08b} {-5:+d} {5:>5}|{5:<5}|{5:^5}|{65:c}")
attempt("base", lambda: int(5, 10))
attempt("base", lambda: int("5", "10"))
for n in [0, 1, -1, 255, -256, 2**64, -(2**64), 10**20]:
    print(n, n.bit_length(), n.bit_count(), ~n, n >> 3, n << 3, n & 0xFF, n | 1, n ^ -1, -n >> 1, abs(n), n.is_integer(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, bool(n))
for n, size, order, signed in [(1, 2, "big", False), (-1, 2, "little", True), (255, 1, "big", False), (256, 1, "big", False), (-1, 1, "big", False), (128, 1, "big", True), (-128, 1, "big", True), (0, 0, "big", False), (1, -1, "big", False), (1, 2, "middle", False)]:
    attempt((n, size, order, signed), lambda: n.to_bytes(size, order, signed=signed))
print((5).to_bytes(), int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes([1, 2], "big"), int.from_bytes(b"", "big"), int.from_bytes(b"\x80" + b"\x00" * 10, "big", signed=True))
for a in (7, -7, 0, 10**20):
    for b in (2, -2, 3, 10**10):
        print(a, b, a // b, a % b, divmod(a, b), a / b, pow(a, 3), pow(a, 3, abs(b) + 1))
print(2**100, (-2) ** 3, 2**-1, 0**0, pow(3, -1, 7), pow(2, 100, 10**9 + 7), pow(-3, 3, 5), pow(3, 2, -5), 10**25 // 10**5, -(10**25) // 3, -(10**25) % 7, 12345678901234567890 * 98765432109876543210)
attempt("pow", lambda: pow(2, -1, 4))
attempt("pow", lambda: pow(2, 1, 0))
attempt("pow", lambda: 0**-1)
attempt("shift", lambda: 1 << -1)
attempt("shift", lambda: 1 >> -1)
attempt("shift", lambda: 1 << 1.5)
attempt("big shift", lambda: 1 >> 10**20)
attempt("divide", lambda: 10**400 / 3)
attempt("float", lambda: float(10**400))
attempt("mixed", lambda: 10**400 + 1.0)
print(10**400 // 10**399, (10**400) / (10**399), 10**400 > 1e308, 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 1 == 1.0, hash(2**61 - 1), hash(-1), hash(10**20), hash(1.0))
print(round(15, -1), round(25, -1), round(-15, -1), round(1234, -2), round(5, 2), round(10**20 + 5, -1), round(7), (7).__round__(-1), (7).__floor__(), (7).__ceil__(), (7).__trunc__(), round(55, -2), round(50, -2), round(150, -2))
print(str(10**50)[:5], len(str(2**1000)), int(str(2**200)) == 2**200, sum(int(c) for c in str(2**1000)), 5 .bit_length(), True + True, True * 3, -True, ~True, True & 1, True | False, int(True), isinstance(True, int), 3 if True else 4)
attempt("digits", lambda: len(str(10**5000)))
attempt("digits", lambda: int("1" * 5000))
attempt("attribute", lambda: setattr(5, "x", 1))
attempt("attribute", lambda: (5).x)
attempt("less", lambda: 1 < "a")
attempt("in", lambda: 1 in 5)
