# Templates, formatters and the constants.
import string
from string import Formatter, Template, capwords


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
for text in ("", " ", "hello world", "  two  spaces ", "tab\tline\nx", "o'neil ALL caps", "a-b c-d"):
    print(repr(text), repr(capwords(text)), repr(capwords(text, "-")), repr(capwords(text, " ")))
values = {"name": "Ann", "n": 3, "under_score": "u", "X1": "x"}
for text in ("$name", "${name}s", "$$", "$name$n", "$missing", "${missing}", "$", "$ name", "${", "${}", "${1a}", "$1", "cost: $5", "$under_score!", "$X1y", "ü$name", "$ünder", "a$$b$$$name", "line\n$name\n$"):
    attempt(f"{text!r} substitute", lambda: Template(text).substitute(values))
    attempt(f"{text!r} safe", lambda: Template(text).safe_substitute(values))
    attempt(f"{text!r} valid", lambda: (Template(text).is_valid(), Template(text).get_identifiers()))
t = Template("$a and $b")
attempt("keywords", lambda: t.substitute(a=1, b=[2]))
attempt("both", lambda: t.substitute({"a": 1, "b": 2}, b=3))
attempt("missing", lambda: t.substitute(a=1))
attempt("safe", lambda: t.safe_substitute(b=1))
attempt("template", lambda: t.template)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+"


attempt("other delimiter", lambda: Percent("%a %{b} %% $c %A").safe_substitute(a=1, b=2))
f = Formatter()
attempt("format", lambda: f.format("{} {} {0!r}".replace("{0!r}", ""), 1, "b"))
attempt("numbers", lambda: f.format("{1} {0} {1!r:>5}", "a", "b"))
attempt("names", lambda: f.format("{x.real} {y[0]} {z[k]:>{w}}", x=3, y=[4], z={"k": "v"}, w=4))
attempt("vformat", lambda: f.vformat("{0} {k}", (1,), {"k": 2}))
attempt("missing", lambda: f.format("{0} {1}", 1))
attempt("missing name", lambda: f.format("{nope}"))
attempt("switch", lambda: f.format("{} {0}", 1))
attempt("switch back", lambda: f.format("{0} {}", 1))
attempt("conversion", lambda: f.format("{0!x}", 1))
attempt("escape", lambda: f.format("{{}} {{{0}}}", 1))
attempt("single", lambda: f.format("}"))
attempt("open", lambda: f.format("{"))
for text in ("", "plain", "a{b}c", "{0!r:>{w}}", "{{x}}", "{}{}", "{a.b[c]!s}"):
    attempt(f"parse {text!r}", lambda: list(f.parse(text)))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return args[key] if key < len(args) else "-"


attempt("default", lambda: Default().format("{0} {1} {name} {other}", "first", name="n"))
