"""re: each function with flags and limits, groups of all kinds, replacements, look-around, and the errors of patterns."""
import re


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except re.error as error:
        print(name, "! re.error", error, "|", error.msg, error.pos)
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for pattern, text in (("a*", "baac"), ("", "ab"), (r"\d+", "a1b22"), (r"(a)|(b)", "cab"), (r"(?P<x>\w)(?P<y>\w)?", "ab c"), (r"\b\w", "hi yo"), (r"^.", "a\nb"), (r".$", "ab\n"), (r"(?:ab)+?", "abab"), (r"[^a-c\d]", "a1x-"), (r"(.)\1", "aabcc"), (r"a{2,3}", "aaaaa"), (r"(?=b)", "abb"), (r"(?<=a)b", "abcb"), (r"(?<!a)b", "abcb"), (r"(a(b(c)?)?)?", "ab"), (r"\s+", " a  b "), (r"x|y|", "xay"), (r"(?i)AB", "abAB"), (r"é", "éÉ"), (r"[\]\-^]", "]-^"), (r"\Aab\Z", "ab"), (r"a++b", "aab"), (r"(?>a+)b", "aab"), (r"(a)?(?(1)b|c)", "abc")):
    print(pattern, re.findall(pattern, text), re.split(pattern, text), re.sub(pattern, "<>", text), re.subn(pattern, "-", text, count=1))
    m = re.search(pattern, text)
    print("  ", m and (m.span(), m.group(), m.groups("none"), m.groupdict(), m.lastindex, m.lastgroup), bool(re.match(pattern, text)), bool(re.fullmatch(pattern, text)), [x.span() for x in re.finditer(pattern, text)])
for pattern in ("(", ")", "[", "[a", "a**", "*a", "+", "a{2,1}", "(?P<a>x)(?P<a>y)", "(?P<1>x)", r"\1", r"(a)\2", "(?P=x)", "(?<=a*)b", "[z-a]", "(?z)", "\\", r"\q", "(?P<x", "(?(1)a)", "a(?i)b", r"[\w-a]", "(?#", "(?P>x)", "x{99999999999}", r"\x1", r"\u12", "(?:a"):
    attempt(f"compile {pattern!r}", lambda: re.compile(pattern).pattern)
m = re.match(r"(?P<first>\w+) (?P<last>\w+)(?P<more>!)?", "Ada Lovelace, countess")
print(m[0], m[1], m["last"], m.group("first", 2), m.group("more"), m.start("last"), m.end(2), m.span(3), m.string, m.pos, m.endpos, m.re.groups, dict(m.re.groupindex), m.expand(r"\2, \g<first>\n"), m.regs)
for wrong in (9, "nope", -1, None, 1.5):
    attempt(f"group {wrong!r}", lambda: m.group(wrong))
attempt("expand wrong", lambda: m.expand(r"\g<nope>"))
attempt("repr", lambda: (re.compile("a.b", re.I | re.S), m, re.compile("x" * 10)))
print(re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub("a", lambda m: m.group().upper() * 2, "banana"), re.sub("a", "x", "aaa", count=2), re.sub(r"(?P<n>\d)", r"[\g<n>\g<0>\g<1>]", "a1"), re.sub("", "-", "abc"), re.sub("b*", "-", "abc"), re.sub("x", "\\\\", "axb"), re.sub("(a)|b", r"[\1]", "ab"))
for replacement in (r"\9", r"\g<x>", r"\g<", r"\g<1", r"\q", r"\g<-1>", "\\"):
    attempt(f"sub {replacement!r}", lambda: re.sub("(a)", replacement, "a"))
attempt("text number", lambda: re.findall("a", 5))
attempt("text none", lambda: re.match("a", None))
attempt("pattern number", lambda: re.compile(5))
print(re.split(r"(,)\s*", "a, b,c", maxsplit=1), re.split(",", "a,b,c", 1), re.split("x*", "axbc"), re.split("(x)|y", "1x2y3"))
p = re.compile(r"\w+")
print(p.findall("one two", 2), p.match("one", 1).group(), p.search("  x", 1, 2), p.fullmatch("abc", 0, 2).span(), p.flags, p.pattern, p == re.compile(r"\w+"), p.groups)
print(re.findall(r"""
    (\d+)   # number
    \s* ([a-z]+)  # unit
""", "5 kg, 10m", re.VERBOSE), re.findall("^a.c$", "a\nc\nabc", re.M), re.findall("a.c", "a\nc", re.DOTALL), re.findall(r"\w+", "é a", re.A), re.findall("(?s:a.)b.", "a\nb\nb-"))
print(re.escape("a.b*c-d e\n[é]"), re.escape(""), re.X | re.S == re.S | re.X)
