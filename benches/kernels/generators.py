"""Generators of numbers in a chain, generator expressions, and the walk of a tree by `yield from`."""

import sys
from typing import Iterator


class Node:
    def __init__(self, value: int, left: "Node | None", right: "Node | None") -> None:
        self.value = value
        self.left = left
        self.right = right

    def walk(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()


def tree(low: int, high: int) -> Node | None:
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, tree(low, middle), tree(middle + 1, high))


def numbers(n: int) -> Iterator[int]:
    i = 0
    while i < n:
        yield i
        i += 1


def collatz(start: int) -> Iterator[int]:
    while start != 1:
        yield start
        start = start // 2 if start % 2 == 0 else 3 * start + 1


def without(multiple: int, source: Iterator[int]) -> Iterator[int]:
    for x in source:
        if x % multiple != 0:
            yield x


def run(n: int) -> int:
    total = 0
    for x in without(3, without(2, numbers(n))):
        total += x
    for start in range(1, n // 50):
        total += sum(1 for _ in collatz(start))
    root = tree(0, n // 8)
    if root is not None:
        for value in root.walk():
            total += value
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
