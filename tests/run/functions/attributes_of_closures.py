# decorators that count, wraps, attributes of functions that capture, registries
import functools


def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


@counted
def square(x):
    "Squares."
    return x * x


@counted
def hello(name, greeting="hi"):
    return f"{greeting} {name}"


print(square(3), square(4), square.calls)
print(hello("a"), hello("b", greeting="ho"), hello.calls)
print(square.__name__, square.__doc__, square.__wrapped__(5), square.calls)


def memo(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
            inner.misses += 1
        else:
            inner.hits += 1
        return cache[n]
    inner.cache = cache
    inner.hits = inner.misses = 0
    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), fib.hits, fib.misses, len(fib.cache))
try:
    print(fib.nothing)
except AttributeError as e:
    print(e)


def tagged(tag):
    def deco(f):
        f.tag = tag
        return f
    return deco


@tagged("x")
def plain():
    return 1


fs = []
for i in range(3):
    def g(i=i):
        return i
    g.index = i * 10
    fs.append(g)
print(plain.tag, [f.index for f in fs], [f() for f in fs])


def make(k):
    def h(x):
        return x + k
    h.k = k
    return h


hs = [make(k) for k in range(4)]
print([h.k for h in hs], [h(1) for h in hs])
hs[0].k = 99
print([h.k for h in hs])
del hs[1].k
print(hasattr(hs[1], "k"), getattr(hs[1], "k", "none"), hasattr(hs[2], "k"))
