"""struct: the limits of each letter, texts, places in buffers, every mistake."""

import struct


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


for code, values in (("b", (-128, 127)), ("B", (0, 255)), ("h", (-32768, 32767)), ("H", (0, 65535)), ("i", (-(2**31), 2**31 - 1)), ("I", (0, 2**32 - 1)), ("l", (-(2**31), 5)), ("L", (1,)), ("q", (-(2**63), 2**63 - 1)), ("Q", (0, 2**64 - 1)), ("f", (1.5, -0.0, float("inf"))), ("d", (0.1, -1e300)), ("e", (1.5, 65504.0)), ("?", (True, False)), ("c", (b"a", b"\xff"))):
    for order in "<>!=":
        for v in values:
            data = struct.pack(order + code, v)
            assert struct.unpack(order + code, data) == (v,), (order, code, v)
            assert len(data) == struct.calcsize(order + code)
    print(code, [struct.pack("<" + code, v).hex() for v in values], [struct.pack(">" + code, v).hex() for v in values])
print(struct.pack("<3s5sp4p", b"abcdef", b"xy", b"", b"abcdef"), struct.unpack("<3s5s", b"abcxy\0\0\0"), struct.unpack("4p", b"\x02abc"))
print(struct.pack("<2h3xB", 1, 2, 3), struct.unpack("<2h3xB", b"\1\0\2\0abc\3"), struct.calcsize("<2h3xB"), struct.calcsize("@bi"), struct.calcsize("=bi"), struct.calcsize("0i"), struct.calcsize(""))
print(struct.pack("?", "x"), struct.pack("?", []), struct.pack("<f", 3), struct.pack("<d", True), struct.pack(b"<H", 5), struct.pack(" < h  h ".replace(" <", "<"), 1, 2))
buf = bytearray(8)
struct.pack_into("<hh", buf, 2, 1, -1)
print(buf, struct.unpack_from("<hh", buf, 2), struct.unpack_from("<h", buf, -4), struct.unpack_from("B", buf))
print(list(struct.iter_unpack("<hB", b"\1\0\2\3\0\4")), list(struct.iter_unpack("B", b"")))
s = struct.Struct("<iq")
print(s.size, s.format, s.pack(1, 2), s.unpack(s.pack(-1, -2)), list(s.iter_unpack(s.pack(3, 4) * 2)))
for call in (
    lambda: struct.pack("<b", 128),
    lambda: struct.pack("<B", -1),
    lambda: struct.pack("<h", 40000),
    lambda: struct.pack("<H", 70000),
    lambda: struct.pack("<I", -1),
    lambda: struct.pack("<q", 2**63),
    lambda: struct.pack("<Q", -1),
    lambda: struct.pack("<i", 1.5),
    lambda: struct.pack("<i", "a"),
    lambda: struct.pack("<f", "a"),
    lambda: struct.pack("<f", 1e39),
    lambda: struct.pack("<e", 70000.0),
    lambda: struct.pack("<c", "a"),
    lambda: struct.pack("<c", b"ab"),
    lambda: struct.pack("<s", "a"),
    lambda: struct.pack("<ii", 1),
    lambda: struct.pack("<i", 1, 2),
    lambda: struct.pack("<z", 1),
    lambda: struct.pack("3"),
    lambda: struct.unpack("<i", b"abc"),
    lambda: struct.unpack("<i", "abcd"),
    lambda: struct.unpack_from("<i", b"abc"),
    lambda: struct.unpack_from("<i", b"abcdef", 4),
    lambda: struct.unpack_from("<i", b"abcdef", -9),
    lambda: struct.pack_into("<i", bytearray(3), 0, 1),
    lambda: struct.pack_into("<i", b"abcd", 0, 1),
    lambda: struct.iter_unpack("<h", b"abc"),
    lambda: struct.iter_unpack("", b""),
    lambda: struct.calcsize("<n"),
    lambda: struct.calcsize(3),
):
    attempt(call)
