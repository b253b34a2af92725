from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0

    def dist2(self) -> int:
        return self.x * self.x + self.y * self.y


@dataclass
class Path:
    name: str
    points: list[Point] = field(default_factory=list)
    closed: bool = False


p = Point(3, 4)
print(p, p.dist2(), Point(1), Point(y=2, x=1), p == Point(3, 4), p != Point(3, 5), p == (3, 4))
a, b = Path("a"), Path("b", [p], closed=True)
a.points.append(Point(0))
print(a, b, a.points is b.points)
p.x = 100
print(b, b.points[0].dist2())
try:
    Point()
except TypeError as e:
    print(e)
try:
    Point(1, 2, 3)
except TypeError as e:
    print(e)
try:
    Path("x", colour=1)
except TypeError as e:
    print(e)
try:
    {p: 1}
except TypeError as e:
    print(e)
