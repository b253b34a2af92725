# Matching: where, what the groups hold, and what Match objects answer.
import re


def show(m):
    if m is None:
        print("no match")
    else:
        print(m, m.group(), m.groups(), m.span(), m.start(), m.end(), m.lastindex, m.lastgroup)


show(re.match("a", "abc"))
show(re.match("b", "abc"))
show(re.search("b", "abc"))
show(re.fullmatch("abc", "abc"))
show(re.fullmatch("ab", "abc"))
show(re.match("", ""))
show(re.match("(a)(b)?(c)?", "abx"))
show(re.match("(?P<first>\\w+) (?P<second>\\w+)", "Hello World"))
show(re.search("((a)(b))c", "xxabc"))
show(re.search("(a)|(b)", "b"))
show(re.search(r"(\d+)(?:\.(\d+))?", "price 12.50!"))
show(re.search(r"(\d+)(?:\.(\d+))?", "price 12!"))

m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", "on 2024-05-17.")
print(m["year"], m["month"], m[3], m[0])
print(m.group("year", "day"), m.group(1, 2), m.group(0, "month"))
print(m.groupdict())
print(m.span("month"), m.start("day"), m.end(1))
print(m.string, m.pos, m.endpos, m.re.pattern)
print(m.regs)
print(m.expand(r"\3/\2/\g<year>"))

m = re.match("(a)|(b)", "a")
print(m.groups(), m.groups(""), m.groups(0), m.group(2), m.span(2))
m = re.match("(?P<x>a)|(?P<y>b)", "b")
print(m.groupdict(), m.groupdict("-"), m.lastgroup)

for bad in (3, -1, "nope"):
    try:
        print(m.group(bad))
    except IndexError as e:
        print("IndexError:", e)
try:
    m[5]
except IndexError as e:
    print("IndexError:", e)
try:
    re.match("a", "b").group()
except AttributeError as e:
    print("AttributeError:", e)
print(bool(re.match("a*", "")), re.match("x", "y") is None)
