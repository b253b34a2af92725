"""Patterns of every kind over values of many classes."""

from dataclasses import dataclass
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = "b"
@dataclass
class Point:
    x: int
    y: int = 0
class Old:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
def kind(v):
    match v:
        case None: return "none"
        case True | False: return f"bool {v}"
        case 0 | 1 | -1: return "small"
        case int(n) if n > 1000: return f"big {n}"
        case int() | float(): return f"number {v}"
        case "": return "empty"
        case str(s) if s.isupper(): return f"upper {s}"
        case str(): return "text"
        case []: return "empty list"
        case [x]: return f"one {x}"
        case [1, 2, *rest]: return f"12.. {rest}"
        case [Point(x=0), *_]: return "origin list"
        case (a, b) if a == b: return f"twins {a}"
        case [first, *_, last]: return f"{first}..{last}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest}: return f"{t} {rest}"
        case {}: return "dict"
        case Point(0, 0): return "origin"
        case Point(x, y) if x == y: return f"diag {x}"
        case Point(x=px): return f"point {px}"
        case Old(1, b): return f"old1 {b}"
        case Old(a=a): return f"old {a}"
        case Color.RED: return "red"
        case Color() as c: return f"color {c.name}"
        case bytes(): return "bytes"
        case complex(real=r): return f"complex {r}"
        case set() | frozenset(): return "set"
        case type(): return f"class {v.__name__}"
        case _: return f"other {type(v).__name__}"
for v in [None, True, 0, -1, 5000, 7, 2.5, "", "ABC", "abc", [], [9], (1, 2), [1, 2, 3, 4], [Point(0, 5), 1, 2], (3, 3), "xy", [1, 5, 9], {"type": "circle", "r": 2}, {"type": "sq", "s": 1}, {}, {"q": 1},
          Point(0, 0), Point(4, 4), Point(1, 2), Old(1, 2), Old(3, 4), Color.RED, Color.BLUE, b"x", 2j, {1}, int, range(3), object]:
    print(kind(v))
def nested(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["take", *items] if items: return f"taking {items}"
        case ["quit" | "exit"]: return "bye"
        case [cmd, *args]: return f"? {cmd} {args}"
        case _: return "nothing"
for c in ["go north", "go up", "take a b", "take", "exit", ""]: print(nested(c))
match (1, {"k": [2, {"z": (3, 4)}]}):
    case (one, {"k": [two, {"z": (three, four)}]}): print(one, two, three, four)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
x = 5
match x:
    case 1: print("no")
print("fell through")
try:
    match 3:
        case Point(1, 2, 3): pass
        case _: print("not a point")
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
match {"a": 1, "b": 2}:
    case {"a": 1, **kw}: print(kw)
match "abc":
    case [a, b, c]: print("seq")
    case str() as s: print(s)
class Cls:
    FLAG = 3
match 3:
    case Cls.FLAG: print("flag")
match 1, 2:
    case 1, y: print(y)
match -3, 2.5, 1 + 2j:
    case -3, 2.5, 1 + 2j: print("numbers")
