"""Decorators in layers: caches with limits, retries, counters on functions, wraps."""

import functools
import time
from collections import OrderedDict


def lru(maxsize=3):
    def decorate(func):
        cache = OrderedDict()

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            if key in cache:
                wrapper.hits += 1
                cache.move_to_end(key)
                return cache[key]
            wrapper.misses += 1
            result = cache[key] = func(*args, **kwargs)
            if len(cache) > maxsize:
                old, _ = cache.popitem(last=False)
                wrapper.dropped.append(old[0])
            return result

        wrapper.hits = wrapper.misses = 0
        wrapper.dropped = []
        wrapper.clear = cache.clear
        return wrapper
    return decorate


def retry(*kinds, times=3, log=None):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except kinds as error:
                    if log is not None:
                        log.append(f"{func.__name__}#{attempt}: {type(error).__name__}({error})")
                    last = error
            raise RuntimeError(f"{func.__name__} failed {times} times") from last
        return wrapper
    return decorate


@lru(maxsize=2)
def slow(a, b=1):
    """Slowly multiplies."""
    return a * b


print([slow(1), slow(2), slow(1), slow(3), slow(2), slow(2, b=5)], slow.hits, slow.misses, slow.dropped)
print(slow.__name__, slow.__doc__, slow.__wrapped__(6, 7))
slow.clear()
slow(2, b=5)
print(slow.misses)

log = []
state = {"left": 2}


@retry(ValueError, KeyError, log=log)
def flaky(kind):
    if state["left"]:
        state["left"] -= 1
        raise kind("not yet")
    return "done"


print(flaky(ValueError), log)
state["left"] = 5
try:
    flaky(KeyError)
except RuntimeError as error:
    print(error, "<-", repr(error.__cause__), len(log))
state["left"] = 1
try:
    flaky(OSError)
except OSError as error:
    print(type(error).__name__, error)


@functools.lru_cache(maxsize=None)
def grid(x, y):
    return 1 if 0 in (x, y) else grid(x - 1, y) + grid(x, y - 1)


print(grid(6, 6), grid.cache_info().hits > 0, grid.cache_info().currsize)


class counted:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


class Shape:
    def __init__(self, n):
        self.n = n

    @counted
    def grow(self, by=1):
        self.n += by
        return self.n


a, b = Shape(1), Shape(10)
print(a.grow(), b.grow(5), a.grow(by=2), Shape.grow.calls, Shape.grow.__name__, Shape.grow(b, 1))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print(compose(str, len)(12345), compose()(7), compose(abs, lambda x: x + 1, float)(-3))
start = time.perf_counter()
print(time.perf_counter() >= start)
