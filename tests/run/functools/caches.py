from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())


@cache
def square(x):
    print("square", x)
    return x * x


print(square(3), square(3), square(x=3), square(2.5))


@lru_cache(maxsize=2)
def name(x, suffix="!"):
    print("name", x)
    return str(x) + suffix


print(name(1), name(2), name(1), name(3), name(2), name(1, suffix="?"))
print(name.cache_info())
name.cache_clear()
print(name.cache_info(), name.__name__, name.__wrapped__(5))


@lru_cache
def bare(x):
    return x + 1


print(bare(1), bare(1), bare.cache_info())
try:
    bare([1])
except TypeError as e:
    print(e)


class C:
    def __init__(self, base):
        self.base = base

    @cached_property
    def value(self):
        print("computing")
        return self.base * 2

    @lru_cache(maxsize=None)
    def times(self, n):
        print("times", n)
        return self.base * n


c = C(4)
print(c.value, c.value, c.__dict__)
del c.value
print(c.value)
c.value = 9
print(c.value)
print(c.times(2), c.times(2), C(5).times(2))


@cache
def pair(a, b):
    return (a, b)


print(pair(1, "x"), pair("x", 1), pair(1, "x") is pair(1, "x"))
