"""Where names live: globals, nonlocals, defaults, comprehensions, class bodies, loops that leak, deleted names."""
level = "module"
def show(): return level
def shadow():
    level = "local"
    def inner(): return level
    return inner(), show()
def change(value):
    global level, fresh
    level = fresh = value
print(shadow(), level)
change("changed")
print(show(), fresh, shadow())
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n
        n, old = 0, n
        return old
    return up, reset
up, reset = counter()
print(up(), up(5), reset(), up(), counter()[0]())
def defaults(x, seen=[], *, at={"n": 0}):
    at["n"] += 1
    seen.append(x)
    return len(seen), at["n"]
print(defaults(1), defaults(2), defaults(3, []), defaults(4, at={"n": 10}), defaults.__defaults__, defaults.__kwdefaults__)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])
for k in range(3):
    last = k * k
print(k, last)
x = "outer"
squares = [x for x in range(4)]
print(x, squares, {x: y for x, y in zip("ab", "cd")}, x)
class Body:
    x = "class"
    copy = x
    try:
        items = [x for _ in range(2)]
    except NameError as e:
        items = str(e)
    def method(self): return x
    first = [y for y in x]
print(Body.copy, Body.items, Body().method(), Body.first)
def unbound(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as e:
        return str(e)
print(unbound(True), unbound(False))
def deleted():
    a = 1
    del a
    try:
        a
    except NameError as e:
        return type(e).__name__, str(e)
print(deleted())
def handler():
    e = "before"
    try:
        raise ValueError("x")
    except ValueError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as err:
        return str(err), repr(kept)
print(handler())
del level
try:
    show()
except NameError as e:
    print(e)
if (n := len("walrus")) > 3 and (m := n * 2):
    print(n, m, [y := n + 1, y * 2], y)
print([z for z in range(10) if (half := z // 2) > 3], half)
def outer():
    def middle():
        def inner():
            nonlocal v
            v += "!"
            return v
        return inner
    v = "v"
    f = middle()
    f()
    return f(), v
print(outer(), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
def fact(n): return 1 if n < 2 else n * fact(n - 1)
old, fact = fact, lambda n: -1
print(old(5), fact(5))
