# classes: inheritance, super, mro, abstract
from abc import ABC, abstractmethod
class Shape(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def kind(self): ...
    def __repr__(self): return f"{type(self).__name__}({self.name}, {self.area():.1f}, {self.kind})"
class Sq(Shape):
    kind = "sq"
    def __init__(self, s): super().__init__("square"); self.s = s
    def area(self): return self.s ** 2
class Half(Sq):
    @property
    def kind(self): return "half-" + super().kind
    def area(self): return super().area() / 2
print(Sq(2), Half(2), isinstance(Half(1), Shape))
try: Shape("x")
except TypeError as e: print(e)
class Partial(Shape):
    def area(self): return 0
try: Partial("x")
except TypeError as e: print(e)
class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
print(D().go(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
try:
    class X(A, B): pass
except TypeError as e: print(str(e)[:40])
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1; self.id = Cnt.n
    def __eq__(self, o): return isinstance(o, Cnt) and self.id == o.id
    def __hash__(self): return hash(self.id)
    def __lt__(self, o): return self.id < o.id
a, b = Cnt(), Cnt()
print(a == b, a != b, a < b, a > b, len({a, b, a}), sorted([b, a])[0] is a, max(a, b) is b, Cnt.n)
try: a <= b
except TypeError as e: print(e)
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): "Fahrenheit"; return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        if v < -459.67: raise ValueError("too cold")
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): print("deleted"); self._c = 0
t = Temp(100)
print(t.f, Temp.f.__doc__); t.f = 32; print(t._c)
try: t.f = -500
except ValueError as e: print(e)
del t.f
try: t.g
except AttributeError as e: print(e)
class RO:
    @property
    def x(self): return 1
try: RO().x = 2
except AttributeError as e: print(e)
try: del RO().x
except AttributeError as e: print(e)
class Meta(type):
    def __new__(m, n, b, d): d["added"] = n; return super().__new__(m, n, b, d)
    def __call__(c, *a): print("making", c.__name__); return super().__call__(*a)
    @property
    def up(c): return c.__name__.upper()
class WithMeta(metaclass=Meta):
    def __init__(self, v=0): self.v = v
print(WithMeta(5).v, WithMeta.added, WithMeta.up, type(WithMeta).__name__)
class Base:
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print("sub", cls.__name__, tag)
class S1(Base, tag="one"): pass
class S2(S1): pass
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n; print("named", o.__name__, n)
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, "unset")
    def __set__(self, o, v): setattr(o, self.n, v * 2)
class Uses: a = Desc(); b = Desc()
u = Uses(); u.a = 4; print(u.a, u.b, type(Uses.a).__name__, vars(u))
class Cont:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
    def __bool__(self): return True
    def __call__(self, *a): return a
    def __getattr__(self, n): return n.upper() if n != "bad" else super().__getattribute__(n)
c = Cont(); c["x"] = 1; c[1, 2] = 3; c[1:2] = 4
print(c["x"], c[1, 2], len(c), list(c), "x" in c, bool(c), c(1, 2), c.foo); del c["x"]; print(len(c))
try: c.bad
except AttributeError as e: print(e)
try: c["zz"]
except KeyError as e: print(repr(e))
class Outer:
    class Inner:
        v = 1
        def get(self): return Outer.Inner.v
    def mk(self): return self.Inner()
print(Outer().mk().get(), Outer.Inner.__qualname__, type(Outer.Inner()).__name__)
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = Slots()
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
class Private:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
print(Private().get(), Private()._Private__x, hasattr(Private(), "__x"))
