"""`repr` and `ascii` of text: the choice of quotes and the escapes."""

from lowlevel.wasm import i32, i32_shr_u
from core.str import StrBuilder
from core.str_class import in_ranges
from core.str_find import find_byte
from core.unicode_tables import PRINTABLE_RANGES
from core.utf8 import point_at, point_size


def str_repr(text: str) -> str:
    return _quoted(text, False)


def str_ascii(text: str) -> str:
    """`repr` with everything beyond ASCII escaped."""
    return _quoted(text, True)


def _quoted(text: str, ascii_only: bool) -> str:
    builder = StrBuilder(text._nbytes + 2)
    append_repr(builder, text, ascii_only)
    return builder.finish()


def append_repr(builder: StrBuilder, text: str, ascii_only: bool) -> None:
    """Appends the quoted text; stretches that need no escape are copied whole."""
    quote = _quote_for(text)
    builder.append_byte(quote)
    done: i32 = 0
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        size = point_size(text._tail[at])
        if not _is_plain(point, quote, ascii_only):
            builder.append_part(text, done, at)
            _append_escaped(builder, point)
            done = at + size
        at = at + size
    builder.append_part(text, done, at)
    builder.append_byte(quote)


@noraise
def _quote_for(text: str) -> i32:
    """A double quote only when there are single quotes and no double ones."""
    if find_byte(text._tail, 0, text._nbytes, 39) < 0 or find_byte(text._tail, 0, text._nbytes, 34) >= 0:
        return 39
    return 34


@inline
@noraise
def _is_plain(point: i32, quote: i32, ascii_only: bool) -> bool:
    if point < 127:
        return point >= 32 and point != 92 and point != quote
    return not ascii_only and point > 160 and in_ranges(PRINTABLE_RANGES, point)


def _append_escaped(builder: StrBuilder, point: i32) -> None:
    letter = _short_escape(point)
    if letter != 0:
        builder.append_byte(92)
        builder.append_byte(letter)
    else:
        append_escape(builder, point)


@pure
@noraise
def _short_escape(point: i32) -> i32:
    """The letter after the backslash, or 0. A quote that reaches this is the one in use."""
    if point == 10:
        return 110
    if point == 13:
        return 114
    if point == 9:
        return 116
    if point == 92 or point == 39 or point == 34:
        return point
    return 0


def append_escape(builder: StrBuilder, point: i32) -> None:
    """Appends \\xNN, \\uNNNN or \\UNNNNNNNN."""
    builder.append_byte(92)
    if point < 256:
        builder.append_byte(120)
        append_hex(builder, point, 2)
    elif point < 65536:
        builder.append_byte(117)
        append_hex(builder, point, 4)
    else:
        builder.append_byte(85)
        append_hex(builder, point, 8)


def append_hex(builder: StrBuilder, value: i32, digits: i32) -> None:
    """Appends the low digits of a number in base 16."""
    i = digits - 1
    while i >= 0:
        digit = i32_shr_u(value, i << 2) & 15
        builder.append_byte(digit + 48 if digit < 10 else digit + 87)
        i = i - 1
