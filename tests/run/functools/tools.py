# functools: reduce, partial, lru_cache, cmp_to_key, total_ordering, wraps, singledispatch.
import functools
from functools import cache, cmp_to_key, lru_cache, partial, reduce, total_ordering, wraps

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, "abc"), reduce(lambda a, b: [a, b], [1, 2, 3]), reduce(lambda d, k: {**d, k: len(d)}, "ab", {}))
for call in (lambda: reduce(max, []), lambda: reduce(lambda a: a, [1, 2]), lambda: partial(5), lambda: sorted([1, 2], key=cmp_to_key(5))):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def f(a, b=2, *rest, c=3, **more):
    return a, b, rest, c, more


p = partial(f, 1, c=9)
print(p(), p(5), p(5, 6), p(c=0), p(x=1), p.func is f, p.args, partial(p, 7)(8), partial(int, base=2)("101"), list(map(partial(pow, 2), range(4))))
calls = []


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


print(square(2), square(3), square(2), square(4), square(3), calls, square.cache_info(), square.cache_clear(), square.cache_info(), square.__name__)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().hits, fib.cache_info().currsize)
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max([1, 5, 3], key=cmp_to_key(lambda a, b: a - b)))


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


print(Version(1, 2) <= Version(1, 2), Version(2) > Version(1, 9), Version(1) >= Version(1, 1), sorted([Version(2), Version(1)])[0].parts, max(Version(1), Version(3)).parts)


def logged(prefix):
    def decorate(fn):
        @wraps(fn)
        def inner(*args, **kwargs):
            result = fn(*args, **kwargs)
            print(prefix, fn.__name__, args, kwargs, "->", result)
            return result

        return inner

    return decorate


@logged("LOG")
def add(a, b=0):
    "Adds."
    return a + b


print(add(1, b=2), add(5), add.__name__, add.__doc__, add.__wrapped__(1, 1))


@functools.singledispatch
def kind(x):
    return "other"


@kind.register(int)
def _(x):
    return "int"


@kind.register(list)
def _(x):
    return f"list of {len(x)}"


print(kind(1), kind("a"), kind([1, 2]), kind(True), kind(None))


class Squares:
    def __init__(self, n):
        self.n = n

    @functools.cached_property
    def all(self):
        print("computing")
        return [i * i for i in range(self.n)]


s = Squares(4)
print(s.all, s.all, s.all is s.all)
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))
