# lambda defaults, closures, argument errors
def f(a, b, /, c, *, d): return a, b, c, d
for call in (lambda: f(1), lambda: f(1, 2, 3), lambda: f(1, 2, 3, 4, d=5), lambda: f(1, b=2, c=3, d=4), lambda: f(1, 2, 3, d=4, e=5), lambda: f(), lambda: f(1, 2, c=3, d=4), lambda: f(*[1, 2], **{"c": 3, "d": 4}), lambda: f(1, 2, 3, **{"c": 1, "d": 4}), lambda: f(**{1: 2})):
    try: print(call())
    except TypeError as e: print(e)
def g(*, a=1, **kw): return a, kw
for call in (lambda: g(1), lambda: g(b=2), lambda: g(a=3, **{"a": 4}), lambda: g(**{"x": 1}, **{"y": 2})):
    try: print(call())
    except TypeError as e: print(e)
class C:
    def m(self, x): return x
    @classmethod
    def c(cls, x): return x
    @staticmethod
    def s(x): return x
for call in (lambda: C().m(), lambda: C().m(1, 2), lambda: C.m(1), lambda: C.c(), lambda: C.s(), lambda: C(1), lambda: C.m(C(), 5), lambda: C().nope):
    try: print(call())
    except (TypeError, AttributeError) as e: print(e)
fs = [lambda x=i: x for i in range(3)]
print([h() for h in fs], [h(9) for h in fs])
gs = [lambda: i for i in range(3)]
print([h() for h in gs])
def mut(a, l=[]): l.append(a); return l
print(mut(1), mut(2), mut(3, []))
def outer():
    x = []
    def add(v): x.append(v); return x
    def total(): return sum(x)
    return add, total
a, t = outer(); a(1); a(2); print(t())
def count():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = count(); c(); c(5); print(c())
print((lambda *a, **k: (a, k))(1, 2, x=3), (lambda a, *, b: a + b)(1, b=2))
def deco(n):
    def w(f):
        def inner(*a, **k): return [f(*a, **k)] * n
        return inner
    return w
@deco(2)
@deco(1)
def h(x, y=2): return x + y
print(h(1), h(1, y=5), h.__name__)
print(max([3, 1, 2], key=lambda v: -v), sorted("bca", key=lambda c: (c != "b", c)))
x = 10
def shadow():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 5
shadow()
print((lambda: (yield))().__class__.__name__)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(25))
def kwonly(*args, sep=" ", end): return sep.join(map(str, args)) + end
print(kwonly(1, 2, end="!"), kwonly(end=""))
