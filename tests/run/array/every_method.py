# Arrays of each type: methods, slices, limits and messages.
from array import array, typecodes


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


print(typecodes)
for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3])
    print(a, a.typecode, a.itemsize, len(a), a.tobytes().hex() if code in "bBhHiIqQ" else a.tolist(), a == array("d", [1.0, 2.0, 3.0]))
    attempt("text", lambda: a.append("x"))
    attempt("float", lambda: a.append(1.5))
for code, low, high in (("b", -128, 127), ("B", 0, 255), ("h", -32768, 32767), ("H", 0, 65535), ("i", -2**31, 2**31 - 1), ("I", 0, 2**32 - 1), ("q", -2**63, 2**63 - 1), ("Q", 0, 2**64 - 1)):
    a = array(code, [low, high])
    print(code, a)
    attempt("below", lambda: a.append(low - 1))
    attempt("above", lambda: a.append(high + 1))
    attempt("store", lambda: a.__setitem__(0, high + 1))
a = array("i", range(6))
for i in range(-4, 5, 2):
    for j in range(-4, 5, 2):
        for step in (-2, -1, 1, 2):
            print(a[i:j:step].tolist(), end=" ")
print()
attempt("index", lambda: [a.index(3), a.index(3, 1), a.index(3, -4, -1)])
attempt("index gone", lambda: a.index(9))
attempt("index before", lambda: a.index(3, 4))
attempt("count", lambda: [a.count(2), a.count(9), a.count(2.0), a.count("x")])
attempt("insert", lambda: (a.insert(0, -1), a.insert(100, 99), a.insert(-1, 98), a))
attempt("pop", lambda: (a.pop(), a.pop(0), a.pop(-1), a))
attempt("pop far", lambda: a.pop(50))
attempt("pop empty", lambda: array("i").pop())
attempt("remove", lambda: (a.remove(3), a))
attempt("remove gone", lambda: a.remove(3))
attempt("reverse", lambda: (a.reverse(), a))
attempt("extend", lambda: (a.extend([7, 8]), a.extend(array("i", [9])), a))
attempt("extend other", lambda: a.extend(array("h", [1])))
attempt("extend wrong", lambda: a.extend([1, "x"]))
print(a)
attempt("plus", lambda: a + array("i", [1]))
attempt("plus other", lambda: a + array("h", [1]))
attempt("plus list", lambda: a + [1])
attempt("times", lambda: (array("b", [1, 2]) * 3, 2 * array("b", [1]), array("b", [1]) * 0, array("b", [1]) * -1))
attempt("times float", lambda: a * 1.5)
attempt("get far", lambda: a[99])
attempt("set far", lambda: a.__setitem__(99, 1))
attempt("slice store", lambda: (a.__setitem__(slice(0, 2), array("i", [50, 51, 52])), a))
attempt("slice store list", lambda: a.__setitem__(slice(0, 2), [1]))
attempt("step store", lambda: (a.__setitem__(slice(0, 4, 2), array("i", [0, 0])), a))
attempt("step store wrong", lambda: a.__setitem__(slice(0, 4, 2), array("i", [0])))
del a[0], a[-1], a[1:3]
print(a, 7 in a, "x" in a, bool(array("f")), list(reversed(a)), max(a), sum(a), sorted(a))
attempt("bytes", lambda: (array("h", b"\1\0\2\0"), array("B", b"ab"), array("i", bytearray(4))))
attempt("bytes odd", lambda: array("h", b"abc"))
attempt("frombytes", lambda: a.frombytes(b"\1\2\3"))
attempt("fromlist", lambda: a.fromlist([1, "x"]))
attempt("fromlist tuple", lambda: a.fromlist((1,)))
attempt("byteswap", lambda: [(x.byteswap(), x)[1] for x in (array("h", [1, 256]), array("b", [1]), array("I", [1]))])
attempt("code", lambda: array("z"))
attempt("code long", lambda: array("ii"))
attempt("code number", lambda: array(3))
attempt("no list", lambda: array("i", 5))
attempt("text", lambda: array("i", "abc"))
attempt("unicode", lambda: (array("u", "abc"), array("u", "abc").tounicode(), array("u", "ä")[0]))
attempt("compare", lambda: [array("i", [1, 2]) < array("i", [1, 3]), array("i", [1]) <= array("d", [1.0]), array("i") == [], array("i", [1, 2]) != array("i", [1])])
attempt("order list", lambda: array("i") < [])
attempt("hash", lambda: hash(a))
