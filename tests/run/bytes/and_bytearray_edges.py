"""`bytes` and `bytearray`: building, slices, searching, changing in place, text and hex, everything refused."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


print(bytes(3), bytes([1, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytearray(2), bytearray("a", "ascii"), bytes(bytearray(b"q")), bytes(memoryview(b"m")), bytes((x for x in [65])), b"", bytes())
for f in [lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(1.5), lambda: bytes(["a"]), lambda: bytes(None), lambda: bytes(b"a", "utf-8"), lambda: bytes(1, "utf-8"), lambda: bytearray([300]), lambda: bytes("é", "ascii")]:
    attempt("build", f)
b = b"hello world"
print(b[0], b[-1], b[1:4], b[::-1], b[::3], b.find(b"o"), b.find(111), b.rfind(b"o"), b.index(b"w"), b.count(b"l"), b.count(108), b"lo" in b, 104 in b, b.startswith(b"he"), b.endswith((b"x", b"ld")), b.split(), b.split(b"o", 1), b.rsplit(b"o", 1), b.partition(b" "), b.rpartition(b"zz"))
print(b.upper(), b.title(), b.capitalize(), b.swapcase(), b.replace(b"l", b"L", 2), b.replace(b"", b"-")[:6], b.center(15, b"*"), b.ljust(13, b"."), b.rjust(13), b.zfill(13), b"-5".zfill(4), b"  x ".strip(), b"xxaxx".strip(b"x"), b"a\tb".expandtabs(4), b"a\nb\r\nc\rd".splitlines(), b"ab".removeprefix(b"a"), b"ab".removesuffix(b"b"))
print(b.hex(), b.hex(" "), b.hex("-", 4), b.hex(":", -3), bytes.fromhex("0aFf 10"), bytes.fromhex(""), bytearray.fromhex("41"), b.decode(), b"\xc3\xa9".decode(), b"\xff".decode("latin-1"), b"a\xff".decode("ascii", "replace"), b"a\xff".decode("utf-8", "ignore"), b"\xff".decode("utf-8", "backslashreplace"))
for f in [lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(5), lambda: b"\xff".decode(), lambda: b"a\xc3".decode(), lambda: b.index(b"zz"), lambda: b.find("o"), lambda: b.find(300), lambda: b + "x", lambda: "x" + b, lambda: b * 1.5, lambda: b[20], lambda: b["a"], lambda: "a" in b, lambda: 256 in b, lambda: b.join(["a"]), lambda: b.join([b"a", 1]), lambda: b.split(""), lambda: b.split(b""), lambda: b.replace("a", "b"), lambda: b.startswith("h"), lambda: b < "a", lambda: b.hex("ab"), lambda: b.center(5, "x"), lambda: b.center(50, b"ab"), lambda: b.translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: ord(b"ab"), lambda: int(b"x")]:
    attempt("refused", f)
print(b"a" + b"b", b"ab" * 2, b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"".join([b"x", bytearray(b"y")]), b"-".join([b"a"] * 3), ord(b"a"), int(b"12"), float(b"1.5"), hash(b"a") == hash(b"a"), sorted(b"cab"), list(b"ab"), max(b"az"), sum(b"\x01\x02"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abc".isalpha(), b"12".isdigit(), b"aB".islower(), b" ".isspace(), b"A1".isalnum(), b"Ab".istitle(), b"\x80".isascii())
print(repr(b"'\"\\n\t\x00\x7f\x80"), repr(b"'"), repr(bytearray(b"\"'")), str(b"a"), f"{b'a'}", "%s" % b"a", b"%s-%d-%x-%c-%r-%5.1f" % (b"a", 5, 255, 65, "q", 2.25), b"%(k)s" % {b"k": b"v"})
x = bytearray(b"hello")
x[0] = 72
x[1:3] = b"EEE"
x[-1:] = [33, 34]
del x[1]
x += b"!"
x.extend([65, 66])
x.extend(b"c")
x.append(90)
x.insert(0, 48)
print(x, x.pop(), x.pop(0), x.remove(33), x, x.reverse(), x, x.copy() is x, len(x))
x[::2] = bytes(len(x[::2]))
print(x)
for f in [lambda: x.append(256), lambda: x.append("a"), lambda: x.extend("a"), lambda: x.extend([300]), lambda: x.extend(5), lambda: x.remove(7), lambda: x.pop(100), lambda: bytearray().pop(), lambda: x.insert(0, -1), lambda: x.__setitem__(0, 256), lambda: x.__setitem__(0, b"a"), lambda: x.__setitem__(100, 1), lambda: x.__setitem__(slice(0, 4, 2), b"abc"), lambda: x.__setitem__(slice(0, 1), "a"), lambda: x.__setitem__(slice(0, 1), 5), lambda: hash(x), lambda: x.__delitem__(99), lambda: x.__iadd__("a"), lambda: b.append]:
    attempt("in place", f)
x *= 2
x.clear()
print(x, bool(x), bytearray(b"abc") > b"abb", type(bytearray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__, bytearray(b"a,b").split(b","), bytearray(b"ab").decode(), bytearray(b"ab")[::-1])
