"""Makes points."""

import _shared
from _shared import Point
from dataclasses import dataclass


@dataclass
class Line:
    start: Point
    end: Point


def make(x: int, y: int) -> Point:
    _shared.calls.append("make")
    return Point(x, y)


def join(start: Point, end: Point) -> Line:
    """From one point to the other."""
    return Line(start, end)
