"""Filling text up to a width: center, ljust, rjust, zfill, expandtabs."""

from lowlevel.wasm import i32, i32_rem_u
from core.str import StrBuilder, clip_width
from core.utf8 import encoded_size, point_at, point_size


def padded(text: str, left: i32, right: i32, fill: i32) -> str:
    """`left` and `right` copies of a code point around the text."""
    if left <= 0 and right <= 0:
        return text
    if left > 0x3FFFFFF0 or right > 0x3FFFFFF0:
        raise MemoryError()
    builder = StrBuilder(text._nbytes + (left + right) * encoded_size(fill))
    builder.append_fill(fill, left)
    builder.append(text)
    builder.append_fill(fill, right)
    return builder.finish()


def _fill_point(fillchar: str) -> i32:
    if fillchar._len != 1:
        raise TypeError("The fill character must be exactly one character long")
    return point_at(fillchar._tail)


def str_center(text: str, width: int, fillchar: str) -> str:
    fill = _fill_point(fillchar)
    total = clip_width(width)
    gap = total - text._len
    if gap <= 0:
        return text
    left = (gap >> 1) + (gap & total & 1)
    return padded(text, left, gap - left, fill)


def str_ljust(text: str, width: int, fillchar: str) -> str:
    return padded(text, 0, clip_width(width) - text._len, _fill_point(fillchar))


def str_rjust(text: str, width: int, fillchar: str) -> str:
    return padded(text, clip_width(width) - text._len, 0, _fill_point(fillchar))


def str_zfill(text: str, width: int) -> str:
    """Zeros after the sign."""
    gap = clip_width(width) - text._len
    if gap <= 0:
        return text
    if text._nbytes == 0 or text._tail[0] != 43 and text._tail[0] != 45:
        return padded(text, gap, 0, 48)
    if gap > 0x3FFFFFF0:
        raise MemoryError()
    builder = StrBuilder(text._nbytes + gap)
    builder.append_part(text, 0, 1)
    builder.append_fill(48, gap)
    builder.append_part(text, 1, text._nbytes)
    return builder.finish()


def str_expandtabs(text: str, tabsize: int) -> str:
    """Columns start again after a line end."""
    size = clip_width(tabsize)
    builder = StrBuilder(text._nbytes + size)
    column: i32 = 0
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        at = at + point_size(text._tail[at])
        if point == 9:
            if size > 0:
                gap = size - i32_rem_u(column, size)
                builder.append_fill(32, gap)
                column = column + gap
            continue
        builder.append_point(point)
        column = column + 1
        if point == 10 or point == 13:
            column = 0
    return builder.finish()
