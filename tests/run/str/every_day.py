# Text: indexing, methods with odd arguments, formatting, encoding, comparison, escapes.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


s = "Hello, Wörld ✓"
for f in (
    lambda: s[1], lambda: s[-1], lambda: s[20], lambda: s["a"], lambda: s[2:8:2], lambda: s[::-1],
    lambda: s.index("W"), lambda: s.index("zz"), lambda: s.find("zz"), lambda: s.encode("utf-8"),
    lambda: s.encode("ascii"), lambda: s.encode("ascii", "replace"), lambda: s.encode("latin-1", "ignore"),
    lambda: b"\xff".decode(), lambda: b"\xc3\xb6".decode(), lambda: "a" + 1, lambda: "a" * 2.0, lambda: 2 * "ab",
    lambda: "a" < 1, lambda: "abc" < "abd" < "b", lambda: "a" in "cat", lambda: 1 in "cat", lambda: "".join(["a", 1]),
    lambda: "-".join("abc"), lambda: "a,b,,c".split(","), lambda: " a  b ".split(), lambda: "abc".split(""),
    lambda: "a b c d".split(None, 2), lambda: "a b c d".rsplit(" ", 1), lambda: "x=1=2".partition("="),
    lambda: "x=1=2".rpartition("="), lambda: "x".partition("="), lambda: "abcabc".replace("b", "X", 1),
    lambda: "aaa".replace("", "-"), lambda: "xxabcxx".strip("x"), lambda: "abc".lstrip("cba"), lambda: "ab\n".rstrip(),
    lambda: "abc".startswith(("x", "ab")), lambda: "abc".endswith("c", 0, 2), lambda: "abc".startswith(1),
    lambda: "aXbX".count("X"), lambda: "aaaa".count("aa"), lambda: "ab".center(7, "*"), lambda: "ab".ljust(4) + "|",
    lambda: "ab".rjust(4, "12"), lambda: "hello world".title(), lambda: "they're".title(), lambda: "hELLO".capitalize(),
    lambda: "abc".isalpha(), lambda: "".isalpha(), lambda: "12".isdigit(), lambda: "½".isnumeric(), lambda: "Ab".istitle(),
    lambda: "a1_".isidentifier(), lambda: "1a".isidentifier(), lambda: " \t".isspace(), lambda: "A1".isupper(),
    lambda: "a\tb".expandtabs(4), lambda: "abc".translate({97: "X", 98: None}), lambda: "abc".removeprefix("ab"),
    lambda: "abc".removesuffix("x"), lambda: "%d %s %r %5.2f %x %%" % (3, "s", "r", 2.5, 255), lambda: "%d" % "x",
    lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "%(a)s" % {"a": 1}, lambda: "%q" % 1, lambda: "%5s|%-5s|" % ("a", "b"),
    lambda: "{} {1}".format(1, 2), lambda: "{0} {1} {0}".format("a", "b"), lambda: "{a[0]} {b}".format(a=[1], b=2),
    lambda: "{}".format(), lambda: "{x}".format(), lambda: "{:>{w}}".format("a", w=5), lambda: "{:,}".format(1234567),
    lambda: "{:.3}".format("abcdef"), lambda: "{:d}".format("x"), lambda: "{!r:>5}".format("a"), lambda: "{{}}".format(),
    lambda: "{".format(), lambda: "}".format(), lambda: f"{3.14159:.2f} {'a':^5} {10:#x} {1e6:e} {True} {None!s:>6}",
    lambda: ord("ab"), lambda: chr(-1), lambda: chr(0x1F600), lambda: ord("é"), lambda: int("12x"), lambda: int(""),
    lambda: int(" 12 "), lambda: int("1_000"), lambda: float("nan") == float("nan"), lambda: float("1e400"),
    lambda: float("abc"), lambda: "\x41\u00e9\N{BULLET}\101\n\\", lambda: r"\n" + "\t", lambda: "a" "b" 'c',
    lambda: "abc".__contains__("b"), lambda: "Z".lower() + "ß".upper() + "İ".lower(), lambda: str(b"x"), lambda: str(b"x", "utf8"),
    lambda: "line1\nline2\r\nline3".splitlines(True), lambda: max("hello"), lambda: sorted("hello"), lambda: list("hé"),
    lambda: len("✓" * 3), lambda: hash("a") == hash("a"), lambda: "abc".find("c", -1), lambda: "ab" "cd"[1],
):
    show(f)
