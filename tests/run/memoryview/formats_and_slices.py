# Memoryviews: items of other formats, slices, comparisons, release.
from array import array


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


raw = bytearray(range(16))
m = memoryview(raw)
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous, m.suboffsets, m.obj is raw, len(m))
for code in "bBhHiIqQ?c":
    v = m.cast(code)
    print(code, v.tolist()[:3], v.itemsize, v.shape, v.strides, v[0], v[-1], v.format)
for code in "fd":
    print(code, memoryview(array(code, [1.5, -2.0])).tolist(), memoryview(array(code, [1.5])).nbytes)
for i in (-5, 0, 3):
    for j in (4, 9, -2):
        for step in (1, 2, -1, -3):
            s = m[i:j:step]
            print(bytes(s), s.shape, s.strides, s.contiguous, s.tolist() == list(raw[i:j:step]))
w = m[4:8]
w[0] = 200
w[1:3] = b"xy"
print(raw, w.tolist(), w.tobytes(), w.hex(), w.hex(":"), w.hex("-", 2), bytes(w[::-1]))
attempt("wrong length", lambda: w.__setitem__(slice(0, 2), b"abc"))
attempt("too large", lambda: w.__setitem__(0, 256))
attempt("negative", lambda: w.__setitem__(0, -1))
attempt("text", lambda: w.__setitem__(0, "a"))
attempt("float", lambda: w.__setitem__(0, 1.0))
attempt("far", lambda: w[4])
attempt("far store", lambda: w.__setitem__(-5, 1))
attempt("text index", lambda: w["a"])
attempt("delete", lambda: w.__delitem__(0))
attempt("read only", lambda: memoryview(b"abc").__setitem__(0, 1))
attempt("read only slice", lambda: memoryview(b"abc").__setitem__(slice(0, 1), b"x"))
attempt("of text", lambda: memoryview("abc"))
attempt("of list", lambda: memoryview([1]))
attempt("cast odd", lambda: memoryview(b"abc").cast("h"))
attempt("cast unknown", lambda: m.cast("z"))
attempt("cast of slice", lambda: m[::2].cast("h"))
attempt("cast twice", lambda: m.cast("h").cast("i"))
attempt("cast back", lambda: m.cast("h").cast("B").tolist() == list(raw))
attempt("equal", lambda: [memoryview(b"ab") == b"ab", memoryview(b"ab") == bytearray(b"ab"), memoryview(b"ab") == "ab", memoryview(b"ab") != memoryview(b"abc"),
                          memoryview(array("h", [1, 2])) == memoryview(array("i", [1, 2])), memoryview(array("h", [1])) == b"\1\0", m[::2] == bytes(raw[::2])])
attempt("order", lambda: m < m)
attempt("hash", lambda: hash(memoryview(b"ab")) == hash(b"ab"))
attempt("hash writable", lambda: hash(m))
attempt("members", lambda: (200 in m, 255 in m, m.tolist().count(0), list(reversed(memoryview(b"abc"))), max(memoryview(b"abc")), sorted(memoryview(b"cab"))))
attempt("iterate", lambda: [x for x in memoryview(array("i", [5, -6]))])
attempt("unpack", lambda: [*memoryview(b"xy")])
a = array("i", [1, 2, 3])
v = memoryview(a)
v[1] = -7
v[2:] = array("i", [9])
print(a, v.tolist(), v[1:].tolist(), v.tobytes() == a.tobytes(), bytes(v) == a.tobytes(), v.toreadonly().readonly)
attempt("other format", lambda: v.__setitem__(slice(0, 1), array("h", [1])))
attempt("item too large", lambda: v.__setitem__(0, 2**31))
attempt("float in ints", lambda: v.__setitem__(0, 1.5))
attempt("read only copy", lambda: v.toreadonly().__setitem__(0, 1))
with memoryview(raw) as inside:
    print(inside[0], len(inside))
attempt("released", lambda: inside[0])
attempt("released length", lambda: len(inside))
attempt("released list", lambda: inside.tolist())
attempt("released again", lambda: inside.release())
e = memoryview(b"")
print(e.tolist(), len(e), e == b"", bool(e), bytes(e), e.shape, e.nbytes, memoryview(memoryview(b"x")) == b"x", b"a" + memoryview(b"b"), bytearray(memoryview(b"c")), int.from_bytes(memoryview(b"\1\0"), "big"))
print(b"-".join([memoryview(b"a"), bytearray(b"b")]), b"abc".startswith(bytes(memoryview(b"ab"))), b"abcb".find(memoryview(b"b")), b"abc".replace(memoryview(b"b"), b"x"))
