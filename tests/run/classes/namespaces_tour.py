# class bodies and namespaces
class A:
    """Doc of A."""
    count = 0
    items = []
    if count == 0:
        def mode(self): return "zero"
    else:
        def mode(self): return "other"
    for _i in range(3):
        items.append(_i * _i)
    del _i
    def helper(n):
        return n * 10
    scaled = helper(4)
    table = {k: v for k, v in zip("ab", items)}
    try:
        missing = undefined_name
    except NameError:
        missing = None
    with_lambda = lambda self, x: (self.count, x)
    def use(self): return self.scaled + self.items[2]
    del helper
    class Inner:
        y = 5
        def get(self): return self.y
    def make_inner(self): return self.Inner()
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def c(cls, x): return cls.__name__, x
    x, y = 1, 2
    z = x + y
    print("in body", z)
a = A()
print(A.items, a.mode(), A.scaled, A.table, A.missing, a.with_lambda(9), a.use(), a.make_inner().get(), A.Inner().y, A.s(1), a.c(2), A.z)
print(hasattr(A, "_i"), hasattr(A, "helper"), hasattr(a, "helper"), A.__doc__, A.__name__, A.__module__)
a.count += 5
print(a.count, A.count)
A.count = 7
b = A()
print(b.count, a.count)
A.items.append("shared")
print(b.items is a.items, b.items[-1])
b.items = ["own"]
print(a.items[-1], b.items)
del a.count
print(a.count)
def added(self, k): return f"added {k} {self.z}"
A.added = added
print(a.added(1), b.added(2))
a.only = lambda k: k * 3
print(a.only(3), hasattr(b, "only"))
A.mode = lambda self: "patched"
print(a.mode(), b.mode())
class B(A):
    count = A.count + 100
    def mode(self): return "B:" + super().mode()
print(B().mode(), B.count, B.z, issubclass(B, A), B.__bases__ == (A,))
A.mode = added.__get__(a) if False else (lambda self: "again")
print(B().mode())
try: A.nothing
except AttributeError as e: print(e)
try: a.nothing()
except AttributeError as e: print(e)
try: a.mode(1)
except TypeError as e: print(e)
try: A.mode()
except TypeError as e: print(e)
try: A(1)
except TypeError as e: print(e)
print(isinstance(a, A), type(a) is A, a.__class__ is A, type(a).__name__, type(A) is type)
