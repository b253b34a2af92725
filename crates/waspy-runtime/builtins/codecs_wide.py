"""UTF-16 and UTF-32: units of two or four bytes, in either order, perhaps behind a mark that says which."""

from lowlevel.wasm import *
from core.exceptions_more import UnicodeDecodeError, UnicodeEncodeError
from core.str import StrBuilder
from core.utf8 import is_surrogate, point_at, point_size
from builtins.bytes_parts import ByteBuilder
from builtins.codecs import BACKSLASH, ESCAPE, IGNORE, PASS, REPLACE, UTF16, UTF16_BIG, UTF16_LITTLE, UTF32, UTF32_BIG, UTF32_LITTLE, XML
from builtins.codecs import decode_stretch

MARK: i32 = 0xFEFF
REPLACEMENT: i32 = 0xFFFD


class Units:
    """How units are written: their size, their order, and what error messages call the encoding."""

    _size: i32
    _big: bool
    _name: str


def _units_of(kind: i32) -> Units:
    units = new[Units]()
    units._size = 4 if kind >= UTF32 else 2
    units._big = kind == UTF16_BIG or kind == UTF32_BIG
    units._name = "utf-32" if kind >= UTF32 else "utf-16"
    if kind != UTF16 and kind != UTF32:
        units._name = units._name + ("-be" if units._big else "-le")
    return units


# Encoding.


def encode_wide(text: str, kind: i32, handler: i32) -> bytes:
    units = _units_of(kind)
    builder = ByteBuilder(text._nbytes * 2 + 4)
    if kind == UTF16 or kind == UTF32:
        _append_unit(builder, units, MARK)
    at: i32 = 0
    index: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if is_surrogate(point) and handler != PASS:
            _append_surrogate(builder, units, text, at, index, handler)
        else:
            _append_point(builder, units, point)
        at = at + point_size(text._tail[at])
        index = index + 1
    return builder.finish()


def _append_point(builder: ByteBuilder, units: Units, point: i32) -> None:
    if units._size == 2 and point >= 0x10000:
        _append_unit(builder, units, 0xD800 + (point - 0x10000 >> 10))
        _append_unit(builder, units, 0xDC00 + (point - 0x10000 & 0x3FF))
    else:
        _append_unit(builder, units, point)


def _append_unit(builder: ByteBuilder, units: Units, unit: i32) -> None:
    i: i32 = 0
    while i < units._size:
        shift = units._size - 1 - i if units._big else i
        builder.append_byte(unit >> shift * 8 & 0xFF)
        i = i + 1


def _append_surrogate(builder: ByteBuilder, units: Units, text: str, at: i32, index: i32, handler: i32) -> None:
    """What a handler makes of a character that no encoding has."""
    point = point_at(text._tail + at)
    if handler == IGNORE:
        return
    if handler == REPLACE:
        _append_unit(builder, units, 63)
    elif handler == BACKSLASH or handler == XML:
        written = "&#" + str(int_from_i32(point)) + ";" if handler == XML else "\\u" + hex(int_from_i32(point))[2:]
        i: i32 = 0
        while i < written._nbytes:
            _append_unit(builder, units, written._tail[i])
            i = i + 1
    else:
        last = at
        end = index
        while last < text._nbytes and is_surrogate(point_at(text._tail + last)):
            last = last + point_size(text._tail[last])
            end = end + 1
        reason = "surrogates not allowed"
        raise UnicodeEncodeError(units._name, text, int_from_i32(index), int_from_i32(end), reason)


# Decoding.


def decode_wide(data: bytes, kind: i32, errors: str) -> str:
    units = _units_of(kind)
    at: i32 = 0
    if (kind == UTF16 or kind == UTF32) and data._n >= units._size:
        at = _read_mark(data, units)
    if kind == UTF16 or kind == UTF32:
        units._name = units._name + ("-be" if units._big else "-le")
    builder = StrBuilder(data._n)
    while at < data._n:
        if at + units._size > data._n:
            decode_stretch(builder, data, at, data._n, units._name, errors, "truncated data")
            break
        at = _decode_unit(builder, data, at, units, errors)
    return builder.finish()


def _read_mark(data: bytes, units: Units) -> i32:
    """The order that a mark says; where the text begins."""
    if _unit_at(data, 0, units) == MARK:
        return units._size
    units._big = True
    if _unit_at(data, 0, units) == MARK:
        return units._size
    units._big = False
    return 0


@noraise
def _unit_at(data: bytes, at: i32, units: Units) -> i32:
    unit: i32 = 0
    i: i32 = 0
    while i < units._size:
        place = at + i if units._big else at + units._size - 1 - i
        unit = unit << 8 | data._tail[place]
        i = i + 1
    return unit


def _decode_unit(builder: StrBuilder, data: bytes, at: i32, units: Units, errors: str) -> i32:
    """A character of one or two units; where the next one begins."""
    unit = _unit_at(data, at, units)
    end = at + units._size
    if units._size == 4:
        if i32_gt_u(unit, 0x10FFFF):
            decode_stretch(builder, data, at, end, units._name, errors, "code point not in range(0x110000)")
        elif is_surrogate(unit) and errors != "surrogatepass":
            decode_stretch(builder, data, at, end, units._name, errors, "code point in surrogate code point range(0xd800, 0xe000)")
        else:
            builder.append_point(unit)
        return end
    if not is_surrogate(unit) or errors == "surrogatepass" and not _is_pair(data, at, units):
        builder.append_point(unit)
        return end
    if _is_pair(data, at, units):
        low = _unit_at(data, end, units)
        builder.append_point(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF))
        return end + 2
    if unit >= 0xDC00:
        decode_stretch(builder, data, at, end, units._name, errors, "illegal encoding")
        return end
    if end + 2 > data._n:
        decode_stretch(builder, data, at, data._n, units._name, errors, "unexpected end of data")
        return data._n
    decode_stretch(builder, data, at, end, units._name, errors, "illegal UTF-16 surrogate")
    return end


@noraise
def _is_pair(data: bytes, at: i32, units: Units) -> bool:
    """Do the two halves of a character stand here?"""
    if at + 4 > data._n or _unit_at(data, at, units) >> 10 != 0x36:
        return False
    return _unit_at(data, at + 2, units) >> 10 == 0x37
