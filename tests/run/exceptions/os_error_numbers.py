import errno
from functools import lru_cache


class MyErr(OSError):
    pass


for make in (lambda: OSError(errno.ENOENT, "no file"), lambda: OSError(2, "x", "file.txt"), lambda: OSError("only"), lambda: MyErr(2, "mine"), lambda: OSError(errno.EACCES, "denied"), lambda: OSError(17, "exists")):
    e = make()
    print(type(e).__name__, e, e.errno, e.strerror, e.filename, repr(e))


@lru_cache(typed=True)
def f(x):
    print("computing", type(x).__name__)
    return x * 2


print(f(1), f(1.0), f(1), f(True))
print(f.cache_info())
