# print(file=...), csv-like reading, and functions that take any file.
import io
import sys


def report(rows, out):
    for name, value in rows:
        print(name, value, sep="=", file=out)
    print("total", sum(value for _, value in rows), sep=": ", end="\n--\n", file=out)


buffer = io.StringIO()
report([("a", 1), ("b", 2.5)], buffer)
print(buffer.getvalue(), end="")
report([("c", 3)], sys.stdout)


class Upper:
    def __init__(self, inner):
        self.inner = inner
        self.calls = 0

    def write(self, text):
        self.calls += 1
        self.inner.write(text.upper())

    def flush(self):
        self.inner.write("<flush>")


upper = Upper(buffer)
print("x", 1, [2], sep="-", file=upper, flush=True)
print(file=upper)
print("no end", end="", file=upper)
print(repr(buffer.getvalue()), upper.calls)


def parse(f):
    head = f.readline().strip().split(",")
    return [dict(zip(head, line.strip().split(","))) for line in f if line.strip()]


print(parse(io.StringIO("id,name\n1,Ann\n\n2,Bob\n")))


def copy(source, target, size=3):
    count = 0
    while True:
        part = source.read(size)
        if not part:
            return count
        count += target.write(part)


text, data = io.StringIO(), io.BytesIO()
print(copy(io.StringIO("hello world"), text), copy(io.BytesIO(b"bytes"), data), text.getvalue(), data.getvalue())
lines = io.StringIO()
for i in range(3):
    lines.write(f"line {i}\n")
lines.seek(0)
print([line.rstrip("\n") for line in lines])
files = [io.StringIO("a\n"), io.StringIO("b"), io.BytesIO(b"c")]
print([f.read() for f in files], isinstance(files[0], io.StringIO), isinstance(files[2], io.StringIO), isinstance(files[0], io.IOBase))
