"""memoryview: items, slices, casts, what is refused."""

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


data = bytearray(b"abcdefgh")
m = memoryview(data)
print(len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous, m.obj is data, bool(m))
print(m[0], m[-1], bytes(m[2:5]), m[::2].tolist(), bytes(m[::-1]), m[::2].strides, m[::-3].tolist(), m.tobytes(), m.hex(), m.hex("-"), m[2:4].hex(":"))
m[0] = 65
m[1:3] = b"XY"
m[-2:] = bytearray(b"!?")
m[::4] = b"12"
print(data, m == data, m == b"1XYd2f!?", m != b"", m[:2] == b"1X", list(m) == list(data), 49 in m, [hex(x) for x in m[:2]])
ro = memoryview(b"constant")
print(ro.readonly, hash(ro) == hash(b"constant"), ro == memoryview(b"constant"), ro[1:3] == b"on", {ro: 1}[memoryview(b"constant")])
c = memoryview(bytes(range(8))).cast("H")
print(len(c), c[0], c[1:3].tolist(), c.format, c.itemsize, c.shape, c.cast("B").tolist(), memoryview(b"\0\0\x80?").cast("f")[0], memoryview(b"\xff" * 4).cast("b").tolist(), memoryview(b"ab").cast("c").tolist())
w = memoryview(bytearray(8)).cast("i")
w[0], w[1] = -1, 5
print(w.tolist(), bytes(w.cast("B")), w.tolist() == [-1, 5])
attempt("index", lambda: m[8])
attempt("index", lambda: m["a"])
attempt("float", lambda: m[1.0])
attempt("readonly", lambda: ro.__setitem__(0, 1))
attempt("value", lambda: m.__setitem__(0, 256))
attempt("value", lambda: m.__setitem__(0, "a"))
attempt("size", lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt("kind", lambda: m.__setitem__(slice(0, 2), "ab"))
attempt("make", lambda: memoryview("text"))
attempt("make", lambda: memoryview(5))
attempt("make", lambda: memoryview())
attempt("cast", lambda: memoryview(b"abc").cast("H"))
attempt("cast", lambda: memoryview(b"abcd").cast("z"))
attempt("cast", lambda: c.cast("i"))
attempt("hash", lambda: hash(m))
attempt("less", lambda: m < m)
attempt("add", lambda: m + m)
attempt("del", lambda: m.__delitem__(0))
attempt("range", lambda: w.__setitem__(0, 2**31))
attempt("type", lambda: w.__setitem__(0, 1.5))
attempt("step", lambda: m[::0])
with memoryview(b"xyz") as v:
    print(v[0], v.tobytes())
attempt("released", lambda: v[0])
attempt("released", lambda: len(v))
v.release()
t = m.toreadonly()
print(t.readonly, t == m, b"".join([m[:1], b"-", m[1:2]]), bytes(m[3:]).decode(), int.from_bytes(m[:2], "big"), sum(m[:3]), max(m), sorted(m[:4]), bytearray(m[:2]) + m[2:3])
