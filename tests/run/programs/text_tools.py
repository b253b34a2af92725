"""Words and lines: frequencies, wrapping, columns, Caesar and Vigenère, anagrams, edit distance, Soundex, Roman numerals, CSV, templates."""
import re
import string
from collections import Counter, defaultdict

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity..."""

words = re.findall(r"[a-z]+", TEXT.lower())
print(Counter(words).most_common(4), len(words), len(set(words)))
print({n: sorted(w for w in set(words) if len(w) == n) for n in range(9, 4, -1)})


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


def justify(line, width):
    gaps = line.count(" ")
    if not gaps:
        return line
    parts = line.split(" ")
    spaces = width - sum(map(len, parts))
    out = parts[0]
    for i, part in enumerate(parts[1:]):
        out += " " * (spaces // gaps + (i < spaces % gaps)) + part
    return out


for line in wrap(TEXT, 28):
    print("|" + justify(line, 28) + "|")


def table(rows, titles):
    cells = [titles] + [[str(c) for c in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(titles))]
    for n, row in enumerate(cells):
        print("  ".join(c.rjust(w) if n and c.replace(".", "").isdigit() else c.ljust(w) for c, w in zip(row, widths)).rstrip())
        if not n:
            print("  ".join("-" * w for w in widths))


table([("apples", 3, 1.25), ("pears", 12, 0.5), ("fig", 100, 10.0)], ["fruit", "count", "price"])


def caesar(text, n):
    shift = str.maketrans(
        string.ascii_letters,
        "".join(string.ascii_lowercase[(i + n) % 26] for i in range(26))
        + "".join(string.ascii_uppercase[(i + n) % 26] for i in range(26)),
    )
    return text.translate(shift)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))


def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        if c.isalpha():
            base = ord("a" if c.islower() else "A")
            c = chr((ord(c) - base + sign * (ord(key[i % len(key)].lower()) - 97)) % 26 + base)
            i += 1
        out.append(c)
    return "".join(out)


hidden = vigenere("Attack at Dawn", "Lemon")
print(hidden, vigenere(hidden, "Lemon", -1))

groups = defaultdict(set)
for w in "listen silent enlist google elgoog abc cab inlets".split():
    groups["".join(sorted(w))].add(w)
print(sorted((len(g), sorted(g)) for g in groups.values()))


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


print([distance(a, b) for a, b in [("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn")]])


def soundex(name):
    codes = {c: str(n) for n, group in enumerate(["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"], 1) for c in group}
    first, *rest = name.lower()
    out, last = first.upper(), codes.get(first)
    for c in rest:
        code = codes.get(c)
        if code and code != last:
            out += code
        if c not in "hw":
            last = code
    return (out + "000")[:4]


print({n: soundex(n) for n in ["Robert", "Rupert", "Ashcraft", "Tymczak", "Pfister", "Honeyman"]})

ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(s):
    values = [dict((b, a) for a, b in ROMAN)[c] for c in s]
    return sum(-v if v < after else v for v, after in zip(values, values[1:] + [0]))


print([to_roman(n) for n in (1, 4, 9, 1994, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 500)))


def parse_csv(text):
    rows, row, cell, quoted = [], [], "", False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                cell += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                cell += c
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(cell)
            cell = ""
        elif c == "\n":
            rows.append(row + [cell])
            row, cell = [], ""
        else:
            cell += c
        i += 1
    return rows


rows = parse_csv('name,age,"motto"\nAnn,34,"Say ""hi"", then go"\nBob,,x\n')
print(rows, [dict(zip(rows[0], r)) for r in rows[1:]])


def fill(template, **values):
    def replace(match):
        name, _, spec = match.group(1).partition(":")
        return format(values[name], spec) if name in values else match.group(0)

    return re.sub(r"\{\{\s*([\w:.><^]+)\s*\}\}", replace, template)


print(fill("{{name}} owes {{ amount:.2f }} to {{unknown}}|{{name:>8}}|", name="Ann", amount=3))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world again friend"), re.split(r"[,;]\s*", "a, b;c,d"))
