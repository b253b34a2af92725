"""Decorators: functions, classes, with and without arguments, in stacks, of methods."""

import functools
def trace(fn):
    @functools.wraps(fn)
    def wrapper(*a, **k):
        print("->", fn.__name__, a, k)
        r = fn(*a, **k)
        print("<-", r)
        return r
    return wrapper
def repeat(n=2):
    def deco(fn):
        def inner(*a): return [fn(*a) for _ in range(n)]
        return inner
    return deco
class Memo:
    def __init__(self, fn): self.fn, self.cache, self.hits = fn, {}, 0
    def __call__(self, *a):
        if a in self.cache: self.hits += 1
        else: self.cache[a] = self.fn(*a)
        return self.cache[a]
    def __get__(self, obj, owner):
        return self if obj is None else functools.partial(self, obj)
@trace
def add(a, b=1):
    "Adds."
    return a + b
print(add(1), add(2, b=3), add.__name__, add.__doc__, add.__wrapped__(5, 5))
@repeat(3)
def hi(x): return x * 2
print(hi(2))
@repeat()
@trace
def stacked(x): return x
print(stacked("s"))
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.hits, len(fib.cache))
class Svc:
    @Memo
    def sq(self, x): print("computing"); return x * x
    @staticmethod
    @trace
    def st(x): return x
    @classmethod
    @trace
    def cl(cls, x): return cls.__name__, x
    def __repr__(self): return "Svc"
    @property
    @trace
    def pr(self): return "prop"
s = Svc(); print(s.sq(3), s.sq(3), s.st(1), Svc.cl(2)[0], s.pr is not None)
class K:
    def __repr__(self): return "K"
    @trace
    def m(self, x, *, k=0): return x + k
print(K().m(1, k=2))
def optional(fn=None, *, prefix="p"):
    if fn is None: return lambda f: optional(f, prefix=prefix)
    @functools.wraps(fn)
    def w(*a): return prefix + str(fn(*a))
    return w
@optional
def o1(): return 1
@optional(prefix="q")
def o2(): return 2
print(o1(), o2(), o1.__name__)
def validate(**types):
    def deco(fn):
        @functools.wraps(fn)
        def w(**kw):
            for n, t in types.items():
                if not isinstance(kw[n], t): raise TypeError(f"{n} must be {t.__name__}")
            return fn(**kw)
        return w
    return deco
@validate(a=int, b=str)
def ab(a, b): return b * a
print(ab(a=2, b="x"))
try: ab(a="2", b="x")
except TypeError as e: print(e)
def count(fn):
    def w(*a):
        w.calls += 1
        return fn(*a)
    w.calls = 0
    return w
@count
def ping(): return "pong"
ping(); ping(); print(ping.calls)
order = []
def note(n):
    order.append(f"eval {n}")
    def d(f): order.append(f"apply {n}"); return f
    return d
@note(1)
@note(2)
def f(): pass
print(order)
fns = [lambda f: f, repeat(2)]
@fns[1]
def g(x): return x
print(g(7))
@(lambda f: lambda *a: ("wrapped", f(*a)))
def h(x): return x
print(h(1))
@functools.lru_cache(maxsize=None)
def slow(n): print("slow", n); return n
print(slow(1), slow(1), slow.cache_info())
@functools.singledispatch
def show(x): return f"obj {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
print(show(1), show([1, 2]), show("s"))
class Reg:
    handlers = {}
    @classmethod
    def on(cls, name):
        def d(f): cls.handlers[name] = f; return f
        return d
@Reg.on("start")
def start(): return "started"
@Reg.on("stop")
def stop(code): return f"stopped {code}"
print(Reg.handlers["start"](), Reg.handlers["stop"](3), sorted(Reg.handlers))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
