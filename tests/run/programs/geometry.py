"""Geometry with properties, operators and protocols: vectors, polygons, transformations, a convex hull, a quad tree and an SVG writer."""
import math
from dataclasses import dataclass
from functools import total_ordering
from typing import NamedTuple, Protocol


@total_ordering
class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y

    def __iter__(self):
        yield self.x
        yield self.y

    def __add__(self, other):
        return Vec(*(a + b for a, b in zip(self, other)))

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        x, y = other
        return Vec(self.x - x, self.y - y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __matmul__(self, other):
        return self.x * other.y - self.y * other.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __eq__(self, other):
        return isinstance(other, Vec) and (self.x, self.y) == (other.x, other.y)

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x!r}, {self.y!r})"

    def __format__(self, spec):
        return f"({self.x:{spec}}, {self.y:{spec}})"

    def __round__(self, n=None):
        return Vec(round(self.x, n), round(self.y, n))

    @property
    def angle(self):
        return math.degrees(math.atan2(self.y, self.x))

    @classmethod
    def polar(cls, r, degrees):
        return cls(r * math.cos(math.radians(degrees)), r * math.sin(math.radians(degrees)))


a, b = Vec(3, 4), Vec(1, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, a @ b, abs(a), -a, a / 2, bool(Vec()), a == Vec(3.0, 4.0), a < b, a >= b)
print(f"{a:.2f} {b:>5}", round(Vec.polar(2, 30), 3), sum([a, b, a], Vec()), sum([a, b]), len({a, Vec(3, 4), b}), Vec(1, 1).angle)
try:
    a + 3
except TypeError as e:
    print("TypeError", e)
try:
    a.z = 1
except AttributeError as e:
    print("AttributeError", e)
try:
    1 + a
except TypeError as e:
    print("TypeError", e)


class Shape(Protocol):
    name: str

    def area(self) -> float: ...

    def scale(self, k): ...


@dataclass
class Circle:
    centre: Vec
    radius: float
    name: str = "circle"

    def area(self):
        return math.pi * self.radius**2

    def scale(self, k):
        return Circle(self.centre * k, self.radius * k)

    def svg(self):
        return f'<circle cx="{self.centre.x}" cy="{self.centre.y}" r="{self.radius}"/>'


@dataclass
class Polygon:
    points: list
    name: str = "polygon"

    def edges(self):
        return zip(self.points, self.points[1:] + self.points[:1])

    def area(self):
        return abs(sum(p @ q for p, q in self.edges())) / 2

    @property
    def perimeter(self):
        return sum(abs(q - p) for p, q in self.edges())

    def scale(self, k):
        return type(self)([p * k for p in self.points], self.name)

    def __contains__(self, p):
        inside = False
        for a, b in self.edges():
            if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
                inside = not inside
        return inside

    def svg(self):
        return '<polygon points="' + " ".join(f"{p.x},{p.y}" for p in self.points) + '"/>'


class Box(NamedTuple):
    low: Vec
    high: Vec

    @property
    def size(self):
        return self.high - self.low

    def area(self):
        w, h = self.size
        return w * h

    def contains(self, p):
        return self.low.x <= p.x < self.high.x and self.low.y <= p.y < self.high.y

    def quarters(self):
        mid = (self.low + self.high) / 2
        for x0, x1 in ((self.low.x, mid.x), (mid.x, self.high.x)):
            for y0, y1 in ((self.low.y, mid.y), (mid.y, self.high.y)):
                yield Box(Vec(x0, y0), Vec(x1, y1))


square = Polygon([Vec(0, 0), Vec(4, 0), Vec(4, 4), Vec(0, 4)], "square")
shapes = [Circle(Vec(1, 1), 2), square, square.scale(0.5), Polygon([Vec(0, 0), Vec(3, 0), Vec(0, 4)])]
for s in sorted(shapes, key=lambda s: s.area()):
    print(f"{s.name:<8}{s.area():8.3f}", s.svg(), getattr(s, "perimeter", None))
print([p in square for p in (Vec(1, 1), Vec(5, 1), Vec(3.9, 3.9))], shapes[0].scale(2), max(shapes, key=lambda s: s.area()).name)


def hull(points):
    points = sorted(set(points))

    def half(points):
        chain = []
        for p in points:
            while len(chain) >= 2 and (chain[-1] - chain[-2]) @ (p - chain[-2]) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(reversed(points))


cloud = [Vec(i * 7 % 11, i * 5 % 9) for i in range(30)]
print(hull(cloud), Polygon(hull(cloud)).area())


class QuadTree:
    room = 3

    def __init__(self, box):
        self.box = box
        self.points = []
        self.parts = None

    def add(self, p):
        if not self.box.contains(p):
            return False
        if self.parts is None:
            if len(self.points) < self.room:
                self.points.append(p)
                return True
            self.parts = [QuadTree(q) for q in self.box.quarters()]
            for old in self.points:
                assert any(part.add(old) for part in self.parts)
            self.points = []
        return any(part.add(p) for part in self.parts)

    def __iter__(self):
        yield from self.points
        for part in self.parts or ():
            yield from part

    def depth(self):
        return 1 + max((part.depth() for part in self.parts or []), default=0)


tree = QuadTree(Box(Vec(0, 0), Vec(16, 16)))
print(sum(tree.add(p) for p in set(cloud)), tree.depth(), sorted(tree)[:4], tree.add(Vec(20, 1)), tree.box.area(), tree.box._fields)
