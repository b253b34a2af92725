"""re: texts and bytes through the same code, and what does not go together."""

import re

def run(table):
    out = []
    for p, s, extra in table:
        try:
            c = re.compile(p)
            out.append((re.compile(c) is c, c == re.compile(p), c.pattern))
            m = c.search(s)
            out.append(m and (m.group(), m.groups(), m.span()))
            out.append(c.sub(extra, s))
            out.append(re.sub(p, extra, s, count=1))
            out.append(re.split(p, s))
            out.append([x.group(0) for x in re.finditer(p, s)])
            out.append(isinstance(c, re.Pattern) and isinstance(m, re.Match))
        except (TypeError, re.error) as e:
            out.append(str(e))
    return out

for line in run([("a(b)?", "xaby", "Q"), (b"a(b)?", b"xaby", b"Q"), ("a", b"a", "c"), (b"a", "a", "b"), (3, "a", 4), ([], 1, 2), (re.compile("x+"), "axxb", lambda m: m.group() * 2), (re.compile(b"x+"), b"axxb", lambda m: m.group() * 2), (b"(", b"", b""), ("a", "a", 5)]):
    print(line)
