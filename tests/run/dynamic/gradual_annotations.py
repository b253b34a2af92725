def scale(xs: list[float], k: float) -> list[float]:
    return [x * k for x in xs]


def untyped(xs, k):
    return [x * k for x in xs]


def total(xs: list[int]) -> int:
    t = 0
    for x in xs:
        t += x
    return t


def first(xs: list) -> object:
    return xs[0]


print(scale([1, 2.5], 2), scale([1.0], 3), untyped(["a", 1, 2.5], 2), untyped((1, 2), 0.5))
print(total([1, 2, 3]), total([True, False, True]), first([1, "a"]), first(["b"]))
x: float = 1
y: int = True
z: "str | None" = None
print(x, y, z, type(x).__name__, type(y).__name__)
w: int
try:
    print(w)
except NameError as e:
    print(e)
w = 5
print(w)
