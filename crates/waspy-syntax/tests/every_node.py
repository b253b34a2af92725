"""Every kind of node, for packing and unpacking trees."""

from __future__ import annotations
import sys as system, os
from a.b import c as d, e
from .x import *

counter: int = 0
huge = -123456789012345678901234567890
constants = [None, True, 1.5, 2j, "é\ud800", b"\xff", ..., 0]
alias = {1: 2, **{}}
type Pair[T: int] = tuple[T, T]


@staticmethod
def f[T](a, /, b: int = 1, *args, c=2, **kwargs) -> int:
    """A docstring."""
    global counter
    counter += 1
    x = y = a if b else c
    del x
    (n := 10) and b or not c
    print(f"{a!r:>{b}} {c=} text {a!s} {a!a}", *args, key=1, **kwargs)
    for i, (j, k) in args:
        continue
    else:
        pass
    while a < b <= c != 1 is not None:
        break
    else:
        ...
    with open("f") as g, h:
        assert a in b, "no"
    try:
        raise ValueError from None
    except (A, B) as e:
        raise
    except C:
        pass
    else:
        return -a + +b - ~c * 2 @ 3 / 4 // 5 % 6**7 << 8 >> 9 | 1 ^ 2 & 3
    finally:
        pass
    try:
        pass
    except* D:
        pass
    match a:
        case 1 | -2 | "s":
            pass
        case None:
            pass
        case [x, *_, y]:
            pass
        case {"k": v, **rest}:
            pass
        case Point(1, x=2) as p if p:
            pass
        case _:
            pass
    return [z for z in a if z if b], {z for z in a}, {z: z for z in a}, (z for z in a), {1, 2}, a[1:2:3], a.b.c, lambda q, *r: q


async def coroutine():
    async with a as b:
        pass
    async for c in d:
        await e
    return [x async for x in y]


class C[T](Base, metaclass=Meta):
    """What it is."""

    field: int
    other = 1

    @property
    def method(self):
        counted = 0

        def inner():
            nonlocal counted
            yield counted
            yield
            yield from self

        return inner

    def last(self, a):
        return a not in self and a is self and a > 1 and a >= 2 and a == 3
