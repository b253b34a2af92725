"""Names: of the module, of functions, of classes, of comprehensions and of lambdas, and where they end."""

import builtins
x = "module"
def reads(): return x
def shadows():
    x = "local"
    def inner(): return x
    return inner()
def changes():
    global x
    x = "changed"
def unbound():
    print(x)
    x = 1
def nonlocals():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def show(): return n
    return up, show
print(reads(), shadows())
changes(); print(reads())
try: unbound()
except UnboundLocalError as e: print(type(e).__name__, e)
up, show = nonlocals()
up(); up(5); print(show())
def free_unbound():
    def inner(): return later
    try: inner()
    except NameError as e: print(e)
    later = 1
    return inner()
print(free_unbound())
class C:
    x = "class"
    y = [x for _ in range(2)]
    z = [i for i in x]
    def m(self): return x
print(C.y, C.z, C().m())
def del_local():
    v = 1
    del v
    try: v
    except UnboundLocalError as e: print(e)
del_local()
try: undefined_name
except NameError as e: print(e, e.name)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
[last := j for j in range(4)]
print(last)
def walrus():
    if any((hit := k) > 2 for k in [1, 2, 3, 4]):
        return hit
print(walrus())
for i in range(3): pass
print(i)
try:
    raise ValueError("v")
except ValueError as err:
    pass
try: err
except NameError as e: print(e)
def outer():
    def a(): return b() + 1
    def b(): return 1
    return a()
print(outer())
def counter():
    count = 0
    while True:
        got = yield count
        count += got or 1
c = counter(); next(c); print(c.send(10), next(c))
len_ = len
def shadow_builtin():
    len = lambda v: 42
    return len([]), len_([])
print(shadow_builtin())
max = 3
print(max, builtins.max(1, 2))
del max
print(max(1, 2))
def f(a, b=x): return a + b
x = "later"
print(f("-"))
def locals_of(a, b):
    c = a + b
    return sorted(locals().items())
print(locals_of(1, 2))
print("x" in globals(), globals()["x"])
class Meta:
    names = sorted(n for n in ("a", "b"))
    total = sum(len(n) for n in names)
    def get(self): return __class__.total
print(Meta.names, Meta.total, Meta().get())
