# print: sep, end, file, flush, starred, and what it refuses.
import sys

print()
print("a", 1, None, True, 2.0, [1, "x"], ("t",), {"k": b"v"}, {1}, ..., sep=", ")
print("no newline", end="")
print("|", end="\n\n")
print(1, 2, 3, sep="")
print(1, 2, 3, sep=None, end=None)
print(*range(5), sep="->")
print(*[], end="empty\n")
print("to stdout", file=sys.stdout)
print("flushed", flush=True)
print("none", file=None)
print("x", "y", sep="\n", end="!\n")


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("to", "writer", 5, file=w)
print(end="tail", file=w)
print(w.parts)
for make in (
    lambda: print(1, sep=5),
    lambda: print(1, end=5),
    lambda: print(1, separator=""),
    lambda: print(1, file=5),
):
    try:
        make()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Loud:
    def __str__(self):
        print("[str called]", end=" ")
        return "loud"


print("before", Loud(), Loud(), sep="|")


class Broken:
    def __str__(self):
        raise ValueError("no text")


try:
    print("a", Broken(), "b")
except ValueError as e:
    print()
    print("ValueError", e)
print(print("inner"))
print("é", "日本", "😀", "\t|", "\x00".encode())
print("%s and %r" % ("s", "r"), "{:>5}|{:<5}|{:^5}".format(1, 2, 3))
p = print
p("through a variable")
list(map(print, "ab"))
