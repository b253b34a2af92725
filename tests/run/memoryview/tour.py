# memoryview
m = memoryview(bytearray(b"abcdef"))
print(len(m), m[0], m[-1], m[1:3].tobytes(), m.tolist(), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous)
m[0] = 120
m[1:3] = b"YZ"
print(m.obj, bytes(m), m == b"xYZdef", m[::2].tolist(), m[::-1].tobytes())
try: m[0:2] = b"abc"
except ValueError as e: print(e)
try: m[10]
except IndexError as e: print(e)
try: m[0] = 300
except ValueError as e: print(e)
r = memoryview(b"xyz")
try: r[0] = 1
except TypeError as e: print(e)
print(hash(r) == hash(b"xyz"), r.hex(), "x" in r, 120 in r, list(r))
import array
a = array.array("i", [1, 2, 3])
v = memoryview(a)
print(v.format, v.itemsize, v.tolist(), v[1], len(v), v.nbytes)
v[1] = 50
print(a)
c = v.cast("B")
print(len(c), c[0])
c2 = c.cast("i")
print(c2.tolist(), c2 == v)
with memoryview(b"q") as w: print(w[0])
try: w[0]
except ValueError as e: print(e)
m.release()
try: m[0]
except ValueError as e: print(e)
print(memoryview(b"abc").toreadonly().readonly, repr(memoryview(b"a"))[:11])
for x in memoryview(b"hi"): print(x)
print(memoryview(b"abc") == memoryview(b"abc"), memoryview(b"abc") != b"abd", b"abc" == memoryview(b"abc"))
