"""The number types of the module `waspy`.

>>> small(127, 200)
-73
>>> small(-128, 0)
-128
>>> medium(-32768, 65535)
32767
>>> wide(-2147483648, 4294967295)
2147483647
>>> widest(9223372036854775807, 18446744073709551615)
(9223372036854775807, 18446744073709551615)
>>> widest(-9223372036854775808, 0)
(-9223372036854775808, 0)
>>> halves([0.5, 1.5, -2.0])
[0.25, 0.75, -1.0]
>>> rounded(0.1)
0.10000000149011612
>>> rounded(16777217.0)
16777216.0
>>> rounded(1e39)
Traceback (most recent call last):
OverflowError: 1e+39 is out of range for f32
>>> rounded(float('inf'))
inf
>>> inverted([0, 1, 254, 255])
[255, 254, 1, 0]
>>> byte(255)
255
>>> byte(256)
Traceback (most recent call last):
OverflowError: 256 is out of range for u8
>>> byte(-1)
Traceback (most recent call last):
OverflowError: -1 is out of range for u8
>>> long(9223372036854775807)
18446744073709551614
>>> long(-1)
Traceback (most recent call last):
OverflowError: -2 is out of range for u64
>>> of_text()
Traceback (most recent call last):
TypeError: 'str' object cannot be interpreted as an integer
>>> of_nothing()
(0, 0.0)
>>> truth(True)
2
>>> nested({-1: [(1, 2.5)], 7: []})
{-1: [(1, 2.5)], 7: []}
>>> maybe(None)
>>> maybe(3)
3
>>> turned(Pixel(255, 0, 7, 0.5))
Pixel(red=0, green=7, blue=255, alpha=0.25)
"""

from dataclasses import dataclass

from waspy import f32, i8, i16, i32, i64, u8, u16, u32, u64


@dataclass
class Pixel:
    red: u8
    green: u8
    blue: u8
    alpha: f32


def small(a: i8, b: u8) -> i8:
    return a if b == 0 else i8(a - b)


def medium(a: i16, b: u16) -> i16:
    return i16(a + b)


def wide(a: i32, b: u32) -> i32:
    return i32(a + b)


def widest(a: i64, b: u64) -> tuple[i64, u64]:
    return a, b


def halves(values: list[f32]) -> list[f32]:
    return [v / 2 for v in values]


def rounded(x: float) -> float:
    return f32(x)


def inverted(values: list[u8]) -> list[u8]:
    return [255 - v for v in values]


def byte(n: int) -> u8:
    return u8(n)


def long(n: int) -> u64:
    return u64(n * 2)


def _nonsense() -> object:
    return "7"


def of_text() -> i32:
    return i32(_nonsense())


def of_nothing() -> tuple[i32, f32]:
    return i32(), f32()


def truth(x: bool) -> i32:
    return i32(x) + i32(x)


def nested(x: dict[i32, list[tuple[u16, f32]]]) -> dict[i32, list[tuple[u16, f32]]]:
    return x


def maybe(x: u8 | None) -> u8 | None:
    return x


def turned(p: Pixel) -> Pixel:
    return Pixel(p.green, p.blue, p.red, p.alpha / 2)
