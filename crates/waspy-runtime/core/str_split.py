"""Taking text apart: split, rsplit, splitlines, partition, strip."""

from lowlevel.wasm import i32, i64, ptr_cast
from core.str_find import find_bytes, rfind_bytes
from core.utf8 import count_points, point_at, point_before, point_size

# Whitespace.


@inline
@noraise
def is_ascii_space(byte: i32) -> bool:
    """Tab to carriage return, the four separators, and space."""
    return byte == 32 or byte >= 9 and byte <= 13 or byte >= 28 and byte <= 31


@noraise
def is_space(point: i32) -> bool:
    """Whitespace of any script: short enough to be code instead of a table."""
    if point < 128:
        return is_ascii_space(point)
    if point < 0x2000:
        return point == 0x85 or point == 0xA0 or point == 0x1680
    if point <= 0x200A or point == 0x2028 or point == 0x2029:
        return True
    return point == 0x202F or point == 0x205F or point == 0x3000


@noraise
def _skip_spaces(text: str, at: i32) -> i32:
    """The offset of the first code point from `at` on that is no whitespace."""
    i = at
    while i < text._nbytes and is_space(point_at(text._tail + i)):
        i = i + point_size(text._tail[i])
    return i


@noraise
def _skip_word(text: str, at: i32) -> i32:
    """The offset of the first whitespace from `at` on."""
    i = at
    while i < text._nbytes and not is_space(point_at(text._tail + i)):
        i = i + point_size(text._tail[i])
    return i


@noraise
def _skip_spaces_back(text: str, end: i32) -> i32:
    """The end of the last code point before `end` that is no whitespace."""
    i = end
    while i > 0:
        before = point_before(text._tail, i)
        if not is_space(point_at(text._tail + before)):
            break
        i = before
    return i


@noraise
def _skip_word_back(text: str, end: i32) -> i32:
    i = end
    while i > 0:
        before = point_before(text._tail, i)
        if is_space(point_at(text._tail + before)):
            break
        i = before
    return i


def part_of(text: str, first: i32, last: i32) -> str:
    """The bytes first to last as a string."""
    n = last - first
    return text._bytes(first, last, n if text._is_ascii() else count_points(text._tail + first, n))


# Splitting.


def split_ascii(text: str) -> list[str]:
    """At whitespace; each byte is a character."""
    parts = list[str]()
    n = text._nbytes
    at: i32 = 0
    while True:
        while at < n and is_ascii_space(text._tail[at]):
            at = at + 1
        if at == n:
            return parts
        start = at
        while at < n and (text._tail[at] > 32 or not is_ascii_space(text._tail[at])):
            at = at + 1
        parts.append(text._bytes(start, at, at - start))


def split_space(text: str, limit: i32) -> list[str]:
    if text._is_ascii() and limit == 0x7FFFFFFF:
        return split_ascii(text)
    parts = list[str]()
    left = limit
    at = _skip_spaces(text, 0)
    while at < text._nbytes:
        end = _skip_word(text, at) if left > 0 else text._nbytes
        parts.append(part_of(text, at, end))
        left = left - 1
        at = _skip_spaces(text, end)
    return parts


def rsplit_space(text: str, limit: i32) -> list[str]:
    parts = list[str]()
    left = limit
    end = _skip_spaces_back(text, text._nbytes)
    while end > 0:
        at: i32 = 0
        if left > 0:
            at = _skip_word_back(text, end)
        parts.append(part_of(text, at, end))
        left = left - 1
        end = _skip_spaces_back(text, at)
    parts.reverse()
    return parts


def split_text(text: str, sep: str, limit: i32) -> list[str]:
    if sep._nbytes == 0:
        raise ValueError("empty separator")
    parts = list[str]()
    left = limit
    done: i32 = 0
    while left > 0:
        at = find_bytes(text._tail, done, text._nbytes, sep._tail, sep._nbytes)
        if at < 0:
            break
        parts.append(part_of(text, done, at))
        done = at + sep._nbytes
        left = left - 1
    parts.append(part_of(text, done, text._nbytes))
    return parts


def rsplit_text(text: str, sep: str, limit: i32) -> list[str]:
    if sep._nbytes == 0:
        raise ValueError("empty separator")
    parts = list[str]()
    left = limit
    end = text._nbytes
    while left > 0:
        at = rfind_bytes(text._tail, 0, end, sep._tail, sep._nbytes)
        if at < 0:
            break
        parts.append(part_of(text, at + sep._nbytes, end))
        end = at
        left = left - 1
    parts.append(part_of(text, 0, end))
    parts.reverse()
    return parts


@noraise
def _is_line_end(point: i32) -> bool:
    if point <= 30:
        return point >= 10 and point <= 13 or point >= 28
    return point == 0x85 or point == 0x2028 or point == 0x2029


@noraise
def _line_end(text: str, start: i32) -> i32:
    """The offset of the first line end from `start` on, or the end. Eight bytes of which none is a control character nor
    outside of ASCII are skipped in one step: taking 32 from each borrows nowhere."""
    ones: i64 = 0x0101010101010101
    at = start
    while at < text._nbytes:
        if at + 8 <= text._nbytes:
            word = ptr_cast[i64](text._tail + at)[0]
            if (word - (ones << 5) | word) & ones << 7 == 0:
                at = at + 8
                continue
        if _is_line_end(point_at(text._tail + at)):
            return at
        at = at + point_size(text._tail[at])
    return at


def split_lines(text: str, keepends: bool) -> list[str]:
    parts = list[str]()
    start: i32 = 0
    while start < text._nbytes:
        at = _line_end(text, start)
        next = at
        if at < text._nbytes:
            next = at + point_size(text._tail[at])
            if text._tail[at] == 13 and next < text._nbytes and text._tail[next] == 10:
                next = next + 1
        parts.append(part_of(text, start, next if keepends else at))
        start = next
    return parts


def str_partition(text: str, sep: str) -> tuple[str, str, str]:
    if sep._nbytes == 0:
        raise ValueError("empty separator")
    at = find_bytes(text._tail, 0, text._nbytes, sep._tail, sep._nbytes)
    if at < 0:
        return (text, "", "")
    return (part_of(text, 0, at), sep, part_of(text, at + sep._nbytes, text._nbytes))


def str_rpartition(text: str, sep: str) -> tuple[str, str, str]:
    if sep._nbytes == 0:
        raise ValueError("empty separator")
    at = rfind_bytes(text._tail, 0, text._nbytes, sep._tail, sep._nbytes)
    if at < 0:
        return ("", "", text)
    return (part_of(text, 0, at), sep, part_of(text, at + sep._nbytes, text._nbytes))


# Stripping.


def strip_range(text: str, chars: str | None, left: bool, right: bool) -> str:
    """strip, lstrip and rstrip: of whitespace, or of the code points in `chars`."""
    first: i32 = 0
    last = text._nbytes
    if chars is None:
        if text._is_ascii():
            while left and first < last and is_ascii_space(text._tail[first]):
                first = first + 1
            while right and first < last and is_ascii_space(text._tail[last - 1]):
                last = last - 1
            return text._bytes(first, last, last - first)
        if left:
            first = _skip_spaces(text, 0)
        if right and first < last:
            last = _skip_spaces_back(text, last)
        return part_of(text, first, last)
    if left:
        first = _skip_chars(text, chars)
    if right:
        last = _skip_chars_back(text, chars, first)
    return part_of(text, first, last)


@noraise
def _has_char(chars: str, text: str, at: i32) -> bool:
    """Is the code point at an offset of `text` in `chars`?"""
    size = point_size(text._tail[at])
    return find_bytes(chars._tail, 0, chars._nbytes, text._tail + at, size) >= 0


@noraise
def _skip_chars(text: str, chars: str) -> i32:
    i: i32 = 0
    while i < text._nbytes and _has_char(chars, text, i):
        i = i + point_size(text._tail[i])
    return i


@noraise
def _skip_chars_back(text: str, chars: str, first: i32) -> i32:
    i = text._nbytes
    while i > first:
        before = point_before(text._tail, i)
        if not _has_char(chars, text, before):
            break
        i = before
    return i
