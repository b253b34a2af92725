"""Dataclasses and enums, also inside each other.

>>> move(Point(1.0, 2.0, 'p'), 0.5)
Point(x=1.5, y=2.0, label='p')
>>> next_color(Color.RED)
<Color.GREEN: 2>
>>> next_color(Color.BLUE)
<Color.RED: 1>
>>> enclose([Point(1.0, 5.0, 'a'), Point(3.0, 2.0, 'b')], Color.GREEN)
Box(low=Point(x=1.0, y=2.0, label=''), high=Point(x=3.0, y=5.0, label=''), color=<Color.GREEN: 2>, note=None)
>>> enclose([], Color.RED)
Traceback (most recent call last):
ValueError: no points
"""

from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


@dataclass
class Point:
    x: float
    y: float
    label: str


@dataclass
class Box:
    low: Point
    high: Point
    color: Color
    note: str | None


def move(p: Point, dx: float) -> Point:
    return Point(p.x + dx, p.y, p.label)


def next_color(c: Color) -> Color:
    if c is Color.RED:
        return Color.GREEN
    if c is Color.GREEN:
        return Color.BLUE
    return Color.RED


def enclose(points: list[Point], color: Color) -> Box:
    if not points:
        raise ValueError("no points")
    xs = [p.x for p in points]
    ys = [p.y for p in points]
    return Box(Point(min(xs), min(ys), ""), Point(max(xs), max(ys), ""), color, None)
