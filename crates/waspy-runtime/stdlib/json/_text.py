# dialect: typed
"""The text that an encoder writes piece by piece."""

from lowlevel.wasm import *
from core.str import StrBuilder
from core.str_repr import append_hex
from core.utf8 import point_at, point_size


class Output:
    """Text that grows at its end."""

    _builder: StrBuilder

    def __init__(self) -> None:
        self._builder = StrBuilder(256)

    def write(self, text: str) -> None:
        self._builder.append(text)

    def quote(self, text: str, ascii_only: bool) -> None:
        """A string in quotes, with escapes."""
        builder = self._builder
        builder.append_byte(34)
        p = text._tail
        n = text._nbytes
        start: i32 = 0
        at: i32 = 0
        while at < n:
            byte = p[at]
            if byte >= 32 and byte != 34 and byte != 92 and (byte < 127 or not ascii_only):
                at = at + 1
                continue
            builder.append_part(text, start, at)
            append_escaped(builder, point_at(p + at))
            at = at + point_size(byte)
            start = at
        builder.append_part(text, start, n)
        builder.append_byte(34)

    def finish(self) -> str:
        return self._builder.finish()


def append_escaped(builder: StrBuilder, point: i32) -> None:
    short = short_escape(point)
    if short != 0:
        builder.append_byte(92)
        builder.append_byte(short)
    elif point < 0x10000:
        append_unit(builder, point)
    else:
        append_unit(builder, 0xD800 + ((point - 0x10000) >> 10))
        append_unit(builder, 0xDC00 + (point & 0x3FF))


def append_unit(builder: StrBuilder, unit: i32) -> None:
    builder.append("\\u")
    append_hex(builder, unit, 4)


@noraise
@nocollect
def short_escape(point: i32) -> i32:
    """The letter behind the backslash, or 0."""
    if point == 34 or point == 92:
        return point
    if point == 8:
        return 98
    if point == 9:
        return 116
    if point == 10:
        return 110
    if point == 12:
        return 102
    if point == 13:
        return 114
    return 0


def as_object(value: object) -> object:
    """The value as one whose class is found when running: all values are written by the same code."""
    return value
