"""Only numbers cross, and nothing is imported: the core module is called by itself."""

_total = 0


def add(a: int, b: int) -> int:
    """The sum of two numbers."""
    return a + b


def mean(a: float, b: float) -> float:
    return (a + b) / 2


def flip(x: bool) -> bool:
    return not x


def remember(x: int) -> None:
    global _total
    _total += x


def total() -> int:
    return _total


def divide(a: int, b: int) -> int:
    return a // b


class Odd(ValueError):
    pass


def chained(x: int) -> int:
    try:
        return 1 // x
    except ZeroDivisionError as error:
        raise Odd("ends: " + str(x)) from error


def power(base: int, exponent: int) -> int:
    return base**exponent


def forever() -> int:
    n = 0
    while True:
        n = (n + 1) & 1023
    return n


def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)


def grow() -> int:
    parts = [0]
    while True:
        parts = parts + parts
    return len(parts)


def hoard(n: int) -> int:
    kept = []
    for i in range(n):
        kept.append([i, i])
    return len(kept)
