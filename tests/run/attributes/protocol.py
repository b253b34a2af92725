# __getattr__, __setattr__, __delattr__, __dict__ and vars().
class Lazy:
    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return "got " + name


a = Lazy()
print(a.x, a.foo, hasattr(a, "bar"), hasattr(a, "_p"), getattr(a, "_q", 5))
try:
    print(a._zz)
except AttributeError as e:
    print(e)


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


class Target:
    def __init__(self):
        self.value = 7

    def double(self):
        return self.value * 2


p = Proxy(Target())
print(p.value, p.double())
try:
    print(p.missing)
except AttributeError as e:
    print(e)


class Noisy:
    def __init__(self):
        self.x = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


n = Noisy()
n.x = 2
n.y = "s"
print(n.x, n.y)
del n.y
print(hasattr(n, "y"))
setattr(n, "z", 9)
print(n.z)


class Frozen:
    def __init__(self, v):
        object.__setattr__(self, "v", v)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign {name}")


f = Frozen(3)
try:
    f.v = 4
except AttributeError as e:
    print(e, f.v)


class Bunch:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


b = Bunch(first=1, second="two")
print(b.first, b.second, hasattr(b, "third"))


class Record:
    def __init__(self, **values):
        for k in values:
            self.__dict__[k] = values[k]


r = Record(left=1, right=2.5)
print(r.left, r.right)


class Plain:
    """A class."""

    def __init__(self):
        self.x = 1
        self.y = "a"


q = Plain()
print(q.__dict__, vars(q))
q.z = 3
print(vars(q))
print(q.__doc__, Plain.__doc__, q.__module__, Plain.__module__, type(q).__name__, q.__class__ is Plain)
