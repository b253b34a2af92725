"""Classes of characters: isalpha, isdigit, islower, isidentifier and their like.

ASCII characters are looked up in one table of bits. Others are looked up in tables of ranges (`core/unicode_tables.py`),
one for each property, so that a program carries those whose methods it calls.
"""

from lowlevel.wasm import addr, i32, ptr_raw
from core.str_split import is_space
from core.unicode_tables import CONTINUE_RANGES, LOWER_RANGES, START_RANGES, UPPER_RANGES
from core.utf8 import point_at, point_size

ASCII_ALPHA: i32 = 1
ASCII_DIGIT: i32 = 2
ASCII_LOWER: i32 = 4
ASCII_UPPER: i32 = 8
ASCII_PRINTABLE: i32 = 16

# The bits of each ASCII character, plus 32, as a character.
_ASCII_BITS = (
    "                                "
    "00000000000000002222222222000000"
    "09999999999999999999999999900000"
    "0555555555555555555555555550000 "
)


@inline
@noraise
def ascii_bits(byte: i32) -> i32:
    return _ASCII_BITS._tail[byte] - 32


# The range that was found last: text stays within one script.
_last_table: i32 = 0
_last_low: i32 = 0
_last_high: i32 = 0
_last_inside: bool = False


@noraise
def in_ranges(table: str, point: i32) -> bool:
    """Is a code point in a table? Its characters are distances from boundary to boundary, outside first."""
    global _last_table, _last_low, _last_high, _last_inside
    address = ptr_raw(addr(table))
    if _last_table == address and point >= _last_low and point < _last_high:
        return _last_inside
    low: i32 = 0
    high: i32 = 0
    inside = True
    at: i32 = 0
    while high <= point:
        inside = not inside
        low = high
        if at >= table._nbytes:
            high = 0x110000
        else:
            high = high + point_at(table._tail + at)
            at = at + point_size(table._tail[at])
    _last_table = address
    _last_low = low
    _last_high = high
    _last_inside = inside
    return inside


@noraise
def all_of(text: str, bits: i32, table: str) -> bool:
    """Does every character have a property, given as ASCII bits and a table? False for empty text."""
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if not has_property(point, bits, table):
            return False
        at = at + point_size(text._tail[at])
    return at > 0


@inline
@noraise
def has_property(point: i32, bits: i32, table: str) -> bool:
    if point < 128:
        return ascii_bits(point) & bits != 0
    return in_ranges(table, point)


@noraise
def all_spaces(text: str) -> bool:
    at: i32 = 0
    while at < text._nbytes:
        if not is_space(point_at(text._tail + at)):
            return False
        at = at + point_size(text._tail[at])
    return at > 0


@noraise
def is_lower(point: i32) -> bool:
    return has_property(point, ASCII_LOWER, LOWER_RANGES)


@noraise
def is_upper(point: i32) -> bool:
    return has_property(point, ASCII_UPPER, UPPER_RANGES)


@noraise
def _is_titlecase(point: i32) -> bool:
    """One of the 31 letters that are an upper and a lower case letter in one."""
    if point < 0x1F88:
        return point == 0x1C5 or point == 0x1C8 or point == 0x1CB or point == 0x1F2
    if point <= 0x1FAF:
        return point & 8 != 0
    return point == 0x1FBC or point == 0x1FCC or point == 0x1FFC


@noraise
def has_only_lower(text: str) -> bool:
    """At least one cased letter, and all of them lower case."""
    found = False
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if is_upper(point) or _is_titlecase(point):
            return False
        found = found or is_lower(point)
        at = at + point_size(text._tail[at])
    return found


@noraise
def has_only_upper(text: str) -> bool:
    found = False
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if is_lower(point) or _is_titlecase(point):
            return False
        found = found or is_upper(point)
        at = at + point_size(text._tail[at])
    return found


@noraise
def is_title(text: str) -> bool:
    """Upper case begins a word, lower case goes on; at least one word."""
    found = False
    in_word = False
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        at = at + point_size(text._tail[at])
        if is_upper(point) or _is_titlecase(point):
            if in_word:
                return False
            in_word = True
            found = True
        elif is_lower(point):
            if not in_word:
                return False
        else:
            in_word = False
    return found


@noraise
def is_identifier(text: str) -> bool:
    if text._nbytes == 0 or not _is_start(point_at(text._tail)):
        return False
    at = point_size(text._tail[0])
    while at < text._nbytes:
        if not _is_continue(point_at(text._tail + at)):
            return False
        at = at + point_size(text._tail[at])
    return True


@inline
@noraise
def _is_start(point: i32) -> bool:
    return point == 95 or has_property(point, ASCII_ALPHA, START_RANGES)


@inline
@noraise
def _is_continue(point: i32) -> bool:
    return point == 95 or has_property(point, ASCII_ALPHA | ASCII_DIGIT, CONTINUE_RANGES)
