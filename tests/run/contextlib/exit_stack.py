from contextlib import ExitStack
from contextlib import contextmanager, suppress, closing, nullcontext
@contextmanager
def cm(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)
def said(what, number): print(what, number)
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, t, v, tb): print("out", self.n, t.__name__ if t else None, v); return self.swallow
with ExitStack() as s:
    print(s.enter_context(cm("a")), s.enter_context(M(1)))
    s.callback(said, "called", 5)
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
try: ExitStack().enter_context(5)
except TypeError as e: print(e)
