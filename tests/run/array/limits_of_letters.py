# array: each type code's limits, slices, joins, searching, conversions to and from bytes, and mistakes.
from array import array, typecodes


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


print(typecodes)
for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3])
    print(a, a.itemsize, a.typecode, len(a), a[1], a[-1], a.tobytes().hex()[:16], a == array("d", [1, 2, 3]))
    for wrong in (-1, 2 ** 8, 2 ** 16, 2 ** 32, 2 ** 64, 1.5, "x", None):
        attempt(f"  {wrong!r}", lambda: array(code, [wrong])[0])
for args in (("z",), ("ab",), (5,), ("i", 5), ("i", "abc"), ("i", b"abc"), ("b", b"abc"), ("i", None), ("u", "héł"), ("u", [1]), ("d", ["1"]), ("i", (x for x in (1, 2))), ("i", {3}), ("i", array("d", [1.0])), ("d", array("i", [1]))):
    attempt(args if "generator" not in repr(args) else "generator", lambda: array(*args))
a = array("i", range(6))
print(a[1:4], a[::-1], a[::2], a + array("i", [9]), a * 2, 2 * array("b", [1]), 3 in a, 9 in a, a.index(3), a.count(2), list(reversed(a)), a.tolist())
attempt("index", lambda: a.index(77))
attempt("index from", lambda: (a.index(3, 1), a.index(3, -4, -1)))
attempt("index late", lambda: a.index(1, 2))
attempt("get", lambda: a[6])
attempt("get text", lambda: a["x"])
attempt("set", lambda: a.__setitem__(6, 1))
attempt("set float", lambda: a.__setitem__(0, 1.5))
attempt("add list", lambda: a + [1])
attempt("add other", lambda: a + array("d", [1]))
attempt("times", lambda: a * 1.5)
attempt("remove", lambda: a.remove(77))
attempt("pop", lambda: array("i").pop())
attempt("pop far", lambda: a.pop(10))
attempt("hash", lambda: hash(a))
attempt("extend other", lambda: a.extend(array("d", [1.0])))
attempt("extend text", lambda: a.extend("ab"))
attempt("frombytes", lambda: a.frombytes(b"abc"))
attempt("fromlist", lambda: a.fromlist([1, "x"]))
print(a)
a.append(7)
a.insert(0, -1)
a.insert(-1, 50)
a.insert(99, 60)
a.extend([8, 9])
a.extend(array("i", [10]))
a += array("i", [11])
a *= 1
print(a, a.pop(), a.pop(0), a)
a.remove(50)
a.reverse()
print(a)
a[1:3] = array("i", [100, 200, 300])
del a[0]
del a[-2:]
a[::2] = array("i", [0] * len(a[::2]))
print(a)
attempt("slice list", lambda: a.__setitem__(slice(0, 1), [1]))
attempt("slice size", lambda: a.__setitem__(slice(None, None, 2), array("i", [1])))
b = array("H", [1, 256])
b.byteswap()
print(b, bytes(b), memoryview(b)[0], memoryview(b).format)
b.frombytes(b"\1\0")
print(b, array("h", b.tobytes()), array("u", "añ").tounicode(), repr(array("u", "x")), array("u"), array("i"))
attempt("tounicode", lambda: b.tounicode())
for x, y in ((array("i", [1, 2]), array("i", [1, 3])), (array("i", [1]), array("d", [1.0])), (array("i"), array("b"))):
    print(x == y, x != y, x < y, x <= y, x > y)
attempt("order", lambda: array("i", [1]) < [1])
print(array("i", [1]) == [1], [*array("b", [1, 2])], sum(array("d", [0.5, 0.25])), max(array("i", [3, 9])), sorted(array("i", [3, 1])), bool(array("i")))
c = array("i", [1, 2, 3])
d = c[:]
d[0] = 9
print(c, d, [i * x for i, x in enumerate(c)])
