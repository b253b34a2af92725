"""Arrays: every type code with its borders, every method, and what they refuse."""
from array import array, typecodes


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


print(typecodes)
for code in "bBhHiIlLqQ":
    a = array(code)
    bits = a.itemsize * 8
    low, high = (0, 2**bits - 1) if code.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    a.append(low)
    a.append(high)
    print(a, a.itemsize, a.typecode, len(a), a[0] == low, a[-1] == high)
    attempt("too big", lambda: a.append(high + 1))
    attempt("too small", lambda: a.append(low - 1))
    attempt("float", lambda: a.append(1.5))
    attempt("text", lambda: a.append("x"))
    attempt("store", lambda: a.__setitem__(0, high + 1))
    print(len(a), True in a, a.count(low), a.index(high))
for code in "fd":
    a = array(code, [1, 0.1, -2.5, True])
    print(a, a.itemsize, sum(a[:1]), a.tolist()[0])
    attempt("text", lambda: a.append("x"))
    attempt("none", lambda: a.insert(0, None))
a = array("u", "héllo")
print(a, a.tounicode(), a[1], a.tolist())
attempt("u with number", lambda: a.append(5))
attempt("u with two", lambda: a.append("ab"))
attempt("fromunicode", lambda: array("i").fromunicode("a"))
attempt("tounicode", lambda: array("i").tounicode())
for code in ("x", "", "ii", 5, None):
    attempt(f"code {code!r}", lambda: array(code))
for start in ([1, 2], (3,), range(3), b"\x01\x00\x00\x00", bytearray(8), array("b", [1, 2]), "ab", 5, None, {4: 1}, iter([7]), [1.5], ["a"]):
    attempt(f"array('i', {type(start).__name__})", lambda: array("i", start))
a = array("i", [5, 3, 8, 3])
attempt("pop", lambda: (a.pop(), a.pop(0), a))
attempt("pop far", lambda: a.pop(9))
attempt("pop empty", lambda: array("i").pop())
attempt("insert", lambda: (a.insert(1, 7), a.insert(-100, 1), a.insert(100, 9), a))
attempt("remove", lambda: (a.remove(7), a))
attempt("remove none", lambda: a.remove(77))
attempt("index", lambda: (a.index(3), a.index(9, 1), a.index(1, 0, 1)))
attempt("index none", lambda: a.index(77))
attempt("count", lambda: (a.count(3), a.count("x"), a.count(3.0)))
attempt("extend", lambda: (a.extend([1, 2]), a.extend(array("i", [4])), a))
attempt("extend other", lambda: a.extend(array("h", [4])))
attempt("extend text", lambda: a.extend("ab"))
attempt("extend float", lambda: a.extend([1, 2.5]))
attempt("fromlist", lambda: (a.fromlist([6]), a))
attempt("fromlist tuple", lambda: a.fromlist((6,)))
attempt("fromlist wrong", lambda: a.fromlist([1, "x"]))
attempt("frombytes", lambda: (a.frombytes(b"\x01\x00\x00\x00"), a))
attempt("frombytes short", lambda: a.frombytes(b"\x01\x00"))
attempt("reverse", lambda: (a.reverse(), a))
attempt("byteswap", lambda: (array("h", [1, 256]).byteswap(), a.tobytes()[:4]))
attempt("item", lambda: a[99])
attempt("item text", lambda: a["x"])
attempt("store far", lambda: a.__setitem__(99, 1))
attempt("slice", lambda: (a[1:3], a[::-2], a[5:2]))
a[1:3] = array("i", [100])
print(a)
a[::2] = array("i", [0] * len(a[::2]))
print(a)
del a[0], a[-2:]
print(a)


def store_slice(value):
    a[0:1] = value


attempt("slice from list", lambda: store_slice([1]))
attempt("slice from other", lambda: store_slice(array("h", [1])))
print(a + array("i", [1]), array("i", [1]) * 3, 2 * array("i", [2]), array("i", [1]) == array("d", [1.0]), array("i", [1, 2]) < array("i", [1, 3]))
attempt("add other", lambda: a + array("h", [1]))
attempt("add list", lambda: a + [1])
attempt("times text", lambda: a * "x")
attempt("less list", lambda: a < [1])
attempt("hash", lambda: hash(a))
a += array("i", [42])
a *= 2
print(a, list(reversed(a)), sorted(a), max(a), bool(array("i")), [x for x in a if x], 42 in a)
