"""io.BytesIO and io.StringIO: positions, every method, closed files, newlines, errors, subclasses, iteration."""

import io


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except (TypeError, ValueError, OSError, AttributeError, io.UnsupportedOperation) as error:
        print(label, "->", type(error).__name__ + ":", error)


b = io.BytesIO(b"first\nsecond\nthird")
print(b.read(3), b.tell(), b.readline(), b.readlines(), b.read(), b.readline(), b.seek(-5, 2), b.read(), b.seek(2), b.seek(1, 1), b.read1(2))
print(b.seek(0), b.readline(3), b.readline(-1), b.readline(0), b.readlines(1), b.seek(100), b.read(), b.write(b"!"), len(b.getvalue()), b.getvalue()[18:25])
b.truncate(5)
print(b.getvalue(), b.tell(), b.seek(0), b.truncate(), b.getvalue(), b.writelines([b"x", bytearray(b"yz")]), b.getvalue())
b.seek(1)
buffer = bytearray(5)
print(b.readinto(buffer), buffer, b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed, list(io.BytesIO(b"a\nb\n\nc")))
attempt("text", lambda: b.write("x"))
attempt("negative", lambda: b.seek(-1))
attempt("whence", lambda: b.seek(0, 5))
attempt("kind", lambda: b.read("3"))
attempt("fileno", lambda: b.fileno())
attempt("truncate", lambda: b.truncate(-1))
attempt("init", lambda: io.BytesIO("x"))
attempt("none", lambda: (b.seek(0), b.read(None)))
with io.BytesIO() as inner:
    inner.write(b"abc")
    print(inner.getvalue())
for name, call in [("read", lambda: inner.read()), ("write", lambda: inner.write(b"")), ("getvalue", lambda: inner.getvalue()), ("tell", lambda: inner.tell()), ("iter", lambda: next(inner)), ("enter", lambda: inner.__enter__()), ("close", lambda: inner.close())]:
    attempt("closed " + name, call)

s = io.StringIO("one\ntwo\r\nthree\rfour")
print([s.read(2), s.readline(), s.readline(), s.readline(), s.read()], s.tell(), s.seek(0), s.readlines())
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.StringIO("a\nb\r\nc\rd", newline=newline)
    t.seek(0, 2)
    t.write("\ne\r\n")
    print(repr(newline), repr(t.getvalue()), t.newlines, (t.seek(0), t.readlines())[1])
s = io.StringIO()
print(s.write("héllo"), s.write(""), s.seek(1), s.write("E"), s.getvalue(), s.truncate(3), s.getvalue(), s.seek(10), s.write("z"), repr(s.getvalue()), s.seek(0, 2), s.encoding, s.errors, s.line_buffering)
attempt("bytes", lambda: s.write(b"x"))
attempt("relative", lambda: s.seek(1, 1))
attempt("from end", lambda: s.seek(-1, 2))
attempt("negative", lambda: s.seek(-1))
attempt("init", lambda: io.StringIO(5))
attempt("newline", lambda: io.StringIO("", newline="x"))
attempt("fileno", lambda: s.fileno())
attempt("writelines", lambda: s.writelines(["a", 1]))
s.close()
attempt("closed", lambda: s.read())
attempt("closed iter", lambda: list(s))


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper("start ")
u.seek(0, 2)
print("shout", 1, file=u, end="!\n", sep="-")
u.writelines(["a", "b"])
print(u.getvalue(), isinstance(u, io.TextIOBase), isinstance(u, io.IOBase), isinstance(io.BytesIO(), io.BufferedIOBase), io.DEFAULT_BUFFER_SIZE, io.SEEK_END)
for line in io.StringIO("x\ny"):
    print(repr(line), end=" ")
print(next(io.StringIO("only")), issubclass(io.UnsupportedOperation, OSError))
