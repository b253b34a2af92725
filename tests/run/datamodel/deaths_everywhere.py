"""Objects die when the last reference goes: in functions, containers, cycles, and at the end."""
import gc
log = []
class Node:
    def __init__(self, name, *children):
        self.name = name
        self.children = list(children)
    def __del__(self):
        log.append(self.name)
        print("dies:", self.name)
def tree():
    t = Node("root", Node("only"))
    print("made", t.name, len(t.children))
    return len(t.children)
print(tree())
print(log)
class Cycle:
    def __init__(self): self.me = self
    def __del__(self): print("cycle gone")
c = Cycle()
del c.me
del c
c = Cycle()
c = None
print(gc.collect() >= 0)
box = {"a": Node("a"), "b": Node("b")}
del box["a"]
box["b"] = 3
print(box)
def shadow():
    n = Node("first")
    n = Node("second")
    print("rebound")
shadow()
class Res:
    live = 0
    def __init__(self): Res.live += 1
    def __del__(self): Res.live -= 1
rs = [Res() for _ in range(5)]
print(Res.live)
del rs[1:3]
print(Res.live)
rs = None
print(Res.live)
def gen():
    r = Res()
    yield Res.live
    yield Res.live
for v in gen(): print(v)
print(Res.live)
class Base:
    def __del__(self): print("base")
class Derived(Base):
    def __del__(self):
        print("derived")
        super().__del__()
class Plain(Base): pass
Derived()
p = Plain()
del p
print("still here")
def closure():
    k = Node("kept")
    def inner(): return k.name
    return inner
f = closure()
print(f())
del f
with_exc = None
try:
    n = Node("in try")
    raise KeyError("k")
except KeyError as e:
    print("handler", e)
del n
class Holder:
    x = None
h = Holder()
h.x = Node("attr")
print("held")
h.x = None
print("let go")
last = Node("last")
print("end")
