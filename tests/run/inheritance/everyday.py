# enum with mixin class, nested functions in methods using super, etc.
import enum
class Describe:
    def describe(self): return f"{self.name}={self.value}"
class Planet(Describe, enum.Enum):
    EARTH = 3
    MARS = 4
print(Planet.EARTH.describe(), list(Planet))
class Base:
    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs
class Child(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
c = Child(1, 2, a=3)
print(c.args, c.kwargs)
class Node:
    count = 0
    def __init__(self, v, nxt=None):
        self.v, self.nxt = v, nxt
        Node.count += 1
    def __iter__(self):
        n = self
        while n is not None:
            yield n.v
            n = n.nxt
print(list(Node(1, Node(2))), Node.count)
class Registry:
    handlers = {}
    @classmethod
    def on(cls, name):
        def deco(f):
            cls.handlers[name] = f
            return f
        return deco
    def fire(self, name, *a, **k):
        return self.handlers[name](*a, **k)
@Registry.on("x")
def hx(a, b=1): return ("x", a, b)
@Registry.on("y")
def hy(*a): return ("y", a)
r = Registry()
print(r.fire("x", 1, b=5), r.fire("y", 1, 2))
