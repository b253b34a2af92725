# inheritance from builtins and special cases
class MyList(list):
    def __init__(self, *a): super().__init__(a)
    def sum(self): return sum(self)
    def __add__(self, o): return MyList(*(list(self) + list(o)))
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return MyList(*r) if isinstance(i, slice) else r
    def __contains__(self, x): return "never" if False else super().__contains__(x)
m = MyList(3, 1, 2)
m.append(5); m.sort(); print(m, m.sum(), m[1:].sum(), type(m[1:]).__name__, (m + [9]).sum(), 5 in m, len(m), m == [1, 2, 3, 5], isinstance(m, list), sorted(m, reverse=True), m.index(3))
class Default(dict):
    def __missing__(self, k): self[k] = v = [k]; return v
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
d = Default(a=1); print(d["a"], d["zz"], d, len(d), "zz" in d, d.get("no"), list(d.items()))
class Upper(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
    def __getitem__(self, i): return "<" + super().__getitem__(i) + ">"
u = Upper("abc"); print(u, u[0], len(u), u + "x", u == "ABC", u.lower(), f"{u}", isinstance(u, str), {u: 1}["ABC"])
class Celsius(float):
    def __new__(cls, v): return super().__new__(cls, v)
    @property
    def f(self): return self * 9 / 5 + 32
c = Celsius(100); print(c.f, c + 1, c > 50, round(c, 1), type(c).__name__, repr(c))
class Pos(int):
    def __new__(cls, v):
        if v < 0: raise ValueError("negative")
        return super().__new__(cls, v)
    def __sub__(self, o): return Pos(max(0, int(self) - o))
p = Pos(5); print(p - 10, p * 2, p - 1, type(p - 1).__name__, type(p + 1).__name__, [10, 20, 30, 40, 50, 60][p])
try: Pos(-1)
except ValueError as e: print(e)
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    @property
    def y(self): return self[1]
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
pt = Point(1, 2) + Point(3, 4); print(pt, pt.x, len(pt), pt == (4, 6), list(pt), hash(pt) == hash((4, 6)))
class Bag(set):
    def add(self, x): print("adding", x); super().add(x)
b = Bag([1]); b.add(2); print(sorted(b), 2 in b, type(b).__name__, b & {1, 2} == {1, 2})
class E(Exception):
    default = "dflt"
    def __init__(self, msg=None, **kw): super().__init__(msg or self.default); self.kw = kw
class E2(E): default = "d2"
for e in (E("m", a=1), E2(), E2("x")): print(repr(e), e, e.kw, e.args)
class Frozen:
    __slots__ = ("_v",)
    def __init__(self, v): object.__setattr__(self, "_v", v)
    def __setattr__(self, n, v): raise AttributeError(f"frozen: {n}")
    v = property(lambda self: self._v)
f = Frozen(3); print(f.v)
try: f.v = 4
except AttributeError as e: print(e)
try: f.z = 4
except AttributeError as e: print(e)
class Meta:
    def __init_subclass__(cls, /, prefix="", **kw): super().__init_subclass__(**kw); cls.name = prefix + cls.__name__
class K(Meta, prefix="pre_"): pass
class J(K): pass
print(K.name, J.name)
class Reg:
    handlers = {}
    @classmethod
    def on(cls, name):
        def deco(f): cls.handlers[name] = f; return f
        return deco
@Reg.on("hi")
def hi(x): return "hi " + x
@Reg.on("bye")
def bye(x): return "bye " + x
print(Reg.handlers["hi"]("a"), sorted(Reg.handlers), Reg.handlers["bye"]("b"), hi("c"))
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        print("compute", self.n); v = o.__dict__[self.n] = self.f(o); return v
class HasLazy:
    def __init__(self, x): self.x = x
    @Lazy
    def sq(self): return self.x ** 2
h = HasLazy(4); print(h.sq, h.sq, h.__dict__)
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, n): return Chain(f"{self.path}/{n}")
    def __call__(self, *a): return Chain(f"{self.path}({','.join(map(str, a))})")
    __str__ = lambda self: self.path
    __repr__ = __str__
print(Chain().users(5).posts.list, [Chain().a])
