# string and textwrap: templates of own classes, formatters, capwords, wrapping with every switch.
import string
import textwrap


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for text in ("$a and ${b}", "$$a", "$", "$1", "${a", "${}", "$a_b", "$ä", "x$A.y", "${a}b$a$a", "line\n$"):
    t = string.Template(text)
    attempt(repr(text), lambda: t.substitute(a=1, b="two", a_b=3, A=4))
    attempt("  safe", lambda: t.safe_substitute({"a": 1}, b=2))
    attempt("  valid", lambda: (t.is_valid(), t.get_identifiers()))
attempt("missing", lambda: string.Template("$nope").substitute({}))
attempt("twice", lambda: string.Template("$a").substitute({"a": 1}, a=2))
attempt("two maps", lambda: string.Template("$a").substitute({"a": 1}, {"a": 2}))
print(string.capwords("hello  wORLD\tof things"), string.capwords("a-b-c", "-"), repr(string.capwords(" x ")), string.capwords("ünder ß"))
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
f = string.Formatter()
print(f.format("{0} {x} {} {1!r:>5}".replace("{}", "{2}"), 1, "b", 3, x=[4]), f.vformat("{a.real}{b[0]}", (), {"a": 3, "b": "xy"}), list(f.parse("a{b!r:c}d{{}}{}")))
attempt("key", lambda: f.format("{z}"))
attempt("index", lambda: f.format("{5}", 1))
attempt("mixed", lambda: f.format("{} {0}", 1))
attempt("conversion", lambda: f.format("{0!x}", 1))
TEXT = "The quick-brown fox jumped over the    lazy dog; then, it (the fox) slept. supercalifragilisticexpialidocious end"
for options in ({}, {"width": 20}, {"width": 12, "break_long_words": False}, {"width": 15, "break_on_hyphens": False}, {"width": 20, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 30, "max_lines": 2},
                {"width": 30, "max_lines": 1, "placeholder": "~"}, {"width": 25, "drop_whitespace": False}, {"width": 25, "replace_whitespace": False}, {"width": 40, "fix_sentence_endings": True}, {"width": 1}, {"width": 0}, {"width": 5, "max_lines": 1}, {"width": 10, "tabsize": 4, "expand_tabs": False}):
    attempt(options, lambda: textwrap.wrap(TEXT, **options))
print(textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap(" a\tb\nc "), repr(textwrap.fill("a b c d", 3)), textwrap.wrap("a-b--c---d e-", 3), textwrap.wrap("x" * 10, 4))
for text, width in (("hello there world", 12), ("hello", 5), ("hello there", 5), ("", 5), ("a  b", 3)):
    attempt((text, width), lambda: textwrap.shorten(text, width))
    attempt("  short", lambda: textwrap.shorten(text, width, placeholder="."))
for text in ("  a\n   b\n  c", "\ta\n\t b", " a\n\tb", "a\n  b", "", "\n\n", "   \n  a\n", "  a\n\n  b\n   "):
    print(repr(textwrap.dedent(text)), repr(textwrap.indent(text, "> ")), repr(textwrap.indent(text, "+", lambda line: True)))
w = textwrap.TextWrapper(width=10)
w.initial_indent = "-"
print(w.wrap("one two three"), w.fill("one two three"), w.width, w.max_lines, w.placeholder)
