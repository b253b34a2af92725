def inner(x: int) -> float:
    return 10 / x


def outer(xs: list[int]) -> float:
    total = 0.0
    for x in xs:
        total += inner(x)
    return total


print(outer([1, 2]))
print(outer([1, 0]))
print("not reached")
