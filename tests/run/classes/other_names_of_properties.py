class R:
    @property
    def a(self): return 5
    b = a
    @a.setter
    def a(self, v): print("set", v)
    c = a
    p = property(lambda self: 3)
    q = p
    def m(self): return 7
    n = m
    @staticmethod
    def s(): return 8
    t = s
    @classmethod
    def k(cls): return cls.__name__
    l = k
r = R()
print(r.a, r.b, r.c, r.p, r.n(), r.t(), r.l())
r.c = 1
print(r.q)
class W:
    def __init__(self): self._v = 1
    def _get(self): return self._v
    def _set(self, v): self._v = v
    def _del(self): self._v = None
    value = property(_get, _set, _del)
    alias = value
    made = property(lambda self: self._v * 2, lambda self, v: setattr(self, "_v", v // 2))
    other = made
w = W()
w.alias = 5
print(w.value, w.alias, w.made, w.other)
w.other = 8
print(w.value, w.other)
del w.alias
print(w.value)
class X(W):
    pass
print(X().alias)
