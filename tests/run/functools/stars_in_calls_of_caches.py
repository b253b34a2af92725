"""Calls with * and ** of functions that are cached: the arguments are the key."""

from functools import lru_cache, cache
@lru_cache(maxsize=None)
def f(a, b=2, *, c=3):
    return (a, b, c)
args = [1, 2]
kw = {"c": 5}
print(f(*args), f(*args, **kw), f(1, **kw))
print(f.cache_info())
@cache
def g(n):
    return n
print(g(*[3]))
def show(*a, **k):
    return (a, k)
for fn in (lru_cache(show), f):
    for a, k in (([1], {}), ([1], {"b": 2}), ([1, 2], {}), ([1], {"b": 2}), ([], {"a": 1})):
        print(fn(*a, **k), fn.cache_info().hits)
class A:
    @lru_cache(maxsize=2)
    def m(self, *values, scale=1):
        print("computed", values)
        return sum(values) * scale
a = A()
for values in ((1, 2), (3,), (1, 2), (), (3,)):
    print(a.m(*values), a.m(*values, scale=2), a.m(*values, **{"scale": 2}))
try:
    f(*[1, 2, 3, 4])
except TypeError as e:
    print(e)
try:
    f(*[1], **{"z": 3})
except TypeError as e:
    print(e)
