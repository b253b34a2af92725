# Every way to open a file, and what it is not open for.
import io


def show(mode):
    try:
        with open("file.txt", mode) as f:
            done = []
            try:
                f.write("new" if "b" not in mode else b"new")
                done.append("written")
            except io.UnsupportedOperation as e:
                done.append(str(e))
            try:
                f.seek(0)
                done.append(repr(f.read()))
            except io.UnsupportedOperation as e:
                done.append(str(e))
            print(mode, f.readable(), f.writable(), done)
    except OSError as e:
        print(mode, type(e).__name__, e)


with open("file.txt", "w") as f:
    f.write("old text")
for mode in ["r", "rb", "r+", "r+b", "a", "ab", "a+", "a+b", "x", "xb", "x+", "w+", "wb+", "w", "wb", "rt", "rt+"]:
    show(mode)

for mode in ["", "q", "rw", "rr", "r++", "tb", "rtb", "+", "b", "wax", "U"]:
    try:
        open("file.txt", mode)
    except ValueError as e:
        print(repr(mode), e)

for what in range(3):
    try:
        if what == 0:
            open("file.txt", buffering=0)
        elif what == 1:
            open("file.txt", newline="x")
        else:
            open("file.txt", encoding="klingon")
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e)
for name in ["encoding", "errors", "newline"]:
    try:
        if name == "encoding":
            open("file.txt", "rb", encoding="utf-8")
        elif name == "errors":
            open("file.txt", "rb", errors="strict")
        else:
            open("file.txt", "rb", newline="")
    except ValueError as e:
        print(e)

with open("new.txt", "x") as f:
    f.write("made")
try:
    open("new.txt", "x")
except FileExistsError as e:
    print(e, e.errno, e.filename, e.strerror)

f = open("new.txt")
print(isinstance(f, io.TextIOWrapper), isinstance(f, io.IOBase), isinstance(f, io.TextIOBase))
b = open("new.txt", "rb")
print(isinstance(b, io.BufferedReader), isinstance(b, io.BufferedIOBase), isinstance(b, io.BufferedWriter))
print(io.open("new.txt").read())
try:
    f.write("no")
except OSError as e:
    print(type(e).__name__, e)
try:
    b.truncate(0)
except OSError as e:
    print(type(e).__name__, e)
f.close()
b.close()
for work in [f.read, f.readline, f.readlines, f.tell, f.flush, f.__enter__, b.read, b.readline, b.flush, b.__enter__]:
    try:
        work()
        print("nothing")
    except ValueError as e:
        print(e)
try:
    for line in f:
        pass
except ValueError as e:
    print(e)
try:
    f.write("x")
except ValueError as e:
    print(e)
