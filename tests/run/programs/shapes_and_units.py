"""Classes: properties, class methods, inheritance, dunder methods, enumerations, abstract classes."""
from abc import ABC, abstractmethod
from enum import Enum, IntFlag, auto, unique
import math


@unique
class Unit(Enum):
    METRE = 1.0
    FOOT = 0.3048

    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"{text!r} is no unit; known: {', '.join(u.name.lower() for u in cls)}") from None

    def __str__(self):
        return self.name.lower()


class Perm(IntFlag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


class Shape(ABC):
    registry = {}

    def __init_subclass__(cls, /, kind=None, **kw):
        super().__init_subclass__(**kw)
        Shape.registry[kind or cls.__name__.lower()] = cls

    @property
    @abstractmethod
    def area(self): ...

    def describe(self):
        return f"{type(self).__name__} of {self.area:.2f}"

    def __lt__(self, other):
        return self.area < other.area


class Circle(Shape, kind="disc"):
    def __init__(self, r):
        self.r = r

    @property
    def r(self):
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._r = value

    @property
    def area(self):
        return math.pi * self.r ** 2


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    @classmethod
    def square(cls, side):
        return cls(side, side)

    @staticmethod
    def fits(a, b):
        return a.w <= b.w and a.h <= b.h

    @property
    def area(self):
        return self.w * self.h

    def __eq__(self, other):
        return isinstance(other, Rect) and (self.w, self.h) == (other.w, other.h)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.w}, {self.h})"


class Cube(Rect):
    def __init__(self, side):
        super().__init__(side, side)
        self.depth = side

    @property
    def area(self):
        return 6 * super().area


shapes = [Circle(1.5), Rect(2, 3), Rect.square(2), Cube(1)]
print([s.describe() for s in sorted(shapes)], sorted(Shape.registry))
print(Rect.square(3), Rect(1, 2) == Rect(1, 2), Rect.fits(Rect(1, 1), shapes[1]))
c = shapes[0]
c.r = 2
print(round(c.area, 3), vars(c), isinstance(Cube(1), Rect), issubclass(Cube, Shape))
print(Unit.parse("foot"), repr(Unit.METRE), Unit(0.3048), Unit["METRE"].value, list(Unit), Unit.FOOT in Unit)
p = Perm.READ | Perm.RUN
print(p, int(p), Perm.WRITE in p, p & ~Perm.READ, Perm(7) is Perm.ALL, [m.name for m in Perm], bool(Perm(0)), p ^ Perm.ALL)
match shapes[1]:
    case Rect(w=w, h=h) if w == h:
        print("square")
    case Rect(w=w, h=h):
        print("rect", w, h)
tests = [lambda: Shape(), lambda: Circle(-1), lambda: setattr(Rect(1, 2), "area", 3), lambda: Unit.parse("mile"), lambda: Unit(5),
         lambda: Rect(1), lambda: Rect(1, 2, 3), lambda: Rect(h=1), lambda: Rect(1, 2, d=3), lambda: c.nothing, lambda: Rect(1, 2) < 5,
         lambda: setattr(Unit, "METRE", 2), lambda: Unit.MILE, lambda: hash(Rect(1, 2)), lambda: Cube.square(2)]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__ + ":", e)
