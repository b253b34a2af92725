import functools, operator
from functools import reduce, partial, lru_cache, cache, wraps, cmp_to_key, total_ordering, singledispatch, cached_property
def attempt(action):
    try: print(repr(action()))
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: reduce(operator.add, [1, 2, 3])); attempt(lambda: reduce(operator.mul, [], 7)); attempt(lambda: reduce(operator.add, [])); attempt(lambda: reduce(lambda a, b: a + b, ["x", "y"], "-")); attempt(lambda: reduce(max, [3, 9, 2]))
p = partial(int, base=2); print(p("101"), p.func is int, p.args); add = partial(lambda a, b, c=0: (a, b, c), 1); print(add(2), add(2, c=5), partial(add, 3)(c=4))
calls = []
@lru_cache(maxsize=2)
def sq(n):
    calls.append(n)
    return n * n
print(sq(2), sq(2), sq(3), sq(4), sq(2), calls, sq.cache_info()); sq.cache_clear(); print(sq.cache_info(), sq.__name__)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
def loud(f):
    @wraps(f)
    def inner(*a, **k):
        print("call", f.__name__, a, k)
        return f(*a, **k)
    return inner
@loud
def greet(name, punct="!"):
    "Greets."
    return name + punct
print(greet("a"), greet("b", punct="?"), greet.__name__, greet.__doc__, greet.__wrapped__("c"))
