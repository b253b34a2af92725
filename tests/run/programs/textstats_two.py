"""Text processing: words, wrapping, tables, Caesar, run lengths, anagrams, roman numbers."""
import string
from itertools import groupby

TEXT = """The quick brown fox jumps over the lazy dog. The dog barks;
the fox runs away! Isn't it "odd", that 3 foxes & 12 dogs met?"""


def words(text):
    table = str.maketrans("", "", string.punctuation)
    return text.lower().translate(table).split()


counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:4]
print(top)
width = max(len(w) for w, _ in top)
for w, n in top:
    print(f"{w:<{width}}|{'#' * n:.<5}|{n:03d}")


def caesar(text, k):
    out = []
    for ch in text:
        if ch.isalpha():
            base = ord("A") if ch.isupper() else ord("a")
            ch = chr((ord(ch) - base + k) % 26 + base)
        out.append(ch)
    return "".join(out)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))


def rle(s):
    return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))


def unrle(s):
    out, n = "", ""
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ""
    return out


print(rle("aaabccdddd"), unrle(rle("aaabccdddd")), unrle("x3y"))


def roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} out of range")
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v)
        out += s * q
    return out


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)])
for bad in (0, 4000):
    try:
        roman(bad)
    except ValueError as e:
        print(e)
groups = {}
for w in ["listen", "silent", "enlist", "google", "elgoog", "abc"]:
    groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])


def wrap(text, n):
    line, out = [], []
    for w in text.split():
        if sum(map(len, line)) + len(line) + len(w) > n:
            out.append(" ".join(line))
            line = []
        line.append(w)
    out.append(" ".join(line))
    return out


for line in wrap(TEXT, 28):
    print(f"[{line:^28}]")
print(TEXT.title()[:20], TEXT.swapcase()[:12], TEXT.count("the"), TEXT.find("fox"), TEXT.rfind("fox"), TEXT.partition(" ")[0])
print("a-b_c d".replace("-", " ").replace("_", " ").split(), "x".join("abc"), "%s=%05.1f%%" % ("k", 3.14159), "{:>6}|{!r:<6}|{:+d}".format("r", "q", 5))
print("tab\tend".expandtabs(8), "line\r\nnext\n".splitlines(), "abc".zfill(6), "-5".zfill(4), "Straße".casefold(), "ß".upper())
print("is_palindrome", [w for w in ("level", "Noon", "abc") if w.lower() == w.lower()[::-1]])
