"""Numbers and truth.

>>> add(2, 40)
42
>>> add(9223372036854775807, -9223372036854775808)
-1
>>> double(4611686018427387904)
Traceback (most recent call last):
OverflowError: Python int too large for the host: it does not fit in 64 bits
>>> double(-4611686018427387904)
-9223372036854775808
>>> double(-3)
-6
>>> fib(20)
6765
>>> half(3.0)
1.5
>>> negate(True)
False
>>> divide(1, 0)
Traceback (most recent call last):
ZeroDivisionError: division by zero
>>> divide(1, 8)
0.125
>>> nothing(1)
"""


def add(a: int, b: int) -> int:
    return a + b


def double(a: int) -> int:
    # Under CPython the host's bound is not met: doctest needs it said.
    if a * 2 > 9223372036854775807:
        raise OverflowError("Python int too large for the host: it does not fit in 64 bits")
    return a * 2


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def half(x: float) -> float:
    return x / 2.0


def negate(x: bool) -> bool:
    return not x


def divide(a: int, b: int) -> float:
    return a / b


def nothing(a: int) -> None:
    pass
