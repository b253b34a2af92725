"""Text, lists, tuples, dicts and what may be missing.

>>> greet('wörld')
'Hello, wörld'
>>> mean([1.0, 2.0, 6.0])
3.0
>>> mean([])
Traceback (most recent call last):
ZeroDivisionError: float division by zero
>>> ints([1, -4611686018427387904, 9223372036854775807])
[9223372036854775807, -4611686018427387904, 1]
>>> words('a bc  d')
['a', 'bc', 'd']
>>> nested([[1], [], [2, 3]])
[[2, 3], [], [1]]
>>> swap((1, 'x'))
('x', 1)
>>> count(['a', 'b', 'a'])
{'a': 2, 'b': 1}
>>> invert({'a': 1, 'b': 2})
{1: 'a', 2: 'b'}
>>> first([])
>>> first([5, 6])
5
>>> default(None, 3)
3
>>> default('abc', 3)
6
"""


def greet(name: str) -> str:
    return "Hello, " + name


def mean(xs: list[float]) -> float:
    return sum(xs) / len(xs) if xs else 0.0 / 0.0


def ints(xs: list[int]) -> list[int]:
    return xs[::-1]


def words(text: str) -> list[str]:
    return text.split()


def nested(xs: list[list[int]]) -> list[list[int]]:
    return xs[::-1]


def swap(pair: tuple[int, str]) -> tuple[str, int]:
    return pair[1], pair[0]


def count(words: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def invert(d: dict[str, int]) -> dict[int, str]:
    return {v: k for k, v in d.items()}


def first(xs: list[int]) -> int | None:
    return xs[0] if xs else None


def default(text: str | None, n: int) -> int:
    return n if text is None else n + len(text)
