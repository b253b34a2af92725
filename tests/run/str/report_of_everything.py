"""A text report: formatting of every kind, splitting, joining, translation and alignment."""
import string
from datetime import date
from decimal import Decimal

rows = [("Widget", 4, 3.5), ("Gadget", 12, 19.99), ("Thingamajig", 1, 1234.5), ("Ünïcode", 0, 0)]
width = max(len(name) for name, *_ in rows)
print(f"{'name':<{width}} {'n':>3} {'price':>10}")
print("-" * (width + 15))
for name, n, price in rows:
    print(f"{name:<{width}} {n:>3d} {price:>10,.2f}{' *' if n > 3 else ''}")
total = sum(n * price for _, n, price in rows)
print(f"{'total':.<{width + 4}}{total:>11,.2f}", f"{total=:.1f}", f"{total!r:>12}", f"{len(rows)=}")
print("{0:>5}|{1:^7}|{name!r:<8}|{0:+d}".format(42, "mid", name="x"), "{:08.3f} {:e} {:g} {:%}".format(3.14159, 12345.678, 1e-7, 0.256))
print(f"{255:#x} {255:08b} {255:o} {-255:X} {1234567:_} {3:c}|{65:c} {True:d} {10**20:,}", f"{1.0} {1e16} {1e-5} {0.1 + 0.2} {float('inf'):>6} {-0.0}")
print(f"{'a':*^9}{'b':\u2192>4}", f"{date(2024, 2, 29):%d %b %Y}", f"{Decimal('1.10') + 1:.3f}", f"{[1, 'two']!s:>12}", f"{{}}{{x}}")
value, spec = 12.3456, ".2f"
print(f"{value:{spec}} {value:{'>'}{10}{spec}} {'nested ' + f'{value:.0f}'}", f"{'quote'!r} {'é'!a}", "%-8s|%5.1f|%03d|%x|%%|%r" % ("ab", 2.25, 7, 255, "q"))
print("%(a)s-%(b)05.1f" % {"a": 1, "b": 2.5}, "%s" % (1,), "%s %s" % ("x", [1]), "%*d" % (5, 42), "%c%c" % ("a", 98))
text = "  The quick\tbrown fox\njumps  over  the lazy dog.  "
words = text.split()
print(words, text.split(" ", 2), text.strip().partition("fox"), " ".join(words).title(), len(text.splitlines()))
print("a,b,,c".split(","), "a,b,,c".rsplit(",", 1), "".split(), "".split(","), "abc".rpartition("x"), "x=1;y=2".replace("=", ":").split(";"))
print(text.strip().lower().count("the"), "fox" in text, text.find("fox"), text.find("cat"), text.startswith(("  T", "x")), "file.tar.gz".removesuffix(".gz"), "un-do".removeprefix("un-"))
table = str.maketrans({"a": "4", "e": "3", "o": None})
print("hello cave".translate(table), "abc".translate(str.maketrans("abc", "xyz")), "hello".translate(str.maketrans("", "", "l")))
print("abc".center(9, "-"), "abc".ljust(5) + "|", "7".zfill(3), "-7".zfill(4), "tab\there".expandtabs(4), "aBc".swapcase(), "straße".casefold(), "ǆ".upper())
print("abc".isalpha(), "a1".isalnum(), "1".isdigit(), "½".isnumeric(), " ".isspace(), "Ab".istitle(), "x_1".isidentifier(), "A".isupper(), "".islower(), "é".isascii())
print(sorted("bAcB"), sorted("bAcB", key=str.lower), "".join(reversed("abc")), "abcdef"[::-2], "abcdef"[-3:], "abc"[5:], max("hello"), "b" * 3 + "a", "abc" < "abd" <= "abd")
print(ascii("é→"), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\u200b"), "\N{BULLET}", "\x41\u0042\103")
print(string.Template("$who owes ${what}s $$5").substitute(who="Al", what="car"), string.ascii_lowercase[:5], string.capwords("a  bc d"))
wrapped, line = [], ""
for word in "the rain in spain stays mainly in the plain".split():
    if len(line) + len(word) + 1 > 14:
        wrapped.append(line)
        line = word
    else:
        line = f"{line} {word}".lstrip()
wrapped.append(line)
print(wrapped)
print(b"bytes".decode().encode("utf-16-le")[:4], "é".encode(), bytes([104, 105]).decode("ascii"), "aé".encode("ascii", "replace"), b"\xff".decode("latin-1"))
for bad in (lambda: "{:d}".format("x"), lambda: f"{3:z}", lambda: "{".format(), lambda: "{x}".format(), lambda: "%y" % 1, lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".center("5"), lambda: "x".join("ab", "c"), lambda: "abc"[float("1")]):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
