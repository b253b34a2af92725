"""`bytes`: immutable sequences of numbers below 256, and their iterator.

    bytes   +8  _n      bytes
            +12 _hash   0 until asked for
            +16 _tail   the bytes, in line

It holds no reference, so the collector never looks inside, and literals are static data. Text is made of bytes, and bytes of
text, in `builtins/codecs.py`; what searches is in `core/str_find.py`, since text is searched byte by byte too.
Longer than 600 lines because a type is one file: every method of `bytes` is here, the work is in the `bytes_*` files.
"""

from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.bigint_text import parse_int
from core.int import base_of
from core.exceptions import pack
from core.object import type_name
from core.str import StrBuilder, clip_count, clip_end, clip_index
from core.str_find import bytes_compare, bytes_equal, bytes_hash, count_bytes, find_byte, find_bytes, rfind_bytes
from core.str_repr import append_hex
from builtins.bytearray import bytearray, contained, frozen, optional, required, sought
from builtins.bytes_more import center_bytes, expand_tabs, fill_of, has_case, hex_groups, is_title_case, left_bytes, no_separator, right_bytes
from builtins.bytes_more import refuse_encoding, rsplit_byte_spaces, rsplit_bytes, swap_case, title_case, translated, translation, zfill_bytes
from builtins.bytes_parts import change_case, join_bytes, replace_bytes, split_bytes, split_byte_lines, split_byte_spaces
from builtins.bytes_parts import bad_number, bytes_of_hex, byte_of_item, checked_numbers, checked_parts, float_of_bytes, strip_bytes
from builtins.bytes_percent import percent_bytes
from builtins.codecs import decode_bytes, encode_text
from builtins.list import list_reverseiterator
from builtins.memoryview import memoryview, raw_items
from builtins.slice import position, repeated_length, slice, slice_count

_NO_PLACE = "slice indices must be integers or None or have an __index__ method"


class bytes:
    """Bytes."""

    _n: i32
    _hash: i32
    _tail: Tail[u8]

    @staticmethod
    def __new__() -> bytes:
        return new_bytes(0)

    @staticmethod
    def __new__(source: bytes, /) -> bytes:
        return source

    @staticmethod
    def __new__(source: str, /) -> bytes:
        raise TypeError("string argument without an encoding")

    @staticmethod
    def __new__(source: str, encoding: str, errors: str = "strict") -> bytes:
        return encode_text(source, encoding, errors)

    @staticmethod
    def __new__(source: object, encoding: object, errors: object = "strict") -> bytes:
        refuse_encoding(source, encoding, errors, "bytes")
        raise TypeError("encoding without a string argument")

    @staticmethod
    def __new__(source: int, /) -> bytes:
        return zero_bytes(source)

    @staticmethod
    def __new__(source: bytearray, /) -> bytes:
        return frozen(source)

    @staticmethod
    def __new__(source: memoryview, /) -> bytes:
        return source.tobytes()

    @staticmethod
    def __new__(source: raw_items, /) -> bytes:
        return frozen(source._raw)

    @staticmethod
    def __new__(source: Iterable[int], /) -> bytes:
        if _has_bytes(source):
            return demand_bytes(source.__bytes__())
        if _has_index(source):
            return zero_bytes(source.__index__())
        return bytes_of_items(source)

    @staticmethod
    def __new__[T](source: T, /) -> bytes:
        if _has_bytes(source):
            return demand_bytes(source.__bytes__())
        if _has_index(source):
            return zero_bytes(source.__index__())
        if isinstance(source, str):
            raise TypeError("string argument without an encoding")
        if _has_iter(source):
            return bytes_of_items(checked_numbers(source))
        raise TypeError("cannot convert '" + type_name(source) + "' object to bytes")

    # Size and elements.

    @inline
    def __len__(self) -> int:
        return int_from_i32(self._n)

    @inline
    def _len(self) -> i32:
        return self._n

    @inline
    def __bool__(self) -> bool:
        return self._n != 0

    @inline
    def __getitem__(self, index: int) -> int:
        at = position(index, self._n, "index out of range")
        return int_from_i32(self._tail[at])

    def __getitem__(self, part: slice) -> bytes:
        start, stop, step = part._bounds(self._n)
        count = slice_count(start, stop, step)
        if step == 1:
            return self._part(start, start + count)
        result = new_bytes(count)
        i: i32 = 0
        while i < count:
            result._tail[i] = self._tail[start + i * step]
            i = i + 1
        return result

    def __getitem__(self, index: object) -> int:
        raise TypeError("byte indices must be integers or slices, not " + type_name(index))

    def _part(self, first: i32, last: i32) -> bytes:
        n = last - first
        if n == self._n:
            return self
        result = new_bytes(n)
        memory_copy(result._tail, self._tail + first, n)
        return result

    def __reversed__(self) -> list_reverseiterator[int]:
        return list_reverseiterator(list[int](self))

    @inline
    def __iter__(self) -> bytes_iterator:
        return bytes_iterator(self)

    def __contains__(self, value: int) -> bool:
        return find_byte(self._tail, 0, self._n, _byte(value)) >= 0

    def __contains__(self, part: bytes) -> bool:
        return find_bytes(self._tail, 0, self._n, part._tail, part._n) >= 0

    def __contains__[B](self, part: B) -> bool:
        return contained(part) in self

    # Comparison.

    def __eq__(self, other: bytes) -> bool:
        return self._n == other._n and bytes_equal(self._tail, other._tail, self._n)

    def __ne__(self, other: bytes) -> bool:
        return not self.__eq__(other)

    def __lt__(self, other: bytes) -> bool:
        return bytes_compare(self._tail, self._n, other._tail, other._n) < 0

    def __le__(self, other: bytes) -> bool:
        return bytes_compare(self._tail, self._n, other._tail, other._n) <= 0

    def __gt__(self, other: bytes) -> bool:
        return bytes_compare(self._tail, self._n, other._tail, other._n) > 0

    def __ge__(self, other: bytes) -> bool:
        return bytes_compare(self._tail, self._n, other._tail, other._n) >= 0

    def __hash__(self) -> int:
        h = self._hash
        if h == 0:
            h = bytes_hash(self._tail, self._n)
            self._hash = h
        return int_from_i32(h)

    # Numbers: what `int` and `float` call.

    def _as_int(self, base: int) -> int:
        radix = base_of(base)
        try:
            return parse_int(self.decode("latin-1"), radix)
        except ValueError as error:
            raise bad_number(str(error), self) from None

    def _as_float(self) -> float:
        return float_of_bytes(self, self)

    # Making.

    def __add__(self, other: bytes) -> bytes:
        result = new_bytes(self._n + other._n)
        memory_copy(result._tail, self._tail, self._n)
        memory_copy(result._tail + self._n, other._tail, other._n)
        return result

    def __add__(self, other: bytearray) -> bytes:
        return self + frozen(other)

    def __add__(self, other: memoryview) -> bytes:
        return self + other.tobytes()

    def __add__(self, other: object) -> bytes:
        raise TypeError("can't concat " + type_name(other) + " to bytes")

    def __mod__(self, values: tuple[object]) -> bytes:
        return percent_bytes(self, values, values)

    def __mod__(self, value: object) -> bytes:
        return percent_bytes(self, pack(value), value)

    def __mul__(self, times: int) -> bytes:
        if self._n > 0 and times > 0x7FFFFFFF and times <= 0x7FFFFFFFFFFFFFFF and times * len(self) > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError("repeated bytes are too long")
        return self._repeated(times)

    def _repeated(self, times: int) -> bytes:
        n = repeated_length(self._n, times)
        result = new_bytes(n)
        done: i32 = 0
        while done < n:
            memory_copy(result._tail + done, self._tail, self._n)
            done = done + self._n
        return result

    def __rmul__(self, times: int) -> bytes:
        return self.__mul__(times)

    def join(self, parts: Iterable[bytes], /) -> bytes:
        return join_bytes(self, list[bytes](parts))

    def join(self, parts: Iterable[object], /) -> bytes:
        return join_bytes(self, checked_parts(list[object](parts)))

    def join(self, parts: object, /) -> bytes:
        raise TypeError("can only join an iterable")

    @staticmethod
    def fromhex(text: str, /) -> bytes:
        return bytes_of_hex(text)

    # Text.

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return decode_bytes(self, encoding, errors)

    def hex(self) -> str:
        builder = StrBuilder(self._n + self._n)
        i: i32 = 0
        while i < self._n:
            append_hex(builder, self._tail[i], 2)
            i = i + 1
        return builder.finish()

    def hex(self, sep: str, bytes_per_sep: int = 1) -> str:
        return hex_groups(self, sep, bytes_per_sep)

    def hex(self, sep: bytes, bytes_per_sep: int = 1) -> str:
        return hex_groups(self, sep.decode("latin-1"), bytes_per_sep)

    def hex(self, sep: object, bytes_per_sep: int = 1) -> str:
        no_separator(sep)
        raise TypeError("sep must be str or bytes.")

    def __repr__(self) -> str:
        return bytes_repr(self)

    def __str__(self) -> str:
        return bytes_repr(self)

    # Searching.

    def find(self, sub: bytes, start: int | None = None, end: int | None = None, /) -> int:
        first = clip_index(start, self._n, 0)
        last = clip_end(end, self._n)
        if first > last:
            return -1
        return int_from_i32(find_bytes(self._tail, first, last, sub._tail, sub._n))

    def find(self, sub: int, start: int | None = None, end: int | None = None, /) -> int:
        return self.find(one_byte(_byte(sub)), start, end)

    def find(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        return self.find(sought(sub), start, end)

    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        raise TypeError(_NO_PLACE)

    def rfind(self, sub: bytes, start: int | None = None, end: int | None = None, /) -> int:
        first = clip_index(start, self._n, 0)
        last = clip_end(end, self._n)
        if first > last:
            return -1
        return int_from_i32(rfind_bytes(self._tail, first, last, sub._tail, sub._n))

    def rfind(self, sub: int, start: int | None = None, end: int | None = None, /) -> int:
        return self.rfind(one_byte(_byte(sub)), start, end)

    def rfind(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        return self.rfind(sought(sub), start, end)

    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        raise TypeError(_NO_PLACE)

    def index(self, sub: bytes, start: int | None = None, end: int | None = None, /) -> int:
        at = self.find(sub, start, end)
        if at < 0:
            raise ValueError("subsection not found")
        return at

    def index(self, sub: int, start: int | None = None, end: int | None = None, /) -> int:
        return self.index(one_byte(_byte(sub)), start, end)

    def index(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        return self.index(sought(sub), start, end)

    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        raise TypeError(_NO_PLACE)

    def rindex(self, sub: bytes, start: int | None = None, end: int | None = None, /) -> int:
        at = self.rfind(sub, start, end)
        if at < 0:
            raise ValueError("subsection not found")
        return at

    def rindex(self, sub: int, start: int | None = None, end: int | None = None, /) -> int:
        return self.rindex(one_byte(_byte(sub)), start, end)

    def rindex(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        return self.rindex(sought(sub), start, end)

    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        raise TypeError(_NO_PLACE)

    def count(self, sub: bytes, start: int | None = None, end: int | None = None, /) -> int:
        first = clip_index(start, self._n, 0)
        last = clip_end(end, self._n)
        if first > last:
            return 0
        if sub._n == 0:
            return int_from_i32(last - first + 1)
        return int_from_i32(count_bytes(self._tail, first, last, sub._tail, sub._n))

    def count(self, sub: int, start: int | None = None, end: int | None = None, /) -> int:
        return self.count(one_byte(_byte(sub)), start, end)

    def count(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        return self.count(sought(sub), start, end)

    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        raise TypeError(_NO_PLACE)

    def startswith(self, prefix: bytes, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, prefix, start, end, False)

    def startswith(self, prefix: tuple[bytes], start: int | None = None, end: int | None = None, /) -> bool:
        for one in prefix:
            if _match(self, one, start, end, False):
                return True
        return False

    def startswith(self, prefix: bytearray, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, frozen(prefix), start, end, False)

    def startswith(self, prefix: memoryview, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, prefix.tobytes(), start, end, False)

    def startswith(self, prefix: tuple[object], start: int | None = None, end: int | None = None, /) -> bool:
        for one in prefix:
            if _match(self, required(one), start, end, False):
                return True
        return False

    def startswith(self, prefix: object, start: int | None = None, end: int | None = None, /) -> bool:
        raise TypeError("startswith first arg must be bytes or a tuple of bytes, not " + type_name(prefix))

    def endswith(self, suffix: bytes, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, suffix, start, end, True)

    def endswith(self, suffix: tuple[bytes], start: int | None = None, end: int | None = None, /) -> bool:
        for one in suffix:
            if _match(self, one, start, end, True):
                return True
        return False

    def endswith(self, suffix: bytearray, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, frozen(suffix), start, end, True)

    def endswith(self, suffix: memoryview, start: int | None = None, end: int | None = None, /) -> bool:
        return _match(self, suffix.tobytes(), start, end, True)

    def endswith(self, suffix: tuple[object], start: int | None = None, end: int | None = None, /) -> bool:
        for one in suffix:
            if _match(self, required(one), start, end, True):
                return True
        return False

    def endswith(self, suffix: object, start: int | None = None, end: int | None = None, /) -> bool:
        raise TypeError("endswith first arg must be bytes or a tuple of bytes, not " + type_name(suffix))

    # Parts.

    def replace(self, old: bytes, new: bytes, count: int = -1, /) -> bytes:
        return replace_bytes(self, old, new, clip_count(count))

    def replace[A, B](self, old: A, new: B, count: int = -1, /) -> bytes:
        return replace_bytes(self, required(old), required(new), clip_count(count))

    def removeprefix(self, prefix: bytes, /) -> bytes:
        if _match(self, prefix, None, None, False):
            return self._part(prefix._n, self._n)
        return self

    def removeprefix[B](self, prefix: B, /) -> bytes:
        return self.removeprefix(required(prefix))

    def removesuffix(self, suffix: bytes, /) -> bytes:
        if _match(self, suffix, None, None, True):
            return self._part(0, self._n - suffix._n)
        return self

    def removesuffix[B](self, suffix: B, /) -> bytes:
        return self.removesuffix(required(suffix))

    def split(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
        if sep is None:
            return split_byte_spaces(self, clip_count(maxsplit))
        return split_bytes(self, sep, clip_count(maxsplit))

    def split[B](self, sep: B, maxsplit: int = -1) -> list[bytes]:
        return self.split(optional(sep), maxsplit)

    def rsplit(self, sep: bytes | None = None, maxsplit: int = -1) -> list[bytes]:
        if sep is None:
            return rsplit_byte_spaces(self, clip_count(maxsplit))
        return rsplit_bytes(self, sep, clip_count(maxsplit))

    def rsplit[B](self, sep: B, maxsplit: int = -1) -> list[bytes]:
        return self.rsplit(optional(sep), maxsplit)

    def splitlines(self, keepends: object) -> list[bytes]:
        return self.splitlines(bool(keepends))

    def splitlines(self, keepends: bool = False) -> list[bytes]:
        return split_byte_lines(self, keepends)

    def partition(self, sep: bytes, /) -> tuple[bytes, bytes, bytes]:
        if sep._n == 0:
            raise ValueError("empty separator")
        at = find_bytes(self._tail, 0, self._n, sep._tail, sep._n)
        if at < 0:
            return self, new_bytes(0), new_bytes(0)
        return self._part(0, at), sep, self._part(at + sep._n, self._n)

    def partition[B](self, sep: B, /) -> tuple[bytes, B | bytes, bytes]:
        wanted = required(sep)
        before, found, after = self.partition(wanted)
        return before, sep if same(found, wanted) else found, after

    def rpartition(self, sep: bytes, /) -> tuple[bytes, bytes, bytes]:
        if sep._n == 0:
            raise ValueError("empty separator")
        at = rfind_bytes(self._tail, 0, self._n, sep._tail, sep._n)
        if at < 0:
            return new_bytes(0), new_bytes(0), self
        return self._part(0, at), sep, self._part(at + sep._n, self._n)

    def rpartition[B](self, sep: B, /) -> tuple[bytes, B | bytes, bytes]:
        wanted = required(sep)
        before, found, after = self.rpartition(wanted)
        return before, sep if same(found, wanted) else found, after

    def strip(self, chars: bytes | None = None, /) -> bytes:
        return strip_bytes(self, chars, True, True)

    def strip[B](self, chars: B, /) -> bytes:
        return strip_bytes(self, optional(chars), True, True)

    def lstrip(self, chars: bytes | None = None, /) -> bytes:
        return strip_bytes(self, chars, True, False)

    def lstrip[B](self, chars: B, /) -> bytes:
        return strip_bytes(self, optional(chars), True, False)

    def rstrip(self, chars: bytes | None = None, /) -> bytes:
        return strip_bytes(self, chars, False, True)

    def rstrip[B](self, chars: B, /) -> bytes:
        return strip_bytes(self, optional(chars), False, True)

    def upper(self) -> bytes:
        return change_case(self, 97)

    def lower(self) -> bytes:
        return change_case(self, 65)

    def swapcase(self) -> bytes:
        return swap_case(self)

    def title(self) -> bytes:
        return title_case(self, True)

    def capitalize(self) -> bytes:
        return title_case(self, False)

    def center(self, width: int, fillbyte: bytes = b" ", /) -> bytes:
        return center_bytes(self, width, fill_of(fillbyte, "center"))

    def center[F](self, width: int, fillbyte: F, /) -> bytes:
        return center_bytes(self, width, fill_of(fillbyte, "center"))

    def ljust(self, width: int, fillbyte: bytes = b" ", /) -> bytes:
        return left_bytes(self, width, fill_of(fillbyte, "ljust"))

    def ljust[F](self, width: int, fillbyte: F, /) -> bytes:
        return left_bytes(self, width, fill_of(fillbyte, "ljust"))

    def rjust(self, width: int, fillbyte: bytes = b" ", /) -> bytes:
        return right_bytes(self, width, fill_of(fillbyte, "rjust"))

    def rjust[F](self, width: int, fillbyte: F, /) -> bytes:
        return right_bytes(self, width, fill_of(fillbyte, "rjust"))

    def zfill(self, width: int, /) -> bytes:
        return zfill_bytes(self, width)

    def expandtabs(self, tabsize: int = 8) -> bytes:
        return expand_tabs(self, tabsize)

    @staticmethod
    def maketrans(frm: bytes, to: bytes, /) -> bytes:
        return translation(frm, to)

    @staticmethod
    def maketrans[A, B](frm: A, to: B, /) -> bytes:
        return translation(required(frm), required(to))

    def translate(self, table: bytes | None, /, delete: bytes = b"") -> bytes:
        return translated(self, table, delete)

    def translate[A, B](self, table: A, /, delete: B = b"") -> bytes:
        return translated(self, optional(table), required(delete))

    # Classes of ASCII characters.

    def isupper(self) -> bool:
        return has_case(self, True)

    def islower(self) -> bool:
        return has_case(self, False)

    def istitle(self) -> bool:
        return is_title_case(self)

    def isascii(self) -> bool:
        i: i32 = 0
        while i < self._n:
            if self._tail[i] >= 128:
                return False
            i = i + 1
        return True

    def isdigit(self) -> bool:
        i: i32 = 0
        while i < self._n:
            if not _is_digit(self._tail[i]):
                return False
            i = i + 1
        return self._n > 0

    def isalpha(self) -> bool:
        i: i32 = 0
        while i < self._n:
            if not _is_letter(self._tail[i]):
                return False
            i = i + 1
        return self._n > 0

    def isalnum(self) -> bool:
        i: i32 = 0
        while i < self._n:
            if not _is_letter(self._tail[i]) and not _is_digit(self._tail[i]):
                return False
            i = i + 1
        return self._n > 0

    def isspace(self) -> bool:
        i: i32 = 0
        while i < self._n:
            if not is_byte_space(self._tail[i]):
                return False
            i = i + 1
        return self._n > 0


class bytes_iterator:
    """The numbers, one by one."""

    _data: bytes
    _i: i32

    @inline
    def __init__(self, data: bytes) -> None:
        self._data = data

    @inline
    def __iter__(self) -> bytes_iterator:
        return self

    @inline
    def _more(self) -> bool:
        return self._i < self._data._n

    @inline
    def _take(self) -> int:
        i = self._i
        self._i = i + 1
        return int_from_i32(self._data._tail[i])

    def __length_hint__(self) -> int:
        return int_from_i32(self._data._n - self._i)

    def __next__(self) -> int:
        if self._more():
            return self._take()
        raise StopIteration()


def new_bytes(n: i32) -> bytes:
    """`n` zero bytes; the caller may fill them before they are seen."""
    result = new_tail[bytes](n)
    result._n = n
    return result


def zero_bytes(count: int) -> bytes:
    if count < 0:
        raise ValueError("negative count")
    return new_bytes(repeated_length(1, count))


def one_byte(value: i32) -> bytes:
    result = new_bytes(1)
    result._tail[0] = value
    return result


def bytes_of_items(numbers: list[int]) -> bytes:
    n = numbers._n
    result = new_bytes(n)
    i: i32 = 0
    while i < n:
        result._tail[i] = byte_of_item(numbers._items._tail[i])
        i = i + 1
    return result


def bytes_of_items(numbers: Iterable[int]) -> bytes:
    checked = list[int]()
    for number in numbers:
        byte_of_item(number)
        checked.append(number)
    return bytes_of_items(checked)


def bytes_of_items(numbers: Iterable[object]) -> bytes:
    return bytes_of_items(checked_numbers(numbers))


def _byte(value: int) -> i32:
    raw = int_raw(value)
    if i64_ge_u(raw, 256):
        raise ValueError("byte must be in range(0, 256)")
    return i32_wrap_i64(raw)


def _match(data: bytes, part: bytes, start: int | None, end: int | None, at_end: bool) -> bool:
    first = clip_index(start, data._n, 0)
    last = clip_end(end, data._n)
    if last - first < part._n:
        return False
    at = last - part._n if at_end else first
    return bytes_equal(data._tail + at, part._tail, part._n)


@inline
@noraise
def _is_digit(byte: i32) -> bool:
    return byte >= 48 and byte <= 57


@inline
@noraise
def _is_letter(byte: i32) -> bool:
    lower = byte | 32
    return lower >= 97 and lower <= 122


@inline
@noraise
def is_byte_space(byte: i32) -> bool:
    return byte == 32 or byte >= 9 and byte <= 13


def bytes_repr(data: bytes) -> str:
    """A double quote only when there are single quotes and no double ones."""
    builder = StrBuilder(data._n + 3)
    single = find_byte(data._tail, 0, data._n, 39) >= 0
    quote: i32 = 34 if single and find_byte(data._tail, 0, data._n, 34) < 0 else 39
    builder.append_byte(98)
    builder.append_byte(quote)
    i: i32 = 0
    while i < data._n:
        _append_byte_repr(builder, data._tail[i], quote)
        i = i + 1
    builder.append_byte(quote)
    return builder.finish()


def _append_byte_repr(builder: StrBuilder, byte: i32, quote: i32) -> None:
    if byte == quote or byte == 92:
        builder.append_byte(92)
        builder.append_byte(byte)
    elif byte >= 32 and byte < 127:
        builder.append_byte(byte)
    else:
        builder.append_byte(92)
        if byte == 9:
            builder.append_byte(116)
        elif byte == 10:
            builder.append_byte(110)
        elif byte == 13:
            builder.append_byte(114)
        else:
            builder.append_byte(120)
            append_hex(builder, byte, 2)


@intrinsic("has.__bytes__")
def _has_bytes[T](value: T) -> bool: ...


@intrinsic("has.__iter__")
def _has_iter[T](value: T) -> bool: ...


@intrinsic("has.__index__")
def _has_index[T](value: T) -> bool: ...


def plain_bytes(value: bytes) -> bytes:
    """Of an object of a class below `bytes`, the bytes."""
    return value


def demand_bytes(value: bytes) -> bytes:
    return value


def demand_bytes(value: object) -> bytes:
    """What `__bytes__` returned."""
    if isinstance(value, bytes):
        return value
    raise TypeError("__bytes__ returned non-bytes (type " + type_name(value) + ")")
