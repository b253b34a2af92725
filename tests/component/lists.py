"""Containers that give back what they are given.

>>> ints([])
[]
>>> ints([0, -1, 9223372036854775807, -9223372036854775808, 2305843009213693951, 2305843009213693952, -2305843009213693952, -2305843009213693953])
[0, -1, 9223372036854775807, -9223372036854775808, 2305843009213693951, 2305843009213693952, -2305843009213693952, -2305843009213693953]
>>> floats([0.0, -0.0, 1.5, 1e16, 1e-5, 5e-324, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan')])
[0.0, -0.0, 1.5, 1e+16, 1e-05, 5e-324, 1.7976931348623157e+308, inf, -inf, nan]
>>> texts(['', 'a', 'é', '€', '😀', "it's", 'say "hi"', 'a\\nb\\tc\\\\d'])
['', 'a', 'é', '€', '😀', "it's", 'say "hi"', 'a\\nb\\tc\\\\d']
>>> text('naïve café — 😀')
'naïve café — 😀'
>>> flags([True, False, True])
[True, False, True]
>>> by_name({})
{}
>>> by_name({'': 0, 'é': -1, 'z': 9223372036854775807})
{'': 0, 'é': -1, 'z': 9223372036854775807}
>>> several([(1, 'a', True), (-2, '', False)])
[(1, 'a', True), (-2, '', False)]
>>> any_length((1, 2, 3))
(1, 2, 3)
>>> any_length((7,))
(7,)
>>> any_length(())
()
>>> maybe_each([1, None, 3])
[1, None, 3]
>>> maybe_all(None)
>>> maybe_all([])
[]
>>> maybe_all(['x'])
['x']
>>> deep({'a': [(1, {'x': 1.5}), (2, {})], 'b': []})
{'a': [(1, {'x': 1.5}), (2, {})], 'b': []}
>>> grid([[[1], []], [], [[2, 3]]])
[[[1], []], [], [[2, 3]]]
>>> by_pair({(1, 2): 'a', (0, -1): 'b'})
{(1, 2): 'a', (0, -1): 'b'}
>>> nested_pairs(((1, 2.5), ('x', (True, 'y'))))
((1, 2.5), ('x', (True, 'y')))
>>> optional_pair((None, 'x'))
(None, 'x')
>>> duplicates([('a', 1), ('a', 2)])
{'a': 2}
"""


def ints(xs: list[int]) -> list[int]:
    return xs


def floats(xs: list[float]) -> list[float]:
    return xs


def texts(xs: list[str]) -> list[str]:
    return xs


def text(x: str) -> str:
    return x


def flags(xs: list[bool]) -> list[bool]:
    return xs


def by_name(d: dict[str, int]) -> dict[str, int]:
    return d


def several(xs: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
    return xs


def any_length(xs: tuple[int, ...]) -> tuple[int, ...]:
    return xs


def maybe_each(xs: list[int | None]) -> list[int | None]:
    return xs


def maybe_all(xs: list[str] | None) -> list[str] | None:
    return xs


def deep(d: dict[str, list[tuple[int, dict[str, float]]]]) -> dict[str, list[tuple[int, dict[str, float]]]]:
    return d


def grid(xs: list[list[list[int]]]) -> list[list[list[int]]]:
    return xs


def by_pair(d: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    return d


def nested_pairs(p: tuple[tuple[int, float], tuple[str, tuple[bool, str]]]) -> tuple[
    tuple[int, float], tuple[str, tuple[bool, str]]
]:
    return p


def optional_pair(p: tuple[int | None, str]) -> tuple[int | None, str]:
    return p


def duplicates(pairs: list[tuple[str, int]]) -> dict[str, int]:
    return dict(pairs)
