# What regular expressions are used for every day.
import re

TOKEN = re.compile(r"\s*(?:(?P<number>\d+\.?\d*)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))")


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if m is None:
            raise SyntaxError(f"unexpected {text[at]!r} at {at}")
        yield m.lastgroup, m.group(m.lastgroup)
        at = m.end()


print(list(tokens("x1 = 3.5*(y + 42)")))
try:
    list(tokens("a $ b"))
except SyntaxError as e:
    print(e)


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)


print([snake(n) for n in ("CamelCase", "HTTPServer", "x", "aB")], [camel(n) for n in ("snake_case_name", "x", "a_b")])

LOG = """\
2024-01-05 12:00:01 ERROR disk full (code=28)
2024-01-05 12:00:02 INFO ok
2024-01-06 08:30:00 ERROR net down (code=7)
"""
line = re.compile(r"^(?P<date>\S+) (?P<time>\S+) (?P<level>[A-Z]+) (?P<text>.*?)(?: \(code=(?P<code>\d+)\))?$", re.M)
for m in line.finditer(LOG):
    code = m.group("code")
    print(m["date"], m["level"], m["text"], int(code) if code else None)
counts = {}
for word in re.findall(r"\b[a-z]+\b", "the cat and the dog and the bird", re.I):
    counts[word] = counts.get(word, 0) + 1
print(sorted(counts.items()))
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
print([bool(EMAIL.fullmatch(t)) for t in ("a@b.co", "a.b+c@d-e.org", "a@b", "@b.c", "a b@c.d")])
print(re.sub(r"\{(\w+)\}", lambda m: {"name": "Ann", "n": "3"}.get(m[1], "?"), "Hi {name}, {n} new, {other}"))
print(re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", "2024-05-17"), re.split(r"[;,\s]\s*", "a; b,c  d"))
hours, minutes = map(int, re.match(r"(\d+):(\d+)", "12:34").groups())
print(hours * 60 + minutes)
key, value = re.match(r"\s*(\w+)\s*=\s*(.*)", " name = Ann Lee ").groups()
print(repr(key), repr(value))
if m := re.search(r"#([0-9a-f]{6})", "color: #ff8000;"):
    rgb = tuple(int(m.group(1)[i : i + 2], 16) for i in (0, 2, 4))
    print(rgb)
