"""Numbers at their limits, text that cannot cross, exceptions of all kinds, defaults and names.

>>> same_int(9223372036854775807)
9223372036854775807
>>> same_int(-9223372036854775808)
-9223372036854775808
>>> more(9223372036854775806, 1)
9223372036854775807
>>> negated(-9223372036854775807)
9223372036854775807
>>> product(3037000499, 3037000499)
9223372030926249001
>>> through_big(9223372036854775807)
9223372036854775807
>>> same_float(-0.0)
-0.0
>>> same_float(float('nan'))
nan
>>> same_float(float('-inf'))
-inf
>>> same_float(1e22)
1e+22
>>> same_float(123456789012345680.0)
1.2345678901234568e+17
>>> same_float(0.0001)
0.0001
>>> int_as_float(3.0)
3.0
>>> backwards('añb😀')
'😀bña'
>>> refuse('own')
Traceback (most recent call last):
edges.Refused: own 7
>>> refuse('key')
Traceback (most recent call last):
KeyError: 'key'
>>> refuse('index')
Traceback (most recent call last):
IndexError: list index out of range
>>> refuse('assert')
Traceback (most recent call last):
AssertionError
>>> refuse('deep')
Traceback (most recent call last):
RecursionError: maximum recursion depth exceeded
>>> refuse('fine')
'fine'
>>> with_defaults(1, 2, 'z')
'1 2 z'
>>> maybe(None)
>>> maybe(0)
0
>>> maybe_flag(None)
>>> maybe_flag(False)
False
>>> maybe_float(float('nan'))
nan
>>> maybe_float(None)
>>> maybe_text('')
''
>>> nothing()
>>> match(1, 2, 'x')
(1, 2, 'x')
"""


class Refused(Exception):
    pass


def same_int(x: int) -> int:
    return x


def more(x: int, y: int) -> int:
    return x + y


def negated(x: int) -> int:
    return -x


def product(x: int, y: int) -> int:
    return x * y


def through_big(x: int) -> int:
    return (x << 70) // (1 << 70)


def same_float(x: float) -> float:
    return x


def int_as_float(x: float) -> float:
    return x


def backwards(text: str) -> str:
    return text[::-1]


def half_a_letter(n: int) -> str:
    return "a" + chr(0xD800 + n)


def shifted(n: int) -> int:
    return 1 << n


def all_shifted(ns: list[int]) -> dict[str, list[int]]:
    return {"all": [1 << n for n in ns]}


def refuse(how: str) -> str:
    if how == "own":
        raise Refused("own " + str(len([1] * 7)))
    if how == "key":
        return {"a": "b"}[how]
    if how == "index":
        return [""][len(how)]
    assert how != "assert"
    if how == "deep":
        return refuse(how)
    return how


def with_defaults(a: int, b: int = 3, c: str = "x") -> str:
    return f"{a} {b} {c}"


def maybe(x: int | None) -> int | None:
    return x


def maybe_flag(x: bool | None) -> bool | None:
    return x


def maybe_float(x: float | None) -> float | None:
    return x


def maybe_text(x: str | None) -> str | None:
    return x


def nothing() -> None:
    return None


def match(type: int, fn: int, impl: str) -> tuple[int, int, str]:
    return type, fn, impl
