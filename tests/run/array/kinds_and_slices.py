"""array: every kind of item at its borders, slices in all steps, arrays as sequences of a program."""

import array
from array import array as Array

BORDERS = {"b": 7, "B": 8, "h": 15, "H": 16, "i": 31, "I": 32, "q": 63, "Q": 64}
for code in BORDERS:
    bits = BORDERS[code]
    low, high = (-(2**bits), 2**bits - 1) if code.islower() else (0, 2**bits - 1)
    a = Array(code, [low, high])
    print(code, a.itemsize, a.tolist(), a.tobytes().hex())
    for wrong in (low - 1, high + 1):
        try:
            a.append(wrong)
        except OverflowError as error:
            print("  ", wrong, error)
    a.byteswap()
    print("  ", a.tolist())


def attempt(what, call):
    try:
        print(what, "->", call())
    except (TypeError, ValueError, IndexError, OverflowError, BufferError) as error:
        print(what, "->", type(error).__name__ + ":", error)


# Slices in every combination of small bounds.
source = Array("h", range(5))
lines = []
for start in (None, -6, -2, 0, 3, 7):
    for stop in (None, -9, -1, 2, 5, 8):
        for step in (None, -3, -1, 1, 2):
            lines.append(source[start:stop:step].tolist())
print(len(lines), sum(map(len, lines)), [line for line in lines if len(line) == 3])
for bounds in [(0, 0), (1, 3), (3, 1), (-2, None), (None, None), (9, 12)]:
    copy = source[:]
    copy[slice(*bounds)] = Array("h", [70, 71])
    print(bounds, copy)
    copy = source[:]
    del copy[slice(*bounds)]
    print("   del", copy)
extended = source[:]
extended[::2] = Array("h", [10, 12, 14])
print(extended)
attempt("short", lambda: extended.__setitem__(slice(None, None, 2), Array("h", [1])))
attempt("zero", lambda: extended[::0])
attempt("float", lambda: extended[1.0])
attempt("other kind", lambda: extended.__setitem__(slice(0, 1), Array("i", [1])))

# Growing and comparing.
numbers = Array("d", [1.5, -0.0])
numbers.extend([2, 3.25])
numbers.extend(Array("d", [float("inf")]))
numbers += Array("d", (x / 4 for x in range(3)))
print(numbers, numbers.count(0.0), numbers.index(0.0), numbers.index(2))
print(Array("f", [0.1])[0], Array("f", [1e-50, 3.4e38, 16777217]).tolist())
attempt("remove", lambda: numbers.remove(99.0))
attempt("index", lambda: numbers.index(99))
attempt("pop", lambda: Array("i").pop())
attempt("pop 5", lambda: numbers.pop(50))
attempt("text", lambda: numbers.append("1"))
attempt("extend", lambda: numbers.extend(Array("f", [1.0])))
attempt("fromlist", lambda: numbers.fromlist([1.0, None]))
attempt("add", lambda: numbers + [1.0])
attempt("mul", lambda: numbers * 1.5)
attempt("order", lambda: numbers < [1.0])
attempt("bytes", lambda: Array("H").frombytes(b"abc"))
attempt("iter", lambda: Array("b", 3))
attempt("code", lambda: Array("x", []))
attempt("hash", lambda: hash(numbers))
print([Array("i", [1, 2]) < Array("i", other) for other in ([], [1], [1, 2], [1, 2, 0], [1, 3], [2])])
print(Array("i", [1]) == Array("Q", [1]), Array("d", [1.0]) == Array("b", [1]), Array("i", [1]) != [1])
print(Array("u", "héé").tounicode(), Array("u", "ab") + Array("u", "c"), Array("u", "x") * 3)


class Window:
    """The last values, in an array that is used as a ring."""

    def __init__(self, size):
        self.values = Array("l", [0]) * size
        self.next = 0

    def push(self, value):
        self.values[self.next % len(self.values)] = value
        self.next += 1

    def __iter__(self):
        for i in range(len(self.values)):
            yield self.values[(self.next + i) % len(self.values)]


window = Window(4)
for n in range(10, 17):
    window.push(n)
print(list(window), window.values, max(window.values), sorted(window.values, reverse=True))
print(array.typecodes, bytes(Array("B", b"xyz")), memoryview(Array("i", [5, 6]))[1], bytearray(Array("b", [-1])))
