class A:
    def f(self): return "method"
a = A()
print(a.f())
a.f = lambda: "own"
print(a.f(), A().f())
b = A()
for x in (a, b): print(x.f())
class B:
    def __init__(self, cb=None):
        if cb: self.run = cb
    def run(self, n): return "default", n
print(B().run(1), B(lambda n: ("cb", n)).run(2))
class Base:
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x * 2
class Sub(Base):
    def __init__(self): self.v = 4
print(Sub().v)
