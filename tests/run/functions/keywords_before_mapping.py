"""Keywords written before `**values` come first, whatever is called, and none is lost; `**values` of the library keep their values."""

def f(**k):
    return list(k.items())
m = {"x": 1, "b": 2}
n = {"z": 5}
print(f(a=0, **m), f(**m, a=0), f(a=0, **m, c=3), f(a=0, **m, c=3, **n), f(**m, **n))
print(dict(a=0, **m), dict(**m, a=0), dict(a=0, **m, c=3), dict(a=0, **m, c=3, **n), dict(q=1, **{}, w=2))
def g(x, **k):
    return x, list(k.items())
print(g(a=0, **m), g(1, c=2, **n), g(**m), g(a=0, **m, c=1, **n))
def say(v):
    print("say", v)
    return v
print(dict(a=say(0), **say(m), b2=say(3)))
def h(*a, **k): return a, k
print(h(1, a=0, **m), h(*[1, 2], q=1, **n), h(*"ab", **m, r=2))
d = {}
d.update(m, **n)
d.update({"k": 1}, u=1, **m)
print(d)
class C:
    def __init__(self, **k): self.k = k
    def __call__(self, **k): return k
print(C(a=0, **m).k, C()(a=0, **m))
w = h
print(w(a=0, **m), [w][0](a=0, **m, c=2))
from collections import Counter, OrderedDict
print(OrderedDict(a=0, **m), Counter(a=0, **m))
print("{a} {x}".format(a=0, **m))
from types import SimpleNamespace
print(SimpleNamespace(a=0, **m))
from functools import partial
print(partial(h, a=1, **m)(c=1), partial(h, a=1)(**m, a=5))


print(h(1, a=0, **m))
e = {"y": 7}
e.update({"q": 1}, **n)
e.update(**n)
print(e, dict([("a", 1)], **n))
c = Counter("aab", **n)
c.update("xy", **n)
c.subtract("xy", **n)
print(c)


def update(kw, d: dict[str, int]):
    d.update(kw)
    d.update(**kw)
    return d


def make(i):
    return {"a": "x"} if i else {"a": 1}


print(update(make(0), {"q": 1}), update(make(1), {"q": 1}))
for wrong in (lambda: h(a=0, **{"a": 1}), lambda: dict(x=0, **m), lambda: w(x=0, **m)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
