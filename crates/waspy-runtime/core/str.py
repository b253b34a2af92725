"""`str`: immutable text in generalised UTF-8, its iterator, and `StrBuilder`, which makes new strings.

Longer than 600 lines because a type is one file: every method of `str` is here, the work is in the `str_*` files.

        +0   header (8)
        +8   _nbytes  bytes of text; the tail's length for the collector
        +12  _len     code points; equal to _nbytes exactly when the text is ASCII
        +16  _hash    0 until asked for
        +20  _flags   1 = contains lone surrogates (each is a unit of three bytes; never joined to a pair)
        +24  _tail    the bytes, not terminated

A string holds no reference, so the collector never looks inside, and literals are plain static data. ASCII text is
indexed directly. Other text is scanned from the nearer end, except that one long string at a time has a table of the
byte offset of every 64th code point (`core/str_index.py`). Searching is in `core/str_find.py`, splitting in
`core/str_split.py`, case in `core/str_case.py`, `repr` in `core/str_repr.py`, formatting in `core/str_format.py`:
they are separate files so that a program loads only what it uses. This one is long because the whole class and its builder
are the names that the compiler and every other file look for here.
"""

from lowlevel.array import Array, copy_bytes, new_array
from lowlevel.wasm import Ptr, Tail, i32, i32_gt_u, i32_wrap_i64, i64_div_u, i64_extend_i32_s, i64_ge_u, int_from_i32
from lowlevel.wasm import int_is_small, int_raw, int_to_i64, length, memory_copy, memory_fill, new_tail, same, u8
from core.bigint_text import append_int
from core.exceptions import pack
from core.format_spec import RIGHT, append_float_format, append_int_in_spec, parse_spec
from core.int_slow import huge_count
from core.object import type_name
from core.str_case import str_capitalize, str_casefold, str_lower, str_swapcase, str_title, str_upper
from core.str_class import ASCII_ALPHA, ASCII_DIGIT, ASCII_PRINTABLE, all_of, all_spaces, has_only_lower
from core.str_class import has_only_upper, is_identifier, is_title
from core.str_find import bytes_compare, bytes_equal, bytes_hash, find_bytes, str_count, str_find, str_replace
from core.str_find import only_text, str_rfind, tail_match
from core.str_format import append_text_format, format_text, str_format_args, str_format_map
from core.str_index import byte_offset
from core.str_join import join_list, not_text
from core.str_pad import str_center, str_expandtabs, str_ljust, str_rjust, str_zfill
from core.str_percent import percent_format
from core.str_repr import str_repr
from core.str_split import rsplit_space, rsplit_text, split_lines, split_space, split_text, str_partition
from core.str_split import str_rpartition, strip_range
from core.str_translate import maketrans_delete, maketrans_keys, maketrans_mixed, maketrans_pairs, str_translate
from core.unicode_tables import ALNUM_RANGES, ALPHA_RANGES, DECIMAL_RANGES, DIGIT_RANGES, NUMERIC_RANGES
from core.unicode_tables import PRINTABLE_RANGES
from core.utf8 import count_points, encode_point, encoded_size, is_surrogate, point_at, point_size, surrogates_in
from builtins.bytes import bytes
from builtins.codecs import decode_bytes, encode_text
from builtins.list import list_reverseiterator
from builtins.memoryview import memoryview
from builtins.slice import slice_count
from builtins.tuple import new_tuple
from stdlib.typing import Iterable

SURROGATES: i32 = 1


class str:
    """Text. Everything here is short: the work is in the files named above."""

    _nbytes: length[u8]
    _len: length[u8]
    _hash: i32
    _flags: i32
    _tail: Tail[u8]

    @staticmethod
    def __new__() -> str:
        return ""

    @staticmethod
    def __new__(value: str, /) -> str:
        return value.__str__()

    @staticmethod
    def __new__[T](value: T, /) -> str:
        return value.__str__()

    @staticmethod
    def __new__(value: bytes, /, encoding: str, errors: str = "strict") -> str:
        return decode_bytes(value, encoding, errors)

    @staticmethod
    def __new__(value: memoryview, /, encoding: str, errors: str = "strict") -> str:
        return value.tobytes().decode(encoding, errors)

    @staticmethod
    def __new__(value: bytearray, /, encoding: str, errors: str = "strict") -> str:
        return value.decode(encoding, errors)

    @staticmethod
    def __new__(value: str, /, encoding: str, errors: str = "strict") -> str:
        raise TypeError("decoding str is not supported")

    @staticmethod
    def __new__(value: object, /, encoding: object, errors: object = None) -> str:
        raise TypeError("decoding to str: need a bytes-like object, " + type_name(value) + " found")

    # Size and elements.

    @inline
    @noraise
    def __len__(self) -> int:
        return int_from_i32(self._len)

    @inline
    @noraise
    def __bool__(self) -> bool:
        return self._nbytes != 0

    @inline
    @noraise
    def _is_ascii(self) -> bool:
        return self._nbytes == self._len

    def __getitem__(self, index: int) -> str:
        raw = int_raw(index)
        n = i64_extend_i32_s(self._len)
        if raw < 0:
            raw = raw + n
        if i64_ge_u(raw, n):
            _index_error(index)
        return self._char_at(i32_wrap_i64(raw))

    def __getitem__(self, part: slice) -> str:
        start, stop, step = part._bounds(self._len)
        if step == 1:
            return self._substring(start, stop)
        return _strided(self, start, step, slice_count(start, stop, step))

    @inline
    def _char_at(self, i: i32) -> str:
        """The i-th code point as a string; no check."""
        if self._is_ascii():
            return ascii_char(self._tail[i])
        return str_from_point(point_at(self._tail + byte_offset(self, i)))

    def _substring(self, start: i32, stop: i32) -> str:
        """Code points start to stop, which are inside the string (an empty string when stop is not above start)."""
        if stop <= start:
            return ""
        if self._is_ascii():
            return self._bytes(start, stop, stop - start)
        first = byte_offset(self, start)
        return self._bytes(first, byte_offset(self, stop), stop - start)

    def _bytes(self, first: i32, last: i32, count: i32) -> str:
        """The `count` code points in bytes first to last. A part that is the whole is the string itself."""
        n = last - first
        if n == self._nbytes:
            return self
        if n == 1:
            return ascii_char(self._tail[first])
        if n == 0:
            return ""
        result = new_str(n, count)
        copy_bytes(result._tail, self._tail + first, n)
        if self._flags != 0:
            result._flags = surrogate_flag(result)
        return result

    def __reversed__(self) -> list_reverseiterator[str]:
        return list_reverseiterator(list[str](self))

    def __iter__(self) -> str_iterator:
        return str_iterator(self)

    def __contains__(self, part: str) -> bool:
        return find_bytes(self._tail, 0, self._nbytes, part._tail, part._nbytes) >= 0

    def __contains__(self, part: object) -> bool:
        raise TypeError("'in <string>' requires string as left operand, not " + type_name(part))

    # Comparison.

    def __eq__(self, other: str) -> bool:
        if same(self, other):
            return True
        if self._nbytes != other._nbytes:
            return False
        return bytes_equal(self._tail, other._tail, self._nbytes)

    def __ne__(self, other: str) -> bool:
        return not self.__eq__(other)

    def __lt__(self, other: str) -> bool:
        return _compare(self, other) < 0

    def __le__(self, other: str) -> bool:
        return _compare(self, other) <= 0

    def __gt__(self, other: str) -> bool:
        return _compare(self, other) > 0

    def __ge__(self, other: str) -> bool:
        return _compare(self, other) >= 0

    @noraise
    def __hash__(self) -> int:
        return int_from_i32(self._hash32())

    @inline
    @noraise
    def _hash32(self) -> i32:
        """The hash as a word, for tables of strings."""
        h = self._hash
        if h == 0:
            h = bytes_hash(self._tail, self._nbytes)
            self._hash = h
        return h

    # Making.

    def __add__(self, other: str) -> str:
        if self._nbytes == 0:
            return other
        if other._nbytes == 0:
            return self
        result = new_str(self._nbytes + other._nbytes, self._len + other._len)
        copy_bytes(result._tail, self._tail, self._nbytes)
        copy_bytes(result._tail + self._nbytes, other._tail, other._nbytes)
        result._flags = self._flags | other._flags
        return result

    def __mul__(self, times: int) -> str:
        raw = int_raw(times) if int_is_small(times) else huge_count(times)
        if raw == 1:
            return self
        if raw <= 0 or self._nbytes == 0:
            return ""
        if raw > 2147483647 or raw * i64_extend_i32_s(self._nbytes) > 2147483647:
            if raw > i64_div_u(0x7FFFFFFFFFFFFFFF, int_to_i64(len(self))):
                raise OverflowError("repeated string is too long")
            raise MemoryError()
        return _repeat(self, i32_wrap_i64(raw))

    def __rmul__(self, times: int) -> str:
        return self.__mul__(times)

    def __mod__(self, values: tuple[object]) -> str:
        return percent_format(self, values, values)

    def __mod__[T](self, values: tuple[T]) -> str:
        packed = _boxed(values)
        return percent_format(self, packed, packed)

    def __mod__[T](self, value: T) -> str:
        if hasattr(value, "__tuple__"):
            # A tuple with names.
            return self % value.__tuple__()
        return percent_format(self, pack(value), value)

    def __str__(self) -> str:
        return self

    def __repr__(self) -> str:
        return str_repr(self)

    def __format__(self, spec: str, /) -> str:
        if spec._nbytes == 0:
            return self
        return format_text(self, spec)

    def format(self, *args: object) -> str:
        return str_format_args(self, args, ())

    def format(self, *args: object, **names: object) -> str:
        return str_format_args(self, args, names)

    def format_map(self, mapping: object, /) -> str:
        return str_format_map(self, mapping)

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        return encode_text(self, encoding, errors)

    def join(self, parts: object, /) -> str:
        raise TypeError("can only join an iterable")

    @plain_iteration
    def join[T](self, parts: list[T], /) -> str:
        return join_list(self, parts)

    def join[T](self, parts: Iterable[T], /) -> str:
        builder = StrBuilder()
        i: i32 = 0
        for part in parts:
            if not isinstance(part, str):
                raise TypeError(not_text(i, part))
            if i != 0:
                builder.append(self)
            i = i + 1
            builder.append(part)
        return builder.finish()

    # Searching.

    def find(self, sub: str, start: int | None = None, end: int | None = None, /) -> int:
        return int_from_i32(str_find(self, sub, start, end))

    def find(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        raise TypeError("must be str, not " + type_name(sub))

    def rfind(self, sub: str, start: int | None = None, end: int | None = None, /) -> int:
        return int_from_i32(str_rfind(self, sub, start, end))

    def rfind(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        raise TypeError("must be str, not " + type_name(sub))

    def index(self, sub: str, start: int | None = None, end: int | None = None, /) -> int:
        i = str_find(self, sub, start, end)
        if i < 0:
            raise ValueError("substring not found")
        return int_from_i32(i)

    def index(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        raise TypeError("must be str, not " + type_name(sub))

    def rindex(self, sub: str, start: int | None = None, end: int | None = None, /) -> int:
        i = str_rfind(self, sub, start, end)
        if i < 0:
            raise ValueError("substring not found")
        return int_from_i32(i)

    def rindex(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        raise TypeError("must be str, not " + type_name(sub))

    def count(self, sub: str, start: int | None = None, end: int | None = None, /) -> int:
        return int_from_i32(str_count(self, sub, start, end))

    def count(self, sub: object, start: int | None = None, end: int | None = None, /) -> int:
        raise TypeError("must be str, not " + type_name(sub))

    def startswith(self, prefix: str, start: int | None = None, end: int | None = None, /) -> bool:
        return tail_match(self, prefix, start, end, False)

    def startswith(self, prefix: tuple[str], start: int | None = None, end: int | None = None, /) -> bool:
        for one in prefix:
            if tail_match(self, one, start, end, False):
                return True
        return False

    def startswith(self, prefix: tuple[object], start: int | None = None, end: int | None = None, /) -> bool:
        for one in prefix:
            if tail_match(self, only_text(one, "startswith"), start, end, False):
                return True
        return False

    def startswith(self, prefix: object, start: int | None = None, end: int | None = None, /) -> bool:
        raise TypeError("startswith first arg must be str or a tuple of str, not " + type_name(prefix))

    def endswith(self, suffix: str, start: int | None = None, end: int | None = None, /) -> bool:
        return tail_match(self, suffix, start, end, True)

    def endswith(self, suffix: tuple[str], start: int | None = None, end: int | None = None, /) -> bool:
        for one in suffix:
            if tail_match(self, one, start, end, True):
                return True
        return False

    def endswith(self, suffix: tuple[object], start: int | None = None, end: int | None = None, /) -> bool:
        for one in suffix:
            if tail_match(self, only_text(one, "endswith"), start, end, True):
                return True
        return False

    def endswith(self, suffix: object, start: int | None = None, end: int | None = None, /) -> bool:
        raise TypeError("endswith first arg must be str or a tuple of str, not " + type_name(suffix))

    def replace(self, old: str, new: str, count: int = -1, /) -> str:
        return str_replace(self, old, new, count)

    def removeprefix(self, prefix: str, /) -> str:
        if tail_match(self, prefix, None, None, False):
            return self._bytes(prefix._nbytes, self._nbytes, self._len - prefix._len)
        return self

    def removesuffix(self, suffix: str, /) -> str:
        if tail_match(self, suffix, None, None, True):
            return self._bytes(0, self._nbytes - suffix._nbytes, self._len - suffix._len)
        return self

    # Splitting and stripping.

    def split(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        if sep is None:
            return split_space(self, clip_count(maxsplit))
        return split_text(self, sep, clip_count(maxsplit))

    def split(self, sep: object, maxsplit: int = -1) -> list[str]:
        raise TypeError("must be str or None, not " + type_name(sep))

    def rsplit(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        if sep is None:
            return rsplit_space(self, clip_count(maxsplit))
        return rsplit_text(self, sep, clip_count(maxsplit))

    def rsplit(self, sep: object, maxsplit: int = -1) -> list[str]:
        raise TypeError("must be str or None, not " + type_name(sep))

    def splitlines(self, keepends: object) -> list[str]:
        return self.splitlines(bool(keepends))

    def splitlines(self, keepends: bool = False) -> list[str]:
        return split_lines(self, keepends)

    def partition(self, sep: str, /) -> tuple[str, str, str]:
        return str_partition(self, sep)

    def partition(self, sep: object, /) -> tuple[str, str, str]:
        raise TypeError("must be str, not " + type_name(sep))

    def rpartition(self, sep: str, /) -> tuple[str, str, str]:
        return str_rpartition(self, sep)

    def rpartition(self, sep: object, /) -> tuple[str, str, str]:
        raise TypeError("must be str, not " + type_name(sep))

    def strip(self, chars: str | None = None, /) -> str:
        return strip_range(self, chars, True, True)

    def strip(self, chars: object, /) -> str:
        raise TypeError("strip arg must be None or str")

    def lstrip(self, chars: str | None = None, /) -> str:
        return strip_range(self, chars, True, False)

    def lstrip(self, chars: object, /) -> str:
        raise TypeError("lstrip arg must be None or str")

    def rstrip(self, chars: str | None = None, /) -> str:
        return strip_range(self, chars, False, True)

    def rstrip(self, chars: object, /) -> str:
        raise TypeError("rstrip arg must be None or str")

    # Padding.

    def center(self, width: int, fillchar: str = " ", /) -> str:
        return str_center(self, width, fillchar)

    def center(self, width: int, fillchar: object, /) -> str:
        raise TypeError("The fill character must be a unicode character, not " + type_name(fillchar))

    def ljust(self, width: int, fillchar: str = " ", /) -> str:
        return str_ljust(self, width, fillchar)

    def ljust(self, width: int, fillchar: object, /) -> str:
        raise TypeError("The fill character must be a unicode character, not " + type_name(fillchar))

    def rjust(self, width: int, fillchar: str = " ", /) -> str:
        return str_rjust(self, width, fillchar)

    def rjust(self, width: int, fillchar: object, /) -> str:
        raise TypeError("The fill character must be a unicode character, not " + type_name(fillchar))

    def zfill(self, width: int, /) -> str:
        return str_zfill(self, width)

    def expandtabs(self, tabsize: int = 8) -> str:
        return str_expandtabs(self, tabsize)

    # Case and classes.

    def upper(self) -> str:
        return str_upper(self)

    def lower(self) -> str:
        return str_lower(self)

    def title(self) -> str:
        return str_title(self)

    def capitalize(self) -> str:
        return str_capitalize(self)

    def swapcase(self) -> str:
        return str_swapcase(self)

    def casefold(self) -> str:
        return str_casefold(self)

    def isascii(self) -> bool:
        return self._is_ascii()

    def isalpha(self) -> bool:
        return all_of(self, ASCII_ALPHA, ALPHA_RANGES)

    def isalnum(self) -> bool:
        return all_of(self, ASCII_ALPHA | ASCII_DIGIT, ALNUM_RANGES)

    def isdecimal(self) -> bool:
        return all_of(self, ASCII_DIGIT, DECIMAL_RANGES)

    def isdigit(self) -> bool:
        return all_of(self, ASCII_DIGIT, DIGIT_RANGES)

    def isnumeric(self) -> bool:
        return all_of(self, ASCII_DIGIT, NUMERIC_RANGES)

    def isspace(self) -> bool:
        return all_spaces(self)

    def isprintable(self) -> bool:
        return self._nbytes == 0 or all_of(self, ASCII_PRINTABLE, PRINTABLE_RANGES)

    def isidentifier(self) -> bool:
        return is_identifier(self)

    def islower(self) -> bool:
        return has_only_lower(self)

    def isupper(self) -> bool:
        return has_only_upper(self)

    def istitle(self) -> bool:
        return is_title(self)

    # Translation.

    def translate[D](self, table: D, /) -> str:
        return str_translate(self, table)

    @staticmethod
    def maketrans(x: str, y: str, /) -> dict[int, int]:
        return maketrans_pairs(x, y)

    @staticmethod
    def maketrans(x: str, y: str, z: str, /) -> dict[int, int | None]:
        return maketrans_delete(x, y, z)

    @staticmethod
    def maketrans[V](x: dict[int, V], /) -> dict[int, V]:
        return x.copy()

    @staticmethod
    def maketrans[V](x: dict[str, V], /) -> dict[int, V]:
        return maketrans_keys(x)

    @staticmethod
    def maketrans[V](x: dict[object, V], /) -> dict[int, V]:
        return maketrans_mixed(x)

    @staticmethod
    def maketrans[K, V](x: dict[K, V], /) -> dict[int, int]:
        if x:
            raise TypeError("keys in translate table must be strings or integers")
        return dict[int, int]()

    @staticmethod
    def maketrans(x: object, /) -> dict[int, int]:
        raise TypeError("if you give only one argument to maketrans it must be a dict")


class str_iterator:
    """The characters of a string, one by one: the offset of the next byte and of the current character."""

    _text: str
    _next: i32
    _at: i32

    def __init__(self, text: str) -> None:
        self._text = text

    @inline
    def _more(self) -> bool:
        at = self._next
        if at >= self._text._nbytes:
            return False
        self._at = at
        self._next = at + point_size(self._text._tail[at])
        return True

    @inline
    def _take(self) -> str:
        first = self._text._tail[self._at]
        if first < 128:
            return ascii_char(first)
        return str_from_point(point_at(self._text._tail + self._at))

    def __iter__(self) -> str_iterator:
        return self

    def __length_hint__(self) -> int:
        left: i32 = 0
        at = self._next
        while at < self._text._nbytes:
            at = at + point_size(self._text._tail[at])
            left = left + 1
        return int_from_i32(left)

    def __next__(self) -> str:
        if not self._more():
            raise StopIteration()
        return self._take()


# Making strings.


def new_str(nbytes: i32, count: i32) -> str:
    """A string of `nbytes` zero bytes that will hold `count` code points; the caller fills it before it is seen."""
    result = new_tail[str](nbytes)
    result._nbytes = nbytes
    result._len = count
    return result


def plain_text(value: str) -> str:
    """Of an object of a class below `str`, the text."""
    return value


def str_from_utf8(text: Ptr[u8], nbytes: i32) -> str:
    """A string of valid UTF-8 that lies elsewhere (a literal of the host, an argument)."""
    result = new_str(nbytes, count_points(text, nbytes))
    memory_copy(result._tail, text, nbytes)
    return result


_ascii_chars: Array[str | None] | None = None


@inline
def ascii_char(byte: i32) -> str:
    """The string of one ASCII character. Each is made once, so that indexing and iterating allocate nothing."""
    table = _ascii_chars
    if table is not None:
        found = table._tail[byte]
        if found is not None:
            return found
    return _make_ascii_char(byte)


@inline
def known_char(byte: i32) -> str | None:
    """The same, if it was made already. A program that makes none reads a constant here, and has no table."""
    table = _ascii_chars
    return None if table is None else table._tail[byte]


@noinline
def _make_ascii_char(byte: i32) -> str:
    global _ascii_chars
    table = _ascii_chars
    if table is None:
        table = new_array[str | None](128)
        _ascii_chars = table
    result = new_str(1, 1)
    result._tail[0] = byte
    table._tail[byte] = result
    return result


def str_from_point(point: i32) -> str:
    """The string of one code point, which may be a surrogate."""
    if point < 128:
        return ascii_char(point)
    n = encoded_size(point)
    result = new_str(n, 1)
    encode_point(result._tail, point)
    if is_surrogate(point):
        result._flags = SURROGATES
        note_surrogate()
    return result


# Have there been lone surrogates at all? Output asks, before it looks at a string. A program that reaches no function
# below that can make one reads a constant here.
surrogates_exist: bool = False


@noraise
def note_surrogate() -> None:
    global surrogates_exist
    surrogates_exist = True


# Helpers of the class.


def _boxed[T](values: tuple[T]) -> tuple[object]:
    n = values._n
    packed = new_tuple[object](n)
    i: i32 = 0
    while i < n:
        packed._tail[i] = values._tail[i]
        i = i + 1
    return packed


@cold
def _index_error(index: int) -> None:
    if not int_is_small(index):
        raise IndexError("cannot fit 'int' into an index-sized integer")
    raise IndexError("string index out of range")


@noraise
def _compare(a: str, b: str) -> i32:
    """Below, at or above 0. The order of the bytes is the order of the code points."""
    return bytes_compare(a._tail, a._nbytes, b._tail, b._nbytes)


def _repeat(text: str, times: i32) -> str:
    """Doubles what is there until it is long enough."""
    n = text._nbytes * times
    result = new_str(n, text._len * times)
    result._flags = text._flags
    if text._nbytes == 1:
        memory_fill(result._tail, text._tail[0], n)
        return result
    memory_copy(result._tail, text._tail, text._nbytes)
    done = text._nbytes
    while done + done <= n:
        memory_copy(result._tail + done, result._tail, done)
        done = done + done
    memory_copy(result._tail + done, result._tail, n - done)
    return result


def _strided(text: str, start: i32, step: i32, count: i32) -> str:
    """An extended slice: `count` code points, all inside the string."""
    builder = StrBuilder(count)
    at = start
    left = count
    while left > 0:
        builder.append_point(point_at(text._tail + byte_offset(text, at)))
        at = at + step
        left = left - 1
    return builder.finish()


@noraise
def surrogate_flag(text: str) -> i32:
    """The flags of a new string, from its bytes."""
    if not text._is_ascii() and surrogates_in(text._tail, text._nbytes):
        return SURROGATES
    return 0


@inline
@noraise
def clip_index(index: int | None, n: i32, none: i32) -> i32:
    """An optional start or end, counted from the end when negative, clipped to 0 .. n + 1."""
    if index is None:
        return none
    raw = int_raw(index)
    size = i64_extend_i32_s(n)
    if raw < 0:
        raw = raw + size
        if raw < 0:
            return 0
    if raw > size:
        return n + 1
    return i32_wrap_i64(raw)


@inline
@noraise
def clip_end(index: int | None, n: i32) -> i32:
    """An optional end, clipped to 0 .. n."""
    last = clip_index(index, n, n)
    return n if last > n else last


@inline
@noraise
def clip_count(count: int) -> i32:
    """An optional maximum: negative means no limit, and so does anything that no string reaches."""
    raw = int_raw(count)
    if raw < 0 or raw > 2147483647:
        return 2147483647
    return i32_wrap_i64(raw)


@inline
@noraise
def clip_width(width: int) -> i32:
    """A width: at least 0; one beyond any string stays beyond it."""
    raw = int_raw(width)
    if raw < 0:
        return 0
    if raw > 2147483647:
        return 2147483647
    return i32_wrap_i64(raw)


class StrBuilder:
    """Text under construction: a string with room at its end, which `finish` hands out without a copy when little is left over.

    f-strings, `join`, `repr` and formatting append to one of these. After `finish` the builder may not be used.
    """

    _buffer: str
    _room: i32  # bytes of the buffer
    _nbytes: i32
    _len: i32
    _flags: i32

    def __init__(self, room: i32 = 40) -> None:
        self._buffer = new_str(room, room)
        self._room = room

    def append(self, text: str) -> None:
        n = text._nbytes
        self._reserve(n)
        copy_bytes(self._buffer._tail + self._nbytes, text._tail, n)
        self._nbytes = self._nbytes + n
        self._len = self._len + text._len
        self._flags = self._flags | text._flags

    def append_int(self, value: int) -> None:
        append_int(self, value)

    def append_format(self, value: str, spec: str) -> None:
        append_text_format(self, value, spec)

    def append_format(self, value: int, spec: str) -> None:
        append_int_in_spec(self, value, parse_spec(spec, "int", RIGHT), "int")

    def append_format(self, value: float, spec: str) -> None:
        append_float_format(self, value, spec)

    def append_byte(self, byte: i32) -> None:
        """Appends one ASCII character."""
        self._reserve(1)
        self._buffer._tail[self._nbytes] = byte
        self._nbytes = self._nbytes + 1
        self._len = self._len + 1

    def append_point(self, point: i32) -> None:
        self._reserve(4)
        self._nbytes = self._nbytes + encode_point(self._buffer._tail + self._nbytes, point)
        self._len = self._len + 1
        if is_surrogate(point):
            self._flags = SURROGATES
            note_surrogate()

    def append_part(self, text: str, first: i32, last: i32) -> None:
        """Appends the bytes first to last of a string; both are at the edge of a code point."""
        n = last - first
        self._reserve(n)
        copy_bytes(self._buffer._tail + self._nbytes, text._tail + first, n)
        self._nbytes = self._nbytes + n
        self._len = self._len + (n if text._is_ascii() else count_points(text._tail + first, n))
        if text._flags != 0 and surrogates_in(text._tail + first, n):
            self._flags = SURROGATES

    def append_ascii(self, p: Ptr[u8], n: i32) -> None:
        """Appends ASCII bytes from memory that is not a string (digits in a buffer)."""
        self._reserve(n)
        copy_bytes(self._buffer._tail + self._nbytes, p, n)
        self._nbytes = self._nbytes + n
        self._len = self._len + n

    def room_for(self, n: i32) -> Ptr[u8]:
        """Where the next n bytes go, for who writes them there at once and tells `appended`."""
        self._reserve(n)
        return self._buffer._tail + self._nbytes

    @noraise
    def appended(self, n: i32) -> None:
        """n ASCII bytes were written into `room_for`."""
        self._nbytes = self._nbytes + n
        self._len = self._len + n

    def append_fill(self, point: i32, count: i32) -> None:
        """Appends one code point `count` times."""
        i: i32 = 0
        if point < 128 and count > 0:
            self._reserve(count)
            while i < count:
                self._buffer._tail[self._nbytes + i] = point
                i = i + 1
            self._nbytes = self._nbytes + count
            self._len = self._len + count
        while i < count:
            self.append_point(point)
            i = i + 1

    def insert_fill(self, at: i32, point: i32, count: i32) -> None:
        """Puts one code point `count` times before the bytes from `at` on."""
        if count <= 0:
            return
        if count > 0x1FFFFFFF:
            raise MemoryError()
        size = encoded_size(point)
        more = size * count
        self._reserve(more)
        p = self._buffer._tail + at
        copy_bytes(p + more, p, self._nbytes - at)
        i: i32 = 0
        while i < more:
            if size == 1:
                p[i] = point
            else:
                encode_point(p + i, point)
            i = i + size
        self._nbytes = self._nbytes + more
        self._len = self._len + count
        if is_surrogate(point):
            self._flags = SURROGATES
            note_surrogate()

    @noraise
    def digits_from(self, at: i32) -> i32:
        """How many decimal digits stand from an offset on."""
        i = at
        while i < self._nbytes and self._buffer._tail[i] >= 48 and self._buffer._tail[i] <= 57:
            i = i + 1
        return i - at

    def cut(self, at: i32) -> str:
        """Takes back the bytes from `at` on, which are ASCII."""
        n = self._nbytes - at
        result = new_str(n, n)
        copy_bytes(result._tail, self._buffer._tail + at, n)
        self._nbytes = at
        self._len = self._len - n
        return result

    def finish(self) -> str:
        n = self._nbytes
        result = self._buffer
        if n == 0:
            return ""
        if self._room - n > 32 + (n >> 2):
            result = new_str(n, n)
            memory_copy(result._tail, self._buffer._tail, n)
        result._nbytes = n
        result._len = self._len
        result._flags = self._flags
        return result

    @inline
    def _reserve(self, more: i32) -> None:
        if i32_gt_u(self._nbytes + more, self._room):
            self._grow(more)

    @amortised
    def _grow(self, more: i32) -> None:
        need = self._nbytes + more
        if need < 0:
            raise MemoryError()
        room = need + (need >> 1) + 16
        if room < 0:
            room = need
        buffer = new_str(room, room)
        memory_copy(buffer._tail, self._buffer._tail, self._nbytes)
        self._buffer = buffer
        self._room = room
