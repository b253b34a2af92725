"""string.Template, string.Formatter, capwords and constants; str.format with every feature, from formats found when running."""
import string


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for text in ("$a and ${b}!", "$$ $a", "$", "$1", "${a", "${a b}", "$a$b$c", "no fields", "$A_1", "$é", "${}", "x$"):
    t = string.Template(text)
    attempt(f"substitute {text!r}", lambda: t.substitute(a=1, b="two"))
    attempt(f"safe {text!r}", lambda: t.safe_substitute({"a": 1}))
    attempt(f"facts {text!r}", lambda: (t.is_valid(), t.get_identifiers()))
attempt("mapping and names", lambda: string.Template("$a$b").substitute({"a": 1, "b": 2}, b=3))
attempt("template", lambda: string.Template("$a").template)
print(string.capwords("hello  wOrld-x y"), string.capwords("a,b c", ","), string.capwords(""), string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))


class Point:
    x, y = 1, 2.5
    items = {"k": [10, 20]}

    def __format__(self, spec):
        return f"<{spec or 'plain'}>"

    def __str__(self):
        return "P"

    def __repr__(self):
        return "Point()"


p = Point()
for text in ("{}", "{0}{0}", "{p}", "{p.x} {p.y:.2f}", "{p.items[k][1]}", "{p!r} {p!s} {p!a}", "{p:spec}", "{:>{w}}", "{:{f}{a}{w}}", "{0[0]}", "{0[-1]}", "{0[x]}", "{{}}", "{{{0}}}", "{:%Y}", "{!r:>10}", "{p.nope}", "{p.items[zz]}", "{", "}", "{0", "{!x}", "{!}", "{0!r", "{:d}", "{a.b.c}", "{1}", "{-1}", "{ 0 }", "{0.}", "{0[}", "{0[]}", "{:{}{}}"):
    attempt(f"format {text!r}", lambda: text.format("val", 5, p=p, w=8, f="*", a="^"))
for value in (42, -7, 3.14159, "text", True, 1e10, 0, 1234567):
    for spec in ("", "5", "<8", ">8", "^8", "=8", "*^9", "+", " ", "-", "08", ",", "_", "x", "#x", "#o", "#b", "X", "c", "d", "n", "e", ".2e", "f", ".1f", "g", ".3g", "%", ".0%", "s", ".2", "10.3", "z.0f", "#g", "1000000000000"):
        if value == "text" and spec in ("#x", "#o", "#b", "z.0f", "#g"):
            continue
        if spec == "1000000000000" or spec == "c" and isinstance(value, (int, float)) and value > 1000:
            continue
        attempt(f"{value!r}:{spec}", lambda: format(value, spec))
for mapping in ({"a": 1}, {"b": 2}, [5], "x", None):
    attempt(f"format_map {mapping!r}", lambda: "{a}".format_map(mapping))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {zz} {zz!r:>6}".format_map(Default(a=1)))
f = string.Formatter()
attempt("formatter", lambda: (f.format("{0} {k:>4}", 1, k="v"), f.vformat("{a}{b}", (), {"a": 1, "b": 2}), list(f.parse("a{0!r:>{w}}b{{c}}"))))
attempt("formatter missing", lambda: f.format("{nope}"))
attempt("formatter index", lambda: f.format("{} {}", 1))
