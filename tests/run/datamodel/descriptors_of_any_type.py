"""Class variables that hold values of any type, descriptors among them: what each is is found when running."""


class Plain:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner):
        return self if instance is None else ("plain", self.value)


class Data:
    def __init__(self, key):
        self.key = key

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.key, "unset")

    def __set__(self, instance, value):
        print("set", self.key, value)
        instance.__dict__[self.key] = value


class Caller:
    def __get__(self, instance, owner):
        return lambda x: (type(instance).__name__, x)


KINDS = {"plain": Plain, "data": Data, "number": lambda value: value, "call": lambda value: Caller()}


class C:
    a = KINDS["plain"]("of a")
    b = KINDS["data"]("kept")
    c = KINDS["number"](3)
    d = KINDS["call"](0)

    def __init__(self):
        self.own = 1

    def both(self):
        self.b = 5
        self.c = 6
        return self.b, self.c


c = C()
print(c.a, c.b, c.c, c.d(2))
c.b = 7
c.c = 8
c.a = 9
print(c.a, c.b, c.c, C.c, c.both(), sorted(c.__dict__))
print(type(C.a).__name__, type(C.b).__name__)
f = c.d
print(f(5))

Alias = Plain


class D:
    z = Alias("by another name")


print(D().z)
