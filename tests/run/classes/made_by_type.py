# type with three arguments
def greet(self):
    return "hi " + self.name


P = type("P", (), {"name": "pee", "greet": greet, "n": 3})
p = P()
print(p.greet(), P.__name__, p.n, type(p).__name__)


class Base:
    def base(self):
        return "base"


Q = type("Q", (Base,), {"x": 1, "__init__": lambda self, v=2: setattr(self, "v", v), "__repr__": lambda self: f"Q({self.v})"})
q = Q(5)
print(q, q.v, q.x, q.base(), isinstance(q, Base), issubclass(Q, Base))
R = type("R", (Base,), dict(y=4))
print(R().y, R.__bases__)


once = type("Once", (Exception,), {})("text")
print(repr(once), isinstance(once, Exception))


def local():
    return type("Local", (), {"x": 1})


print(local().x, local().__name__)
