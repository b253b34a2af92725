"""Whole numbers, the first thing that has to work.

>>> add(2, 40)
42
>>> add(9223372036854775807, -9223372036854775808)
-1
>>> add(-4611686018427387904, -4611686018427387904)
-9223372036854775808
>>> fib(20)
6765
>>> half(3.0)
1.5
>>> negate(True)
False
>>> refuse(-1)
Traceback (most recent call last):
ValueError: too small
>>> refuse(7)
7
"""


def add(a: int, b: int) -> int:
    return a + b


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def half(x: float) -> float:
    return x / 2.0


def negate(x: bool) -> bool:
    return not x


def refuse(n: int) -> int:
    if n < 0:
        raise ValueError("too small")
    return n
