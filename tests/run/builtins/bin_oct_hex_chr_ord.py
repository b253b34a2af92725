# Numbers as text in other bases, and characters by number.
class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


for n in (0, 1, -1, 10, -255, 2**64, -(2**65), True, False):
    print(bin(n), oct(n), hex(n), f"{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#X}")
print(bin(Index(5)), oct(Index(-8)), hex(Index(255)), "abc"[Index(1)])
for n in (0, 9, 65, 127, 128, 0xE9, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF):
    c = chr(n)
    print(n, ascii(c), ord(c), len(c), len(c.encode()))
print(chr(True) == "\x01", ord(b"a"), ord(bytearray(b"z")), ascii("é\n'"), ascii(["ü", b"\xff"]), repr("é\n'"), chr(0xD800) == "\ud800", ascii(chr(0xDFFF)))
for call in (
    lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: chr(-1), lambda: chr(0x110000), lambda: chr(2**70), lambda: chr("a"), lambda: chr(1.0), lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: ord(b"ab"), lambda: ord(None),
):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__ + ":", e)
print([chr(c) for c in range(97, 103)], [ord(c) for c in "héllo"], "".join(chr(ord(c) ^ 32) for c in "Hello"))


def rot(text, n):
    out = ""
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            c = chr((ord(c) - base + n) % 26 + base)
        out += c
    return out


print(rot("Hello, World!", 13), rot(rot("Hello, World!", 13), 13))
