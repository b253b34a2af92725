"""References, containers of them, proxies and finalizers: what is left when objects die."""
import weakref
class O:
    def __init__(self, n): self.n = n
o = O(1)
r = weakref.ref(o)
print(r() is o, r().n)
print(weakref.getweakrefcount(o))
del o
print(r() is None)
def cb(r): print("callback", r() is None)
p = O(2)
r2 = weakref.ref(p, cb)
p = None
d = weakref.WeakValueDictionary()
x = O(3); y = O(4)
d["x"] = x; d["y"] = y
print(sorted(d.keys()), len(d), "x" in d, d["y"].n)
del x
print(sorted(d.keys()), len(d), "x" in d, d.get("x", "none"))
k = weakref.WeakKeyDictionary()
a = O(5)
k[a] = "v"
print(k[a], len(k), a in k)
del a
print(len(k), list(k.items()))
s = weakref.WeakSet()
s.add(y)
print(y in s, len(s))
del y
print(len(s))
f = O(6)
fin = weakref.finalize(f, print, "finalized", 6)
print(fin.alive)
del f
print(fin.alive)
q = O(7)
pr = weakref.proxy(q)
print(pr.n)
pr.n = 8
print(q.n)
del q
try: pr.n
except ReferenceError as e: print(e)
