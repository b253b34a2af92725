# super() in class methods, properties, nested functions, comprehensions, and with arguments.
class A:
    x = "A.x"

    def __init__(self):
        self.log = ["A.init"]

    @classmethod
    def make(cls):
        return f"A.make({cls.__name__})"

    @property
    def prop(self):
        return "A.prop"

    def __getitem__(self, i):
        return ("A", i)

    def __len__(self):
        return 1

    def hello(self, name="you"):
        return "hello " + name


class B(A):
    x = "B.x"

    def __init__(self):
        super().__init__()
        self.log.append("B.init")

    @classmethod
    def make(cls):
        return "B+" + super().make()

    @property
    def prop(self):
        return "B+" + super().prop

    def __getitem__(self, i):
        return ("B",) + super().__getitem__(i)

    def __len__(self):
        return super().__len__() + 1

    def x_of_base(self):
        return super().x

    def hello(self, *args, **kw):
        def inner():
            return super(B, self).hello(*args, **kw)

        return inner().upper()

    def explicit(self):
        return A.hello(self, "explicit")


class C(B):
    def prop2(self):
        return super().prop, super(B, self).prop


b = B()
print(b.log, B.make(), b.prop, b[3], len(b), b.x_of_base())
print(b.hello(), b.hello("me"), b.hello(name="kw"), b.explicit())
print(C().prop2(), C.make(), C().hello("c"))
try:
    super(A, b).hello()
except AttributeError as e:
    print(e)
