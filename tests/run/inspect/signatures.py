"""Signatures of functions, and which arguments go where."""

import inspect
def f(a, b=2, /, *c, d, e="x", **g): pass
sig = inspect.signature(f)
for p in sig.parameters.values(): print(p.kind, p.kind.description, p.kind == inspect.Parameter.KEYWORD_ONLY, repr(p))
def h(x, y=2, *args, z=3, **kw): return x, y, args, z, kw
s = inspect.signature(h)
ba = s.bind(1, 5, 6, q=7); print(ba.arguments, ba.args, ba.kwargs, ba)
ba = s.bind(1); print(ba.arguments); ba.apply_defaults(); print(ba.arguments, h(*ba.args, **ba.kwargs))
for a, k in [((), {}), ((1,), {"x": 2})]:
    try: s.bind(*a, **k)
    except TypeError as e: print(e)
def k(x, *, y): pass
t = inspect.signature(k)
for a, kw in [((1,), {}), ((1, 2), {"y": 1}), ((1,), {"y": 1, "q": 2})]:
    try: t.bind(*a, **kw)
    except TypeError as e: print(e)
print(repr(t))
def typed(fn, kinds={"w": int, "h": int}):
    sig = inspect.signature(fn)
    def w(*a, **k):
        b = sig.bind(*a, **k)
        for n, v in b.arguments.items():
            want = kinds[n]
            if sig.parameters[n].kind == 1 and not isinstance(v, want): raise TypeError(f"{n}: {want.__name__} wanted")
        return fn(*a, **k)
    return w
@typed
def area(w, h=2): return w * h
print(area(3), area(3, h=4))
try: area("x")
except TypeError as e: print(e)
class C:
    x = 1
    def m(self): pass
    def n(self, a): pass
print([n for n, v in inspect.getmembers(C, inspect.isfunction)])
