"""What fewer programs ask of `bytes`: splitting from the right, padding, case by words, translating, hexadecimal text in groups."""

from lowlevel.wasm import *
from core.object import type_name
from core.str import StrBuilder, clip_width
from core.str_find import rfind_bytes
from core.str_repr import append_hex
from builtins.bytearray import bytearray
from builtins.bytes import is_byte_space, new_bytes
from builtins.bytes_parts import ByteBuilder


def rsplit_bytes(data: bytes, sep: bytes, limit: i32) -> list[bytes]:
    if sep._n == 0:
        raise ValueError("empty separator")
    parts = list[bytes]()
    left = limit
    end = data._n
    while left > 0:
        at = rfind_bytes(data._tail, 0, end, sep._tail, sep._n)
        if at < 0:
            break
        parts.append(data._part(at + sep._n, end))
        end = at
        left = left - 1
    parts.append(data._part(0, end))
    parts.reverse()
    return parts


def rsplit_byte_spaces(data: bytes, limit: i32) -> list[bytes]:
    parts = list[bytes]()
    left = limit
    end = skip_back(data, data._n, True)
    while end > 0:
        # What is not split any more keeps the spaces that it begins with.
        start: i32 = skip_back(data, end, False) if left > 0 else 0
        parts.append(data._part(start, end))
        left = left - 1
        end = skip_back(data, start, True)
    parts.reverse()
    return parts


@noraise
def skip_back(data: bytes, end: i32, spaces: bool) -> i32:
    at = end
    while at > 0 and is_byte_space(data._tail[at - 1]) == spaces:
        at = at - 1
    return at


# Padding.


def fill_of(fillbyte: bytes, name: str) -> i32:
    if fillbyte._n != 1:
        raise TypeError(name + "() argument 2 must be a byte string of length 1, not bytes")
    return fillbyte._tail[0]


def fill_of(fillbyte: bytearray, name: str) -> i32:
    if fillbyte._n != 1:
        raise TypeError(name + "() argument 2 must be a byte string of length 1, not bytearray")
    return fillbyte._data._tail[0]


def fill_of(fillbyte: object, name: str) -> i32:
    found = "None" if fillbyte is None else type_name(fillbyte)
    raise TypeError(name + "() argument 2 must be a byte string of length 1, not " + found)


def padded_bytes(data: bytes, left: i32, right: i32, fill: i32) -> bytes:
    if left <= 0 and right <= 0:
        return data
    if left > 0x3FFFFFF0 or right > 0x3FFFFFF0:
        raise MemoryError()
    result = new_bytes(left + data._n + right)
    memory_fill(result._tail, fill, left)
    memory_copy(result._tail + left, data._tail, data._n)
    memory_fill(result._tail + left + data._n, fill, right)
    return result


def center_bytes(data: bytes, width: int, fill: i32) -> bytes:
    total = clip_width(width)
    gap = total - data._n
    if gap <= 0:
        return data
    left = (gap >> 1) + (gap & total & 1)
    return padded_bytes(data, left, gap - left, fill)


def left_bytes(data: bytes, width: int, fill: i32) -> bytes:
    gap = clip_width(width) - data._n
    return padded_bytes(data, 0, gap if gap > 0 else 0, fill)


def right_bytes(data: bytes, width: int, fill: i32) -> bytes:
    gap = clip_width(width) - data._n
    return padded_bytes(data, gap if gap > 0 else 0, 0, fill)


def zfill_bytes(data: bytes, width: int) -> bytes:
    """Zeros after the sign."""
    result = right_bytes(data, width, 48)
    gap = result._n - data._n
    if gap > 0 and data._n > 0 and (data._tail[0] == 43 or data._tail[0] == 45):
        result._tail[0] = data._tail[0]
        result._tail[gap] = 48
    return result


def expand_tabs(data: bytes, tabsize: int) -> bytes:
    """Columns start again after a line end."""
    size = clip_width(tabsize)
    builder = ByteBuilder(data._n + size)
    column: i32 = 0
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        i = i + 1
        if byte == 9:
            if size > 0:
                gap = size - i32_rem_u(column, size)
                column = column + gap
                while gap > 0:
                    builder.append_byte(32)
                    gap = gap - 1
            continue
        builder.append_byte(byte)
        column = 0 if byte == 10 or byte == 13 else column + 1
    return builder.finish()


# Case.


@inline
@noraise
@nocollect
def is_upper(byte: i32) -> bool:
    return byte >= 65 and byte <= 90


@inline
@noraise
@nocollect
def is_lower(byte: i32) -> bool:
    return byte >= 97 and byte <= 122


def swap_case(data: bytes) -> bytes:
    result = new_bytes(data._n)
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        result._tail[i] = byte ^ 32 if is_upper(byte) or is_lower(byte) else byte
        i = i + 1
    return result


def title_case(data: bytes, words: bool) -> bytes:
    """The first letter large, others small: of each word, or of the whole."""
    result = new_bytes(data._n)
    first = True
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        if is_upper(byte) or is_lower(byte):
            byte = byte & 0xDF if first else byte | 32
            first = False
        elif words:
            first = True
        else:
            first = False
        result._tail[i] = byte
        i = i + 1
    return result


def has_case(data: bytes, upper: bool) -> bool:
    """Are there letters, all of this case?"""
    found = False
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        if is_lower(byte) if upper else is_upper(byte):
            return False
        if is_upper(byte) or is_lower(byte):
            found = True
        i = i + 1
    return found


def is_title_case(data: bytes) -> bool:
    found = False
    inside = False
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        if is_upper(byte) and inside or is_lower(byte) and not inside:
            return False
        inside = is_upper(byte) or is_lower(byte)
        found = found or inside
        i = i + 1
    return found


# Translating.


def translation(source: bytes, to: bytes) -> bytes:
    """The table that makes the bytes of one those of the other."""
    if source._n != to._n:
        raise ValueError("maketrans arguments must have same length")
    table = new_bytes(256)
    i: i32 = 0
    while i < 256:
        table._tail[i] = i
        i = i + 1
    i = 0
    while i < source._n:
        table._tail[source._tail[i]] = to._tail[i]
        i = i + 1
    return table


def translated(data: bytes, table: bytes | None, delete: bytes) -> bytes:
    builder = ByteBuilder(data._n)
    if table is not None and table._n != 256:
        raise ValueError("translation table must be 256 characters long")
    gone = new_bytes(256)
    i: i32 = 0
    while i < delete._n:
        gone._tail[delete._tail[i]] = 1
        i = i + 1
    i = 0
    while i < data._n:
        byte = data._tail[i]
        if gone._tail[byte] == 0:
            builder.append_byte(byte if table is None else table._tail[byte])
        i = i + 1
    return builder.finish()


def refuse_encoding(source: object, encoding: object, errors: object, kind: str) -> None:
    """The names of the codec and of the handler are looked at before what is to be encoded."""
    if not isinstance(encoding, str):
        raise TypeError(kind + "() argument 'encoding' must be str, not " + ("None" if encoding is None else type_name(encoding)))
    if not isinstance(errors, str):
        raise TypeError(kind + "() argument 'errors' must be str, not " + ("None" if errors is None else type_name(errors)))


def no_separator(sep: object) -> None:
    """What is no text is asked for its length first."""
    if len(sep) != 1:
        raise ValueError("sep must be length 1.")


def hex_groups(data: bytes, sep: str, size: int) -> str:
    """Hexadecimal text with a separator between groups, which are counted from the right, or from the left where the size is
    negative."""
    if sep._len != 1:
        raise ValueError("sep must be length 1.")
    if not sep._is_ascii():
        raise ValueError("sep must be ASCII.")
    group = clip_width(size if size >= 0 else -size)
    builder = StrBuilder(data._n * 3)
    i: i32 = 0
    while i < data._n:
        if i > 0 and group > 0 and i32_rem_u(i if size < 0 else data._n - i, group) == 0:
            builder.append(sep)
        append_hex(builder, data._tail[i], 2)
        i = i + 1
    return builder.finish()
