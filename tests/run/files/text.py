# Text files: written, read whole, by lines and by characters.
with open("poem.txt", "w") as f:
    print(f.write("Rosen sind rot,\n"), f.write("Veilchen sind blau – 🌹\n"), f.write(""))
    print(f.writable(), f.readable(), f.seekable(), f.isatty(), f.closed)
    f.writelines(["one\n", "two\n", "last without end"])
print(f.closed)

with open("poem.txt") as f:
    text = f.read()
    print(repr(text), repr(f.read()), repr(f.readline()))

with open("poem.txt", "r") as f:
    print(repr(f.readline()))
    print(repr(f.readline(5)), repr(f.readline(0)), repr(f.readline()))
    print(f.readlines())
    print(f.readlines())

with open("poem.txt", mode="rt", encoding="utf-8") as f:
    for number, line in enumerate(f, 1):
        print(number, line.rstrip("\n"))
    print(list(f))

with open("poem.txt") as f:
    print(repr(f.read(3)), repr(f.read(20)), repr(f.read(1)), repr(f.read(0)))
    print(repr(next(f)), repr(f.read(-1)), repr(f.read(None)), repr(f.read(5)))
    try:
        next(f)
    except StopIteration:
        print("stop")

with open("poem.txt") as f:
    print(f.readlines(20))
    print(f.readlines(0))

with open("empty.txt", "w"):
    pass
with open("empty.txt") as f:
    print(repr(f.read()), f.readlines(), list(f), repr(f.readline()))

lines = [line.strip().upper() for line in open("poem.txt")]
print(lines)
print(sum(len(line.split()) for line in open("poem.txt")))
print("two\n" in open("poem.txt"))
print(max(open("poem.txt"), key=len))

f = open("poem.txt")
print(f.name, f.mode, f.encoding.lower(), f.errors, f.line_buffering)
print(f)
f.close()
f.close()
print(open("poem.txt", encoding="utf-8"))
