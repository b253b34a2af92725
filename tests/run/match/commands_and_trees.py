"""`match` over commands, trees, records and tokens."""
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


class Node:
    __match_args__ = ("op", "left", "right")

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def ev(n):
    match n:
        case int() | float():
            return n
        case Node("+", a, b):
            return ev(a) + ev(b)
        case Node("*", a, Node() as b):
            return ev(a) * ev(b)
        case Node("*", a, 0) | Node("*", 0, a):
            return 0
        case Node(op="*", left=a, right=b):
            return ev(a) * ev(b)
        case Node(op=op):
            raise ValueError(f"bad op {op}")
        case _:
            raise TypeError(type(n).__name__)


print(ev(Node("+", 2, Node("*", 3, Node("+", 1, 1)))), ev(Node("*", 5, 0)), ev(Node("*", 2.5, 2)))
for bad in (Node("-", 1, 2), "text"):
    try:
        ev(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def command(line):
    match line.split():
        case []:
            return "empty"
        case ["go", ("north" | "south") as way]:
            return f"walk {way}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["drop", *things] if len(things) > 1:
            return f"drop {len(things)}: {', '.join(things)}"
        case ["drop", thing]:
            return f"drop {thing}"
        case [first, *_, last]:
            return f"{first}...{last}"
        case [single]:
            return single


for line in ("", "go north", "go up", "drop a b", "drop a", "drop", "x y z", "solo"):
    print(repr(command(line)))


def shape(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case Color.RED:
            return "red"
        case Color():
            return "other color"
        case {"type": "circle", "r": float() | int() as r, **rest}:
            return f"circle {r} {sorted(rest)}"
        case {"type": str(t)}:
            return f"shape {t}"
        case {}:
            return "dict"
        case (1, 2) | [3, 4]:
            return "pair"
        case [Point(x=a), Point(x=b)]:
            return f"points {a} {b}"
        case [[x, *_], *rest]:
            return f"nested {x} {len(rest)}"
        case str() as s if s.isdigit():
            return f"digits {s}"
        case "" | None:
            return "blank"
        case True | False:
            return "bool"
        case -1 | 1.5 | 2 + 3j:
            return "number"
        case bytes(b):
            return f"bytes {len(b)}"
        case _:
            return "?"


values = [Point(0, 0), Point(0, 5), Point(2, 2), Point(1, 2), Color.RED, Color.BLUE, {"type": "circle", "r": 2, "z": 1}, {"type": "box"}, {}, {"a": 1}, (1, 2), [3, 4], [Point(1, 2), Point(3, 4)], [[9, 8], 1, 2], "42", "", None, True, -1, 1.5, 2 + 3j, b"ab", 7, "x", set()]
for v in values:
    print(shape(v))


def leftover(p):
    match p:
        case (a, b):
            pass
        case a:
            b = None
    return a, b


print(leftover((1, 2)), leftover("ab"), leftover([5, 6]))
match {"k": [1, {"deep": (2, 3)}]}:
    case {"k": [n, {"deep": (a, b)}]}:
        print(n, a, b)
