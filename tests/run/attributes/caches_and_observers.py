"""Descriptors and attribute hooks working together: cached values, validation, proxies, observers."""
import functools


class cached:
    def __init__(self, fn):
        self.fn = fn
        functools.update_wrapper(self, fn)

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        print(f"computing {self.name}")
        value = self.fn(obj)
        obj.__dict__[self.name] = value
        return value


class Validated:
    def __set_name__(self, owner, name):
        self.private = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.private)

    def __set__(self, obj, value):
        self.check(value)
        setattr(obj, self.private, value)


class Between(Validated):
    def __init__(self, low, high):
        self.low, self.high = low, high

    def check(self, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.private[1:]} must be in {self.low}..{self.high}, not {value!r}")


class NonEmpty(Validated):
    def check(self, value):
        if not value:
            raise ValueError(f"{self.private[1:]} is empty")


class Circle:
    radius = Between(0, 100)
    label = NonEmpty()

    def __init__(self, radius, label="circle"):
        self.radius = radius
        self.label = label

    @cached
    def area(self):
        """The area."""
        return round(3.14159 * self.radius**2, 2)


c = Circle(2)
print(c.area, c.area, Circle.area.__doc__, sorted(vars(c)), c.radius)
c.radius = 3
print(c.area)
del c.area
print(c.area, isinstance(Circle.radius, Between))
for act in (lambda: setattr(c, "radius", 101), lambda: Circle(-1), lambda: Circle(1, "")):
    try:
        act()
    except ValueError as e:
        print(e)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(("get", name))
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(("set", name))
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(("del", name))
        delattr(self._target, name)


class Plain:
    kind = "plain"

    def __init__(self):
        self.x = 1

    def double(self):
        return self.x * 2


target = Plain()
proxy = Proxy(target)
proxy.x = 21
print(proxy.double(), proxy.kind, target.x, hasattr(proxy, "nope"), getattr(proxy, "zip", "default"))
del proxy.x
try:
    proxy.double()
except AttributeError as e:
    print(e)
print(proxy._log)


class Observable:
    def __init__(self):
        self.__dict__["watchers"] = []
        self.__dict__["values"] = {}

    def watch(self, fn):
        self.watchers.append(fn)
        return fn

    def __setattr__(self, name, value):
        old = self.values.get(name)
        self.values[name] = value
        for fn in self.watchers:
            fn(name, old, value)

    def __getattr__(self, name):
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(f"nothing called {name}") from None


o = Observable()


@o.watch
def show(name, old, new):
    print(f"{name}: {old} -> {new}")


o.temp = 20
o.temp += 1
print(o.temp, o.values)
try:
    o.other
except AttributeError as e:
    print(e, e.__cause__)
