"""Metaclasses with calls, lengths and properties; hooks of class statements; every operator of a class."""
# metaclasses & class creation
class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        cls.options = kw
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.initialized = True
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made_by = cls.__name__
        return obj
    def __len__(cls): return len(cls.registry)
    def __iter__(cls): return iter(sorted(cls.registry))
    def __contains__(cls, n): return n in cls.registry
    def __getitem__(cls, k): return cls.registry[k]
    def __repr__(cls): return f"<meta {cls.__name__}>"
    @property
    def shout(cls): return cls.__name__.upper()
    def __instancecheck__(cls, o): return hasattr(o, "made_by")
    def __eq__(cls, other): return cls is other
    def __hash__(cls): return id(cls)
class A(metaclass=Meta, flag=1): 
    def __init__(self, x=0): self.x = x
class B(A, flag=2): pass
print(A, B, A.options, B.options, A.initialized, len(A), list(B), "A" in A, A["B"], A.shout)
a = A(3); print(a.made_by, a.x, isinstance(a, B), isinstance(3, A))
print(type(A), type(type(A)), Meta.__mro__)
class Abstract:
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw)
        super().__init_subclass__()
        cls.tag = kw.get("tag", "none")
class C1(Abstract, tag="x"): pass
class C2(C1): pass
print(C1.tag, C2.tag)
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, o, t): return (self.name, o is None)
class D: x = Desc(); y = Desc()
print(D.x, D().y)
class Single:
    _inst = None
    def __new__(cls, *a):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
print(Single() is Single())
class Imm(tuple):
    __slots__ = ()
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def a(self): return self[0]
i = Imm(1, 2); print(i, i.a, isinstance(i, tuple), i == (1, 2))
try: i.z = 1
except AttributeError as e: print(e)
print(D.__dict__.keys() >= {"x", "y"}, D.__name__, D.__qualname__, D.__module__, D.__bases__, D.__doc__)
class Poly:
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __iadd__(self, o): return "iadd"
    def __matmul__(self, o): return "mm"
    def __neg__(self): return "neg"
    def __getitem__(self, k): return k
    def __call__(self, *a, **k): return a, k
    def __contains__(self, x): return x == 1
    def __len__(self): return 5
    def __bool__(self): return False
    def __index__(self): return 3
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m=None): return o, m
    def __lshift__(self, o): return "ls"
    def __rrshift__(self, o): return "rrs"
    def __lt__(self, o): return "lt"
    def __reversed__(self): return "rev"
    def __round__(self, n=None): return n
    def __enter__(self): return "e"
    def __exit__(self, *a): return True
p = Poly()
print(p + 1, 1 + p, p @ p, -p, p[1:2, ...], p(1, k=2), 1 in p, 2 in p, len(p), bool(p), [0,1,2,3][p], divmod(p, 1), p ** 2, pow(p, 2, 3), p << 1, 1 >> p, p < 1, 1 > p, reversed(p), round(p), round(p, 2), hex(p), range(10)[p])
q = p; q += 1; print(q)
with p as z: raise ValueError
print(z)
