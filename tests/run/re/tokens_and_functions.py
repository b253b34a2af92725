# re: a tokenizer, replacing by functions, groups by name, look-around, and every kind of flag together.
import re


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


TOKENS = re.compile(r"""
    (?P<number>\d+(?:\.\d*)?)   # a number
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op>[-+*/()=])
  | (?P<space>\s+)
  | (?P<bad>.)
""", re.VERBOSE)


def tokens(text):
    for match in TOKENS.finditer(text):
        kind = match.lastgroup
        if kind == "space":
            continue
        if kind == "bad":
            raise SyntaxError(f"{match.group()!r} at {match.start()}")
        yield kind, match[kind], match.span()


print(list(tokens("x = 3.5*(y_1 + 42)")))
attempt("bad", lambda: list(tokens("x = #")))
print(re.sub(r"\b(\w)(\w*)", lambda m: m[1].upper() + m[2].lower(), "hELLO wORLD of re"))
print(re.sub(r"(?P<a>\d+)-(?P<b>\d+)", r"\g<b>:\g<a>\g<0>\1", "10-20 x 3-4"), re.sub("", "-", "abc"), re.sub("x*", "-", "axb"), re.subn("[aeiou]", "", "education"))
print(re.sub(r"(a)|b", r"[\1]", "ab"), re.sub("a", r"\\n\n", "a"), re.sub(".", lambda m: None if False else str(ord(m.group())), "hi"))
print(re.split(r"(\W)", "a,b;c"), re.split(r"\W", "a,b;c", maxsplit=1), re.split("x*", "axbc"), re.split(r"(a)|b", "xayb"), re.split(",", ""))
print(re.findall(r"(\w)(\d)?", "a1b"), re.findall("a|", "ab"), re.findall(r"(?i)STRASSE|straße", "Strasse STRASSE straße"))
for pattern, text in ((r"(?<=\$)\d+", "cost $42"), (r"(?<!\$)\b\d+", "cost $42 7"), (r"\d+(?=%)", "5 6%"), (r"\d+(?!%|\d)", "56% 78"), (r"(['\"])(.*?)\1", "say 'it' or \"no\""),
                      (r"(?:ab){2,3}?", "abababab"), (r"a{,2}", "aaa"), (r"^\w+$", "one\ntwo"), (r"(?m)^\w+$", "one\ntwo"), (r"(?s)a.b", "a\nb"), (r"\Aa\Z", "a\n"), (r"(a)?(?(1)b|c)", "ab c"),
                      (r"(?>a+)b", "aaab"), (r"a++a", "aaa"), (r"[^\W\d_]+", "12ab_"), (r"[]a-]+", "]-a"), (r"\x41\u0042\101", "ABA"), (r"(?x) a b # c", "ab"), (r"(?i:A)b", "ab aB"), (r"(?-i:A)b", "ab")):
    attempt(pattern, lambda: [(m.group(), m.span()) for m in re.finditer(pattern, text)])
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?", "2024-05 and")
print(m.groups(), m.groups("x"), m.groupdict(), m.groupdict(0), m.lastindex, m.lastgroup, m.start("month"), m.span("day"), m.end(), m.expand(r"\g<month>/\1"), m["year"], m[0], m.string, m.pos, m.endpos, m.re.pattern[:5])
attempt("group", lambda: m.group("hour"))
attempt("group 9", lambda: m.group(9))
attempt("index", lambda: m[-1])
for wrong in ("(", ")", "[", "*", "a**", "(?P<a>x)(?P<a>y)", "(?P<1>x)", r"\1", "(?<=a*)b", "a{2,1}", "[b-a]", "(?z)", "(?P=x)", r"\q", "(?P<a", "x{99999999999}", "(?(2)a)", "\\"):
    attempt(wrong, lambda: re.compile(wrong))
p = re.compile("a(b)", re.I | re.M)
print(p, p.flags, p.groups, p.groupindex, p == re.compile("a(b)", re.M | re.I), p.search("xxAB", 2), p.match("xxAB", 2), p.fullmatch("ab "), p.search("xxab", 0, 3))
print(re.escape("a.b*c[d] e-f_g\n"), re.escape("ünï"), re.compile("x").sub("y", "xxx", 2), re.sub("x", "y", "xxx", count=1))
attempt("bytes", lambda: re.match("a", b"a"))
attempt("number", lambda: re.match("a", 5))
attempt("template", lambda: re.sub("(a)", r"\2", "a"))
attempt("template name", lambda: re.sub("(a)", r"\g<x>", "a"))
attempt("template letter", lambda: re.sub("(a)", r"\q", "a"))
attempt("function", lambda: re.sub("a", lambda m: 5, "a"))
