"""`%` with each conversion, flag, width and precision, for each kind of value, in formats found when running."""


def attempt(format, value):
    try:
        print(format, repr(value), "->", repr(format % value))
    except Exception as error:
        print(format, repr(value), "!", type(error).__name__, error)


class Money:
    def __str__(self):
        return "5 €"

    def __repr__(self):
        return "Money('5 €')"

    def __int__(self):
        return 5

    def __float__(self):
        return 5.5


class Index:
    def __index__(self):
        return 255

    def __repr__(self):
        return "Index()"


numbers = [0, 5, -12, 255, 10**20, 1.5, -0.0, float("inf"), float("nan"), True, "abc", "é", None, Money(), Index(), 3 + 0j]
for conversion in "diouxXeEfFgGcrsa%":
    for value in numbers:
        attempt("%" + conversion, value)
for flags in ("", "-", "+", " ", "0", "#", "+0", "-0", "# ", "+-"):
    for rest in ("8d", "8.3f", ".0e", "#o", "8x", ".3s", "8s", "g", ".5d", "8.4x"):
        attempt("%" + flags + rest, 42)
for format, value in (
    ("%s %s", (1, 2)),
    ("%s %s", (1,)),
    ("%s", (1, 2)),
    ("%s", ()),
    ("%s", ((1, 2),)),
    ("%*d|", (6, 42)),
    ("%-*d|", (6, 42)),
    ("%*d|", (-6, 42)),
    ("%.*f", (2, 3.14159)),
    ("%*.*f|", (9, 3, 2.5)),
    ("%*d", ("a", 1)),
    ("%.*f", (2,)),
    ("%(a)s-%(b)d", {"a": "x", "b": 5}),
    ("%(a)s", {"b": 1}),
    ("%(a)s", (1,)),
    ("%(a)s", 5),
    ("%(a", {"a": 1}),
    ("%(a)5.1f|%(a)-5d|", {"a": 7}),
    ("%()s", {"": "empty"}),
    ("%((x))s", {"(x)": "nested"}),
    ("%s and %(a)s", {"a": 1}),
    ("%", 1),
    ("100%", ()),
    ("100%%", ()),
    ("%q", 1),
    ("%ld %hd %Lf", (1, 2, 3.0)),
    ("%c%c", (65, "z")),
    ("%c", 0x10FFFF + 1),
    ("%c", "ab"),
    ("%c", -1),
    ("%5c|%-5c|", ("x", "y")),
    ("%r %a", ("é'", "é'")),
    ("%.2r", ("long",)),
    ("no conversions", ()),
    ("no conversions", 5),
    ("no conversions", {}),
    ("no conversions", []),
    ("%x", 1.0),
    ("%d", "5"),
    ("%i", 3.99),
    ("%d", float("inf")),
    ("%d", float("nan")),
    ("%d", 1e20),
    ("%f", "x"),
    ("%.200f", 0.1),
    ("%s", [1, (2,)]),
    ("%s %s %s", ("a", None, 1.0)),
    ("%+.2e|% g", (12345.678, 1e-10)),
    ("%#.0f %#g %#x %#o", (1.0, 1.0, 255, 8)),
):
    attempt(format, value)
