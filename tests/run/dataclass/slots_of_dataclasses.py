"""Dataclasses with slots: no other attributes, no dict, and the names of the fields."""

from dataclasses import dataclass, field, replace


@dataclass(slots=True)
class Point:
    x: int
    y: int = 2


@dataclass(frozen=True, slots=True)
class Named:
    name: str
    tags: list = field(default_factory=list)


@dataclass(slots=True)
class Third(Point):
    z: int = 3

    def total(self):
        return self.x + self.y + self.z


p = Point(1)
print(p, hasattr(p, "__dict__"), Point.__slots__, Named.__slots__, Third.__slots__)
try:
    p.other = 3
except AttributeError as error:
    print(error)
try:
    print(vars(p))
except TypeError as error:
    print(error)
p.x += 10
print(p, p == Point(11), replace(p, y=0))
n = Named("n")
n.tags.append(1)
print(n, Named("n").tags)
try:
    n.name = "m"
except AttributeError as error:
    print(type(error).__name__, error)
t = Third(1)
print(t, t.total(), isinstance(t, Point))
try:
    t.more = 1
except AttributeError as error:
    print(error)
