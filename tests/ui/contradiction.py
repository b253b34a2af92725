from typing import Iterable, Optional


class Shape:
    pass


class Square(Shape):
    side: int = 0


def area(width: int, height: float = 1) -> float:
    return width * height


def label(n: int) -> str:
    return n


def scaled(values: list[float], factor: Optional[float] = None) -> list[float]:
    return [v * (factor or 1) for v in values]


def first(items: Iterable[int]) -> int | None:
    for item in items:
        return item


def shown(shape: Shape, names: dict[str, list[int]]) -> tuple[int, str]:
    return len(names), "x"


total: int = "three"
words: list[str] = [1, 2]
fine: float = True

area(True, 3)
area("2")
area(1, height="3")
label(3)
scaled([1, 2], 2)
scaled(["a"], "b")
first(range(3))
shown(Square(), {"a": [1]})
shown(Square, {})
shown(3, {1: [2]})


def pair() -> tuple[int, str]:
    return "x", 1


pair()
