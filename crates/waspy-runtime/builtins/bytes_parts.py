"""Taking `bytes` apart and putting them together: split, strip, replace, join, case, hexadecimal text."""

from lowlevel.wasm import *
from core.float_parse import parse_float
from core.object import type_name
from core.str_find import find_byte, find_bytes
from core.str_split import is_ascii_space
from builtins.bytes import is_byte_space, new_bytes
from builtins.slice import as_index
from stdlib.typing import Iterable
from builtins.memoryview import memoryview


class ByteBuilder:
    """Bytes under construction, with room at their end."""

    _data: bytes
    _n: i32

    def __init__(self, room: i32) -> None:
        self._data = new_bytes(room)

    def append(self, p: Ptr[u8], n: i32) -> None:
        self._reserve(n)
        memory_copy(self._data._tail + self._n, p, n)
        self._n = self._n + n

    def append_byte(self, byte: i32) -> None:
        self._reserve(1)
        self._data._tail[self._n] = byte
        self._n = self._n + 1

    def append_ascii(self, text: str) -> None:
        self.append(text._tail, text._nbytes)

    def finish(self) -> bytes:
        result = new_bytes(self._n)
        memory_copy(result._tail, self._data._tail, self._n)
        return result

    def _reserve(self, more: i32) -> None:
        need = self._n + more
        if i32_gt_u(need, self._data._n):
            if need < 0:
                raise MemoryError()
            data = new_bytes(need + (need >> 1) + 16)
            memory_copy(data._tail, self._data._tail, self._n)
            self._data = data


def join_bytes(sep: bytes, parts: list[bytes]) -> bytes:
    builder = ByteBuilder(64)
    first = True
    for part in parts:
        if not first:
            builder.append(sep._tail, sep._n)
        first = False
        builder.append(part._tail, part._n)
    return builder.finish()


def checked_parts(parts: list[object]) -> list[bytes]:
    """What is to be joined, if all of it is bytes."""
    checked = list[bytes]()
    for part in parts:
        if isinstance(part, bytes):
            checked.append(part)
        elif isinstance(part, bytearray):
            checked.append(bytes(part))
        elif isinstance(part, memoryview):
            checked.append(part.tobytes())
        else:
            place = str(len(checked))
            raise TypeError("sequence item " + place + ": expected a bytes-like object, " + type_name(part) + " found")
    return checked


def byte_of_item(value: int) -> i32:
    """An element that `bytes` is given."""
    raw = int_raw(value)
    if i64_ge_u(raw, 256):
        raise ValueError("bytes must be in range(0, 256)")
    return i32_wrap_i64(raw)


def checked_numbers(values: Iterable[object]) -> list[int]:
    numbers = list[int]()
    for value in values:
        number = as_index(value)
        byte_of_item(number)
        numbers.append(number)
    return numbers


def replace_bytes(data: bytes, old: bytes, new: bytes, limit: i32) -> bytes:
    builder = ByteBuilder(data._n + new._n)
    left = limit
    done: i32 = 0
    at = find_bytes(data._tail, 0, data._n, old._tail, old._n)
    while at >= 0 and left > 0:
        builder.append(data._tail + done, at - done)
        builder.append(new._tail, new._n)
        done = at + old._n
        left = left - 1
        if old._n == 0:
            # `new` before each byte and at the end.
            if at >= data._n:
                break
            builder.append_byte(data._tail[at])
            done = at + 1
        at = find_bytes(data._tail, done, data._n, old._tail, old._n)
    builder.append(data._tail + done, data._n - done)
    return builder.finish()


def split_bytes(data: bytes, sep: bytes, limit: i32) -> list[bytes]:
    if sep._n == 0:
        raise ValueError("empty separator")
    parts = list[bytes]()
    left = limit
    done: i32 = 0
    while left > 0:
        at = find_bytes(data._tail, done, data._n, sep._tail, sep._n)
        if at < 0:
            break
        parts.append(data._part(done, at))
        done = at + sep._n
        left = left - 1
    parts.append(data._part(done, data._n))
    return parts


def split_byte_spaces(data: bytes, limit: i32) -> list[bytes]:
    parts = list[bytes]()
    left = limit
    at = _skip(data, 0, True)
    while at < data._n:
        end = data._n
        if left > 0:
            end = _skip(data, at, False)
        else:
            while is_byte_space(data._tail[end - 1]):
                end = end - 1
        parts.append(data._part(at, end))
        left = left - 1
        at = _skip(data, end, True)
    return parts


@noraise
def _skip(data: bytes, start: i32, spaces: bool) -> i32:
    at = start
    while at < data._n and is_byte_space(data._tail[at]) == spaces:
        at = at + 1
    return at


def split_byte_lines(data: bytes, keepends: bool) -> list[bytes]:
    parts = list[bytes]()
    start: i32 = 0
    at: i32 = 0
    while at < data._n:
        byte = data._tail[at]
        if byte == 10 or byte == 13:
            end = at + 1
            if byte == 13 and end < data._n and data._tail[end] == 10:
                end = end + 1
            parts.append(data._part(start, end if keepends else at))
            start = end
            at = end
        else:
            at = at + 1
    if start < data._n:
        parts.append(data._part(start, data._n))
    return parts


def strip_bytes(data: bytes, chars: bytes | None, left: bool, right: bool) -> bytes:
    first: i32 = 0
    last = data._n
    while left and first < last and _stripped(data._tail[first], chars):
        first = first + 1
    while right and first < last and _stripped(data._tail[last - 1], chars):
        last = last - 1
    return data._part(first, last)


@noraise
def _stripped(byte: i32, chars: bytes | None) -> bool:
    if chars is None:
        return is_byte_space(byte)
    return find_byte(chars._tail, 0, chars._n, byte) >= 0


def change_case(data: bytes, first: i32) -> bytes:
    """The other case of the 26 letters from `first` on."""
    result = new_bytes(data._n)
    i: i32 = 0
    while i < data._n:
        byte = data._tail[i]
        if byte >= first and byte < first + 26:
            byte = byte ^ 32
        result._tail[i] = byte
        i = i + 1
    return result


def bytes_of_hex(text: str) -> bytes:
    builder = ByteBuilder(text._nbytes)
    at: i32 = 0
    # CPython looks for other letters than ASCII's first.
    while at < text._nbytes:
        if text._tail[at] > 127:
            raise not_hexadecimal(at)
        at = at + 1
    at = 0
    while at < text._nbytes:
        if is_ascii_space(text._tail[at]) and text._tail[at] < 28 or text._tail[at] == 32:
            at = at + 1
            continue
        high = hex_digit(text, at)
        low = hex_digit(text, at + 1)
        if high < 0 or low < 0:
            raise not_hexadecimal(at if high < 0 else at + 1)
        builder.append_byte(high << 4 | low)
        at = at + 2
    return builder.finish()


def not_hexadecimal(at: i32) -> ValueError:
    where = str(int_from_i32(at))
    return ValueError("non-hexadecimal number found in fromhex() arg at position " + where)


@noraise
def hex_digit(text: str, at: i32) -> i32:
    """The value of a digit in base 16, or -1."""
    if at >= text._nbytes:
        return -1
    byte = text._tail[at]
    if byte >= 48 and byte <= 57:
        return byte - 48
    letter = byte | 32
    if letter >= 97 and letter <= 102:
        return letter - 87
    return -1


def float_of_bytes[B](data: bytes, given: B) -> float:
    """`float(given)` of what has these bytes."""
    try:
        return parse_float(data.decode("latin-1"))
    except ValueError as error:
        raise bad_number(str(error), given) from None


def bad_number[B](message: str, given: B) -> ValueError:
    """The error about text that is no number, with the bytes that it was. One about a limit shows no text."""
    at = message.find(": '")
    if at < 0:
        return ValueError(message)
    return ValueError(message._substring(0, i32_wrap_i64(int_raw(at))) + ": " + repr(given))
