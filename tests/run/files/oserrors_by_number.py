"""`OSError`: the class that a number means, attributes, texts with one and two file names, `errno.errorcode`."""

import errno
import os


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


NAMES = [
    "EPERM", "ENOENT", "ESRCH", "EINTR", "EIO", "EBADF", "ECHILD", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENOTDIR", "EISDIR",
    "EINVAL", "ENOSPC", "EPIPE", "EDOM", "ERANGE", "ENOTEMPTY", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED",
    "EALREADY", "EINPROGRESS", "EWOULDBLOCK", "ESHUTDOWN", "ENAMETOOLONG", "ELOOP",
]
for name in NAMES:
    number = getattr(errno, name)
    error = OSError(number, os.strerror(number))
    print(name, number, errno.errorcode[number], type(error).__name__, error)
for args in [(), ("text",), (2,), (2, "gone"), (2, "gone", "a.txt"), (2, "gone", "a", None, "b"), (None, "x"), ("2", "text"), (1, 2, 3)]:
    error = OSError(*args)
    print(args, type(error).__name__, "|", error, "|", error.args, error.errno, error.strerror, error.filename, error.filename2)
error = FileNotFoundError(2, "No such file or directory", "x.txt")
print(repr(error), str(error), error.errno == errno.ENOENT, isinstance(error, OSError), IOError is OSError, EnvironmentError is OSError)
print(FileNotFoundError("just text"), FileNotFoundError("just text").errno, PermissionError().args)
print([c.__name__ for c in FileExistsError.__mro__], issubclass(BrokenPipeError, ConnectionError), issubclass(TimeoutError, OSError))


class Disk(OSError):
    """One of a program's own."""


print(type(Disk(2, "x")).__name__, Disk(2, "x").errno, str(Disk(28, "full", "/tmp/x")))


class Coded(OSError):
    def __init__(self, code, what):
        super().__init__(code, f"while {what}")
        self.what = what


def fail(error):
    raise error


attempt("raised", lambda: fail(Coded(errno.EIO, "reading")))
for number in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EIO, 9999):
    try:
        raise OSError(number, "made")
    except FileNotFoundError as e:
        print("not found", e.errno)
    except (FileExistsError, PermissionError) as e:
        print("other", type(e).__name__)
    except OSError as e:
        print("any", e.errno, errno.errorcode.get(e.errno, "?"))
attempt("open", lambda: open("surely/not/here.txt"))
attempt("listdir", lambda: os.listdir("surely-not-here"))
attempt("remove", lambda: os.remove("surely-not-here"))
try:
    open("surely-not-here", encoding="utf-8")
except OSError as e:
    print(e.filename, e.filename2, e.strerror, e.errno == errno.ENOENT, e.args)
try:
    try:
        open("surely-not-here")
    except OSError as e:
        raise RuntimeError("no settings") from e
except RuntimeError as e:
    print(e, "|", e.__cause__)
