# io.BytesIO: reading, writing, places.
import io

f = io.BytesIO(b"one\ntwo\nthree")
print(f.read(2), f.read(0), f.readline(), f.tell(), f.readline(2), f.read(), f.read(), f.readline())
print(f.seek(0), f.readlines(), f.seek(-5, 2), f.read(), f.seek(1), f.seek(2, 1), f.read(1), f.seek(-100, 1), f.tell())
for line in f:
    print(line)
f = io.BytesIO()
print(f.write(b"hello"), f.write(bytearray(b" world")), f.write(b""), f.getvalue(), f.tell())
print(f.seek(6), f.write(b"W"), f.getvalue(), f.read(), f.seek(13), f.write(b"!"), f.getvalue())
print(f.truncate(5), f.getvalue(), f.tell(), f.seek(2), f.truncate(), f.getvalue())
f.writelines([b"1", b"2"])
print(f.getvalue())
buffer = bytearray(4)
print(io.BytesIO(b"abcdef").readinto(buffer), buffer, io.BytesIO(b"x").readinto(buffer), buffer, io.BytesIO(b"").readinto(buffer))
source = bytearray(b"abc")
f = io.BytesIO(source)
source[0] = 0
print(f.getvalue(), f.read1(2), f.read1())
print(f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed)
with io.BytesIO(b"data") as g:
    print(g.read())
for call in (
    lambda: g.read(), lambda: g.write(b"a"), lambda: g.getvalue(), lambda: g.tell(), lambda: g.seek(0), lambda: next(g), lambda: f.write("text"), lambda: f.write(5), lambda: io.BytesIO("text"), lambda: f.seek(-1),
    lambda: f.seek(0, 9), lambda: f.truncate(-2), lambda: io.BytesIO(None).read(), lambda: g.closed,
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)


def chunks(f, size):
    while chunk := f.read(size):
        yield chunk


print(list(chunks(io.BytesIO(bytes(range(10))), 4)))


def read_records(f):
    while True:
        head = f.read(1)
        if not head:
            return
        yield f.read(head[0])


print(list(read_records(io.BytesIO(b"\x03abc\x00\x02xy"))))
