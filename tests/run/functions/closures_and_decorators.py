# closures & decorators
import functools
def trace(f):
    @functools.wraps(f)
    def w(*args, **kw):
        print("->", f.__name__, args, sorted(kw.items()))
        r = f(*args, **kw)
        print("<-", r)
        return r
    return w
@trace
def add(a, b=2, *c, d=4, **e):
    "adds"
    return a + b + sum(c) + d + sum(e.values())
add(1); add(1, 2, 3, d=5, z=6)
print(add.__name__, add.__doc__)
def repeat(n):
    def deco(f):
        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return deco
@repeat(3)
@trace
def sq(x): return x * x
print(sq(4))
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter()
i(); i(5)
print(g())
fs = []
for k in range(3):
    fs.append(lambda: k)
print([f() for f in fs])
fs = [lambda k=k: k for k in range(3)]
print([f() for f in fs])
def compose(*fs):
    def c(x):
        for f in reversed(fs): x = f(x)
        return x
    return c
print(compose(str, abs, lambda x: x - 10)(3))
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, *a):
        if a not in self.cache: self.cache[a] = self.f(*a)
        return self.cache[a]
@Memo
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50), len(fib.cache))
def make_adders():
    return {n: (lambda x, n=n: x + n) for n in (1, 2, 3)}
print({k: f(10) for k, f in make_adders().items()})
print((lambda *a, **k: (a, k))(1, 2, x=3))
def outer():
    x = 1
    def mid():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    f = mid()
    f(); f()
    return x
print(outer())
