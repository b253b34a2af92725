"""traceback: exceptions of each shape as text, chains, limits, lines of frames."""

import traceback


def fail(n):
    if n == 0:
        raise ValueError("deep", 5)
    fail(n - 1)


class Custom(Exception):
    def __str__(self):
        return "two\nlines"


def shape(call):
    try:
        call()
    except BaseException as error:
        return error


def chained():
    try:
        fail(0)
    except ValueError as error:
        raise KeyError("outer") from error


def context():
    try:
        {}["missing"]
    except KeyError:
        [][3]


def hidden():
    try:
        fail(0)
    except ValueError:
        raise TypeError from None


def noted():
    error = RuntimeError("with notes")
    error.add_note("first note")
    error.add_note("second\nnote")
    raise error


for call in (lambda: fail(2), chained, context, hidden, noted):
    error = shape(call)
    lines = traceback.format_exception(error)
    print(len(lines), [line.split("\n")[0].rpartition("line ")[2] for line in lines])
    print("".join(traceback.format_exception_only(error)), end="")
for error in (ValueError(), ValueError(""), ValueError("a", 1), KeyError("k"), KeyError(), OSError(2, "gone"), OSError(2, "gone", "file"), StopIteration(3), SystemExit(4), Custom(), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), AssertionError("no"), KeyboardInterrupt()):
    print(traceback.format_exception_only(type(error), error))
error = shape(lambda: fail(5))
for limit in (0, 1, 2, -1, -2, None):
    print(limit, len(traceback.format_tb(error.__traceback__, limit)), len(traceback.extract_tb(error.__traceback__, limit)))
frames = traceback.extract_tb(error.__traceback__)
print([(f.name, f.line) for f in frames], frames[-1].lineno - frames[-2].lineno, frames[0].filename == frames[-1].filename)
recursive = shape(lambda: fail(30))
print(sum("Previous line repeated" in line for line in traceback.format_tb(recursive.__traceback__)), len(traceback.format_tb(recursive.__traceback__)))
try:
    fail(1)
except ValueError:
    text = traceback.format_exc()
    print(text.splitlines()[0], text.splitlines()[-1], text.count("fail"))
print(repr(traceback.format_exc()))
print(error.__traceback__ is not None, ValueError("new").__traceback__, error.with_traceback(None) is error, error.__traceback__)
