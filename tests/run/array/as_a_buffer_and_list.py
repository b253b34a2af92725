"""`array`: methods of lists, conversion to and from bytes, what fits each code, slices, arithmetic of sequences."""

from array import array, typecodes


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


print(typecodes, [(c, array(c).itemsize) for c in "bBhHiIqQfd"])
a = array("i", [3, 1, 2])
a.append(5)
a.extend([7, 8])
a.extend(array("i", [9]))
a.insert(0, -1)
a.insert(100, 4)
print(a, a.pop(), a.pop(0), a.index(2), a.count(3), 5 in a, "x" in a, len(a), a[-1], a[1:3], a[::-1])
a.remove(5)
a.reverse()
print(a, a.tolist(), list(a), sum(a), max(a), sorted(a), a.typecode, a.itemsize)
a[0] = 100
a[1:2] = array("i", [1, 2, 3])
del a[0]
del a[-2:]
print(a, a + array("i", [1]), a * 2, 2 * a, a == array("i", list(a)), a == array("q", list(a)), a == list(a), a < array("i", [9]), a != a)
a += array("i", [6])
a *= 2
print(a, array("d", [1, 2.5]), array("f", [0.1]), array("u", "héy"), array("u", "héy").tounicode(), array("b"), repr(array("u")))
b = array("H", [1, 256])
print(b.tobytes(), array("H", b.tobytes()), bytes(b), memoryview(b).tolist())
b.frombytes(b"\x02\x00")
b.byteswap()
print(b, array("B", b"abc"), array("B", bytearray(b"x")), array("b", range(3)), array("i", (x for x in [1, 2])), array("i", array("b", [1])))
b.fromlist([7])
print(b, array("u", "ab").fromunicode("c"), array("H", b) == b)
c = array("q", [2**62, -(2**62)])
print(c, array("Q", [2**64 - 1]), array("I", [2**32 - 1]))
for code, value in [("b", 128), ("b", -129), ("B", -1), ("B", 256), ("h", 40000), ("H", -1), ("i", 2**31), ("I", -1), ("I", 2**32), ("q", 2**63), ("Q", -1), ("Q", 2**64)]:
    attempt(f"{code} {value}", lambda: array(code, [value]))
attempt("float in int", lambda: array("i", [1.0]))
attempt("str in int", lambda: array("i", ["a"]))
attempt("str in float", lambda: array("d", ["a"]))
attempt("str for int", lambda: array("i", "abc"))
attempt("list for u", lambda: array("u", ["ab"]))
attempt("code", lambda: array("x"))
attempt("code", lambda: array("ii"))
attempt("code", lambda: array(1))
attempt("bytes", lambda: array("h", b"abc"))
attempt("not iterable", lambda: array("i", 5))
attempt("index", lambda: a[100])
attempt("set", lambda: a.__setitem__(100, 1))
attempt("key", lambda: a["a"])
attempt("pop", lambda: array("i").pop())
attempt("pop", lambda: a.pop(50))
attempt("remove", lambda: a.remove(12345))
attempt("index of", lambda: a.index(12345))
attempt("slice", lambda: a.__setitem__(slice(0, 1), [1]))
attempt("extend", lambda: a.extend(array("d", [1.0])))
attempt("add", lambda: a + [1])
attempt("append", lambda: a.append("x"))
attempt("fromlist", lambda: a.fromlist((1,)))
attempt("fromlist", lambda: a.fromlist([1, "x"]))
attempt("frombytes", lambda: a.frombytes(b"abc"))
attempt("tounicode", lambda: a.tounicode())
attempt("hash", lambda: hash(a))
print(len(a), a.index(6, 3), [i for i, x in enumerate(a) if x == 6])
