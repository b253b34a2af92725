# Every method of bytes.
b = bytes(b"Hello, World")
print(b, repr(b), len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b.upper(), b.lower(), b.swapcase(), b.title(), bytes(b"hello world").capitalize())
print(b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.find(111), b.count(108), b.find(b"x"), b.startswith(b"Hell"), b.endswith((b"x", b"ld")), b"World" in b, 72 in b, b.replace(b"l", b"L"), b.replace(b"l", b"", 1))
print(b.split(b", "), b.split(), b.rsplit(b"o", 1), b.partition(b", "), b.rpartition(b"o"), bytes(b"a\nb\r\n").splitlines(), bytes(b"a\nb").splitlines(True), bytes(b",").join([b"1", b"2"]), bytes(b"  x ").strip(), bytes(b"xxaxx").strip(b"x"), bytes(b"xa").lstrip(b"x"), bytes(b"ax").rstrip(b"x"))
print(bytes(b"a").center(5), bytes(b"a").ljust(3, b"."), bytes(b"a").rjust(3, b"*"), bytes(b"-5").zfill(4), bytes(b"a\tb").expandtabs(4), bytes(b"pre-x").removeprefix(b"pre-"), bytes(b"x.py").removesuffix(b".py"), bytes(b"abc").translate(bytes.maketrans(b"ab", b"xy")), bytes(b"abc").translate(None, b"b"))
for t in (b"", b"aB", b"12", b" \n", b"AB", b"ab", b"Ab", b"\xe9"):
    x = bytes(t)
    print(x, x.isalpha(), x.isdigit(), x.isalnum(), x.isspace(), x.isupper(), x.islower(), x.istitle(), x.isascii())
print(b.hex(), b.hex(":"), b.hex("-", 2), b.hex("-", -2), bytes.fromhex("48 65 6c"), bytes(b"\x00\xff").hex(), b.decode(), bytes(3), bytes([1, 2, 255]), bytes(range(3)), bytes(), bytes(b"x") + b"y", b"y" + bytes(b"x"), bytes(b"ab") * 2, 2 * bytes(b"a"), bytes("é", "utf-8"))
print(bytes(b"a") == b"a", bytes(b"a") < b"b", bytes(b"a") != bytearray(b"b"), bytes(b"ab") > b"a", bytes(b"") == b"", bytes(b"a") == "a", min(bytes(b"ba")), sorted(bytes(b"cab")), list(reversed(bytes(b"ab"))), bool(bytes()), bool(bytes(1)), bytes(b"it's"), bytes(b'"'), bytes(b"\"'"), bytes(b"\\\t\x7f\x80"))
for call in (
    lambda: b[99], lambda: b["a"], lambda: bytes("a"), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: b + "a", lambda: b.find("a"), lambda: b.index(b"zz"), lambda: b.join(["a"]), lambda: b.split(b""), lambda: bytes.fromhex("4"), lambda: bytes.fromhex("zz"), lambda: b.replace("a", "b"), lambda: 300 in b, lambda: "a" in b, lambda: b < "a", lambda: b.startswith("a"), lambda: bytes(b"a").center(5, b"ab"), lambda: bytes(None), lambda: b.count(256),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
