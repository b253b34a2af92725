"""What `**names` gets is a dict like any other: keys that are no text may be stored in it."""

from collections import Counter

def f(**k):
    a = dict(k); a[3] = 1
    b = {**k, 3: 1}
    c = k | {3: 1}
    d = k.copy(); d[3] = 1
    return a, b, c, d
print(f(x=1))
def g(**k):
    k.update({3: 1})
    return k
print(g(x=1))
def h(**k):
    k.setdefault(3, []).append(1)
    for i in range(2): k[i] = i
    return k
print(h(x=1))
class C:
    def __init__(self, **k): self.k = k
c = C(a=1)
c.k[5] = 6
print(c.k)
def outer(*a, **k):
    def inner(): k[(1, 2)] = a
    inner()
    return k
print(outer(1, z=2))
def dec(f):
    def w(*a, **k):
        k[0] = 1 if False else "x"
        del k[0]
        return f(*a, **k)
    return w
@dec
def t(a, b=2): return a + b
print(t(1), t(1, b=5))
z = (lambda **k: k)(p=1)
z[None] = 2
print(z)
fs = [lambda **k: k, g]
for q in fs:
    r = q(m=1); r[9] = 9; print(r)
c = Counter()
def f(**k): return k
def g(n): return dict('') if n else f(a=1, b=2)
x = f(a=1) if 'a' else dict('')
print(x, len(x))
y = g(0)
print(y)
for k, v in y.items(): print(k, v)
z = g(1)
z[5] = 6
print(z)
def f(**k): return k
x = f() if len("a") else dict('')
x[3] = "q"
print(x)
x = f(a=1) if len("a") else dict('')
print(x, x.get("a"), x.get(2))

def names(**k): return k
h = names if len("a") else len
r = h(m=1)
r[9] = 9
print(r)
m = {"m": 1}
r = names(**m)
r[9] = 9
print(r, m)
x = [names(m=1), 5]
r = x[0]
r[9] = 9
print(r)
