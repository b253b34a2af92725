"""Text: wrapping by hand, justification, tables, templates, character statistics, parsing of logs with re."""

import re
import string
import textwrap
from collections import Counter
from itertools import groupby

TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox doesn't.  Naïve café – “quoted” text, 3.14 and 1,000!"""


def words(text):
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text)


counts = Counter(w.casefold() for w in words(TEXT))
print(counts.most_common(4), len(counts), counts["fox"], counts["cat"])
print({n: [w for w in group] for n, group in groupby(sorted(set(counts), key=lambda w: (len(w), w)), key=len)})


def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".lstrip()
    if line:
        yield line


def justify(line, width):
    parts = line.split()
    if len(parts) == 1:
        return line
    gaps, spaces = len(parts) - 1, width - sum(map(len, parts))
    sizes = [spaces // gaps + (i < spaces % gaps) for i in range(gaps)]
    return "".join(p + " " * s for p, s in zip(parts, [*sizes, 0]))


lines = list(wrap(TEXT, 24))
for line in lines[:-1]:
    print(f"|{justify(line, 24)}|")
print(f"|{lines[-1]:^24}|", lines == textwrap.wrap(TEXT, 24))
print(textwrap.fill("a bb ccc dddd " * 3, 12, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(TEXT, 30, placeholder="…"), textwrap.indent("a\n\nb", "> "), textwrap.dedent("  x\n   y"), sep="\n")

LOG = """\
2024-01-05 10:00:01 INFO  server started port=80 host=a.example
2024-01-05 10:00:07 ERROR db failed code=17 msg="no such table" retry=yes
garbage line
2024-01-06 00:00:00 WARN  disk 91% full
"""
LINE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+(?P<rest>.*)")
PAIR = re.compile(r'(\w+)=("[^"]*"|\S+)')
for number, line in enumerate(LOG.splitlines(), 1):
    if not (m := LINE.fullmatch(line)):
        print(f"{number}: ? {line!r}")
        continue
    rest = m["rest"]
    pairs = {k: v.strip('"') for k, v in PAIR.findall(rest)}
    message = PAIR.sub("", rest).strip()
    print(f"{number}: {m.group('level', 'time')} {message!r} {pairs} {m.span('rest')}")

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.split(r"[;,]\s*|\s{2,}", "a; b,c  d e"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1b22c333"), re.findall(r"(a)(b)?", "abaab"))
print(string.Template("$who owes ${amount}$$ to $$x").substitute(who="Ann", amount=5))
try:
    string.Template("$missing").substitute()
except KeyError as error:
    print("KeyError", error)
table = str.maketrans({"a": "4", "e": "3", "o": None, "l": "|_"})
print("hello awesome world".translate(table), "a-b_c".translate(str.maketrans("-_", "  ")))
print("%-10s|%5.1f|%03d|%x|%s|%r|%%" % ("left", 3.14159, 7, 255, [1], "q"), "{:>{w}}|{:*^{w}}|{!r:<6}".format(1, "c", "z", w=5))
print(f"{1234567.891:,.2f} {1e-7:.3g} {255:#06x} {0.25:.0%} {-5:+d} {5: d} {'é':>3} {True!s:5}|", "ß".upper(), "ǅ".lower(), "İ".casefold() == "i̇")
print("tab\tnew\nline".expandtabs(4).splitlines(), "a,b,,c".rsplit(",", 2), "mississippi".replace("ss", "SS", 1), "abc".center(9, "*"))
print("x".join(["a"]), "".join(c for c in "h3ll0" if c.isalpha()), "Title Case Here".swapcase(), "they're bill's".title())
print(sorted("Banana apple cherry".split(), key=str.lower), sorted("bca", reverse=True), ["ab" < "abc", "Z" < "a", "é" > "z"])
print("caesar", "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in "xyz Abc"))
print("ünï".encode(), b"\xc3\xa9".decode(), "é".encode("latin-1"), [hex(b) for b in "€".encode()], "a\u0301" == "á")
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print(error)
