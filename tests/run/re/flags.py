# Flags: given to the functions, written in the pattern, for a part of it.
import re

print(re.findall("a", "aAbB", re.I), re.findall("[a-b]", "aAbB", re.IGNORECASE), re.findall("(?i)A", "aA"), re.findall("(?i:a)b", "ab Ab aB"))
print(re.findall("É", "éÉ", re.I), re.findall("ß", "ßS", re.I), re.findall("[à-ö]", "ÀàÖ", re.I), re.findall("σ", "ΣσςS", re.I))
print(re.findall("^.", "a\nb", re.M), re.findall(".$", "a\nb", re.MULTILINE), re.findall("a.b", "a\nb axb"), re.findall("a.b", "a\nb axb", re.S))
print(re.findall("(?s:a.)b|c.", "a\nbc\n"), re.findall("(?-i:a)b", "ab AB aB", re.I), re.findall("(?i-s:a.)", "A\na!", re.S))
number = re.compile(
    r"""
    (?P<sign> [-+]? )      # a sign
    (?P<whole> \d+ )
    (?: \. (?P<part> \d* ) )?   # with a # in it: [#]
    [ ] \# [ ] end
    """,
    re.VERBOSE,
)
print(number.match("-12.5 # end").groupdict(), number.match("12 # end").groups(), number.match("12"))
print(re.findall("(?x) a b [ c] # rest", "abc ab "))
print(re.compile("a").flags, re.compile("a", re.I | re.M).flags, re.compile("(?is)a").flags, re.compile("a", re.A).flags)
print(re.compile("a"), re.compile("a'b"), re.compile("a", re.I), re.compile("a", re.I | re.X), re.compile("a", re.A))
print(re.compile("a", re.I) == re.compile("a", re.I), re.compile("a") == re.compile("b"), re.compile("a", re.I) == re.compile("a"))
p = re.compile("(?P<a>.)(?P<b>.)(.)")
print(p.pattern, p.groups, dict(p.groupindex))
print(re.compile(p) is p)
try:
    re.compile(p, re.I)
except ValueError as e:
    print("ValueError:", e)
for flags in (re.L, re.A | re.U):
    try:
        re.compile("a", flags)
    except ValueError as e:
        print("ValueError:", e)
