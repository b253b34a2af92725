def to_function(cls):
    def make(*args):
        return cls(*args)
    return make

@to_function
class A:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"A({self.x})"

print(A(3))
print(callable(A), type(A).__name__)

def instance(cls):
    return cls()

@instance
class config:
    debug = True
    def __init__(self): self.level = 3
    def get(self, name): return getattr(self, name)

print(config.debug, config.level, config.get("level"))

registry = {}
def register(name):
    def deco(cls):
        registry[name] = cls
        return registry[name]
    return deco

@register("dog")
class Dog:
    def speak(self): return "woof"
@register("cat")
class Cat:
    def speak(self): return "meow"
print(sorted(registry))
print(registry["dog"]().speak(), Cat().speak())

def wrap(cls):
    class Wrapper:
        def __init__(self, *a, **k):
            self.wrapped = cls(*a, **k)
        def __getattr__(self, name):
            return getattr(self.wrapped, name)
    return Wrapper

@wrap
class P:
    def __init__(self, x): self.x = x
    def area(self): return self.x ** 2

p = P(4)
print(p.area(), p.x, P.__name__)
def setattrs(**kw):
    def deco(cls):
        c = cls
        for k, v in kw.items():
            setattr(c, k, v)
        return c
    return deco
@setattrs(a=1, b="two")
class Q: pass
print(Q.a, Q.b, Q().a)
def number(cls): return 42
@number
class N: pass
print(N)
def nothing(cls):
    print("dec", cls.__name__)
@nothing
class Z: pass
print(Z)


# Below the name of a decorated class, annotations with it, and decorators in layers.

def logged(cls):
    print("logged", cls.__name__)
    return cls


def choose(condition):
    if condition:
        return logged

    return lambda cls: cls


@choose(True)
@logged
class Shape:
    count = 0

    @classmethod
    def make(cls) -> "Shape":
        Shape.count += 1
        return cls()


class Square(Shape):
    pass


def total(shape: Shape) -> int:
    return shape.count


print(total(Square.make()), Shape.count, isinstance(Square(), Shape), Square.__mro__[1].__name__)


class Plugins:
    def __init__(self):
        self.found = {}

    def add(self, cls):
        self.found[cls.__name__] = cls
        return cls

    def named(self, name):
        def decorate(cls):
            self.found[name] = cls
            return cls

        return decorate


plugins = Plugins()


@plugins.add
class First:
    pass


@plugins.named("second")
class Second(First):
    pass


print(list(plugins.found), Second.__base__ is First, plugins.found["second"] is Second)


def inside():
    @instance
    class local:
        value = 5

        def __init__(self):
            self.level = self.value + 1

    def counted(cls):
        calls = []

        def make(*args):
            calls.append(args)
            return cls(*args), len(calls)

        return make

    @counted
    class Point:
        def __init__(self, x, y):
            self.x, self.y = x, y

        def __repr__(self):
            return f"Point({self.x}, {self.y})"

    return local.level, Point(1, 2), Point(3, 4)


print(inside())


def as_tuple(cls):
    return cls, cls.__name__, cls()


@as_tuple
class Triple:
    def __repr__(self):
        return "<triple>"


print(Triple[1], Triple[2], isinstance(Triple[2], Triple[0]))


def swap(cls):
    return First


@swap
class Lost:
    pass


print(Lost is First, Lost.__name__)

try:
    @None
    class Nobody:
        pass
except TypeError as error:
    print(error)
try:
    Nobody
except NameError as error:
    print(error)
