"""Metaclasses and class tools: singletons, registries, automatic properties, __class_getitem__, class decorators with arguments."""

import abc
from typing import Protocol, runtime_checkable


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Settings(metaclass=Singleton):
    def __init__(self, path="default"):
        self.path = path


class Other(Settings):
    pass


print(Settings("a") is Settings("b"), Settings().path, Other("c") is Settings(), Other().path, type(Settings).__name__)


class Registry(type):
    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        cls.options = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        if not hasattr(cls, "known"):
            cls.known = {}
        else:
            cls.known[options.get("tag", name.lower())] = cls

    def __iter__(cls):
        return iter(cls.known.items())

    def __contains__(cls, tag):
        return tag in cls.known

    def __len__(cls):
        return len(cls.known)

    def __getitem__(cls, tag):
        return cls.known[tag]


class Shape(metaclass=Registry):
    def __init__(self, size):
        self.size = size

    def __repr__(self):
        return f"{type(self).__name__}({self.size})"


class Square(Shape, tag="sq"):
    def area(self):
        return self.size ** 2


class Circle(Shape):
    def area(self):
        return round(3.14159 * self.size ** 2, 2)


print(len(Shape), "sq" in Shape, "circle" in Shape, "x" in Shape, [(tag, cls(2), cls(2).area()) for tag, cls in Shape])
print(Shape["sq"](3).area(), Square.options, Circle.options, isinstance(Square, Registry), type(Square) is Registry)


def describe(*, prefix="", fields=()):
    def decorate(cls):
        def to_text(self):
            return prefix + ", ".join(f"{f}={getattr(self, f)!r}" for f in fields)
        cls.to_text = to_text
        cls.described = True
        return cls
    return decorate


@describe(prefix="P:", fields=("x", "y"))
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


@describe(fields=["name"])
class Named:
    name = "n"


print(Point(1, "b").to_text(), Named().to_text(), Point.described)


class Vector:
    def __class_getitem__(cls, n):
        return f"{cls.__name__} of {n}"


print(Vector[3], Vector["a"])


class Base(abc.ABC):
    @property
    @abc.abstractmethod
    def name(self): ...

    @abc.abstractmethod
    def run(self, n): ...

    @classmethod
    @abc.abstractmethod
    def make(cls): ...

    def twice(self):
        return [self.run(1), self.run(2)]


class Half(Base):
    def run(self, n):
        return n / 2


class Full(Half):
    name = "full"

    @classmethod
    def make(cls):
        return cls()


for cls in (Base, Half, Full):
    try:
        print(cls().twice())
    except TypeError as error:
        print(error)
print(Full.make().name, issubclass(Full, Base), sorted(Base.__abstractmethods__), Half.__abstractmethods__ == {"name", "make"})


@runtime_checkable
class Quacks(Protocol):
    def quack(self) -> str: ...


class Duck:
    def quack(self):
        return "quack"


class Robot:
    quack = None


print([isinstance(o, Quacks) for o in (Duck(), Point(1, 2), 5)])


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, order=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.order = order
        Plugin.plugins.append(cls)
        Plugin.plugins.sort(key=lambda c: c.order)


class B(Plugin, order=2):
    pass


class A(Plugin, order=1):
    pass


class C(A):
    order_before = A.order


print([p.__name__ for p in Plugin.plugins], C.order, C.order_before, C.__mro__[1].__name__)
Dynamic = type("Dynamic", (Point,), {"z": 5, "total": lambda self: self.x + self.y + self.z})
print(Dynamic(1, 2).total(), Dynamic.__name__, Dynamic.__bases__[0].__name__, Dynamic(3, 4).to_text())
print(callable(Point), callable(Point(1, 2)), Point.__init__.__name__, Point.__module__, Point.__qualname__, describe.__name__)
