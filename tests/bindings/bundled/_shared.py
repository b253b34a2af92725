"""Types and state of both modules of the bundle."""

from dataclasses import dataclass

calls: list[str] = []


@dataclass
class Point:
    x: int
    y: int
