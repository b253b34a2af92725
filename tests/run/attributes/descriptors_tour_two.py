"""Descriptors, lazy attributes, `__getattr__` and its kin, slots, properties."""
# descriptors and attribute machinery
class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name; self.slot = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.slot, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.slot, value)
    def __delete__(self, obj): delattr(obj, self.slot)
class P:
    name = Typed(str, "anon")
    age = Typed(int, 0)
p = P()
print(p.name, p.age)
p.name = "bob"; p.age = 3
print(vars(p))
try: p.age = "x"
except TypeError as e: print(e)
del p.name
print(p.name, P.name.kind, P.__dict__["age"].slot)
class NonData:
    def __get__(self, o, t): return "nondata", o is None, t.__name__
class Q:
    a = NonData()
q = Q(); print(q.a, Q.a); q.a = 4; print(q.a)
class Lazy:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o); o.__dict__[self.n] = v; return v
class R:
    @Lazy
    def val(self):
        "doc of val"
        print("computing"); return 42
r = R(); print(r.val, r.val, R.val.__doc__)
class GA:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        if name.startswith("x"): return name.upper()
        raise AttributeError(f"no {name}")
    def __setattr__(self, k, v):
        print("set", k); super().__setattr__(k, v)
    def __delattr__(self, k):
        print("del", k); object.__delattr__(self, k)
    def __dir__(self): return ["one", "two"]
g = GA(); print(g.xyz, dir(g))
try: g.abc
except AttributeError as e: print(e)
g.n = 1; del g.n
try: del g.n
except AttributeError as e: print(e)
print(hasattr(g, "xx"), hasattr(g, "yy"), getattr(g, "zz", "dflt"))
class GG:
    v = 1
    def __getattribute__(self, n):
        if n == "v": return "intercepted"
        return object.__getattribute__(self, n)
print(GG().v, GG.v)
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
class Prop:
    def __init__(self): self._x = 0
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): self._x = None
    ro = property(lambda s: 9)
o = Prop(); o.x = 5; print(o.x, Prop.x.__doc__, Prop.x.fget(o)); del o.x; print(o.x)
try: o.ro = 1
except AttributeError as e: print(e)
try: del o.ro
except AttributeError as e: print(e)
class CI:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(CI[int], CI["a", 1])
class Static:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
print(Static.s(1), Static().s(2), Static.c(3), Static().c(4), Static.c.__func__, Static.__dict__["s"].__func__(5)) if 0 else print(Static.s(1), Static().c(4), Static.c.__self__)
