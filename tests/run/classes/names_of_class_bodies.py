"""`locals()`, `vars()` and `dir()` in class bodies, and names that a walrus binds there."""
import sys


def shown(names):
    return {key: value for key, value in names.items() if not key.startswith("__")}


class Settings:
    size = 3
    print(shown(locals()))
    name: str = "x" * size
    if (big := size * 100) > 200:
        kind = "big"
    else:
        small = True

    def method(self):
        return self.size

    print(sorted(shown(vars())), locals()["__qualname__"], locals()["__module__"])
    print("method" in locals(), "later" in locals(), callable(locals()["method"]))
    later = [key for key in dir() if key[0] != "_"]
    total = sum(value for value in locals().values() if isinstance(value, int))

    class Inner:
        depth = 1
        print(shown(locals()), locals()["__qualname__"])

    size = size + 1
    print(locals()["size"], len(shown(locals())))


print(Settings.later, Settings.total, Settings.big, Settings.kind)


def make(n):
    class Local:
        count = n
        again = shown(locals())

    return Local


print(make(2).again)
