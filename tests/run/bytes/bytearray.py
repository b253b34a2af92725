"""bytearray: what changes it, what it has in common with bytes, and its errors."""

b = bytearray(b"abc")
b.append(100)
b.extend([101, 102])
b.extend(b"gh")
b += b"ij"
b.insert(0, 65)
b.insert(-1, 66)
print(b, len(b), b[0], b[-1], b[1:4], list(b)[:3], bytearray(3), bytearray(), bytearray([1, 2]), bytearray("é", "utf-8"))
b[0] = 97
b[1:3] = b"XYZ"
del b[0]
del b[::2]
print(b)
b[::2] = b"\x00\x01\x02" if len(b[::2]) == 3 else bytes(len(b[::2]))
print(b)
print(b.pop(), b.pop(0), b)
b.reverse()
print(b)
b.clear()
print(b)
print(bytearray(b"a b c").split(), bytearray(b"a,b").partition(b","), bytearray(b"  x ").strip(), bytearray(b"aXb").replace(b"X", bytearray(b"--")))
print(bytearray(b"abc") == b"abc", b"abc" == bytearray(b"abc"), bytearray(b"a") < b"b", b"ab" + bytearray(b"c"), bytearray(b"c") + b"ab", bytearray(b"x") * 3)
print(bytearray(b"abc").find(b"b"), bytearray(b"abc").find(99), b"b" in bytearray(b"abc"), 97 in bytearray(b"abc"), bytearray(b"ab").hex(), bytearray(b"ab").decode(), bytes(bytearray(b"q")))
print(bytearray(b"ab").upper(), bytearray.fromhex("0a ff"), list(reversed(bytearray(b"ab"))), bytearray(b"ab").copy(), isinstance(b, bytearray), bool(bytearray()))

def total(data: bytearray) -> int:
    result = 0
    for value in data:
        result += value
    return result


class Buffer:
    """Bytes that arrive in pieces, and lines that leave."""

    def __init__(self):
        self.data = bytearray()

    def feed(self, piece):
        self.data += piece
        while (end := self.data.find(b"\n")) >= 0:
            line = bytes(self.data[:end])
            del self.data[: end + 1]
            yield line


buffer = Buffer()
print(total(bytearray(b"abc")), [line for piece in (b"on", b"e\ntw", b"o\n\nrest") for line in buffer.feed(piece)], buffer.data)
sieve = bytearray([1]) * 30
for i in range(2, 6):
    sieve[i * i :: i] = bytes(len(range(i * i, 30, i)))
print([n for n in range(2, 30) if sieve[n]])
anything = bytearray(b"q") if buffer.data else "text"
anything.append(33)
print(anything, len(anything), anything == b"q!")


for bad in (
    lambda: bytearray(b"a")[5],
    lambda: bytearray([256]),
    lambda: bytearray("a"),
    lambda: bytearray(-1),
    lambda: bytearray().pop(),
    lambda: bytearray(b"a").remove(5),
    lambda: hash(bytearray()),
    lambda: bytearray(b"a") + "x",
    lambda: bytearray(1.5),
    lambda: bytearray(b"a").append(300),
    lambda: bytearray(b"ab").index(b"z"),
    lambda: bytearray(b"a") + 1,
    lambda: bytearray(b"abcd").__setitem__(slice(0, 4, 2), b"xyz"),
):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
