# StringIO and BytesIO: every method, positions, line ends, closing.
import io
from io import BytesIO, StringIO


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


s = StringIO("one\ntwo\nthree")
print(s.read(2), s.tell(), s.readline(), s.readline(2), s.read(), repr(s.read()), s.seek(0), s.readlines(), s.seek(4), list(s))
print(s.seek(0, 2), s.write("\nfour"), s.getvalue(), s.seek(1), s.write("NE"), s.getvalue()[:5], s.truncate(3), s.getvalue(), s.truncate(), s.tell())
s.seek(6)
s.write("x")
print(repr(s.getvalue()), s.readable(), s.writable(), s.seekable(), s.closed, s.isatty(), s.line_buffering)
for newline in ("\n", "", None, "\r", "\r\n"):
    t = StringIO("a\r\nb\rc\nd", newline=newline)
    print(repr(newline), repr(t.getvalue()), t.readlines(), t.write("\n"), repr(t.getvalue()))
s = StringIO()
print(s.writelines(["a", "b\n", "c"]), s.getvalue(), s.readlines(), s.seek(0), s.readlines(1), s.readline(), s.readline())
print("to a file", 1, None, sep="-", end="!", file=s)
attempt("value", lambda: s.getvalue())
attempt("negative seek", lambda: s.seek(-1))
attempt("relative seek", lambda: s.seek(1, 1))
attempt("relative zero", lambda: s.seek(0, 1))
attempt("whence", lambda: s.seek(0, 5))
attempt("bytes", lambda: s.write(b"x"))
attempt("number", lambda: s.write(3))
attempt("initial", lambda: StringIO(3))
attempt("newline", lambda: StringIO("", newline="x"))
attempt("truncate", lambda: s.truncate(-1))
attempt("none", lambda: (s.seek(0), s.read(None), s.seek(0), s.read(-1)))
b = BytesIO(b"one\ntwo\r\nthree")
print(b.read(2), b.tell(), b.readline(), b.readline(2), b.read1(2), b.read(), b.seek(-2, 2), b.read(), b.seek(1), b.seek(2, 1), b.tell(), b.readlines(), b.getvalue())
print(b.seek(20), b.write(b"end"), b.getvalue(), b.truncate(2), b.getvalue(), b.seek(0, 2), b.write(bytearray(b"!")), b.getvalue())
room = bytearray(4)
b.seek(0)
print(b.readinto(room), room, b.readinto(room), b.seek(0), b.writelines([b"x", b"y"]), b.getvalue())
attempt("text", lambda: b.write("x"))
attempt("negative", lambda: b.seek(-1))
attempt("far back", lambda: (b.seek(-100, 2), b.tell()))
attempt("truncate", lambda: b.truncate(-1))
attempt("initial", lambda: BytesIO("x"))
attempt("iterate", lambda: [line for line in BytesIO(b"a\nb\n\nc")])
with StringIO("in with") as w:
    print(w.read(), w.closed)
print(w.closed)
attempt("closed read", lambda: w.read())
attempt("closed value", lambda: w.getvalue())
attempt("closed write", lambda: w.write("x"))
attempt("closed iterate", lambda: list(w))
attempt("closed seek", lambda: w.seek(0))
attempt("closed again", lambda: w.close())
b.close()
attempt("closed bytes", lambda: b.read())
print(isinstance(s, io.TextIOBase), isinstance(BytesIO(), io.IOBase), isinstance(s, io.IOBase), issubclass(io.UnsupportedOperation, OSError))
