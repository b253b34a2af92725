"""Generator expressions: what is evaluated when, what they see of the names around, early ends."""


def show(x: object) -> object:
    print("show", x)
    return x


squares = (x * x for x in range(5))
print(next(squares), next(squares), list(squares), list(squares))
print(sum(x for x in [1, 2, 3]), sum(x / 2 for x in [1, 2, 3]))
print(any(show(x) for x in [0, 1, 2]), all(show(x) for x in [1, 0, 2]))
print([list(x * y for y in range(x)) for x in range(4)])
lazy = (show(x) for x in show([1, 2]))
print("made")
print(list(lazy))
try:
    never = (x for x in 5)
except TypeError as error:
    print(error)
inside = (y for x in [1, 0] for y in show(range(2 // x)))
print(next(inside))
try:
    list(inside)
except ZeroDivisionError as error:
    print(error)


def captured(n: int) -> list[int]:
    g = (x * n for x in range(3))
    n = 10
    return list(g)


def late() -> list[int]:
    made = [(x + i for x in [1]) for i in range(3)]
    return [next(g) for g in made]


def nested(rows: list[list[int]]) -> list[int]:
    return list(cell for row in rows if row for cell in row if cell > 0)


def walrus(words: list[str]) -> str:
    if any((found := w).startswith("b") for w in words):
        return found
    return "none: " + found


def first(words: list[str], start: str) -> str:
    return next((w for w in words if w.startswith(start)), "nothing")


class Bag:
    def __init__(self, items: list[int]) -> None:
        self.items = items

    def doubled(self):
        return (2 * i for i in self.items)

    def total(self) -> int:
        return sum(i for i in self.doubled())


def of_lambdas() -> list[int]:
    return [f() for f in list((lambda: x) for x in range(3))]


print(captured(2), late(), nested([[1, -1], [], [2]]))
print(walrus(["a", "bc", "d"]), walrus(["x", "y"]))
print(first(["ab", "cd"], "c"), first(["ab"], "z"))
print(list(Bag([1, 2]).doubled()), Bag([3, 4]).total())
print(of_lambdas())
print(sorted((len(w), w) for w in ["ccc", "a", "bb"]))
print(max((x * 7 % 5 for x in range(5)), default=-1), max((x for x in []), default=-1))
print(tuple(x for x in "abc"), dict((k, k) for k in "xy"))
print(repr(x for x in [])[:32])
pipeline = (x + 1 for x in (y * 2 for y in (z for z in range(4) if z)))
print(list(pipeline))
