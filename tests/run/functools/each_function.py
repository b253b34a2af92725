"""functools: partial, reduce, caches, cmp_to_key, total_ordering, singledispatch, wraps and cached_property at their edges."""
import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


attempt("reduce", lambda: (reduce(lambda a, b: a + b, [1, 2, 3]), reduce(max, "hello"), reduce(lambda a, b: a * b, [], 7), reduce(lambda a, b: [a, b], (1, 2, 3), 0)))
attempt("reduce empty", lambda: reduce(lambda a, b: a, []))
attempt("reduce one", lambda: reduce(lambda a, b: 1 / 0, ["only"]))
attempt("reduce int", lambda: reduce(max, 5))
calls = []


@lru_cache(maxsize=2)
def square(n, scale=1):
    calls.append(n)
    return n * n * scale


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square(2, scale=3), square(n=2), square.cache_info().hits, square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(5))
attempt("unhashable", lambda: square([1]))


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().misses)


def describe(*args, **names):
    return args, sorted(names.items())


p = partial(describe, 1, 2, a=3)
print(p(), p(4, b=5), p(a=9), p.func is describe, p.args, p.keywords, partial(p, 7, c=8)(0))
attempt("partial none", lambda: partial(5))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))), max([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
k = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(k(1) < k(2), k(1) == k(1), k("b") >= k("a"), k(1).obj)


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented


a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == Version(1, 2), a != b, a <= Version(1, 2))
attempt("other", lambda: a < 5)
attempt("other >=", lambda: a >= 5)


@singledispatch
def show(value):
    return f"other {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(show(v) for v in value)


@show.register(float)
@show.register(str)
def _(value):
    return f"float or text {value}"


print(show(1), show(True), show([1, "a", 2.5, None]), show({}), show((1,)))


def logged(f):
    @wraps(f)
    def inner(*args):
        """Not this."""
        print("calling", f.__name__)
        return f(*args)

    return inner


@logged
def add(a, b):
    """Adds."""
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(3, 4))


class Data:
    def __init__(self, n):
        self.n = n

    @cached_property
    def heavy(self):
        print("computing")
        return self.n * 100

    def scaled(self, by, plus=0):
        return self.n * by + plus



d = Data(3)
print(d.heavy, d.heavy, "heavy" in d.__dict__)
d.n = 5
print(d.heavy)
del d.heavy
print(d.heavy)
print(partial(d.scaled, 2)(), partial(Data.scaled, d, 2)(plus=1))
