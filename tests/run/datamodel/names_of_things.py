class A:
    x = 1

    def f(self):
        return self.x

    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s():
        return "s"


class B(A):
    y = 3

    def g(self):
        pass


print([n for n in dir(A()) if not n.startswith("__")])
print([n for n in dir(B) if not n.startswith("__")])
b = B()
b.z = 1
print([n for n in dir(b) if not n.startswith("__")])
print("f" in dir(b), "nope" in dir(b), "__init__" in dir(b))
print("x" in A.__dict__, "x" in B.__dict__, "y" in vars(B))
print(sorted(k for k in A.__dict__ if not k.startswith("__")))
print(A.__dict__["x"], vars(A)["x"])


B.late = 1
print("late" in B.__dict__, "late" in A.__dict__, vars(B)["late"])


class Own:
    def __dir__(self):
        return ["b", "a"]


print(dir(Own()), "append" in dir([]), "upper" in dir("s"), "real" in dir(3))
for v in (A(), "x", [1], Own()):
    print(len([n for n in dir(v) if n in ("f", "upper", "append", "a")]))
