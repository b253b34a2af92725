"""Generators: send, throw, close, yield from, and what ends them."""

def g1():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("caught", e)
        yield "handled"
    finally:
        print("finally")
    return "result"
g = g1()
print(next(g), g.send("a"), g.throw(ValueError("bad")))
try: next(g)
except StopIteration as e: print("stop", e.value)
try: next(g)
except StopIteration as e: print("stop", e.value)
try: g1().send(1)
except TypeError as e: print(e)
g = g1(); next(g); g.close(); g.close(); print(list(g))
def ignoring():
    try: yield
    except GeneratorExit: pass
    yield
g = ignoring(); next(g)
try: g.close()
except RuntimeError as e: print(e)
def reentrant():
    yield next(r)
r = reentrant()
try: next(r)
except ValueError as e: print(e)
def raises_stop():
    yield 1
    raise StopIteration("x")
try: list(raises_stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def outer():
    r = yield from inner()
    print("inner gave", r)
    r = yield from [1, 2]
    print(r)
    return "done"
def inner():
    try:
        got = yield "i1"
        print("inner got", got)
        yield "i2"
    except KeyError as e:
        print("inner caught", e)
        yield "i3"
    return 42
o = outer()
print(next(o), o.send("hi"), o.throw(KeyError("k")), next(o), next(o))
try: next(o)
except StopIteration as e: print(e.value)
def tree(n):
    if n: 
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
print(sum(x * x for x in range(5)), max((len(w), w) for w in ["a", "bbb", "cc"]))
lazy = (print("eval", i) or i for i in range(3))
print("before"); print(next(lazy)); print(list(lazy))
def with_ctx():
    class M:
        def __enter__(self): print("enter"); return self
        def __exit__(self, *a): print("exit", a[0].__name__ if a[0] else None)
    with M():
        yield 1
        yield 2
for v in with_ctx():
    print(v); break
g = with_ctx(); next(g)
try: g.throw(RuntimeError("boom"))
except RuntimeError as e: print(e)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice, takewhile
print(list(islice(fib(), 10)), list(takewhile(lambda v: v < 20, fib())))
def echo():
    value = None
    while (value := (yield value)) is not None: pass
    return "end"
e = echo(); next(e); print(e.send(1), e.send(2))
try: e.send(None)
except StopIteration as s: print(s.value)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g)
def empty():
    return
    yield
print(list(empty()), next(empty(), "default"))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
def chain(*its):
    for it in its: yield from it
print(list(chain("ab", [1], (x for x in (2, 3)))))
d = {k: v for k, v in ((i, i ** 2) for i in range(3))}; print(d)
try:
    def bad(): yield from 5
    list(bad())
except TypeError as e: print(e)
