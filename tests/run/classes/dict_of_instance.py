"""Attributes stored through `__dict__` and `vars`: by name, by update."""
class S:
    def __init__(self, kind, **extra):
        self.kind = kind
        self.__dict__.update(extra)
s = S("a", colour="red")
print(s.__dict__)
print(s.kind)
try:
    print(s.colour)
except AttributeError as e:
    print(e)
s.__dict__["size"] = 5
print(s.__dict__, getattr(s, "size", None))
vars(s)["kind"] = "b"
print(s.kind)
