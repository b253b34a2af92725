from contextlib import ExitStack, ContextDecorator, AbstractContextManager
from contextlib import contextmanager, suppress, closing, nullcontext
@contextmanager
def cm(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, t, v, tb): print("out", self.n, t.__name__ if t else None, v); return self.swallow
with ExitStack() as s:
    print(s.enter_context(cm("a")), s.enter_context(M(1)))
    s.callback(print, "called", 5, sep="-")
    s.push(M(9)); s.push(lambda t, v, tb: print("pushed", t, v))
with ExitStack() as s:
    s.enter_context(M(1, True)); s.enter_context(M(2))
    raise ValueError("x")
print("after")
try:
    with ExitStack() as s:
        s.enter_context(M(1)); s.callback(lambda: 1 / 0)
        raise KeyError("k")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
s = ExitStack(); s.enter_context(M(3)); t = s.pop_all(); s.close(); print("closed"); t.close()
try: ExitStack().enter_context(5)
except TypeError as e: print(e)
class D(ContextDecorator):
    def __init__(self, tag): self.tag = tag
    def __enter__(self): print("<", self.tag); return self
    def __exit__(self, *exc): print(">", self.tag); return False
@D("deco")
def f(x, y=2):
    return x + y
print(f(1), f(1, y=5))
with D("plain"): print("body")
with ExitStack() as s:
    files = [s.enter_context(nullcontext(i)) for i in range(3)]
    print(files)
class A(AbstractContextManager):
    def __exit__(self, *a): print("A out")
with A() as a: print(type(a).__name__)
