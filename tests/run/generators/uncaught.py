"""The traceback of an exception from inside generators."""


def source(n: int):
    for i in range(n):
        yield 10 // (2 - i)


def doubled(n: int):
    for x in source(n):
        yield x * 2


def total(n: int) -> int:
    return sum(x + 1 for x in doubled(n))


print(total(2))
print(total(3))
