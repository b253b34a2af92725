"""Caches, observers and parents by weak references."""
import weakref
class Parent:
    def __init__(self, name):
        self.name = name
        self.children = []
    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child
class Child:
    _parent = None
    def __init__(self, name): self.name = name
    @property
    def parent(self):
        return self._parent() if self._parent is not None else None
p = Parent("p")
c = p.add(Child("c"))
print(c.parent.name, c.parent is p)
del p
print(c.parent)
class Subject:
    def __init__(self): self._observers = weakref.WeakSet()
    def attach(self, o): self._observers.add(o)
    def notify(self, what): return sorted(o.update(what) for o in self._observers)
class Observer:
    def __init__(self, n): self.n = n
    def update(self, what): return f"{self.n} got {what}"
s = Subject()
a, b = Observer("a"), Observer("b")
s.attach(a); s.attach(b)
print(s.notify("x"))
del a
print(s.notify("y"))
class Image:
    made = 0
    _cache = weakref.WeakValueDictionary()
    def __new__(cls, name):
        found = cls._cache.get(name)
        if found is None:
            found = super().__new__(cls)
            found.name = name
            cls._cache[name] = found
            cls.made += 1
        return found
i1 = Image("a"); i2 = Image("a"); i3 = Image("b")
print(i1 is i2, i1 is i3, Image.made, len(Image._cache))
del i1
print(len(Image._cache))
del i2
print(len(Image._cache), Image("a").name, Image.made)
r = weakref.ref(b)
print(r() is b, r == weakref.ref(b), hash(r) == hash(b), type(r).__name__, type(r))
print(isinstance(r, weakref.ref), isinstance(r, weakref.ReferenceType), r.__callback__)
for bad in (1, "s", None, [], (), {}):
    try:
        weakref.ref(bad)
        print("no error")
    except TypeError as e:
        print(e)
wm = weakref.WeakMethod(b.update)
print(wm()("m"))
del b
print(wm(), r())
def local():
    o = Observer("local")
    w = weakref.ref(o)
    ok = w() is not None
    o = None
    return ok, w() is None
print(local())
def collected():
    o = Observer("x")
    return weakref.ref(o)
print(collected()() is None)
f = weakref.finalize(s, lambda *a, **k: print("final", a, k), 1, two=2)
print(f.alive)
print(f())
print(f.alive, f())
g = weakref.finalize(s, print, "detached")
print(g.detach()[1] is print, g.alive)
h = weakref.finalize(s, print, "at exit")
