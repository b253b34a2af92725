"""Python 3.12's own: type parameters in brackets, `type` aliases, f-strings that nest, override, match in every form."""
from typing import override


type Pair[A] = tuple[A, A]
type Tree = int | list[Tree]


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))

    def __repr__(self):
        return f"Box({self.value!r})"


class Cell[T: (int, str)](Box[T]):
    count = 0

    def __init__(self, value: T):
        super().__init__(value)
        type(self).count += 1

    @override
    def __repr__(self):
        return f"Cell<{type(self.value).__name__}>({self.value})"


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


def swap[A, B](pair: tuple[A, B]) -> tuple[B, A]:
    a, b = pair
    return b, a


def depth(tree: Tree) -> int:
    match tree:
        case int():
            return 0
        case []:
            return 1
        case [*parts]:
            return 1 + max(depth(p) for p in parts)


print(Box(3).map(lambda x: x + 0.5), Cell("a"), Cell(5).map(str), Cell.count, first([2, 3]), first([], "none"), first([]), swap((1, "x")))
print(depth([1, [2, [3]], []]), depth(7))
names = ["Ann", "Bob"]
print(f"{", ".join(f"{n:>{5}}" for n in names)} {"nested " + f"{'deep' + f"{1 + 1}"}"} {'\n'.join(names)!r} {names[0]=} {len(names)=:>4}")
print(f"{'a' if True else "b"}{{}}{3:{'0' + str(5)}d}{'x':*^{3 + 4}}")


class Shape:
    __match_args__ = ("kind", "size")

    def __init__(self, kind, size, **extra):
        self.kind, self.size = kind, size
        self.__dict__.update(extra)


def look(x):
    match x:
        case None | True | False as constant:
            return f"constant {constant}"
        case 0 | 1:
            return "bit"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return f"number {x}"
        case "" | b"":
            return "empty"
        case str() as s if s.isupper():
            return f"loud {s}"
        case str(s):
            return f"text {s}"
        case Shape("circle", r):
            return f"circle {r}"
        case Shape(kind=k, size=(w, h)):
            return f"{k} {w}x{h}"
        case Shape(size=int(s), colour="red"):
            return f"red {s}"
        case {"type": "point", "x": x, "y": y, **rest}:
            return f"point {x},{y} {rest}"
        case {"type": t}:
            return f"mapping of type {t}"
        case {}:
            return "mapping"
        case [] | ():
            return "no items"
        case [x]:
            return f"one {x}"
        case [1, *_, 9]:
            return "from 1 to 9"
        case [Shape(), Shape()] as two:
            return f"{len(two)} shapes"
        case (a, (b, *c), *d):
            return f"{a} {b} {c} {d}"
        case [first, *others]:
            return f"{first} and {len(others)} more"
        case _:
            return f"something of {type(x).__name__}"


for value in [None, True, 0, 1, -5, 7, 2.5, "", b"", "ABC", "abc", Shape("circle", 3), Shape("rect", (2, 4)), Shape("dot", 1, colour="red"), Shape("dot", 1),
              {"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "line"}, {"a": 1}, {}, [], (), [5], [1, 2, 9], [1, 9], [Shape("a", 1), Shape("b", 2)],
              (1, (2, 3, 4), 5, 6), [1, 2, 3], "text", {1, 2}, object, range(3), bytearray(b"x")]:
    try:
        print(look(value))
    except AttributeError as e:
        print("AttributeError", e)
