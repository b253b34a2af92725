class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name; owner.registry = getattr(owner, "registry", []) + [name]
    def __get__(self, o, t): return self if o is None else o.__dict__[self.name]
    def __set__(self, o, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name} wants {self.kind.__name__}, not {type(v).__name__}")
        o.__dict__[self.name] = v
    def __delete__(self, o): del o.__dict__[self.name]
class Rec:
    a = Typed(int); b = Typed(str)
    def __init__(self, a, b): self.a, self.b = a, b
class Slim:
    __slots__ = ("p", "q")
r = Rec(1, "x")
print(r.a, r.b, Rec.registry, vars(r), Rec.a.name)
for f in (lambda: Rec("1", "x"), lambda: setattr(r, "b", 3), lambda: delattr(r, "a") or r.a, lambda: setattr(Slim(), "z", 1), lambda: Slim().p, lambda: Slim().__dict__):
    try: print(f())
    except (TypeError, AttributeError, KeyError) as e: print(type(e).__name__, e)
