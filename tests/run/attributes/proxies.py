class Proxy:
    def __init__(self, target): object.__setattr__(self, "_target", target)
    def __getattr__(self, name): return getattr(self._target, name)
    def __setattr__(self, name, value): setattr(self._target, name, value)
    def __delattr__(self, name): delattr(self._target, name)
class Thing:
    kind = "thing"
    def __init__(self): self.n = 1
    def hello(self, who="you"): return f"hello {who} {self.n}"
t = Thing(); p = Proxy(t)
p.n += 4; p.extra = "e"
print(p.n, t.n, p.hello(), p.hello(who="me"), p.kind, t.extra, hasattr(p, "zz"), getattr(p, "zz", 5))
del p.extra
try: print(p.extra)
except AttributeError as e: print(e)
