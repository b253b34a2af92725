"""struct: every letter at its borders in both orders, counts, alignment, buffers, errors."""

import struct


def attempt(label, call):
    try:
        print(label, "->", call())
    except (struct.error, TypeError, ValueError, OverflowError) as error:
        print(label, "->", type(error).__name__ + ":", error)


BITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}
for letter in BITS:
    bits = BITS[letter]
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if letter.islower() else (0, (1 << bits) - 1)
    for order in "<>=!":
        packed = struct.pack(order + letter, high) + struct.pack(order + letter, low)
        print(order + letter, packed.hex(), struct.unpack(f"{order}2{letter}", packed), end=" ")
    print()
    attempt(letter, lambda: struct.pack("<" + letter, high + 1))
    attempt(letter, lambda: struct.pack(">" + letter, low - 1))
    attempt(letter, lambda: struct.pack("<" + letter, 1.5))
for value in (0.0, -0.0, 1.5, -2.25, 1e-40, 65504.0, 1e38, float("inf"), float("nan"), 3.14159):
    print(value, struct.pack("<d", value).hex(), struct.pack(">f", value).hex(), struct.unpack("<f", struct.pack("<f", value)), struct.pack("<e", value).hex() if abs(value) < 65520 or value != value or value == float("inf") else "-")
attempt("f", lambda: struct.pack("<f", 1e39))
attempt("e", lambda: struct.pack("<e", 65520.0))
attempt("d", lambda: struct.pack("<d", "1"))
print(struct.pack("?2?", True, 0, "x"), struct.unpack("3?", b"\x00\x01\x05"), struct.pack("c2c", b"a", b"b", b"c"), struct.unpack("cc", b"xy"))
print(struct.pack("5s", b"abc"), struct.pack("2s", b"abc"), struct.pack("s", b"abc"), struct.pack("0s", b"abc"), struct.unpack("3s0s1s", b"abcd"), struct.pack("5p", b"abcdefg"), struct.pack("1p", b"abc"), struct.unpack("4p", b"\x02abc"), struct.unpack("3p", b"\x09ab"))
print(struct.pack("<bxh", 1, 2), struct.pack("<3x"), struct.pack("<b3xb", 1, 2), struct.unpack("<bxh", b"\x01\x00\x02\x00"))
for form in ("bh", "bi", "bq", "hbi", "@bq", "=bq", "<bq", "b0i", "bd", "3si", "qb", "", "5x", "2h3i", "n", "N", "P"):
    print(form, struct.calcsize(form), end="; ")
print()
print(struct.unpack("<2h b", b"\x01\x00\x02\x00\x03"), struct.unpack(b"<h", b"\x01\x00"), struct.unpack("<h", bytearray(b"\x02\x00")), struct.unpack("<h", memoryview(b"\x03\x00")))
for label, call in [
    ("few", lambda: struct.pack("2i", 1)), ("many", lambda: struct.pack("i", 1, 2)), ("size", lambda: struct.unpack("i", b"123")), ("letter", lambda: struct.pack("y", 1)), ("c", lambda: struct.pack("c", b"ab")), ("c", lambda: struct.pack("c", 1)),
    ("s", lambda: struct.pack("3s", "abc")), ("number", lambda: struct.pack("3", 1)), ("kind", lambda: struct.pack("i", "x")), ("none", lambda: struct.pack("i", None)), ("format", lambda: struct.pack(5, 1)), ("n", lambda: struct.calcsize("<n")), ("text", lambda: struct.unpack("i", "abcd")), ("order", lambda: struct.calcsize("i<h")),
]:
    attempt(label, call)
buffer = bytearray(10)
struct.pack_into("<hb", buffer, 2, 258, -1)
print(buffer, struct.unpack_from("<hb", buffer, 2), struct.unpack_from("<h", buffer, -8), struct.unpack_from("b", buffer, offset=4))
attempt("into", lambda: struct.pack_into("<i", buffer, 8, 1))
attempt("into", lambda: struct.pack_into("<i", buffer, -3, 1))
attempt("into", lambda: struct.pack_into("<i", b"12345", 0, 1))
attempt("from", lambda: struct.unpack_from("<i", buffer, 7))
attempt("from", lambda: struct.unpack_from("<i", buffer, -11))
attempt("from", lambda: struct.unpack_from("<q", b""))
print(list(struct.iter_unpack("<hb", b"\x01\x00\x02\x03\x00\x04")), list(struct.iter_unpack("b", b"")))
attempt("iter", lambda: list(struct.iter_unpack("<h", b"123")))
attempt("iter", lambda: list(struct.iter_unpack("", b"")))
record = struct.Struct(">4sHb")
print(record.format, record.size, record.pack(b"name", 500, -3), record.unpack(b"abcd\x00\x01\xff"), record.unpack_from(b"__" + bytes(7), 2), list(record.iter_unpack(bytes(14)))[1])
attempt("record", lambda: record.pack(b"x"))


class Packet:
    """A header and what follows it."""

    HEADER = struct.Struct("!BHI")

    def __init__(self, kind, flags, body):
        self.kind, self.flags, self.body = kind, flags, body

    def encode(self):
        return self.HEADER.pack(self.kind, self.flags, len(self.body)) + self.body

    @classmethod
    def decode_all(cls, data):
        at = 0
        while at < len(data):
            kind, flags, length = cls.HEADER.unpack_from(data, at)
            at += cls.HEADER.size
            yield cls(kind, flags, data[at : at + length])
            at += length


stream = Packet(1, 2, b"hello").encode() + Packet(255, 65535, b"").encode()
print(stream, [(p.kind, p.flags, p.body) for p in Packet.decode_all(stream)])
