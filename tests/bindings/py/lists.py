"""Text and lists cross: called through the component."""


def greet(name: str) -> str:
    return "Hello, " + name


def total(numbers: list[float]) -> float:
    s = 0.0
    for x in numbers:
        s += x
    return s


def same(numbers: list[float]) -> list[float]:
    return numbers


def ints(numbers: list[int]) -> list[int]:
    return numbers


def words(words: list[str]) -> int:
    return len("".join(words))


def forever(n: int) -> str:
    while True:
        n = (n + 1) & 1023
    return str(n)


def depth(n: int) -> list[int]:
    return [n] if n == 0 else depth(n - 1)


def hoard(n: int) -> list[int]:
    kept = []
    for i in range(n):
        kept.append([i, i])
    return [len(kept)]
