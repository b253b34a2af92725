def f(x, y="d"): ...
print(f.__module__, f.__dict__)
f.attr = 5
print(f.attr, f.__dict__, hasattr(f, "nope"))
f.__name__ = "renamed"; f.__doc__ = "new doc"
print(f.__name__, f.__doc__, f.__qualname__)
def g(): pass
g.__dict__["a"] = 1
print(g.a, vars(g))
g.__dict__.update(b=2, c="x")
print(g.b, g.c, "a" in g.__dict__, len(vars(g)))
del g.a
print(g.__dict__, hasattr(g, "a"))
def counter():
    def inner():
        inner.calls += 1
        return inner.calls
    inner.calls = 0
    return inner
one, two = counter(), counter()
one(), one(), two()
print(one.__dict__, two.__dict__, vars(one) == {"calls": 2})
lam = lambda: 0
lam.tag = "t"
print(lam.__dict__)
for h in (g, one, lam):
    print(sorted(h.__dict__))
