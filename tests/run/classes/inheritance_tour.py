# inheritance
class A:
    def __init__(self): print("A.init"); super().__init__()
    def who(self): return "A"
    def call(self): return self.who()
class B(A):
    def __init__(self): print("B.init"); super().__init__()
    def who(self): return "B" + super().who()
class C(A):
    def __init__(self): print("C.init"); super().__init__()
    def who(self): return "C" + super().who()
class D(B, C):
    def __init__(self): print("D.init"); super().__init__()
    def who(self): return "D" + super().who()
d = D(); print(d.who(), d.call(), [c.__name__ for c in D.__mro__], D.__bases__)
print(isinstance(d, C), issubclass(D, A), issubclass(B, C))
try:
    class X(A, B): pass
except TypeError as e: print("TypeError", str(e).split("\n")[0])
class Mixin:
    def hello(self): return "hello " + self.name
class Named(Mixin):
    def __init__(self, n): self.name = n
print(Named("bob").hello())
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def nm(self): ...
    def desc(self): return f"{self.nm}:{self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    nm = "sq"
print(Sq(3).desc())
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Base:
    reg = {}
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw); Base.reg[tag or cls.__name__] = cls
class X1(Base, tag="one"): pass
class X2(Base): pass
print(sorted(Base.reg), Base.reg["one"] is X1)
class Meta2: 
    def __new__(cls, *a): 
        print("new", cls.__name__, a); o = super().__new__(cls); return o
    def __init__(self, *a): print("init", a); self.a = a
class Sub(Meta2): pass
print(Sub(1, 2).a)
class Single:
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
print(Single() is Single())
class Int(int):
    def __add__(self, o): return Int(int(self) * 10 + o)
    def __repr__(self): return f"Int<{int(self)}>"
print(Int(5) + 1, Int(3) * 2, repr(Int(7)), Int(4) == 4, hash(Int(4)) == hash(4))
class L(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ("item", super().__getitem__(i))
l = L([1]); l.append(2); print(l, l[1], len(l), list(l))
class Dd(dict):
    def __missing__(self, k): return k * 2
print(Dd(a=1)["a"], Dd()["zz"], Dd().get("q"))
class S(str):
    def shout(self): return self.upper() + "!"
print(S("hi").shout(), S("a") + "b", type(S("a") + "b").__name__)
print(type(d).__name__, d.__class__.__name__, D.__name__, D.__module__, D.__qualname__)
