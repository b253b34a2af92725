# struct: every letter in every order, limits of each, padding, iterating, buffers, and mistakes.
import struct


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


LIMITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64}
for letter, bits in LIMITS.items():
    low, high = (0, 2 ** bits - 1) if letter.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    for order in "<>=!":
        form = order + letter
        print(form, struct.calcsize(form), struct.pack(form, low).hex(), struct.pack(form, high).hex(), struct.unpack(form, struct.pack(form, low)) == (low,), end=" ")
    print()
    attempt("below", lambda: struct.pack("<" + letter, low - 1))
    attempt("above", lambda: struct.pack("<" + letter, high + 1))
    attempt("float", lambda: struct.pack("<" + letter, 1.0))
    attempt("text", lambda: struct.pack("<" + letter, "1"))
for form in ("", "x", "3x", "cc", "?", "<?i", "@?i", "@ci", "@cq", "=cq", "@ih0q", "5s", "0s", "p", "6p", "e", "f", "d", "<bhiqfd", "@bhiqfd", "2h3b", "i 2x h", "<n", "@n", "P"):
    attempt(form, lambda: struct.calcsize(form))
for form in ("z", "3", "<", "i<", "-1i", "1 i", "99999999999999999999i", "ä", "@<i"):
    attempt(form, lambda: struct.calcsize(form))
for value in (0.0, -0.0, 1.0, 65504.0, 65519.0, 65520.0, 1e-8, 6e-8, float("inf"), float("-inf"), 1.0009765625, 3.4e38, 3.5e38):
    for letter in "efd":
        attempt((letter, value), lambda: (struct.pack(">" + letter, value).hex(), struct.unpack(">" + letter, struct.pack(">" + letter, value))))
print(struct.pack("3s5s0s1p4p", b"abcdef", b"ab", b"zz", b"x", b"abcdef"), struct.unpack("3s2x4p", b"abc\0\0\2xyz"))
for form, values in (("s", ("a",)), ("c", (b"ab",)), ("c", ("a",)), ("c", (5,)), ("i", ()), ("i", (1, 2)), ("?", ([],)), ("?", ("x",)), ("f", ("1",)), ("d", (None,)), ("2i", (1,)), ("p", (3,)), ("x", (1,)), ("?", (0.0,))):
    attempt((form, values), lambda: struct.pack(form, *values))
attempt("short", lambda: struct.unpack("i", b"abc"))
attempt("long", lambda: struct.unpack("<h", b"abc"))
attempt("text", lambda: struct.unpack("<h", "ab"))
buffer = bytearray(8)
struct.pack_into("<hb", buffer, 2, -2, 7)
print(buffer, struct.unpack_from("<hb", buffer, 2), struct.unpack_from("<b", buffer, -4), struct.unpack_from("<h", memoryview(buffer)[2:]))
attempt("into", lambda: struct.pack_into("<q", buffer, 1, 1))
attempt("into negative", lambda: struct.pack_into("<h", buffer, -1, 1))
attempt("into far", lambda: struct.pack_into("<h", buffer, -9, 1))
attempt("into bytes", lambda: struct.pack_into("<h", b"abcd", 0, 1))
attempt("from", lambda: struct.unpack_from("<q", buffer, 1))
attempt("from far", lambda: struct.unpack_from("<h", buffer, -9))
print(list(struct.iter_unpack("<bh", bytes(range(9)))), list(struct.iter_unpack("<i", b"")))
attempt("iter", lambda: list(struct.iter_unpack("<h", b"abc")))
attempt("iter nothing", lambda: list(struct.iter_unpack("", b"abc")))
record = struct.Struct("<2sHx")
print(record.size, record.format, record.pack(b"ok", 513), record.unpack(b"ok\1\2\0"), [a for a, b in record.iter_unpack(b"ab\0\0\0cd\0\0\0")])
attempt("record", lambda: record.pack(b"ok"))
attempt("record text", lambda: struct.Struct(5))
