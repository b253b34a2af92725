class Logged:
    kind = "logged"
    def __init__(self, data):
        self.data = data
        self.count = 0
    def __getattribute__(self, name):
        if name != "log" and not name.startswith("__"):
            object.__getattribute__(self, "log").append(name)
        return super().__getattribute__(name)
    log = []
    def total(self, scale=1):
        return sum(self.data) * scale
    @property
    def size(self):
        return len(self.data)
    @staticmethod
    def s(a):
        return a * 2
    @classmethod
    def c(cls, a):
        return (cls.__name__, a)
class Sub(Logged):
    extra = 4
    def total(self, scale=1):
        return "sub %s" % super().total(scale)
for o in [Logged([1, 2]), Sub([3])]:
    print(o.total(), o.total(3), o.total(scale=2), o.size, o.s(3), o.c(1), o.kind)
    print(getattr(o, "extra", None), hasattr(o, "extra"), hasattr(o, "nope"))
    for n in ("data", "size", "kind", "missing"):
        try:
            print(n, getattr(o, n))
        except AttributeError as e:
            print("AE", e)
    print(Logged.log)
    Logged.log.clear()
o.count += 1
print(o.__dict__, o.__class__.__name__)
print(Logged.log)
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
    def __getattribute__(self, name):
        target = object.__getattribute__(self, "_target")
        return getattr(target, name)
    def __setattr__(self, name, value):
        setattr(object.__getattribute__(self, "_target"), name, value)
    def __len__(self):
        return 42
p = Proxy([3, 1, 2])
p.append(9)
p.sort()
print(p.index(9), len(p), p.copy())
class T:
    def __init__(self): self.v = 1
    def up(self, by=1):
        self.v += by
        return self.v
t = T()
q = Proxy(t)
print(q.up(), q.up(by=5), q.v, t.v)
q.v = 100
print(t.v)
try:
    q.nope
except AttributeError as e:
    print(e)
class Strict:
    def __init__(self):
        self.a = 1
        self._b = 2
    def __getattribute__(self, name):
        if name.startswith("_") and not name.startswith("__"):
            raise AttributeError(f"{name} is private")
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        print("getattr", name)
        if name == "bad":
            raise AttributeError("bad!")
        return name.upper()
    def both(self):
        return self.a, self._b
s = Strict()
print(s.a, s._b, s.zzz, s.both())
try:
    s.bad
except AttributeError as e:
    print("AE", e, e.__context__)
print(hasattr(s, "bad"), hasattr(s, "x"), getattr(s, "bad", 7))
f = s.both
print(f())
def use(x):
    return x.a
print(use(s), use(t) if hasattr(t, "a") else "no a")
class Div:
    def __getattribute__(self, name):
        return 1 // 0
try:
    Div().x
except ZeroDivisionError as e:
    print(e)
try:
    hasattr(Div(), "x")
except ZeroDivisionError as e:
    print(e)
class Const:
    def __getattribute__(self, name):
        return 42
c = Const()
print(c.anything, c.x + c.y, getattr(c, "foo"), hasattr(c, "z"))
try:
    c.method()
except TypeError as e:
    print(e)
