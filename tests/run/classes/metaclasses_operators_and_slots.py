"""Metaclasses, several bases, operators, hooks and slots in one program."""

class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, **kw):
        ns.setdefault("tag", name.lower())
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.options = kw
    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        obj.made_by = cls.__name__
        return obj
    def __len__(cls): return 7
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == "in"
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    @property
    def upper(cls): return cls.__name__.upper()
class A(metaclass=Meta, flag=True):
    def __init__(self, x=0): self.x = x
class B(A, other=1): tag = "own"
print(A, B, len(A), list(B), "in" in A, A["k"], A.upper, A.tag, B.tag, A.options, B.options, B(3).made_by, sorted(Meta.registry))
print(type(A) is Meta, isinstance(B, Meta), issubclass(B, A), Meta.__mro__[1].__name__)
class D1:
    def f(self): return ["D1"]
class D2(D1):
    def f(self): return ["D2"] + super().f()
class D3(D1):
    def f(self): return ["D3"] + super().f()
class D4(D2, D3):
    def f(self): return ["D4"] + super().f()
print(D4().f(), [c.__name__ for c in D4.mro()], D4.__bases__)
class Base:
    def __init_subclass__(cls, /, register=False, **kw):
        super().__init_subclass__(**kw)
        cls.registered = register
class S1(Base, register=True): pass
class S2(Base): pass
print(S1.registered, S2.registered)
class Counted:
    count = 0
    def __new__(cls, *a):
        cls.count += 1
        return super().__new__(cls)
    def __init__(self, *a): self.a = a
class Sub(Counted): pass
Counted(1); Sub(); Sub()
print(Counted.count, Sub.count)
class Singleton:
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
print(Singleton() is Singleton())
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Num(self.v + (o.v if isinstance(o, Num) else o))
    __radd__ = __add__
    def __iadd__(self, o): self.v += 100; return self
    def __mul__(self, o): return NotImplemented
    def __neg__(self): return Num(-self.v)
    def __abs__(self): return abs(self.v)
    def __int__(self): return int(self.v)
    def __index__(self): return self.v
    def __bool__(self): return self.v != 0
    def __eq__(self, o): return isinstance(o, Num) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"Num({self.v})"
    def __format__(self, spec): return f"<{self.v:{spec or 'd'}}>"
    def __call__(self, *a, **k): return a, k
    def __getitem__(self, i): return i
    def __contains__(self, i): return i == self.v
    def __len__(self): return 3
    def __enter__(self): return "entered"
    def __exit__(self, *a): return True
    def __matmul__(self, o): return "matmul"
    def __divmod__(self, o): return "divmod", o
    def __pow__(self, o, m=None): return "pow", o, m
    def __rsub__(self, o): return "rsub", o
    def __invert__(self): return "invert"
    def __round__(self, n=None): return "round", n
    def __lshift__(self, o): return "lshift"
    def __reversed__(self): return iter("rev")
n = Num(2)
print(n + 1, 1 + n, n + n, -n, abs(Num(-3)), int(n), [10, 20, 30][n], bool(Num(0)), n == Num(2), {n: 1}[Num(2)], f"{n} {n:04}", n(1, k=2), n[1:2], 2 in n, len(n))
print(n @ 1, divmod(n, 2), n ** 2, pow(n, 2, 3), 5 - n, ~n, round(n), round(n, 1), n << 1, list(reversed(n)), hex(n), "ab" * n)
n += 1; print(n)
try: n * 2
except TypeError as e: print(e)
try: n - 2
except TypeError as e: print(e)
try: n < 2
except TypeError as e: print(e)
with n as x: print(x); raise ValueError
class Attr:
    def __getattr__(self, n): return f"dyn_{n}"
    def __dir__(self): return ["z", "a"]
print(Attr().foo, dir(Attr()), hasattr(Attr(), "q"))
print(sum([Num(1), Num(2)], Num(0)), sum([Num(1), Num(2)]))
class E1: __slots__ = ("a", "b")
e = E1(); e.a = 1
try: e.c = 2
except AttributeError as x: print(x)
try: e.b
except AttributeError as x: print(x)
class Abs:
    def __eq__(self, o): return True
try: hash(Abs())
except TypeError as x: print(x)
print(Base.__name__, Base.__qualname__, Base.__module__, Base.__doc__, A.__init__.__qualname__, D4.f.__name__)
class Outer:
    class Inner:
        def m(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer().make().m(), Outer.Inner)
print(type("Dyn", (A,), {"z": 1})(5).x, isinstance(3, type) , type(type), callable(A))
