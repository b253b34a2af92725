"""The rows of the boundary table that need more than doctests can show."""

from dataclasses import dataclass

from waspy import f32, i8, u8, u64


@dataclass
class Item:
    name: str
    count: int
    tags: list[str]
    price: float | None


def bytes_back(data: bytes) -> bytes:
    return data[::-1]


def small(n: int) -> u8:
    return n


def wide(n: int) -> u64:
    return n * 3


def smalls(n: int) -> list[i8]:
    return [n]


def third(x: f32) -> f32:
    return x / 3


def items(items: list[Item]) -> list[Item]:
    return [Item(i.name.upper(), i.count + 1, i.tags + ["seen"], i.price) for i in items]


def any_int(i: int) -> int:
    return _anything(i)


def any_text(i: int) -> str:
    return _anything(i)


def any_float(i: int) -> float:
    return _anything(i)


def any_list(i: int) -> list[int]:
    return _anything(i)


def any_option(i: int) -> bool | None:
    return _anything(i)


def any_item(i: int) -> Item:
    return _anything(i)


def any_bytes(i: int) -> bytes:
    return _anything(i)


def _anything(i: int):
    things = [7, "seven", 7.5, [7, 8], True, None, Item("x", 1, [], None), b"7", 2**70, [2**70], ["x"], (1, 2)]
    return things[i]


def surrogate(n: int) -> str:
    return chr(0xD800 + n)


def surrogates(n: int) -> list[str]:
    return ["fine", chr(0xDC00 + n)]


def any_pair(i: int) -> tuple[int, int]:
    return _shape(i)


def any_row(i: int) -> tuple[int, ...]:
    return _shape(i)


def any_dict(i: int) -> dict[str, int]:
    return _shape(i)


def any_words(i: int) -> list[str]:
    return _shape(i)


def _shape(i: int):
    shapes = [(1, 2), (1, 2, 3), (1,), [1, 2], {"a": 1}, ["a", "b"], "ab", {1: 2}, (1, "a")]
    return shapes[i]
