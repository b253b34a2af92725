import re
print(re.findall(r"(\w)(\d)?", "a1b c2"), re.split(r"[,;]\s*", "a, b;c,"), re.sub(r"(?P<w>\w+)", lambda m: m["w"].title(), "one two", count=1), re.subn("a", "b", "aaa"), re.match(r"(\d+)-(\d+)?", "12-").groups("x"), re.search(r"(?i)WORLD", "hello world").span(), re.fullmatch(r"a*", "aaa") is not None, re.escape("a.b*c"), [m.start() for m in re.finditer("an", "banana")], re.compile(r"^\w+", re.M).findall("a b\nc d"))
m = re.search(r"(?P<y>\d{4})-(?P<m>\d\d)", "on 2024-05 ok"); print(m.groupdict(), m.group(0, "y"), m.start("m"), m.expand(r"\g<m>/\1"), m.lastgroup, m.re.pattern, m.string[m.end():], m.span("y"), re.sub(r"\s+", " ", " a  b\t"), re.sub("(a)(b)?", r"[\1\2]", "ab a"))
print(re.findall(r"(?<=\$)\d+(?!\d|%)", "$10 $20% $300"), re.split(r"(-)", "a-b-c", maxsplit=1), re.findall(r"\b\w{3}\b", "the cat sat on"), re.match(r"(a|ab)(c|bcd)(d*)", "abcd").groups(), re.findall(r"a.?c", "abc ac a\nc", re.S), re.findall(r"x*?y", "xxy y"))
for bad in ("(", "a**", "[z-a]", "(?P<1>a)", "\\", "(?P=q)", "a{3,1}", "*a"):
    try: re.compile(bad); print("ok", bad)
    except re.error as e: print(e)
