# Every method of bytearray.
b = bytearray(b"Hello, World")
print(b, repr(b), len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b.upper(), b.lower(), b.swapcase(), b.title(), bytearray(b"hello world").capitalize())
print(b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.find(111), b.count(108), b.find(b"x"), b.startswith(b"Hell"), b.endswith((b"x", b"ld")), b"World" in b, 72 in b, b.replace(b"l", b"L"), b.replace(b"l", b"", 1))
print(b.split(b", "), b.split(), b.rsplit(b"o", 1), b.partition(b", "), b.rpartition(b"o"), bytearray(b"a\nb\r\n").splitlines(), bytearray(b"a\nb").splitlines(True), bytearray(b",").join([b"1", b"2"]), bytearray(b"  x ").strip(), bytearray(b"xxaxx").strip(b"x"), bytearray(b"xa").lstrip(b"x"), bytearray(b"ax").rstrip(b"x"))
print(bytearray(b"a").center(5), bytearray(b"a").ljust(3, b"."), bytearray(b"a").rjust(3, b"*"), bytearray(b"-5").zfill(4), bytearray(b"a\tb").expandtabs(4), bytearray(b"pre-x").removeprefix(b"pre-"), bytearray(b"x.py").removesuffix(b".py"), bytearray(b"abc").translate(bytes.maketrans(b"ab", b"xy")), bytearray(b"abc").translate(None, b"b"))
for t in (b"", b"aB", b"12", b" \n", b"AB", b"ab", b"Ab", b"\xe9"):
    x = bytearray(t)
    print(x, x.isalpha(), x.isdigit(), x.isalnum(), x.isspace(), x.isupper(), x.islower(), x.istitle(), x.isascii())
print(b.hex(), b.hex(":"), b.hex("-", 2), b.hex("-", -2), bytearray.fromhex("48 65 6c"), bytearray(b"\x00\xff").hex(), b.decode(), bytearray(3), bytearray([1, 2, 255]), bytearray(range(3)), bytearray(), bytearray(b"x") + b"y", b"y" + bytearray(b"x"), bytearray(b"ab") * 2, 2 * bytearray(b"a"), bytearray("é", "utf-8"))
print(bytearray(b"a") == b"a", bytearray(b"a") < b"b", bytearray(b"a") != bytearray(b"b"), bytearray(b"ab") > b"a", bytearray(b"") == b"", bytearray(b"a") == "a", min(bytearray(b"ba")), sorted(bytearray(b"cab")), list(reversed(bytearray(b"ab"))), bool(bytearray()), bool(bytearray(1)), bytearray(b"it's"), bytearray(b'"'), bytearray(b"\"'"), bytearray(b"\\\t\x7f\x80"))
for call in (
    lambda: b[99], lambda: b["a"], lambda: bytearray("a"), lambda: bytearray([256]), lambda: bytearray([-1]), lambda: bytearray(-1), lambda: bytearray(["a"]), lambda: bytearray(1.5), lambda: b + "a", lambda: b.find("a"), lambda: b.index(b"zz"), lambda: b.join(["a"]), lambda: b.split(b""), lambda: bytearray.fromhex("4"), lambda: bytearray.fromhex("zz"), lambda: b.replace("a", "b"), lambda: 300 in b, lambda: "a" in b, lambda: b < "a", lambda: b.startswith("a"), lambda: bytearray(b"a").center(5, b"ab"), lambda: bytearray(None), lambda: b.count(256),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
