# Each format letter in each byte order, its limits, and what it refuses.
import struct
from struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for order in ("", "@", "=", "<", ">", "!"):
    print(repr(order), [(letter, calcsize(order + letter)) for letter in "xcbB?hHiIlLqQfdesp"], calcsize(order + "bhiq"), calcsize(order + "qb"), calcsize(order + "b0q"))
print(calcsize("n"), calcsize("N"), calcsize("P"))
LIMITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "q": 64, "Q": 64, "l": 32, "L": 32}
for letter, bits in LIMITS.items():
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if letter.islower() else (0, (1 << bits) - 1)
    for order in "<>":
        for value in (low, high, 1):
            data = pack(order + letter, value)
            print(order + letter, data.hex(), unpack(order + letter, data) == (value,))
        attempt(f"{order}{letter} below", lambda: pack(order + letter, low - 1))
        attempt(f"{order}{letter} above", lambda: pack(order + letter, high + 1))
    attempt(f"{letter} float", lambda: pack("<" + letter, 1.0))
    attempt(f"{letter} text", lambda: pack("<" + letter, "1"))
for value in (0.0, -0.0, 1.5, -2.25, float("inf"), float("-inf"), 1e-8, 65504.0, 3.4e38, 0.1):
    for letter in "efd":
        attempt(f"{letter} {value}", lambda: (pack("<" + letter, value).hex(), unpack("<" + letter, pack("<" + letter, value))))
attempt("e too large", lambda: pack("e", 65520.0))
attempt("f too large", lambda: pack("f", 1e39))
attempt("d of int", lambda: pack("<d", 3))
attempt("d of text", lambda: pack("d", "3"))
attempt("bools", lambda: (pack("???", 0, "x", []), unpack("???", b"\0\1\2")))
attempt("c", lambda: (pack("cc", b"a", b"\xff"), unpack("2c", b"xy")))
attempt("c long", lambda: pack("c", b"ab"))
attempt("c text", lambda: pack("c", "a"))
for size in (0, 1, 3, 5):
    attempt(f"{size}s", lambda: (pack(f"{size}s", b"abc"), unpack(f"{size}s", pack(f"{size}s", b"abc"))))
    if size:
        attempt(f"{size}p", lambda: (pack(f"{size}p", b"abc"), unpack(f"{size}p", pack(f"{size}p", b"abc"))))
attempt("s of text", lambda: pack("3s", "abc"))
attempt("repeats", lambda: (pack("<3h", 1, 2, 3), unpack("<2b x 2b", b"\1\2\0\3\4"), pack("<0h"), pack(" < h h ".strip(), 1, 2)))
for form in ("z", "3", "<<h", "h<", "-1h", "1 h", ""):
    attempt(f"format {form!r}", lambda: calcsize(form))
attempt("few", lambda: pack("hh", 1))
attempt("many", lambda: pack("h", 1, 2))
attempt("short", lambda: unpack("<h", b"a"))
attempt("long", lambda: unpack("<h", b"abc"))
attempt("iter", lambda: list(iter_unpack("<h", b"\1\0\2\0")))
attempt("iter odd", lambda: list(iter_unpack("<h", b"\1\0\2")))
attempt("iter empty", lambda: list(iter_unpack("", b"")))
room = bytearray(8)
attempt("into", lambda: (pack_into("<hh", room, 2, 258, -1), bytes(room)))
attempt("into end", lambda: (pack_into("<h", room, -2, 7), bytes(room)))
attempt("into far", lambda: pack_into("<h", room, 7, 1))
attempt("into before", lambda: pack_into("<h", room, -9, 1))
attempt("into bytes", lambda: pack_into("<h", b"1234", 0, 1))
attempt("from", lambda: (unpack_from("<h", room, 2), unpack_from("<h", memoryview(room), offset=4), unpack_from("<b", room, -1)))
attempt("from far", lambda: unpack_from("<h", room, 7))
attempt("from before", lambda: unpack_from("<h", room, -10))
s = Struct(">hb")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\0\1\2"), s.unpack_from(b"..\0\1\2", 2), list(s.iter_unpack(b"\0\1\2" * 2)))
s.pack_into(room, 0, 5, 6)
print(room, struct.error, issubclass(struct.error, Exception))
