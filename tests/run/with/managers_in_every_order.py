"""Context managers: order, failure at every point, generators as managers, stacks of them."""

import contextlib
class R:
    log = []
    def __init__(self, n, fail=None, swallow=False): self.n, self.fail, self.swallow = n, fail, swallow
    def __enter__(self):
        if self.fail == "enter": raise RuntimeError("enter " + self.n)
        self.log.append("+" + self.n); return self
    def __exit__(self, t, v, tb):
        self.log.append(f"-{self.n}:{t.__name__ if t else None}")
        if self.fail == "exit": raise KeyError("exit " + self.n)
        return self.swallow
def take():
    out = " ".join(R.log); R.log.clear(); return out
with R("a") as a, R("b") as b: R.log.append(a.n + b.n)
print(take())
with (R("a"), R("b", swallow=True) as q,): raise ValueError
print(take())
try:
    with R("a"), R("b", fail="enter"): R.log.append("never")
except RuntimeError as e: print(e, take())
try:
    with R("a"), R("b", fail="exit"): raise ValueError("v")
except KeyError as e: print(e, repr(e.__context__), take())
def f():
    with R("r"): return "value"
print(f(), take())
for i in range(3):
    with R(str(i)):
        if i == 0: continue
        if i == 1: break
print(take())
try:
    with 5: pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): return 1
try:
    with NoExit(): pass
except TypeError as e: print(e)
class NoEnter:
    def __exit__(self, *a): pass
try:
    with NoEnter(): pass
except TypeError as e: print(e)
@contextlib.contextmanager
def cm(n, *, swallow=()):
    print("in", n)
    try: yield n * 2
    except swallow as e: print("swallowed", type(e).__name__)
    finally: print("out", n)
with cm(1) as v, cm(2) as w: print(v, w)
with cm(3, swallow=KeyError): raise KeyError("k")
try:
    with cm(4, swallow=KeyError): raise ValueError("x")
except ValueError as e: print("outer", e)
@cm(5)
def decorated(x): print("body", x); return x
print(decorated(9))
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
@contextlib.contextmanager
def none():
    if False: yield
try:
    with none(): pass
except RuntimeError as e: print(e)
with contextlib.suppress(ZeroDivisionError, KeyError): 1 / 0
with contextlib.ExitStack() as st:
    for n in "xyz": st.enter_context(R(n))
    st.callback(lambda *a: R.log.append(f"cb{a}"), 1, 2)
    st.push(lambda t, v, tb: R.log.append(f"push {t}") or True)
print(take())
with contextlib.nullcontext(7) as n: print(n)
import io
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
class C:
    def close(self): print("closed")
with contextlib.closing(C()) as c: pass
d = {}
with R("k") as d["key"]: pass
print(list(d), take())
with R("t") as (x): pass
class Pair:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): return False
with Pair() as (x, [y, z]): print(x, y, z)
def gen():
    with R("g"):
        yield 1
        yield 2
g = gen(); next(g); g.close(); print(take())
try:
    with R("outer"):
        try:
            with R("inner"): raise KeyError("deep")
        finally: R.log.append("fin")
except KeyError: print(take())
