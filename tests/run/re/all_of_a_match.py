"""re: everything that a match and a pattern can tell, positions, replacements, splits, flags, errors."""

import re


def attempt(label, call):
    try:
        print(label, "->", call())
    except (re.error, IndexError, TypeError, ValueError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


pattern = re.compile(r"(?P<key>\w+)=(?P<value>\d+)?(;)?")
match = pattern.search("a  name=42; b=", 1)
print(match, match.group(), match.group(0, 1, "value"), match["key"], match[2], match.groups(), match.groupdict(), match.span("key"), match.start(2), match.end())
print(match.pos, match.endpos, match.lastindex, match.lastgroup, match.string, match.re is pattern, match.regs, bool(match))
other = pattern.search("b=")
print(other.groups(), other.groups("-"), other.groupdict(0), other.span(2), other.start("value"), other.lastindex, other.lastgroup, other.expand(r"\1:\g<key>:\g<0>"))
print(pattern.groups, pattern.groupindex, pattern.pattern, pattern.flags, repr(pattern))
attempt("no group", lambda: match.group(4))
attempt("no name", lambda: match["none"])
attempt("expand", lambda: match.expand(r"\5"))
attempt("kind", lambda: match.group(1.5))
for text, start, stop in [("abcabc", 1, 5), ("abcabc", 3, 99), ("abcabc", -5, 4), ("abc", 2, 1)]:
    p = re.compile("^a|c$|b")
    print(text[:], start, stop, [m.span() for m in p.finditer(text, start, stop)], p.match(text, start, stop), p.fullmatch(text, start, stop))
print(re.split(r"(,)|;", "a,b;c"), re.split("x*", "axbc"), re.split(r"\b", "a bc"), re.split("", "ab"), re.split(",", "a,b,c", maxsplit=1), re.split("(-)", "-a-"))
print(re.sub("x*", "-", "abxd"), re.sub("(a)(b)?", r"[\2|\1]", "abaa"), re.sub("a", "b", "aaaa", count=2), re.subn("[aeiou]", str.upper, "x") if False else re.subn("[aeiou]", lambda m: m.group().upper(), "education"))
print(re.sub(r"(?P<a>\d)(?P<b>\d)", r"\g<b>\g<a>\g<1>0", "1234"), re.sub("a", r"\n\\", "bab"), re.sub("$", "!", "line\n"), re.sub("(?m)$", "!", "a\nb"))
print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("(an)", "banana"), re.findall("", "ab"), [m.group() for m in re.finditer("(?=(..))", "abcd")], re.findall("(?=(..))", "abcd"))
print(re.findall(r"(?i)straße|İ", "STRASSE Straße İ"), re.findall("(?s)a.b", "a\nb"), re.findall("(?m)^.", "ab\ncd"), re.findall(r"(?x) a # letter\n b", "ab"), re.findall(r"(?a)\w+", "aé b"), re.findall(r"(?i:A)b", "ab aB Ab"))
print(re.match(r"(a+)+$", "aaaa").group(), re.match(r"(a|ab)(c|bcd)(d*)", "abcd").groups(), re.match(r"(?:(a)|b)*", "ab").groups(), re.match(r"(a)?b\1?", "b"), re.match(r"(\w)\1", "aab").group(), re.match(r"(?P<q>['\"]).*?(?P=q)", "'it' 'is'").group())
print(re.match(r"a{2,3}?", "aaaa").group(), re.match("a{,2}", "aaa").group(), re.match("a{2}", "a"), re.match("a{x}", "a{x}").group(), re.match(r"(?>a+)b", "aab").group(), re.match("a++b", "aab").group(), re.match(r"(?(1)b|c)", "c") if False else re.match(r"(a)?(?(1)b|c)", "c").group())
print(re.search(r"(?<=a)b", "cbab").start(), re.search(r"(?<!a)b", "abcb").start(), re.search(r"a(?!b)", "abac").start(), re.search(r"\Aa\Z", "a\n"), re.search(r"\bfoo\B", "foobar foo").span(), re.search(r"[^\W\d_]+", "12_ab").group())
for wrong in ["(", ")", "[", "a**", "*a", "(?P<1>a)", "(?P<a>.)(?P<a>.)", "(?P=x)", r"\1", "(?<=a*)b", "a{3,2}", "[b-a]", "(?z)", r"\g", "x(?i)y", "(?P<a", "(?#", "a\\", "(?(2)a)", r"\x1"]:
    try:
        re.compile(wrong)
        print(repr(wrong), "ok")
    except re.error as error:
        print(repr(wrong), "|", error, "|", error.msg, error.pos, error.lineno, error.colno)
attempt("template", lambda: re.sub("a", r"\2", "a"))
attempt("template name", lambda: re.sub("a", r"\g<x>", "a"))
attempt("template escape", lambda: re.sub("a", r"\q", "a"))
attempt("number", lambda: re.match(1, "a"))
attempt("text", lambda: re.match("a", None))
attempt("flags", lambda: re.compile(pattern, re.I))
print(re.escape("a.b*c [d] é-_~\n"), re.compile("a") == re.compile("a"))
