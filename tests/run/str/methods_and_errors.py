"""Methods of str with every optional argument, %-formatting, and errors."""

print("a,b,,c".split(",", 2), "a b  c".split(None, 1), "a-b-c".rsplit("-", 1), " a b ".rsplit(None, 1), "a\nb\r\nc".splitlines(True), "x".partition("y"), "a.b.c".rpartition("."))
print("abcabc".replace("b", "X", 1), "abc".replace("", "-"), "  x ".strip(), "xxaxx".strip("x"), "abc".lstrip("ab"), "abc".rstrip("bc"), "aXbX".removesuffix("X"), "aXb".removeprefix("a"))
print("abc".find("c", 1), "abc".find("c", 0, 2), "abcabc".rfind("b", 0, 4), "abc".index("b", -2), "aaa".count("a", 1), "aaa".count(""), "abc".startswith(("x", "a")), "abc".startswith("b", 1), "abc".endswith(("c", "d"), 0, 3), "abc".endswith("b", 0, 2))
print("abc".center(8, "*"), "abc".ljust(5) + "|", "abc".rjust(5, "."), "-12".zfill(6), "a\tb".expandtabs(4), "aBc".swapcase(), "hello world".title(), "HELLO".capitalize(), "ß".casefold(), "ǆ".title(), "İ".lower(), "ŉ".upper())
print("abc".isalpha(), "1²".isdigit(), "½".isnumeric(), "12".isdecimal(), "a1".isalnum(), "A".isupper(), "a b".istitle(), " ".isspace(), "a_1".isidentifier(), "\n".isprintable(), "é".isascii(), "".isalpha())
print("abc".translate({97: "X", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "b", "c": None}), "é".encode(), "é".encode("ascii", "replace"), "é".encode("latin-1"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), b"\xff".decode("utf-8", "replace"), b"\xff".decode("latin-1"), b"a\xff".decode("ascii", "ignore"))
print(",".join(["a", "b"]), "-".join("abc"), "ab" * 3, 3 * "ab", "a" < "b", "abc"[::-1], "abcdef"[1:5:2], "a" in "abc", "" in "a", min("bca"), "%s|%5s|%-5s|%.2s" % ("a", "b", "c", "defg"))
print("%d %i %5d %-5d| %05d %+d % d %x %X %#x %o %#o %c %c %%" % (1, 2, 3, 4, 5, 6, 7, 255, 255, 255, 8, 8, "c", 100))
print("%f %.2f %10.3f %-10.1f| %e %.3E %g %G %s %r %a" % (1.5, 2.345, 3.14159, 2.5, 12345.678, 0.00012, 1e10, 1e-10, None, "é", "é"))
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 3}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % (1,), "%s %s" % ([1], {}), "%5.1f%%" % 12.34, "%s" % [1, 2])
for f, a in [("%d", "x"), ("%d", (1, 2)), ("%d %d", (1,)), ("%q", 1), ("%", 1), ("%(a)s", {}), ("%(a)s", 5), ("%c", "ab"), ("%c", -1), ("%x", 1.5), ("%i", 2.9), ("%s", ()), ("%z", ()), ("%.f", 2.5), ("%5", 1), ("%(a", {}), ("%d", None), ("%f", "x")]:
    try:
        print(f % a)
    except (TypeError, ValueError, KeyError, IndexError, ArithmeticError, StopIteration, LookupError) as e:
        print(f, type(e).__name__, e)
for bad in (lambda: "a".split(""), lambda: "a".index("z"), lambda: "a".center(5, "ab"), lambda: "a".join([1]), lambda: "a" + 1, lambda: "a" * "b", lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "abc"[5], lambda: "a".startswith(1), lambda: "a".count(1), lambda: "abc".replace(1, "x"), lambda: "a".encode("nope"), lambda: int("x"), lambda: float("y"), lambda: chr(-1), lambda: ord("ab"), lambda: str.maketrans("a", "bc"), lambda: "a".zfill("x"), lambda: "{}".format()):
    try:
        print(bad())
    except (TypeError, ValueError, KeyError, IndexError, ArithmeticError, StopIteration, LookupError) as e:
        print(type(e).__name__, e)
