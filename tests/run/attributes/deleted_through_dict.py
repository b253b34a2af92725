class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t): return self if o is None else o.__dict__[self.name]
    def __set__(self, o, v): o.__dict__[self.name] = v
    def __delete__(self, o): del o.__dict__[self.name]
class Rec:
    a = Typed(int); b = Typed(str)
    def __init__(self, a, b): self.a, self.b = a, b
r = Rec(1, "x")
del r.a
try:
    print(r.a)
except KeyError as e:
    print("KeyError", e)
r.a = 1
print(r.a)


class Plain:
    def __init__(self):
        self.x = 1

    def __delattr__(self, name):
        print("__delattr__", name)
        object.__delattr__(self, name)


p = Plain()
p.__dict__["y"] = 2
del p.__dict__["y"]
try:
    del p.__dict__["y"]
except KeyError as e:
    print("KeyError", e)
del p.x
print(vars(p), hasattr(p, "x"))
