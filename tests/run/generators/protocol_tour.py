# generators
def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("cleanup")
g = gen(3)
print(next(g), g.send("hi"), next(g))
try: next(g)
except StopIteration as e: print("stop", e.value)
g = gen(3); next(g)
print(g.throw(ValueError("boom")))
g.close()
g = gen(5); next(g); g.close()
try: next(g)
except StopIteration: print("closed")
def sub():
    x = yield 1
    print("sub got", x)
    return "result"
def main():
    r = yield from sub()
    print("r =", r)
    yield from [10, 20]
    yield from (i * i for i in range(3))
m = main()
print(next(m)); print(m.send("S")); print(list(m))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], 5])))
def count():
    n = 0
    while True:
        r = yield n
        n = n + 1 if r is None else r
c = count()
print([next(c) for _ in range(3)], c.send(10), next(c))
try:
    g2 = gen(1)
    g2.send("x")
except TypeError as e: print(e)
def bad():
    yield 1
    raise RuntimeError("inside")
b = bad(); next(b)
try: next(b)
except RuntimeError as e: print(e)
def si():
    yield 1
    raise StopIteration("x")
try:
    list(si())
except RuntimeError as e: print(type(e).__name__, e, repr(e.__cause__))
print(type(g).__name__, g.__name__ if hasattr(g, '__name__') else None)
import itertools
print(list(itertools.islice(count(), 4)))
def fin():
    try:
        yield 1
    finally:
        yield 2
f = fin(); next(f)
try: f.close()
except RuntimeError as e: print(e)
