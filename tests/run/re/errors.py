# What is no pattern, and where it goes wrong.
import re

for pattern in [
    "(", ")", "(a", "a)", "(?:a", "[", "[a", "[^", "[]", "*", "+a", "?", "a**", "a+*", "a{1}{2}", "a{2,1}", "^*", "|*", "(*)", "(?", "(?z)", "(?P", "(?P<", "(?P<>a)",
    "(?P<1>a)", "(?P<a-b>a)", "(?P<a", "(?P<n>a)(?P<n>b)", "(?P=x)", "(?P=", "(?Px", "(?#", "(?<a)", "(?<=a*)", "(?<!a|bc)", "\\", "\\q", "\\1", "(\\1)", "(a)\\2",
    "[b-a]", "[\\w-z]", "[a-\\d]", "[\\q]", "\\x1", "\\u12", "\\400", "(?(1)a)", "(?(x)a)", "(?(0)a)", "(a)(?(1)a|b|c)", "a(?i)b", "(?i", "(?i-", "(?-i)", "(?i-i:a)",
    "(?L)a", "(?au:a)", "a\nb(\n(c", "a{99999999999}",
]:
    try:
        re.compile(pattern)
        print(repr(pattern), "is fine")
    except re.error as e:
        print(repr(pattern), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except OverflowError as e:
        print(repr(pattern), "OverflowError", e)
for call in (
    lambda: re.match("a", 5), lambda: re.match(5, "a"), lambda: re.match("a", b"a"),
    lambda: re.compile("a").search(None), lambda: re.split("a", 5), lambda: re.findall(None, "a"),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
print(issubclass(re.error, Exception), re.error.__name__)
