"""`functools` as programs use it: caches with their counts, retries, registries, partials, dispatch, ordering, reductions."""

import functools
import operator


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def retry(times, only=Exception):
    def wrap(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            for left in reversed(range(times)):
                try:
                    return f(*args, **kwargs)
                except only as error:
                    inner.failures.append(str(error))
                    if not left:
                        raise

        inner.failures = []
        return inner

    return wrap


calls = []


@retry(3, ValueError)
def flaky(n):
    """Fails at first."""
    calls.append(n)
    if len(calls) < n:
        raise ValueError(f"try {len(calls)}")
    return len(calls)


print(flaky(2), flaky.failures, flaky.__name__, flaky.__doc__, flaky.__wrapped__ is not flaky)
calls.clear()
attempt("gives up", lambda: flaky(9))


@functools.lru_cache(maxsize=2)
def square(x, scale=1):
    calls.append(("square", x))
    return x * x * scale


calls.clear()
print(square(2), square(2), square(3), square(4), square(2), square(x=2), square(2, scale=2), calls, square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))
attempt("unhashable", lambda: square([1]))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().misses, fib.cache_info().hits)


class Circle:
    made = 0

    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        Circle.made += 1
        return self.r**2 * 3

    @functools.lru_cache
    def times(self, n):
        return self.r * n


c = Circle(2)
print(c.area, c.area, Circle.made, "area" in c.__dict__, c.times(3), c.times(3), Circle.times.cache_info().hits)
c.r = 5
del c.area
print(c.area, Circle.made)


@functools.singledispatch
def describe(x):
    return f"thing {x!r}"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return f"{type(x).__name__} of {len(x)}: " + ", ".join(map(describe, x))


@describe.register
def _(x: float | None):
    return f"maybe {x}"


print(describe(1), describe("a"), describe([1, "b", (2,)]), describe(True), describe(2.5), describe(None), describe.dispatch(bool) is describe.dispatch(int))
add = functools.partial(operator.add, 1)
power = functools.partial(pow, exp=2)
show = functools.partial(print, "log:", sep=" ", end="!\n")
show("a", "b")
print(add(2), power(5), add.func is operator.add, add.args, power.keywords, functools.partial(add, 5)(), functools.partial(int, base=2)("101"))
attempt("partial", lambda: functools.partial())
attempt("partial", lambda: functools.partial(5))
print(functools.reduce(operator.mul, range(1, 6)), functools.reduce(lambda a, b: a + b, [], "x"), functools.reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))
attempt("reduce", lambda: functools.reduce(operator.add, []))
attempt("reduce", lambda: functools.reduce(operator.add, 5))
REGISTRY = {}


def command(name=None, *, hidden=False):
    def wrap(f):
        REGISTRY[name or f.__name__] = (f, hidden)
        return f

    return wrap


@command()
def build(x):
    return f"built {x}"


@command("rm", hidden=True)
def remove(x):
    return f"removed {x}"


print({k: (f.__name__, h, f("it")) for k, (f, h) in REGISTRY.items()})


def compose(*fs):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)


print(compose(str.strip, str.upper, len)("  abc "), compose()(5), sorted(["b", "A"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


def counted(f):
    @functools.wraps(f)
    def inner(*a, **k):
        inner.calls += 1
        return f(*a, **k)

    inner.calls = 0
    return inner


@counted
def slow(x):
    return x * 2


print(slow(2), slow(2), slow.calls, slow.__name__)
