class P:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __eq__(self, other: object) -> bool:
        return isinstance(other, P) and self.x == other.x and self.y == other.y

    def __hash__(self) -> int:
        return hash((self.x, self.y))

    def __repr__(self) -> str:
        return f"P({self.x}, {self.y})"


class NoHash:
    def __eq__(self, other):
        return True


d = {P(1, 2): "a", P(3, 4): "b"}
d[P(1, 2)] = "c"
print(d, d[P(3, 4)], P(5, 6) in d, P(1, 2) == P(1, 2), P(1, 2) != P(1, 3), P(1, 2) == 5)
try:
    d[P(9, 9)]
except KeyError as e:
    print(e)
try:
    {NoHash(): 1}
except TypeError as e:
    print(e)
