# io.StringIO: reading, writing, places.
import io

f = io.StringIO("one\ntwo\nthree")
print(repr(f.read(2)), repr(f.read(0)), repr(f.readline()), f.tell(), repr(f.readline(2)), repr(f.read()), repr(f.read()), repr(f.readline()))
print(f.seek(0), f.readlines(), f.seek(4), f.readlines(), f.seek(0), f.readlines(4), f.seek(0), f.readlines(0))
f.seek(0)
for number, line in enumerate(f, 1):
    print(number, repr(line))
print(list(f), next(f, "end"))
f = io.StringIO()
print(f.write("hello"), f.write(""), f.write(" world"), f.tell(), f.getvalue())
print(f.seek(6), f.write("W"), f.getvalue(), f.tell(), f.read(), f.write("!"), f.getvalue())
print(f.seek(0), f.write("J"), f.read(4), f.tell(), f.seek(0, 2), f.seek(0, 1), f.tell())
print(f.seek(15), f.read(), f.write("x"), repr(f.getvalue()))
print(f.truncate(5), repr(f.getvalue()), f.tell(), f.seek(2), f.truncate(), f.getvalue(), f.truncate(10), f.getvalue())
f = io.StringIO("abc")
f.write("X")
print(f.getvalue())
f = io.StringIO()
f.writelines(["a\n", "b\n"])
f.writelines(str(i) for i in range(3))
print(repr(f.getvalue()))
print(f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed, f.newlines, f.encoding, f.flush())
with io.StringIO("text") as g:
    print(g.read(), g.closed)
print(g.closed)
for call in (
    lambda: g.read(), lambda: g.write("a"), lambda: g.getvalue(), lambda: g.tell(), lambda: g.seek(0), lambda: next(g), lambda: g.readline(), lambda: g.truncate(), lambda: g.close(), lambda: g.isatty(),
    lambda: f.write(1), lambda: f.write(b"a"), lambda: f.write(None), lambda: io.StringIO(5), lambda: io.StringIO(b"x"), lambda: f.seek(-1), lambda: f.seek(1, 1), lambda: f.seek(1, 2), lambda: f.seek(0, 3),
    lambda: f.truncate(-1), lambda: io.StringIO("", "x"), lambda: io.StringIO(None).read(),
):
    try:
        print(repr(call()))
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__ + ":", e)
for newline in (None, "", "\n", "\r", "\r\n"):
    f = io.StringIO("a\nb\r\nc\rd", newline=newline)
    lines = f.readlines()
    f.write("\n")
    print(repr(newline), lines, repr(f.getvalue()))
f = io.StringIO("äöü\n€𝄞")
print(f.read(2), f.readline(), f.read(1), f.tell(), f.seek(1), f.read())
