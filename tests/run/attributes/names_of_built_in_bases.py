"""Attributes by computed names of objects below built-in classes: what those have counts too."""
import enum
class E(ValueError):
    def __init__(self, a): super().__init__(a, 2); self.code = a
class D(dict):
    extra = 1
class C(enum.Enum):
    A = 1
for o, names in ((E(5), ("args", "code")), (D(a=1), ("extra", "keys", "get")), (C.A, ("name", "value"))):
    for n in names:
        v = getattr(o, n)
        print(n, v() if n == "keys" else v("a") if n == "get" else v)
    print([n for n in names if hasattr(o, n)], hasattr(o, "nothing"))
