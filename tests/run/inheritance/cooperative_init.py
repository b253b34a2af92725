class Root:
    def __init__(self, **kw): self.log = ["Root"]; assert not kw, kw
    def go(self): return ["Root"]
class L(Root):
    def __init__(self, *, l=0, **kw): super().__init__(**kw); self.log.append(f"L{l}")
    def go(self): return ["L"] + super().go()
class R(Root):
    def __init__(self, *, r=0, **kw): super().__init__(**kw); self.log.append(f"R{r}")
    def go(self): return ["R"] + super().go()
class D(L, R):
    def __init__(self, **kw): super().__init__(**kw); self.log.append("D")
    def go(self): return ["D"] + super().go()
print(D(l=1, r=2).log, D().go(), [c.__name__ for c in D.__mro__], super(L, D()).go(), L().go())
try: D(x=1)
except AssertionError as e: print("AssertionError", e)
try:
    class Bad(Root, L): pass
except TypeError as e: print(str(e).split("\n")[0])
