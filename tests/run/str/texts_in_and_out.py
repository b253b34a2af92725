"""Text in and out: columns, wrapping, counting, ciphers, run lengths, palindromes, all with string methods."""
import string
TEXT = """The quick brown fox jumps over the lazy dog. The dog barks;
the fox runs away -- quickly!   "Stop", says the dog, "or else..."
"""
words = [w.strip(string.punctuation).lower() for w in TEXT.split()]
words = [w for w in words if w]
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
top = sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))[:4]
print(top, len(words), max(words, key=len), sorted(set(map(len, words))))

def table(rows, header, aligns="<>^"):
    rows = [tuple(map(str, r)) for r in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    line = "+".join("-" * (w + 2) for w in widths)
    out = []
    for i, row in enumerate(rows):
        out.append("|".join(f" {cell:{a}{w}} " for cell, a, w in zip(row, aligns, widths)).rstrip())
        if i == 0:
            out.append(line)
    return "\n".join(out)
print(table([(w, n, "*" * n) for w, n in top], ("word", "n", "bar")))

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
print(*wrap(TEXT, 24), sep="\n")

def caesar(text, shift):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    k = shift % 26
    return text.translate(str.maketrans(low + up, low[k:] + low[:k] + up[k:] + up[:k]))
secret = caesar("Attack at Dawn!", 3)
print(secret, caesar(secret, -3), caesar("xyz", 29))

def pack(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append((text[i], j - i))
        i = j
    return "".join(f"{n if n > 1 else ''}{c}" for c, n in out)

def unpack(text):
    n = ""
    for c in text:
        if c.isdigit():
            n += c
        else:
            yield c * int(n or 1)
            n = ""
print(pack("aaabccddddd"), "".join(unpack("3ab2c5d")), "".join(unpack(pack("zzzz"))) == "zzzz")
for s in ("Never odd or even", "A man, a plan", "", "x", "Été"):
    letters = [c for c in s.casefold() if c.isalpha()]
    print(repr(s), letters == letters[::-1], s.title(), s.swapcase(), s.center(20, "."), s.partition(" ")[2])
print("{:>8}|{:<8}|{:^8}|{:08.3f}|{:+d}|{:x}|{:,}".format("a", "b", "c", 3.14159, 5, 255, 1234567))
print("%-6s|%6.2f|%03d|%s%%" % ("ab", 2.5, 7, 50), "a,b,,c".split(","), "  x y ".split(), "a-b-c".rsplit("-", 1), "line\nnext\r\nlast".splitlines())
print(" ".join(reversed("one two three".split())), "abc".zfill(5), "-5".zfill(4), "tab\tx".expandtabs(4), "xxabcxx".strip("x"), "prefix-body".removeprefix("prefix-"))
