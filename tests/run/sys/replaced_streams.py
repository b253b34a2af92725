# Standard streams that the program replaces.
import io
import sys
from contextlib import redirect_stderr, redirect_stdout


class Upper:
    def __init__(self, target):
        self.target = target
        self.calls = 0

    def write(self, text):
        self.calls += 1
        self.target.write(text.upper())

    def flush(self):
        self.target.write("[flush]")


buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hello", 1, 2.5)
    print("no end", end="")
    sys.stdout.write("!\n")
    print("to err", file=sys.stderr)
print(repr(buffer.getvalue()), sys.stdout is sys.__stdout__)

with redirect_stdout(io.StringIO()) as outer:
    print("outer")
    with redirect_stdout(io.StringIO()) as inner:
        print("inner")
    print("outer again")
print(repr(outer.getvalue()), repr(inner.getvalue()))

try:
    with redirect_stdout(io.StringIO()) as lost:
        print("before")
        raise ValueError("out")
except ValueError as error:
    print(error, repr(lost.getvalue()))

with redirect_stderr(io.StringIO()) as errors:
    print("warning", file=sys.stderr)
    sys.stderr.write("more")
print(repr(errors.getvalue()))

old = sys.stdout
sys.stdout = upper = Upper(old)
print("a", 1, None)
print("b", "c", sep="-", flush=True)
print()
sys.stdout.writelines if hasattr(sys.stdout, "writelines") else print("no writelines")
sys.stdout = None
print("nowhere")
sys.stdout = old
print(upper.calls)

sys.stdin = io.StringIO("one\ntwo\nthree\n")
print(input(), sys.stdin.readline().strip(), list(sys.stdin))
try:
    input()
except EOFError as error:
    print("EOFError", error)


def captured(function, *args):
    stream = io.StringIO()
    with redirect_stdout(stream):
        function(*args)
    return stream.getvalue()


print(repr(captured(print, 1, "two")))


def options(*args, **kwargs):
    print(*args, **kwargs)


options(1, 2, sep="/", end=".\n")
options("err", file=sys.stderr)
for wrong in ({"sep": 3}, {"end": b"x"}, {"colour": 1}):
    try:
        options(1, **wrong)
    except TypeError as error:
        print(error)
