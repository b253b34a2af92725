"""The methods of int, of bool and of a class below int, with every kind of argument."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Id(int):
    def __repr__(self):
        return f"Id({int(self)})"


for n in (0, 1, -1, 255, -256, 2**31, -(2**63), 2**100, True, Id(12)):
    print(repr(n), n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer())
    print([type(x).__name__ for x in (n.conjugate(), n.real, n.numerator, +n, -n, ~int(n), abs(n), n + n, n * 1, n.__index__(), int(n), round(n), n.__trunc__(), n.__floor__(), n.__ceil__())])

for n in (0, 1, 127, 128, 255, 256, 65535, 2**64, -1, -128, -129, Id(7), True):
    for size in (0, 1, 2, 9):
        for order in ("big", "little"):
            attempt(f"{n!r} {size} {order}", lambda: n.to_bytes(size, order))
            attempt(f"{n!r} {size} {order} signed", lambda: n.to_bytes(size, order, signed=True))
print((5).to_bytes(), (5).to_bytes(2), (5).to_bytes(byteorder="little", length=3), Id(5).to_bytes(length=2))
attempt("negative length", lambda: (5).to_bytes(-1))
attempt("order", lambda: (5).to_bytes(2, "middle"))
attempt("order type", lambda: (5).to_bytes(2, 3))
attempt("length type", lambda: (5).to_bytes("2"))
for data in (b"", b"\x00", b"\xff", b"\x01\x02", bytearray(b"\xff\xfe"), memoryview(b"\x80\x00"), [1, 2, 3], (255,), range(3), {5: 1}):
    for order in ("big", "little"):
        attempt(f"from {type(data).__name__} {order}", lambda: (int.from_bytes(data, order), int.from_bytes(data, order, signed=True)))
attempt("from str", lambda: int.from_bytes("ab"))
attempt("from int", lambda: int.from_bytes(5))
attempt("from too big", lambda: int.from_bytes([256]))
attempt("from text inside", lambda: int.from_bytes(["a"]))
attempt("from order", lambda: int.from_bytes(b"a", "up"))
print(repr(Id.from_bytes(b"\x05")), repr(bool.from_bytes(b"\x05")), repr(bool.from_bytes(b"\x00")))
for text, base in (("12", 10), (" -0b101 ", 0), ("0x_ff", 16), ("1_000", 10), ("1__0", 10), ("_1", 10), ("08", 0), ("0o17", 0), ("zZ", 36), ("2", 2), ("", 10), ("+", 10), ("٣٤", 10), ("1 2", 10), ("0b", 0), ("9" * 20, 10)):
    attempt(f"int({text!r}, {base})", lambda: int(text, base))
for base in (1, -1, 37, 2.0, None, "10"):
    attempt(f"base {base!r}", lambda: int("1", base))
attempt("base of a number", lambda: int(5, 10))
print(repr(int()), repr(Id()), repr(Id("0x1f", 16)), repr(Id(3.9)), repr(Id(b"42")), Id(3) == 3, hash(Id(3)) == hash(3), {Id(3): "x"}[3])
print(Id(3) + Id(4), repr(Id(3) & Id(1)), f"{Id(255):#x}", "%d" % Id(3), str(Id(3)), [10, 20, 30][Id(1)], "ab" * Id(2), range(Id(3)))
print(3 .__add__(4), 7 .__divmod__(2), 2 .__pow__(10, 1000), 5 .__bool__(), 0 .__bool__())
