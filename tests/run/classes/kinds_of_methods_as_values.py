x = staticmethod(len)
class C:
    size = x
    up = staticmethod(str.upper)
    cm = classmethod(lambda cls, n: (cls.__name__, n))
print(C.size("abc"), C().up("q"), C.cm(3))
p = property(lambda self: 42)
class D:
    v = p
print(D().v)
print(type(x).__name__, callable(x))
class E:
    @staticmethod
    def s(x):
        "doc of s"
        return x
    @classmethod
    def c(cls, x):
        "doc of c"
        return cls.__name__, x
    def m(self): return self
d = E.__dict__["s"]
print(type(d).__name__, d.__name__, d.__doc__, d.__wrapped__(2), d(3), d.__get__(None, E)(4), d.__func__ is E.s)
d = E.__dict__["c"]
print(type(d).__name__, d.__name__, d.__doc__, d.__func__(int, 5), d.__get__(None, E)(4), d.__get__(E())(6))
print(type(E.__dict__["m"]).__name__, sorted(n for n in vars(E) if not n.startswith("__")))
try:
    d(1)
except TypeError as error:
    print(error)
try:
    staticmethod(5)(1)
except TypeError as error:
    print(error)
print(isinstance(E.__dict__["s"], staticmethod), isinstance(E.__dict__["c"], classmethod), isinstance(E.s, staticmethod))
def free(cls, *args, **kwargs):
    return cls.__name__, args, kwargs
class F:
    made = classmethod(free)
    plain = staticmethod(free)
    def already(self): return "m"
    other = already
print(F.made(1, a=2), F().made(3), F.plain(int, 4), F().plain(str), F().other())
kinds = {"s": staticmethod(lambda: "static"), "c": classmethod(lambda cls: cls)}
for name, kind in kinds.items():
    print(name, type(kind).__name__, kind.__get__(None, int)())
import types
class P:
    def __init__(self, n): self.n = n
p = P(7)
p.double = types.MethodType(lambda self: self.n * 2, p)
p.add = types.MethodType(lambda self, *others: self.n + sum(others), p)
print(p.double(), p.add(1, 2), p.double.__self__ is p, types.MethodType(len, "abc")(), isinstance(p.add, types.MethodType))
for wrong in ((5, 1), (len, None)):
    try:
        types.MethodType(*wrong)
    except TypeError as error:
        print(error)
print(object.__bases__, bool.__bases__, KeyError.__base__, bool.__mro__, object.__base__, type.__bases__)
