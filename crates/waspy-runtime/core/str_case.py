"""Case: upper, lower, title, capitalize, swapcase, casefold.

ASCII text is mapped byte by byte. Other text goes through tables (`core/unicode_tables.py`) one code point at a time;
one code point may become up to three, and a capital sigma at the end of a word becomes its final form.
"""

from lowlevel.wasm import Ptr, i32, i64, i64_extend_i32_u, i64_shr_u, ptr_cast, u8
from core.str import StrBuilder, known_char, new_str
from core.str_class import ASCII_LOWER, ASCII_UPPER, has_property, in_ranges, is_lower, is_upper
from core.unicode_tables import CASED_RANGES, FOLD_SPECIAL, IGNORABLE_RANGES, LOWER_RUNS, TITLE_SPECIAL, UPPER_RUNS
from core.unicode_tables import UPPER_SPECIAL
from core.utf8 import point_at, point_before, point_size, skip_points

TO_UPPER: i32 = 0
TO_LOWER: i32 = 1
TO_SWAPPED: i32 = 2


@inline
@noraise
def _flip_word(word: i64, base: i32) -> i64:
    """Eight ASCII bytes with the case of the 26 letters from `base` on flipped."""
    ones: i64 = 0x0101010101010101
    above = word + ones * i64_extend_i32_u(128 - base)
    beyond = word + ones * i64_extend_i32_u(102 - base)
    return word ^ i64_shr_u((above ^ beyond) & ones << 7, 2)


@noraise
def _flip_ascii(to: Ptr[u8], text: Ptr[u8], n: i32, base: i32) -> None:
    """Copies ASCII text with the letters from `base` (65 or 97) on in the other case."""
    i: i32 = 0
    while i + 8 <= n:
        ptr_cast[i64](to + i)[0] = _flip_word(ptr_cast[i64](text + i)[0], base)
        i = i + 8
    while i < n:
        byte = text[i]
        to[i] = byte ^ 32 if byte >= base and byte < base + 26 else byte
        i = i + 1


def _flipped(text: str, base: i32) -> str:
    if text._nbytes == 1:
        byte = text._tail[0]
        if byte < base or byte >= base + 26:
            return text
        found = known_char(byte ^ 32)
        if found is not None:
            return found
    result = new_str(text._nbytes, text._len)
    _flip_ascii(result._tail, text._tail, text._nbytes, base)
    return result


def str_upper(text: str) -> str:
    if text._is_ascii():
        return _flipped(text, 97)
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        append_upper(builder, point_at(text._tail + at))
        at = at + point_size(text._tail[at])
    return builder.finish()


def str_lower(text: str) -> str:
    if text._is_ascii():
        return _flipped(text, 65)
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        _append_lower_at(builder, text, at)
        at = at + point_size(text._tail[at])
    return builder.finish()


def _append_lower_at(builder: StrBuilder, text: str, at: i32) -> None:
    point = point_at(text._tail + at)
    if point == 0x3A3:
        builder.append_point(0x3C2 if _ends_word(text, at) else 0x3C3)
    else:
        append_lower(builder, point)


def _ends_word(text: str, at: i32) -> bool:
    """Is the sigma at an offset the last letter of a word, and not the only one? What case ignores is skipped."""
    i = at
    found = False
    while i > 0 and not found:
        i = point_before(text._tail, i)
        point = point_at(text._tail + i)
        if not is_case_ignorable(point):
            if not is_cased(point):
                return False
            found = True
    if not found:
        return False
    i = at + 2
    while i < text._nbytes:
        point = point_at(text._tail + i)
        if not is_case_ignorable(point):
            return not is_cased(point)
        i = i + point_size(text._tail[i])
    return True


def _swapped_ascii(text: str) -> str:
    """Every letter in the other case: flipped from both alphabets."""
    n = text._nbytes
    if n == 1:
        return _flipped(text, 97 if text._tail[0] >= 97 else 65)
    result = new_str(n, n)
    _flip_ascii(result._tail, text._tail, n, 65)
    i: i32 = 0
    while i < n:
        if text._tail[i] >= 97 and text._tail[i] < 123:
            result._tail[i] = text._tail[i] ^ 32
        i = i + 1
    return result


def str_swapcase(text: str) -> str:
    if text._is_ascii():
        return _swapped_ascii(text)
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if is_upper(point):
            _append_lower_at(builder, text, at)
        elif is_lower(point):
            append_upper(builder, point)
        else:
            builder.append_point(point)
        at = at + point_size(text._tail[at])
    return builder.finish()


def str_casefold(text: str) -> str:
    if text._is_ascii():
        return _flipped(text, 65)
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        append_folded(builder, point_at(text._tail + at))
        at = at + point_size(text._tail[at])
    return builder.finish()


def str_capitalize(text: str) -> str:
    if text._nbytes == 0:
        return ""
    if text._nbytes == 1:
        return _flipped(text, 97)
    if text._is_ascii():
        result = _flipped(text, 65)
        _flip_ascii(result._tail, text._tail, 1, 97)
        return result
    builder = StrBuilder(text._nbytes)
    append_title(builder, point_at(text._tail))
    at = point_size(text._tail[0])
    while at < text._nbytes:
        _append_lower_at(builder, text, at)
        at = at + point_size(text._tail[at])
    return builder.finish()


def str_title(text: str) -> str:
    builder = StrBuilder(text._nbytes)
    in_word = False
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if in_word:
            _append_lower_at(builder, text, at)
        else:
            append_title(builder, point)
        in_word = is_cased(point)
        at = at + point_size(text._tail[at])
    return builder.finish()


# One code point.


@noraise
def is_cased(point: i32) -> bool:
    return has_property(point, ASCII_LOWER | ASCII_UPPER, CASED_RANGES)


@noraise
def is_case_ignorable(point: i32) -> bool:
    if point < 128:
        return point == 39 or point == 46 or point == 58 or point == 94 or point == 96
    return in_ranges(IGNORABLE_RANGES, point)


def append_upper(builder: StrBuilder, point: i32) -> None:
    if point < 128:
        builder.append_byte(point - 32 if point >= 97 and point <= 122 else point)
    elif not append_special(builder, UPPER_SPECIAL, point):
        builder.append_point(mapped_point(UPPER_RUNS, point))


def append_title(builder: StrBuilder, point: i32) -> None:
    if point < 128:
        builder.append_byte(point - 32 if point >= 97 and point <= 122 else point)
    elif not append_special(builder, TITLE_SPECIAL, point):
        builder.append_point(mapped_point(UPPER_RUNS, point))


def append_lower(builder: StrBuilder, point: i32) -> None:
    if point < 128:
        builder.append_byte(point + 32 if point >= 65 and point <= 90 else point)
    elif point == 0x130:
        builder.append("i\u0307")
    else:
        builder.append_point(mapped_point(LOWER_RUNS, point))


def append_folded(builder: StrBuilder, point: i32) -> None:
    if point < 128:
        append_lower(builder, point)
    elif not append_special(builder, FOLD_SPECIAL, point):
        builder.append_point(mapped_point(LOWER_RUNS, point))


@noraise
def mapped_point(table: str, point: i32) -> i32:
    """The image of a code point under a table of runs; itself where no run has it.

    A run is four characters: distance from the end of the run before, length, step (1 or 2), and the distance to the
    image (doubled; odd when it is negative).
    """
    low: i32 = 0
    at: i32 = 0
    while at < table._nbytes:
        low = low + point_at(table._tail + at)
        at = at + point_size(table._tail[at])
        length = point_at(table._tail + at)
        at = at + point_size(table._tail[at])
        step = table._tail[at]
        move = point_at(table._tail + at + 1)
        at = at + 1 + point_size(table._tail[at + 1])
        if point < low:
            return point
        if point < low + length:
            if (point - low) & (step - 1) != 0:
                return point
            return point - (move >> 1) if move & 1 != 0 else point + (move >> 1)
        low = low + length
    return point


def append_special(builder: StrBuilder, table: str, point: i32) -> bool:
    """Appends the image of a code point that a table of single mappings has; False when it has none.

    An entry is the code point, the number of characters of its image, and these.
    """
    at: i32 = 0
    while at < table._nbytes:
        key = point_at(table._tail + at)
        at = at + point_size(table._tail[at])
        end = at + 1 + skip_points(table._tail + at + 1, table._tail[at])
        if key == point:
            builder.append_part(table, at + 1, end)
            return True
        at = end
    return False
