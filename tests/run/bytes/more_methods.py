"""Methods of bytes: padding, case, translating, splitting from the right, hexadecimal groups."""

b = b"Hello World"
print(b.swapcase(), b.title(), b"a-b c1d".title(), b"hELLO 1".capitalize(), b.center(15), b.center(16, b"*"), b.ljust(13, b"."), b.rjust(13), b"-5".zfill(4), b"42".zfill(1), b"a\tb\n\tc".expandtabs(4))
print(b.translate(bytes.maketrans(b"lo", b"01")), b.translate(None, b"l"), b"ABC".isupper(), b"aB".islower(), b"Ab Cd".istitle(), b"1".isupper(), b"".istitle())
print(b"a b  c ".rsplit(None, 1), b" a b ".rsplit(), b"a,b,c".rsplit(b",", 1), b"abcabc".rindex(b"b"), b"abc".rfind(97), b"\x01\x02\x03\x04\x05".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), b"\x01\x02\x03\x04\x05".hex("_", -2), b"ab".hex(b" "))
for bad in (
    lambda: b"a".rindex(b"z"),
    lambda: b"a".center(5, b"ab"),
    lambda: bytes.maketrans(b"a", b"bc"),
    lambda: b"a".translate(b"x"),
    lambda: b"a".hex("ab"),
    lambda: b"a".rsplit(b""),
):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
