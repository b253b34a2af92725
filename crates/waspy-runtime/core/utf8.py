"""Generalised UTF-8: code points to bytes and back, counting and finding positions. Surrogates are units of three bytes.

All functions work on addresses of valid text; none checks, allocates or raises, except `valid_utf8`, which is the check.
"""

from lowlevel.wasm import Ptr, i32, i32_wrap_i64, i64, i64_popcnt, i64_shr_u, ptr_cast, u8


@inline
@pure
@noraise
def is_surrogate(point: i32) -> bool:
    return point >> 11 == 27


@inline
@pure
@noraise
def point_size(first: i32) -> i32:
    """Bytes of the code point whose first byte this is."""
    if first < 128:
        return 1
    if first < 224:
        return 2
    if first < 240:
        return 3
    return 4


@pure
@noraise
def encoded_size(point: i32) -> i32:
    if point < 128:
        return 1
    if point < 2048:
        return 2
    if point < 65536:
        return 3
    return 4


@noraise
def point_at(p: Ptr[u8]) -> i32:
    """The code point whose first byte is at `p`."""
    first = p[0]
    if first < 128:
        return first
    if first < 224:
        return (first & 31) << 6 | (p[1] & 63)
    if first < 240:
        return (first & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63)
    return (first & 7) << 18 | (p[1] & 63) << 12 | (p[2] & 63) << 6 | (p[3] & 63)


@noraise
def encode_point(p: Ptr[u8], point: i32) -> i32:
    """Writes a code point at `p`; the number of bytes written."""
    if point < 128:
        p[0] = point
        return 1
    if point < 2048:
        p[0] = 192 | point >> 6
        p[1] = 128 | (point & 63)
        return 2
    if point < 65536:
        p[0] = 224 | point >> 12
        p[1] = 128 | (point >> 6 & 63)
        p[2] = 128 | (point & 63)
        return 3
    p[0] = 240 | point >> 18
    p[1] = 128 | (point >> 12 & 63)
    p[2] = 128 | (point >> 6 & 63)
    p[3] = 128 | (point & 63)
    return 4


@noraise
def count_points(p: Ptr[u8], nbytes: i32) -> i32:
    """Code points in `nbytes` bytes: the bytes that do not continue one, eight at a time."""
    ones: i64 = 0x0101010101010101
    count = nbytes
    i: i32 = 0
    while i + 8 <= nbytes:
        word = ptr_cast[i64](p + i)[0]
        if word & ones << 7 != 0:
            count = count - i32_wrap_i64(i64_popcnt(i64_shr_u(word, 7) & i64_shr_u(~word, 6) & ones))
        i = i + 8
    while i < nbytes:
        if p[i] >> 6 == 2:
            count = count - 1
        i = i + 1
    return count


@noraise
def skip_points(p: Ptr[u8], count: i32) -> i32:
    """Bytes taken by the first `count` code points at `p`."""
    at: i32 = 0
    left = count
    while left > 0:
        at = at + point_size(p[at])
        left = left - 1
    return at


@noraise
def skip_points_back(p: Ptr[u8], end: i32, count: i32) -> i32:
    """The offset of the code point that is the `count`-th before offset `end`."""
    at = end
    left = count
    while left > 0:
        at = point_before(p, at)
        left = left - 1
    return at


@inline
@noraise
def point_before(p: Ptr[u8], at: i32) -> i32:
    """The offset of the code point that ends at offset `at`."""
    i = at - 1
    while p[i] >> 6 == 2:
        i = i - 1
    return i


@noraise
def surrogates_in(p: Ptr[u8], nbytes: i32) -> bool:
    """Is there a surrogate in these bytes?"""
    i: i32 = 0
    while i < nbytes:
        if p[i] == 237 and p[i + 1] >= 160:
            return True
        i = i + 1
    return False


@noraise
def valid_utf8(p: Ptr[u8], nbytes: i32) -> i32:
    """The offset of the first byte that is not strict UTF-8, or -1."""
    i: i32 = 0
    while i < nbytes:
        n = _valid_point(p + i, nbytes - i)
        if n == 0:
            return i
        i = i + n
    return -1


@noraise
def _valid_point(p: Ptr[u8], room: i32) -> i32:
    """Bytes of the well-formed code point at `p`, or 0."""
    first = p[0]
    if first < 128:
        return 1
    n = point_size(first)
    if first < 194 or first > 244 or n > room:
        return 0
    i: i32 = 1
    while i < n:
        if p[i] >> 6 != 2:
            return 0
        i = i + 1
    point = point_at(p)
    if encoded_size(point) != n or is_surrogate(point) or point > 0x10FFFF:
        return 0
    return n
