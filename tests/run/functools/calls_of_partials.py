"""Partials called through values, with keywords that take the place of those kept."""
from functools import partial
def f(a, b, c=3): return (a, b, c)
p = partial(f, 1, c=5)
def call(g, *args, **kw):
    return g(*args, **kw)
print(call(p, 2, c=9), call(p, 2), p(2, **{"c": 8}))
fs = [f, p, partial(p, 3), partial(max, 4), len]
for g in fs:
    for args in ((1, 2), (7,), ()):
        try:
            print(g(*args))
        except TypeError as e:
            print(e)
