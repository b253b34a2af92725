"""All names of an object and of its class, looked up one by one; properties that are not there now; classes compared."""
class A:
    y = 5
    def __init__(self): self.x = 1
    def f(self): return 2
    def g(self): return 3
print([m for m in dir(A) if callable(getattr(A, m)) and not m.startswith("__")])
a = A()
print([m for m in dir(a) if callable(getattr(a, m)) and not m.startswith("__")])
print([m for m in dir(a) if not callable(getattr(a, m)) and not m.startswith("__")])
for n in dir(a):
    if not n.startswith("__"):
        v = getattr(a, n)
        print(n, v() if callable(v) else v)
for name in [n for n in vars(A) if n not in ('__dict__', '__weakref__')]:
    print(name, callable(getattr(A, name)), end="; ")
print()
print(getattr(a, "__module__"), getattr(A, "__do" + "c__"), getattr(a, "__cla" + "ss__") is A)
for name in ["f", "y", "zz", "__module__"]:
    try:
        print(name, callable(getattr(a, name)), hasattr(a, name), hasattr(A, name))
    except AttributeError as e:
        print(e)
class Lazy:
    def __init__(self, ready): self.ready = ready
    @property
    def value(self):
        if not self.ready:
            raise AttributeError("not ready")
        return 42
for lazy in (Lazy(True), Lazy(False)):
    print(hasattr(lazy, "value"), getattr(lazy, "value", "none"))
try:
    raise KeyError("k")
except KeyError as e:
    print(hasattr(e, "__notes__"), getattr(e, "__notes__", None))
    e.add_note("later")
    print(hasattr(e, "__notes__"), getattr(e, "__notes__", None))
def known(seen, value):
    found = [value == s for s in seen]
    seen.append(value)
    return found
seen = []
print(known(seen, int), known(seen, str), known(seen, 5), known(seen, A), known(seen, int), known(seen, "int"))
