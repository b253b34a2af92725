data = b"hello \xff\x00'x'"
print(data, len(data), data[0], data[-1], data[1:4], data[::-2], bool(b""), bool(data))
print([n for n in b"abc"], list(b"\x01\x02"), tuple(b"hi"), sum(b"\x10\x20"))
print(b"a" + b"b", b"ab" * 3, 2 * b"x", b"ab" * 0, b"ab" * -1)
print(b"ell" in data, 255 in data, 7 in data, b"" in data, b"z" not in data)
print(b"a" == b"a", b"a" != b"b", b"a" < b"b", b"ab" > b"a", b"a" <= b"a", b"b" >= b"c", b"a" == "a", b"a" == 97)
print(hash(b"key") == hash(b"k" + b"ey"), {b"a": 1, b"b": 2}[b"b"], sorted([b"b", b"", b"ab"]))
print(b'both \' and "', b"only '", b'only "', b"\\ \t\r\n\x7f\x80")
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(b"same"), bytes("h\xe9", "utf-8"), bytes("h\xe9", "latin-1"), bytes(range(5)), bytes((65, 66)))
print(f"{b'x'} {data!r:>30}", str(b"x"), repr(b""), "%s" % b"y", "{}".format(b"z"))
print(b"a,b,,c".split(b","), b" a  b ".split(), b"a,b,c".split(b",", 1), b"a b c".split(None, 1), b"x\ny\r\nz".splitlines(), b"x\ny\n".splitlines(True))
print(b"-".join([b"a", b"b"]), b"".join([]), b"aXbX".replace(b"X", b"--"), b"ab".replace(b"", b"."), b"aaa".replace(b"a", b"b", 2))
print(b"  x ".strip(), b"  x ".lstrip(), b"  x ".rstrip(), b"xxaxx".strip(b"x"), b"k=v=w".partition(b"="), b"k=v=w".rpartition(b"="), b"kv".partition(b"="))
print(b"abcabc".find(b"c"), b"abcabc".rfind(b"c"), b"abc".find(b"z"), b"abc".index(b"b"), b"abcabc".count(b"bc"), b"abc".find(98), b"abca".count(97))
print(b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"c")), b"abc".startswith(b"b", 1), b"prefix-x".removeprefix(b"prefix-"), b"x.py".removesuffix(b".py"))
print(b"aZ1".upper(), b"aZ1".lower(), b"12".isdigit(), b"ab".isalpha(), b"a1".isalnum(), b" \t".isspace(), b"\x80".isascii(), b"".isdigit())
print(data.hex(), b"\xde\xad".hex(":"), bytes.fromhex("de ad BE ef"), isinstance(data, bytes), type(data).__name__)
x = "text" if len(data) > 100 else data
print(x, len(x), x[0], x[:2])


key = "k"


def attempt(n):
    if n == 0:
        return data[99]
    if n == 1:
        return bytes([256])
    if n == 2:
        return bytes("x")
    if n == 3:
        return b"a" + "b"
    if n == 4:
        return "a" + b"b"
    if n == 5:
        return b"abc".index(b"z")
    if n == 6:
        return bytes.fromhex("zz")
    if n == 7:
        return bytes(-1)
    if n == 8:
        return b"a".split(b"")
    if n == 9:
        return 256 in b"a"
    if n == 10:
        return b"a" < "b"
    if n == 11:
        return "x" in b"xyz"
    if n == 12:
        return bytes(2.5)
    return b"a"[key]


for n in range(14):
    try:
        print(n, attempt(n))
    except Exception as e:
        print(n, type(e).__name__, e)
