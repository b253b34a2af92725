# What cannot be opened, and how that is told.
import io

for path in ["missing.txt", "no/such/folder.txt", "", "./missing", "missing/../x"]:
    for mode in ["r", "rb", "r+"]:
        try:
            open(path, mode)
        except FileNotFoundError as e:
            print(mode, e, e.errno, repr(e.strerror), repr(e.filename), e.args)

try:
    open(".")
except IsADirectoryError as e:
    print(e, e.errno)
try:
    open(".", "w")
except IsADirectoryError as e:
    print(e, e.errno)
with open("file", "w") as f:
    f.write("x")
try:
    open("file/below")
except NotADirectoryError as e:
    print(e, e.errno)
try:
    open("file/", "r")
except OSError as e:
    print(type(e).__name__, e)
try:
    open("a\0b")
except ValueError as e:
    print(e)
try:
    open("x" * 300)
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror)

for wrong in [None, 1.5, ["x"]]:
    try:
        open(wrong)
    except TypeError as e:
        print(e)

print(issubclass(FileNotFoundError, OSError), issubclass(io.UnsupportedOperation, OSError), IOError is OSError, EnvironmentError is OSError)
try:
    open("missing.txt")
except IOError as e:
    print(type(e), isinstance(e, LookupError))


def read(path):
    try:
        with open(path) as f:
            return f.read()
    except FileNotFoundError:
        return "none"
    finally:
        print("done", path)


print(read("file"), read("other"))
try:
    with open("file", "w") as f:
        f.write("kept")
        raise RuntimeError("in the middle")
except RuntimeError as e:
    print(e, f.closed, read("file"))
