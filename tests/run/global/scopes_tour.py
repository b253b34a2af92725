"""Closures, class scopes, comprehensions and annotations: which name means what."""
# closures and scoping
x = "global"
def outer():
    x = "outer"
    class C:
        y = x
        x = "class"
        z = x
        def m(self): return x
        l = [x for _ in range(2)]
        g = lambda self: x
    return C
C = outer()
print(C.y if hasattr(C, "y") else None, C.z, C().m(), C.l, C().g())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter()
i(); i(5)
print(g(), i.__closure__[0].cell_contents, inc.__name__ if 'inc' in globals() else "no")
def f():
    try:
        print(q)
    except NameError as e:
        print(type(e).__name__, e)
    q = 1
    del q
    try:
        q
    except UnboundLocalError as e:
        print(e)
f()
def free():
    def inner():
        return v
    try:
        inner()
    except NameError as e:
        print(e)
    v = 1
    print(inner())
    del v
    try: inner()
    except NameError as e: print(e)
free()
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def gen():
    global newg
    newg = 5
gen(); print(newg)
class A:
    a = 1
    b = [a for _ in range(1)] if False else [1]
    try:
        c = [a + i for i in range(2)]
    except NameError as e:
        print(e)
    d = [i for i in range(a)]
    def f(): pass
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class B(A, tag="t"): pass
print(B.tag, A.d)
try:
    class D(A, foo=1): pass
except TypeError as e: print(e)
print([(x, y) for x in range(3) if x for y in range(x)], x)
print([[j for j in range(i)] for i in range(3)])
y = [last := k for k in range(4)]
print(last)
def ann(a: int, b: "str" = 2, *c: float, d: list[int] = None, **e: dict) -> None: pass
print(ann.__defaults__, ann.__kwdefaults__)
total = 0
for n in range(10):
    if n == 7: break
    if n % 2: continue
    total += n
else:
    print("never")
print(total, n)
while total:
    total -= 4
    if total < 0: total = 0
else: print("done")
