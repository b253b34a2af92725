"""match in every form over nested data, with classes, captures, guards, alternatives, sequences and mappings."""

from dataclasses import dataclass
from enum import Enum


class Op(Enum):
    ADD = "+"
    MUL = "*"


@dataclass
class Num:
    value: float


@dataclass
class Bin:
    op: Op
    left: object
    right: object


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def simplify(e):
    match e:
        case Bin(Op.ADD, Num(0), other) | Bin(Op.ADD, other, Num(0)):
            return simplify(other)
        case Bin(Op.MUL, Num(0), _) | Bin(Op.MUL, _, Num(0)):
            return Num(0)
        case Bin(Op.MUL, Num(1), other) | Bin(Op.MUL, other, Num(1)):
            return simplify(other)
        case Bin(op, Num(a), Num(b)):
            return Num(a + b if op is Op.ADD else a * b)
        case Bin(op, left, right):
            new = Bin(op, simplify(left), simplify(right))
            return simplify(new) if new != e else new
        case _:
            return e


x = "x"
for e in (Bin(Op.ADD, Num(0), x), Bin(Op.MUL, Bin(Op.ADD, Num(1), Num(0)), x), Bin(Op.ADD, Num(2), Bin(Op.MUL, Num(3), Num(4))), Bin(Op.ADD, x, x)):
    print(simplify(e))


def kind(v):
    match v:
        case None | False | True:
            return f"constant {v}"
        case int(n) if n < 0:
            return f"negative {-n}"
        case int() | float() as n:
            return f"number {n}"
        case "" | b"":
            return "empty"
        case str(s) if s.isupper():
            return f"shout {s}"
        case str():
            return "text"
        case []:
            return "no items"
        case [one]:
            return f"one: {kind(one)}"
        case [first, *_, last] if first == last:
            return f"ring of {first}"
        case (("go", direction) | ("walk", "to", direction)):
            return f"go {direction}"
        case ["set", str(name), (int() | str()) as value]:
            return f"{name} := {value!r}"
        case [Point(x=0, y=0), *rest]:
            return f"origin and {len(rest)}"
        case [Point(a, b), Point(x=c)]:
            return f"points {a} {b} {c}"
        case [[a, b], [c, d]]:
            return f"2x2 {a * d - b * c}"
        case [*items]:
            return f"{len(items)} items"
        case {"type": "user", "name": str(name), **rest}:
            return f"user {name} {sorted(rest)}"
        case {"type": ("a" | "b") as t, "inner": {"deep": [_, x]}}:
            return f"{t} deep {x}"
        case {}:
            return f"mapping of {len(v)}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case type():
            return f"class {v.__name__}"
        case _:
            return f"other {type(v).__name__}"


for v in (None, True, 0, -5, 2.5, "", b"", "HI", "hi", [], [7], [[]], [1, 2, 1], ("go", "up"), ["walk", "to", "x"], ["set", "n", 4],
          ["set", "n", 4.5], [Point(0, 0), 1, 2], [Point(1, 2), Point(3, 4)], [[1, 2], (3, 4)], range(3), {"type": "user", "name": "Z", "b": 1, "a": 2},
          {"type": "b", "inner": {"deep": (1, 2)}}, {"type": "c"}, {}, Point(3, 3), Point(3, 4), int, {1, 2}, "set", 1j, bytearray(b"x")):
    print(kind(v))


class Http:
    OK = 200
    NOT = 404


def status(code):
    match code:
        case Http.OK:
            return "ok"
        case Http.NOT | 410:
            return "gone"
        case 500 | 501 | 502 as bad:
            return f"server {bad}"
        case 300.0:
            return "float is equal"
        case -1 | 1 + 2j:
            return "odd"
        case "200":
            return "text"
    return "fell through"


print([status(c) for c in (200, 404, 410, 501, 300, -1, 1 + 2j, "200", 200.0, None)])
for bad in (lambda: simplify(Bin(Op.ADD, Num("a"), Num(1))),):
    try:
        bad()
    except TypeError as error:
        print(error)


def strict(p):
    match p:
        case Point(1, 2, 3):
            return "three"


try:
    strict(Point(1, 2))
except TypeError as error:
    print(error)
try:
    match 5:
        case int(a, b):
            pass
except TypeError as error:
    print(error)
match [1, [2, {"k": (3, 4)}]]:
    case [a, [b, {"k": (c, d)}]]:
        print(a, b, c, d)
total = 0
for item in [1, "2", [3], {"n": 4}, None]:
    match item:
        case int(n) | [int(n)] | {"n": int(n)}:
            total += n
        case str(s) if s.isdigit() and (n := int(s)):
            total += n
        case _:
            continue
print(total)
