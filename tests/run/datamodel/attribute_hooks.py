# __getattr__, __getattribute__, __setattr__, __delattr__ and how they call each other.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print("setattr", name, value)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        print("delattr", name)
        delattr(self.target, name)


class Target:
    kind = "target"

    def __init__(self):
        self.value = 1

    def double(self):
        return self.value * 2


t = Target()
p = Proxy(t)
print(p.value)
p.value = 21
print(t.value, p.double())
print(p.kind)
p.extra = "e"
print(t.extra)
del p.extra
print(hasattr(t, "extra"))
try:
    p.missing
except AttributeError as e:
    print(e)


class Defaults:
    def __init__(self):
        self.real = "real"

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:].upper()
        raise AttributeError(f"no {name} here")


d = Defaults()
print(d.real, d.auto_hello)
try:
    d.other
except AttributeError as e:
    print(e)
print(hasattr(d, "auto_x"), hasattr(d, "x"), getattr(d, "x", "default"))


class Upper:
    def __setattr__(self, name, value):
        super().__setattr__(name, value.upper() if isinstance(value, str) else value)


u = Upper()
u.a = "text"
u.b = 5
print(u.a, u.b)


class Frozen:
    def __init__(self, x):
        super().__setattr__("x", x)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(3)
for action in ("set", "delete"):
    try:
        if action == "set":
            f.x = 4
        else:
            del f.x
    except AttributeError as e:
        print(e)
print(f.x)
