# The class of an OSError is chosen by its number; the numbers have names.
import errno
import os

NAMES = ["EPERM", "ENOENT", "EINTR", "EIO", "EBADF", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENOTDIR", "EISDIR", "EINVAL", "EMFILE", "ENOSPC",
         "ESPIPE", "EROFS", "EPIPE", "EDOM", "ERANGE", "ENAMETOOLONG", "ENOTEMPTY", "ELOOP"]
CODES = [errno.EPERM, errno.ENOENT, errno.EINTR, errno.EIO, errno.EBADF, errno.EAGAIN, errno.ENOMEM, errno.EACCES, errno.EEXIST, errno.ENOTDIR,
         errno.EISDIR, errno.EINVAL, errno.EMFILE, errno.ENOSPC, errno.ESPIPE, errno.EROFS, errno.EPIPE, errno.EDOM, errno.ERANGE,
         errno.ENAMETOOLONG, errno.ENOTEMPTY, errno.ELOOP]
for name, code in zip(NAMES, CODES):
    error = OSError(code, os.strerror(code))
    print(name, code, errno.errorcode[code] == name, type(error).__name__, error)
print(errno.EWOULDBLOCK == errno.EAGAIN, len(errno.errorcode) > 100)
for args in [(), (1,), ("text",), (2, "gone"), (2, "gone", "file"), (2, "gone", "file", None, "other"), (13, "no", None), (999999, "what"), ("2", "text"), (2, None)]:
    error = OSError(*args)
    print(type(error).__name__, error.args, error.errno, error.strerror, error.filename, error.filename2, "|", str(error), "|", repr(error))
for number in (errno.ECHILD, errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED, errno.ESHUTDOWN, errno.ESRCH, errno.ETIMEDOUT, errno.EINPROGRESS, errno.EALREADY):
    print(number, type(OSError(number, "x")).__name__)


class Mine(OSError):
    pass


print(type(Mine(errno.ENOENT, "stays")).__name__, Mine(errno.ENOENT, "stays").errno)
try:
    raise OSError(errno.EEXIST, "is there", "a.txt")
except FileExistsError as error:
    print("caught", error, error.errno == errno.EEXIST)
print(FileNotFoundError("only text").errno, FileNotFoundError(2, "x").errno, IOError is OSError, EnvironmentError is OSError)
try:
    print(errno.errorcode[0])
except KeyError as error:
    print("KeyError", error)
