"""Methods of bytes and bytearray one by one, on every kind of content, found when running."""

samples = [b"", b"a", b"Hello World", b"  spaced\tout \n", b"\xc4\xd6 \xff\x00", b"123", b"x1_y", b"MiXeD cAsE", b"don't stop", b"\x0b\x0c\x1c\x85", b"aaaa", b"a,b,,c"]
for kind in (bytes, bytearray):
    for raw in samples:
        s = kind(raw)
        print(repr(s), len(s), [bytes(x) for x in (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())])
        print("  ", [s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isascii()])
        print("  ", s.split(), s.split(b","), s.splitlines(), s.splitlines(True), s.partition(b" "), s.rpartition(b"a"), s.rsplit(None, 1), s.rsplit(b"a", 1))
        print("  ", s.strip(), s.lstrip(b"aH "), s.rstrip(b"dlo\n"), s.center(15, b"*"), s.ljust(12, b"."), s.rjust(12), s.zfill(8), s.expandtabs(4))
        print("  ", s.find(b"o"), s.rfind(111), s.count(b""), s.count(97), s.startswith((b"H", b"a")), s.endswith(b""), s.replace(b"a", b"<>"), s.replace(b"", b"-", 2), s.removeprefix(b"a"), s.removesuffix(b"d"))
        print("  ", s.hex(), s.hex("-", 2), list(s)[:4], s[::-1], s[1:3], s * 2 == s + s, 97 in s, b"a" in s, s.translate(None, b"a"), s.decode("latin-1"), s == raw, s < b"b", s.join([b"1", bytearray(b"2")]))
    print(kind.fromhex("0a 0B ff"), kind(3), kind([1, 2]), kind("é", "utf-8"), kind(range(3)), kind(memoryview(b"mv")), kind(kind(b"x")), kind(), type(kind(b"a") + b"b").__name__, type(b"a" + kind(b"b")).__name__)
    print(kind.maketrans(b"ab", b"xy")[95:100], kind(b"aabb").translate(kind.maketrans(b"ab", b"xy")), kind(b"abc").translate(None, delete=b"b"), kind(b"%d-%s-%x") % (5, b"t", 255), kind(b"%a|%5.1f|%c") % ("é", 2.5, 65))
    for text in (b"-5", b"+", b"--1", b"", b"123"):
        print([bytes(kind(text).zfill(w)) for w in (-1, 0, 3, 5)], [bytes(kind(text).center(w)) for w in (2, 3, 6)])
    for bad in (b"\xff", b"a\xc3", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"):
        for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
            try:
                print(ascii(kind(bad).decode("utf-8", errors)), end=" ")
            except UnicodeDecodeError as error:
                print(error, end=" ")
        print()
print(b"abc"[1], b"abc"[1:2], bytearray(b"abc")[1], bytearray(b"abc")[1:2], b"a" == bytearray(b"a"), b"a" == "a", hash(b"a") == hash(bytes(bytearray(b"a"))), {b"k": 1}[b"k"], sorted([b"b", b"a", b""]), max(b"abc"), sum(b"\x01\x02"), bytes([1]) in b"\x00\x01", b"" in b"")
