"""Naive recursion: calls, comparison and addition of integers."""

import sys


def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def run(n: int) -> int:
    return fib(n)


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
