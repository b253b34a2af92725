"""errno: the classes of errors that numbers make, their fields and texts."""

import errno
import os

for name in ["ENOENT", "EACCES", "EEXIST", "EISDIR", "ENOTDIR", "EPIPE", "EAGAIN", "EWOULDBLOCK", "EINTR", "ECHILD", "ESRCH", "EPERM", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ETIMEDOUT", "EALREADY", "EINPROGRESS", "ESHUTDOWN", "EINVAL", "ENOSPC", "ENOTEMPTY"]:
    number = getattr(errno, name)
    e = OSError(number, os.strerror(number))
    print(name, number, errno.errorcode[number], type(e).__name__, e)
print(errno.EWOULDBLOCK == errno.EAGAIN, errno.EDEADLOCK == errno.EDEADLK)
print(len(errno.errorcode) > 100, all(isinstance(k, int) and v.startswith("E") for k, v in errno.errorcode.items()))
for args in [(), ("only",), (2, "text"), (2, "text", "file"), (2, "text", "a", None, "b"), (1, 2, 3, 4, 5, 6), ("2", "text"), (None, None)]:
    e = OSError(*args)
    print(type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, "|", e)
try:
    raise FileNotFoundError(errno.EACCES, "odd")
except PermissionError:
    print("permission")
except FileNotFoundError as e:
    print("still", e.errno, e)


class Mine(OSError):
    pass


print(type(Mine(2, "x")).__name__, Mine(2, "x").errno, Mine(2, "x"))
print(OSError is IOError, OSError is EnvironmentError, issubclass(ConnectionResetError, ConnectionError))
e = OSError(2, "gone", "f.txt")
e.filename = "g.txt"
print(e, repr(e))
for kind in (BlockingIOError, ChildProcessError, BrokenPipeError, ConnectionAbortedError, InterruptedError, NotADirectoryError, ProcessLookupError, TimeoutError):
    print(kind.__name__, kind.__mro__[1].__name__, repr(kind()), repr(kind(1, "m")))
