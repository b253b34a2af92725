"""Descriptors, properties, bound functions, and classes that answer for attributes themselves."""

class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)
    def __delete__(self, obj): delattr(obj, self.name)
class P:
    name = Typed(str, "anon"); age = Typed(int, 0)
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
p = P(name="Al", age=3); print(p.name, p.age, P().name, type(P.name).__name__)
try: p.age = "x"
except TypeError as e: print(e)
del p.age; print(p.age, p.__dict__)
try: del p.age
except AttributeError as e: print(e)
class NonData:
    def __get__(self, o, t): return "non-data"
class Data(NonData):
    def __set__(self, o, v): raise AttributeError("read-only")
class H:
    n = NonData(); d = Data()
h = H(); h.n = 1; h.__dict__["d"] = 2; print(h.n, h.d, H.n)
try: h.d = 3
except AttributeError as e: print(e)
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self):
        "Fahrenheit."
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): print("deleted"); self._c = 0
    ro = property(lambda self: "ro")
    @staticmethod
    def make(c=0): return Temp(c)
    @classmethod
    def named(cls, c): return cls.__name__, cls(c)._c
t = Temp(100); print(t.f); t.f = 32; print(t._c); del t.f; print(t.f, Temp.f.__doc__)
try: t.ro = 1
except AttributeError as e: print(e)
try: del t.ro
except AttributeError as e: print(e)
try: t.missing
except AttributeError as e: print(e)
print(Temp.make(5)._c, t.make()._c, Temp.named(1), t.named(2))
class Sub(Temp):
    @property
    def f(self): return "sub " + str(super().f)
print(Sub(0).f)
try: Sub(0).f = 1
except AttributeError as e: print(e)
class Lazy:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        print("computing"); v = o.__dict__[self.n] = self.fn(o); return v
class U:
    @Lazy
    def val(self): return 42
u = U(); print(u.val, u.val, vars(u))
class Bound:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): 
        import functools
        return functools.partial(self.f, o)
class W:
    @Bound
    def m(self, x): return self, x
w = W(); print(w.m(3)[1], w.m(3)[0] is w)
m = t.named; print(m.__name__, m.__self__ is Temp)
f = Temp.named.__func__; print(f.__name__)
class G:
    def __getattr__(self, n):
        if n.startswith("x"): return n * 2
        raise AttributeError(f"no {n}")
    def __setattr__(self, n, v): print("set", n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
g = G(); print(g.xa); g.y = 1; del g.y
try: g.q
except AttributeError as e: print(e)
print(hasattr(g, "zz"), getattr(g, "zz", "dflt"), getattr(g, "xz"))
