# property(...) with lambdas, functions from elsewhere, keywords, parts left out.
def shared_get(self):
    return self._shared


class Box:
    def __init__(self, v):
        self._v = v
        self._shared = "s"
        self.log = []

    v = property(lambda self: self._v)
    double = property(lambda self: self._v * 2, lambda self, x: setattr(self, "_v", x // 2))
    shared = property(shared_get, doc="shared")

    def _get_size(self):
        return len(self.log)

    def _set_size(self, n):
        self.log = ["x"] * n

    def _del_size(self):
        self.log.clear()

    size = property(_get_size, _set_size, _del_size)
    named = property(fget=lambda self: "named", fset=lambda self, x: self.log.append(x), fdel=lambda self: self.log.append("del"))
    read_only = property(_get_size, None)


b = Box(5)
print(b.v, b.double, b.shared, b.size, b.named)
b.double = 20
b.size = 3
print(b.v, b.double, b.size, b.read_only)
b.named = "added"
del b.named
print(b.log)
del b.size
print(b.size)
for name in ("v", "shared", "read_only"):
    try:
        setattr(b, name, 1)
    except AttributeError as e:
        print(e)
try:
    b.v = 3
except AttributeError as e:
    print(e)
try:
    del b.double
except AttributeError as e:
    print(e)


class Below(Box):
    v = property(lambda self: "below")


print(Below(1).v, Below(2).double)
