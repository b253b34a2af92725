"""Searching and comparing bytes, and the `str` methods on top of it: find, count, replace, startswith.

UTF-8 is self-synchronising, so searching text is searching bytes; only positions have to be converted.

`find_bytes` looks for the last byte of the needle with a shift for it and a 64-bit set of the needle's bytes (a Bloom
filter): a byte that is not in the needle lets it skip the needle's whole length. That needs no table and no memory;
its worst case is the product of both lengths, which text does not show in practice.
"""

from lowlevel.wasm import Ptr, i32, i32_wrap_i64, i64, i64_ctz, i64_extend_i32_s, i64_extend_i32_u, i64_shr_u
from lowlevel.wasm import ptr_cast, u8
from core.object import type_name
from core.str import StrBuilder, clip_count, clip_end, clip_index
from core.str_index import byte_offset, point_index
from core.utf8 import point_size


@noraise
def bytes_equal(a: Ptr[u8], b: Ptr[u8], n: i32) -> bool:
    i: i32 = 0
    while i + 8 <= n:
        if ptr_cast[i64](a + i)[0] != ptr_cast[i64](b + i)[0]:
            return False
        i = i + 8
    while i < n:
        if a[i] != b[i]:
            return False
        i = i + 1
    return True


@noraise
def bytes_compare(a: Ptr[u8], an: i32, b: Ptr[u8], bn: i32) -> i32:
    n = an if an < bn else bn
    i: i32 = 0
    while i + 8 <= n and ptr_cast[i64](a + i)[0] == ptr_cast[i64](b + i)[0]:
        i = i + 8
    while i < n:
        if a[i] != b[i]:
            return a[i] - b[i]
        i = i + 1
    return an - bn


# The start value of every hash of text; the compiler replaces it (`Config::hash_seed`).
HASH_SEED: i64 = 0x1F83D9ABFB41BD6B


@noraise
def bytes_hash(p: Ptr[u8], n: i32) -> i32:
    """A seeded hash, never -1, 0 of no bytes alone: eight bytes a step, the last step reads the last eight bytes again."""
    if n == 0:
        return 0
    h = HASH_SEED ^ i64_extend_i32_s(n)
    i: i32 = 0
    while i + 8 < n:
        h = _mix(h, ptr_cast[i64](p + i)[0])
        i = i + 8
    h = _mix(h, _last_word(p, n))
    h = h ^ i64_shr_u(h, 29)
    result = i32_wrap_i64(h ^ i64_shr_u(h, 32))
    if result == 0 or result == -1:
        return 0x5BD1E995
    return result


@inline
@noraise
def _mix(h: i64, word: i64) -> i64:
    m = (h ^ word) * -0x61C8864680B583EB
    return m ^ i64_shr_u(m, 32)


@inline
@noraise
def _last_word(p: Ptr[u8], n: i32) -> i64:
    """The last eight bytes, or all of fewer."""
    if n >= 8:
        return ptr_cast[i64](p + (n - 8))[0]
    if n >= 4:
        high = i64_extend_i32_u(ptr_cast[i32](p + (n - 4))[0])
        return high << 32 | i64_extend_i32_u(ptr_cast[i32](p)[0])
    if n == 0:
        return 0
    return i64_extend_i32_u(p[0] | p[n >> 1] << 8 | p[n - 1] << 16)


@noraise
def find_byte(p: Ptr[u8], start: i32, end: i32, byte: i32) -> i32:
    """The first offset of a byte in start to end, or -1; eight at a time."""
    ones: i64 = 0x0101010101010101
    pattern = ones * i64_extend_i32_u(byte)
    i = start
    while i + 8 <= end:
        word = ptr_cast[i64](p + i)[0] ^ pattern
        zeros = (word - ones) & ~word & ones << 7
        if zeros != 0:
            return i + (i32_wrap_i64(i64_ctz(zeros)) >> 3)
        i = i + 8
    while i < end:
        if p[i] == byte:
            return i
        i = i + 1
    return -1


@noraise
def find_bytes(p: Ptr[u8], start: i32, end: i32, needle: Ptr[u8], m: i32) -> i32:
    """The first offset in start to end where the needle's m bytes stand, or -1."""
    if m > end - start:
        return -1
    if m == 0:
        return start
    if m == 1:
        return find_byte(p, start, end, needle[0])
    if end - start < 64:
        return _find_short(p, start, end, needle, m)
    return _find_long(p, start, end, needle, m)


@noraise
def _find_short(p: Ptr[u8], start: i32, end: i32, needle: Ptr[u8], m: i32) -> i32:
    """By the first byte: no preparation."""
    stop = end - m + 1
    i = find_byte(p, start, stop, needle[0])
    while i >= 0:
        if bytes_equal(p + i, needle, m):
            return i
        i = find_byte(p, i + 1, stop, needle[0])
    return -1


@noraise
def _find_long(p: Ptr[u8], start: i32, end: i32, needle: Ptr[u8], m: i32) -> i32:
    last = needle[m - 1]
    members = _bloom(needle, m)
    shift = _shift_of_last(needle, m)
    i = start
    stop = end - m
    while i <= stop:
        byte = p[i + m - 1]
        if byte == last:
            if bytes_equal(p + i, needle, m):
                return i
            i = i + shift
        elif i64_shr_u(members, i64_extend_i32_u(byte & 63)) & 1 == 0:
            i = i + m
        else:
            i = i + 1
    return -1


@noraise
def _bloom(needle: Ptr[u8], m: i32) -> i64:
    members: i64 = 0
    one: i64 = 1
    i: i32 = 0
    while i < m:
        members = members | one << i64_extend_i32_u(needle[i] & 63)
        i = i + 1
    return members


@noraise
def _shift_of_last(needle: Ptr[u8], m: i32) -> i32:
    """How far the needle moves after its last byte matched: to the previous place of that byte in it."""
    i = m - 2
    while i >= 0 and needle[i] != needle[m - 1]:
        i = i - 1
    return m - 1 - i


@noraise
def rfind_bytes(p: Ptr[u8], start: i32, end: i32, needle: Ptr[u8], m: i32) -> i32:
    """The last offset in start to end where the needle stands, or -1."""
    i = end - m
    if m == 0:
        return end
    while i >= start:
        if p[i] == needle[0] and bytes_equal(p + i, needle, m):
            return i
        i = i - 1
    return -1


# Methods of str. The range start to end is in code points; `_Range` is the same in bytes.


def str_find(text: str, sub: str, start: int | None, end: int | None) -> i32:
    if start is None and end is None:
        return _point_or_none(text, find_bytes(text._tail, 0, text._nbytes, sub._tail, sub._nbytes))
    first = clip_index(start, text._len, 0)
    last = clip_end(end, text._len)
    if first > last:
        return -1
    at = find_bytes(text._tail, byte_offset(text, first), byte_offset(text, last), sub._tail, sub._nbytes)
    return _point_or_none(text, at)


def str_rfind(text: str, sub: str, start: int | None, end: int | None) -> i32:
    first = clip_index(start, text._len, 0)
    last = clip_end(end, text._len)
    if first > last:
        return -1
    at = rfind_bytes(text._tail, byte_offset(text, first), byte_offset(text, last), sub._tail, sub._nbytes)
    return _point_or_none(text, at)


@inline
def _point_or_none(text: str, offset: i32) -> i32:
    if offset < 0:
        return -1
    return point_index(text, offset)


def str_count(text: str, sub: str, start: int | None, end: int | None) -> i32:
    first = clip_index(start, text._len, 0)
    last = clip_end(end, text._len)
    if first > last:
        return 0
    if sub._nbytes == 0:
        return last - first + 1
    return count_bytes(text._tail, byte_offset(text, first), byte_offset(text, last), sub._tail, sub._nbytes)


@noraise
def count_bytes(p: Ptr[u8], start: i32, end: i32, needle: Ptr[u8], m: i32) -> i32:
    """How often a needle of at least one byte stands in start to end without overlap."""
    count: i32 = 0
    at = find_bytes(p, start, end, needle, m)
    while at >= 0:
        count = count + 1
        at = find_bytes(p, at + m, end, needle, m)
    return count


def tail_match(text: str, part: str, start: int | None, end: int | None, at_end: bool) -> bool:
    """startswith and endswith."""
    first = clip_index(start, text._len, 0)
    last = clip_end(end, text._len)
    if first > last:
        return False
    low = byte_offset(text, first)
    high = byte_offset(text, last)
    if high - low < part._nbytes:
        return False
    if at_end:
        low = high - part._nbytes
    return bytes_equal(text._tail + low, part._tail, part._nbytes)


def str_replace(text: str, old: str, new: str, count: int) -> str:
    limit = clip_count(count)
    if limit == 0 or old._nbytes > text._nbytes:
        return text
    if old._nbytes == 0:
        return _replace_between(text, new, limit)
    at = find_bytes(text._tail, 0, text._nbytes, old._tail, old._nbytes)
    if at < 0:
        return text
    return _replace_from(text, old, new, limit, at)


def _replace_from(text: str, old: str, new: str, limit: i32, first: i32) -> str:
    builder = StrBuilder(text._nbytes + new._nbytes)
    at = first
    done: i32 = 0
    left = limit
    while at >= 0 and left > 0:
        builder.append_part(text, done, at)
        builder.append(new)
        done = at + old._nbytes
        left = left - 1
        at = find_bytes(text._tail, done, text._nbytes, old._tail, old._nbytes)
    builder.append_part(text, done, text._nbytes)
    return builder.finish()


def _replace_between(text: str, new: str, limit: i32) -> str:
    """Replacing the empty string: `new` before each code point and at the end."""
    builder = StrBuilder(text._nbytes + new._nbytes + 16)
    at: i32 = 0
    left = limit
    while at < text._nbytes and left > 0:
        builder.append(new)
        n = point_size(text._tail[at])
        builder.append_part(text, at, at + n)
        at = at + n
        left = left - 1
    builder.append_part(text, at, text._nbytes)
    if left > 0:
        builder.append(new)
    return builder.finish()


def only_text(part: object, name: str) -> str:
    """One of several prefixes or suffixes."""
    if isinstance(part, str):
        return str(part)
    raise TypeError("tuple for " + name + " must only contain str, not " + type_name(part))
