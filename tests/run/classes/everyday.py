class Money:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, Money): return NotImplemented
        return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __add__(self, o): return Money(self.v + (o.v if isinstance(o, Money) else o))
    __radd__ = __add__
    def __repr__(self): return f"${self.v}"
print(sum([Money(1), Money(2)]), sorted([Money(3), Money(1)]), Money(1) == 1, {Money(1), Money(1)})
class Stack:
    def __init__(self): self._d = []
    def __getattr__(self, n): return getattr(self._d, n)
s = Stack()
s.append(1)
s.append(2)
print(s.pop(), len(s._d))
class Ctx:
    def __enter__(self): print("in"); return self
    def __exit__(self, t, v, tb):
        print("out", t.__name__ if t else None)
        return True
with Ctx() as c: 1 / 0
def make_counter():
    n = 0
    class C:
        def inc(self):
            nonlocal n
            n += 1
            return n
    return C()
a, b = make_counter(), make_counter()
print(a.inc(), a.inc(), b.inc())
def validator(cls):
    orig = cls.__init__
    return cls
@validator
class V:
    def __init__(self, x): self.x = x
print(V(3).x)
class P:
    def __init__(self, name): self.name = name
    def __getitem__(self, k): return getattr(self, k)
    def __setitem__(self, k, v): setattr(self, k, v)
p = P("n")
p["age"] = 5
print(p["name"], p.age)
for k, v in sorted(vars(p).items()): print(k, v)
class Abs:
    def run(self): raise NotImplementedError
class Impl(Abs):
    def run(self): return "ran"
print(Impl().run())
try: Abs().run()
except NotImplementedError as e: print(repr(e))
print(issubclass(Impl, Abs), isinstance(Impl(), (int, Abs)))
