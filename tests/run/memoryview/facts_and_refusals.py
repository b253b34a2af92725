"""Views of memory: shapes, casts, slices, comparisons, release, and refusals."""
from array import array


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


def facts(v):
    print(v.format, v.itemsize, v.nbytes, v.ndim, v.shape, v.strides, v.suboffsets, v.readonly, v.c_contiguous, v.f_contiguous, v.contiguous, len(v), v.tolist(), v.tobytes(), v.hex())


facts(memoryview(b"abcd"))
facts(memoryview(bytearray(b"abcd"))[1:3])
facts(memoryview(b"abcdef")[::2])
facts(memoryview(b"abcdef")[::-1])
facts(memoryview(array("h", [1, -2, 300])))
facts(memoryview(array("d", [0.5, -1.25])))
facts(memoryview(b"\x01\x00\x02\x00\xff\xff\x00\x80").cast("h"))
facts(memoryview(b"\x01\x00\x02\x00\xff\xff\x00\x80").cast("I"))
facts(memoryview(b"\x01\x00\x02\x00\xff\xff\x00\x80").cast("q"))
facts(memoryview(b"ab").cast("c"))
facts(memoryview(b"\x00\x02").cast("?"))
for value in (5, "ab", None, [1, 2], 1.5):
    attempt(f"memoryview({value!r})", lambda: memoryview(value))
v = memoryview(bytearray(b"hello world"))
for i in (0, -1, 10, 11, -12, "a", 1.5, None, True, slice(2, 5)):
    attempt(f"[{i!r}]", lambda: v[i] if not isinstance(i, slice) else v[i].tobytes())


def store(index, value):
    v[index] = value


for i, value in ((0, 72), (-1, 68), (0, 256), (0, -1), (0, "a"), (0, b"a"), (0, None), (0, 1.5), (20, 1), (slice(0, 2), b"HE"), (slice(0, 2), b"HEL"), (slice(0, 2), "ab"), (slice(0, 2), [1, 2]), (slice(0, 4, 2), b"xy"), (slice(0, 2), memoryview(b"zw")), (slice(0, 0), b"")):
    attempt(f"[{i!r}] = {type(value).__name__}", lambda: store(i, value))
    print(v.tobytes())
v = memoryview(b"constant")
attempt("readonly", lambda: store(0, 1))
attempt("readonly slice", lambda: store(slice(0, 1), b"x"))
attempt("del", lambda: v.__delitem__(0))
w = memoryview(array("i", [1, 2, 3]))
v = w
attempt("i[0] = big", lambda: store(0, 2**31))
attempt("i[0] = float", lambda: store(0, 1.5))
attempt("i[0] = 7", lambda: store(0, 7))
attempt("i bytes", lambda: store(slice(0, 1), b"abcd"))
print(w.tolist(), w[1:].tolist(), 7 in w, w.index if False else "", list(w), list(reversed(w)))
for other in (b"abc", bytearray(b"abc"), memoryview(b"abc"), "abc", array("b", [97, 98, 99]), array("h", [97, 98, 99]), [97, 98, 99], b"abd"):
    print(type(other).__name__, memoryview(b"abc") == other, memoryview(b"abc") != other)
print(memoryview(b"ab\x00\x00").cast("h") == array("h", [25185, 0]), memoryview(b"") == b"")
attempt("<", lambda: memoryview(b"a") < memoryview(b"b"))
attempt("hash", lambda: hash(memoryview(b"abc")) == hash(b"abc"))
attempt("hash writable", lambda: hash(memoryview(bytearray(b"abc"))))
attempt("hash of h", lambda: hash(memoryview(array("h", [1]))))
for format in ("h", "i", "x", "", "bb", "@b", "<h", "B", 5):
    attempt(f"cast {format!r}", lambda: memoryview(b"abc").cast(format).tolist())
attempt("cast twice", lambda: memoryview(b"abcd").cast("h").cast("i"))
attempt("cast of slice", lambda: memoryview(b"abcd")[::2].cast("b"))
print(memoryview(b"abc").toreadonly().readonly, memoryview(bytearray(b"abc")).toreadonly().readonly, memoryview(bytearray(b"q")).obj, memoryview(b"abc").hex("-"), memoryview(b"abcd").hex(":", 2), bytes(memoryview(b"xyz")[1:]))
r = memoryview(bytearray(b"gone"))
with r as inside:
    print(inside is r, inside[0])
for name, action in (("len", lambda: len(r)), ("item", lambda: r[0]), ("tolist", lambda: r.tolist()), ("format", lambda: r.format), ("again", lambda: r.release()), ("enter", lambda: r.__enter__()), ("eq", lambda: r == b"gone"), ("tobytes", lambda: r.tobytes()), ("cast", lambda: r.cast("b"))):
    attempt(name, action)
