"""Results without an annotation: what the function returns is its type. `Sequence` is a list.

>>> number(3)
4
>>> half(3)
1.5
>>> word(True)
'yes'
>>> nothing(1)
>>> pair('a')
('a', 1)
>>> table(['x', 'yy'])
{'x': 1, 'yy': 2}
>>> maybe(0)
>>> maybe(2)
'2'
>>> at(1)
Point(x=1, y=None)
>>> squares(4)
[0, 1, 4, 9]
>>> grown(3)
[0, 1, 2]
>>> recursive(5)
120
>>> total([1, 2, 3])
6
>>> after(Color.RED)
<Color.GREEN: 2>
"""

from dataclasses import dataclass
from enum import Enum
from typing import Optional, Sequence


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Point:
    x: int
    y: Optional[float]


def number(n: int):
    return n + 1


def half(n: int):
    return n / 2


def word(x: bool):
    if x:
        return "yes"
    return "no"


def nothing(n: int):
    n += 1


def pair(s: str):
    return s, len(s)


def table(words: list[str]):
    return {w: len(w) for w in words}


def maybe(n: int):
    return str(n) if n else None


def at(x: int):
    return Point(x, None)


def squares(n: int):
    return [i * i for i in range(n)]


def grown(n: int):
    out = []
    for i in range(n):
        out.append(i)
    return out


def recursive(n: int):
    return 1 if n == 0 else n * recursive(n - 1)


def total(values: Sequence[int]) -> int:
    return sum(values)


def after(color: Color):
    return Color.GREEN if color is Color.RED else Color.RED
