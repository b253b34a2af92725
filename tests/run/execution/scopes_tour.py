# scoping
x = "global"
def f():
    print(x)
    def g():
        x = "local g"
        def h():
            nonlocal x
            x += "!"
            return x
        print(h(), x)
    g()
    return x
print(f())
class C:
    x = "class"
    y = x + "2"
    def m(self): return x
    z = [x for _ in range(2)]
    w = [i for i in x]
print(C().m(), C.y, C.z, C.w)
def outer():
    def inner():
        try: print(later)
        except NameError as e: print(type(e).__name__, e)
    inner()
    later = 1
    inner()
    print(later)
outer()
def shadow(list):
    return len(list)
print(shadow([1, 2]))
for i in range(3): pass
print(i)
print([i for i in range(5)], i)
def gen_scope():
    k = 10
    return [k + j for j in range(3) if k > j]
print(gen_scope())
def defaults(a, b=x, *, c=[1]):
    return a, b, c
x = "changed"
print(defaults(1), defaults(1, c=2))
def rec(n, acc=()):
    return acc if n == 0 else rec(n - 1, acc + (n,))
print(rec(4))
try:
    del undefined_thing
except NameError as e: print(e)
def loc():
    a = 1
    del a
    try: return a
    except UnboundLocalError as e: return str(e)
print(loc())
def use_before():
    try:
        v += 1
    except UnboundLocalError as e: print(e)
    v = 0
use_before()
print((lambda: (yield))().__class__.__name__)
def fa():
    global newvar
    newvar = 5
fa(); print(newvar)
if True:
    cond_var = 1
print(cond_var)
try:
    raise ValueError("v")
except ValueError as err: pass
try: err
except NameError as e: print(e)
lst = [lambda i=i: i * 2 for i in range(3)]
print([g() for g in lst])
print(max((lambda q: q)(v) for v in [3, 1]))
