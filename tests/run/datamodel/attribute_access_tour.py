# attribute access
class P:
    def __init__(self): self._x = 0; self.log = []
    @property
    def x(self):
        "the x"
        self.log.append("get"); return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("neg")
        self.log.append("set"); self._x = v
    @x.deleter
    def x(self): self.log.append("del"); self._x = None
p = P(); p.x = 3; p.x += 1; print(p.x); del p.x; print(p.log, p._x)
try: p.x = -1
except ValueError as e: print(e)
class R:
    @property
    def ro(self): return 1
try: R().ro = 2
except AttributeError as e: print(e)
try: del R().ro
except AttributeError as e: print(e)
class Dyn:
    def __init__(self): object.__setattr__(self, 'd', {})
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        try: return self.d[n]
        except KeyError: raise AttributeError(f"no {n}") from None
    def __setattr__(self, n, v): self.d[n] = v
    def __delattr__(self, n): del self.d[n]
d = Dyn(); d.a = 1; d.b = [2]; print(d.a, d.b); del d.a
try: d.a
except AttributeError as e: print(e)
print(hasattr(d, 'b'), hasattr(d, 'a'), getattr(d, 'zz', 'def'))
class Desc:
    def __set_name__(self, o, n): self.n = '_' + n
    def __get__(self, i, o):
        if i is None: return self
        return getattr(i, self.n, 'unset')
    def __set__(self, i, v): setattr(i, self.n, v * 2)
    def __delete__(self, i): delattr(i, self.n)
class U:
    a = Desc(); b = Desc()
u = U(); print(u.a); u.a = 4; print(u.a, u._a, u.b); del u.a; print(u.a); print(type(U.a).__name__)
class Slot:
    __slots__ = ('x', 'y')
s = Slot(); s.x = 1; print(s.x)
try: s.z = 1
except AttributeError as e: print(e)
try: s.y
except AttributeError as e: print(e)
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1; self.id = self.n
    @classmethod
    def make(cls, k): return [cls() for _ in range(k)]
    @staticmethod
    def st(a, b=2): return a + b
print([c.id for c in Cnt.make(3)], Cnt.n, Cnt.st(1), Cnt().st(1, 1))
c = Cnt(); c.n = 100; print(c.n, Cnt.n); del c.n; print(c.n)
setattr(c, 'dyn', 5); print(c.dyn, vars(c)['dyn'], 'dyn' in c.__dict__)
m = c.st; print(m(5))
f = Cnt.make; print(len(f(2)))
print(P.x.__doc__ if hasattr(P.x, '__doc__') else None)
print(getattr(p, 'log')[0], hasattr(p, 'nope'))
