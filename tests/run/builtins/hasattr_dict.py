"""Which classes have a `__dict__`, a `__module__`."""

class A:
    def __init__(self): self.a = 1
class S(list): pass
class I(int): pass
class P:
    __slots__ = ("x",)
for x in [1, "a", [1], {}, A(), S(), None, (1,), I(3), P(), ValueError(), len, A, int, {1}, 1.5, b""]:
    print(type(x).__name__, hasattr(x, "__dict__"))
print(hasattr([1], "__dict__"), hasattr(S(), "__dict__"), hasattr(1, "__dict__"))
