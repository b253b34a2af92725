"""Partials: their parts, partials of partials, arguments whose number is found when running, decorators with options."""
from functools import partial
def triple(a, b, c=3): return (a, b, c)
p = partial(triple, 1, c=5)
print(p.keywords, p.args, p.func is triple, p(2))
q = partial(p, 7)
print(q.args, q.keywords, q())
def partial2(f, *args, **kw):
    from functools import partial
    return partial(f, *args, **kw)
def show(*a, **k): print(a, k)
partial2(show, 1, 2, x=3)(4, y=5)
from functools import partial
def deco(func=None, *, times=2):
    if func is None:
        return partial(deco, times=times)
    def inner(*a, **k):
        return [func(*a, **k) for _ in range(times)]
    return inner
@deco
def f(x): return x
@deco(times=3)
def g(x): return x * 2
print(f(1), g(2))
def call_later(f, *args, **named):
    return partial(f, *args, **named)
later = [call_later(show, 3, 9, 4), call_later(deco, times=4), call_later(show), call_later(show, 1)]
print(later[1](f)(2))
later[3](x=2)
print(later[0].args, later[1].keywords, later[3].func is show)
