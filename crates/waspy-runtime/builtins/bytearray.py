"""`bytearray`: bytes that change.

    bytearray   +8  _n      bytes in use
                +12 _data   bytes: the storage, as long as there is room; never seen by anyone else

What does not change it is done by `bytes` on a copy of what is in use.
Longer than 600 lines because a type is one file: every method of `bytearray` is here.
"""

from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import class_of, type_name
from builtins.bytearray_iterators import bytearray_iterator, bytearray_reverseiterator
from builtins.bytes import bytes, new_bytes, one_byte
from builtins.bytes_more import no_separator, refuse_encoding
from builtins.bytes_parts import float_of_bytes
from builtins.codecs import encode_text
from builtins.complex import complex
from builtins.memoryview import memoryview, raw_items
from builtins.slice import as_index, has_index, insertion_point, position, repeated_length, slice, slice_count

OUTSIDE = "bytearray index out of range"


@intrinsic("has.__index__")
def _has_index[T](value: T) -> bool: ...


class bytearray:
    """Bytes that can change."""

    _n: i32
    _data: bytes

    def __init__(self) -> None:
        self._data = new_bytes(0)

    def __init__(self, source: int, /) -> None:
        self._clear_to(source)

    def __init__(self, source: bytes, /) -> None:
        self._take(source)

    def __init__(self, source: bytearray, /) -> None:
        self._take(frozen(source))

    def __init__(self, source: memoryview, /) -> None:
        self._take(source.tobytes())

    def __init__(self, source: raw_items, /) -> None:
        self._take(frozen(source._raw))

    def __init__(self, source: str, encoding: str, errors: str = "strict") -> None:
        self._take(encode_text(source, encoding, errors))

    def __init__(self, source: object, encoding: object, errors: object = "strict") -> None:
        refuse_encoding(source, encoding, errors, "bytearray")
        raise TypeError("encoding without a string argument")

    def __init__(self, source: str, /) -> None:
        raise TypeError("string argument without an encoding")

    def __init__(self, source: Iterable[int], /) -> None:
        if _has_index(source):
            self._clear_to(source.__index__())
            return
        self._data = new_bytes(0)
        self.extend(source)

    def __init__(self, source: Iterable[object], /) -> None:
        if _has_index(source):
            self._clear_to(source.__index__())
            return
        self._data = new_bytes(0)
        for item in source:
            self.append(as_index(item))

    def __init__(self, source: object, /) -> None:
        raise TypeError("cannot convert '" + type_name(source) + "' object to bytearray")

    def _clear_to(self, count: int) -> None:
        """So many zeros."""
        if count < 0:
            raise ValueError("negative count")
        self._data = new_bytes(repeated_length(1, count))
        self._n = self._data._n

    def _take(self, source: bytes) -> None:
        """A copy of the bytes."""
        self._data = new_bytes(source._n)
        self._n = source._n
        memory_copy(self._data._tail, source._tail, source._n)

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
    def __iter__(self) -> bytearray_iterator:
        return bytearray_iterator(self)

    def __reversed__(self) -> bytearray_reverseiterator:
        return bytearray_reverseiterator(self)

    def __getitem__(self, index: int) -> int:
        return int_from_i32(self._data._tail[position(index, self._n, OUTSIDE)])

    def __getitem__(self, part: slice) -> bytearray:
        return bytearray(frozen(self)[part])

    def __getitem__(self, index: object) -> int:
        raise TypeError("bytearray indices must be integers or slices, not " + type_name(index))

    def __setitem__(self, index: int, value: int) -> None:
        byte = byte_of(value)
        self._data._tail[position(index, self._n, OUTSIDE)] = byte

    def __setitem__(self, index: int, value: object) -> None:
        raise TypeError("'" + type_name(value) + "' object cannot be interpreted as an integer")

    def __setitem__[B](self, part: slice, values: B) -> None:
        if isinstance(values, str) or _is_number(values):
            raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        if not _has_iter(values):
            raise TypeError("cannot convert '" + type_name(values) + "' object to bytearray")
        given = bytes_of_values(values)
        start, stop, step = part._bounds(self._n)
        if step == 1:
            self._replace(start, stop if stop > start else start, given)
            return
        count = slice_count(start, stop, step)
        if given._n == 0:
            self._delete(start, count, step)
            return
        if count != given._n:
            sizes = "bytes of size " + str(int_from_i32(given._n)) + " to extended slice of size " + str(int_from_i32(count))
            raise ValueError("attempt to assign " + sizes)
        i: i32 = 0
        while i < count:
            self._data._tail[start + i * step] = given._tail[i]
            i = i + 1

    def __delitem__(self, index: int) -> None:
        at = position(index, self._n, OUTSIDE)
        self._replace(at, at + 1, new_bytes(0))

    def __delitem__(self, part: slice) -> None:
        start, stop, step = part._bounds(self._n)
        self._delete(start, slice_count(start, stop, step), step)

    # Changing.

    def _room_for(self, n: i32) -> None:
        """Room for so many bytes; half as many again, so that appending is cheap."""
        if n <= self._data._n:
            return
        if n < 0:
            raise MemoryError()
        data = new_bytes(n + (n >> 1) + 8)
        memory_copy(data._tail, self._data._tail, self._n)
        self._data = data

    def _replace(self, start: i32, stop: i32, values: bytes) -> None:
        """Puts bytes in the place of those from start to stop."""
        n = self._n + values._n - (stop - start)
        self._room_for(n)
        p = self._data._tail
        memory_copy(p + start + values._n, p + stop, self._n - stop)
        memory_copy(p + start, values._tail, values._n)
        self._n = n

    def _delete(self, start: i32, count: i32, step: i32) -> None:
        """Deletes bytes at even distances, from the last on."""
        i: i32 = 0
        while i < count:
            at = start + (count - 1 - i) * step if step > 0 else start + i * step
            self._replace(at, at + 1, new_bytes(0))
            i = i + 1

    def append(self, item: int, /) -> None:
        byte = byte_of(item)
        self._room_for(self._n + 1)
        self._data._tail[self._n] = byte
        self._n = self._n + 1

    def append(self, item: object, /) -> None:
        raise TypeError("'" + type_name(item) + "' object cannot be interpreted as an integer")

    def extend[B](self, iterable_of_ints: B, /) -> None:
        if not _has_iter(iterable_of_ints):
            raise TypeError("can't extend bytearray with " + type_name(iterable_of_ints))
        self._replace(self._n, self._n, bytes_of_values(iterable_of_ints))

    def insert(self, index: int, item: int, /) -> None:
        at = insertion_point(index, self._n)
        byte = byte_of(item)
        self._replace(at, at, new_bytes(1))
        self._data._tail[at] = byte

    def pop(self, index: int = -1, /) -> int:
        if self._n == 0:
            raise IndexError("pop from empty bytearray")
        at = position(index, self._n, "pop index out of range")
        byte = self._data._tail[at]
        self._replace(at, at + 1, new_bytes(0))
        return int_from_i32(byte)

    def remove(self, value: int, /) -> None:
        at = frozen(self).find(value)
        if at < 0:
            raise ValueError("value not found in bytearray")
        del self[at]

    def clear(self) -> None:
        self._n = 0
        self._data = new_bytes(0)

    def copy(self) -> bytearray:
        return bytearray(self)

    def reverse(self) -> None:
        low: i32 = 0
        high = self._n - 1
        p = self._data._tail
        while low < high:
            byte = p[low]
            p[low] = p[high]
            p[high] = byte
            low = low + 1
            high = high - 1

    def __iadd__[B](self, other: B) -> bytearray:
        self._replace(self._n, self._n, bytes_like(other, "can't concat ", " to " + type_name(self)))
        return self

    def __imul__(self, times: int) -> bytearray:
        self._take(frozen(self)._repeated(times))
        return self

    # Making.

    def __add__(self, other: bytes) -> bytearray:
        return bytearray(frozen(self) + other)

    def __add__(self, other: bytearray) -> bytearray:
        return bytearray(frozen(self) + frozen(other))

    def __add__[B](self, other: B) -> bytearray:
        return bytearray(frozen(self) + bytes_like(other, "can't concat ", " to " + type_name(self)))

    def _as_int(self, base: int) -> int:
        return frozen(self)._as_int(base)

    def _as_float(self) -> float:
        return float_of_bytes(frozen(self), self)

    def __mod__(self, values: tuple[object]) -> bytearray:
        return bytearray(frozen(self).__mod__(values))

    def __mod__(self, value: object) -> bytearray:
        return bytearray(frozen(self).__mod__(value))

    def __mul__(self, times: int) -> bytearray:
        return bytearray(frozen(self)._repeated(times))

    def __rmul__(self, times: int) -> bytearray:
        return bytearray(frozen(self)._repeated(times))

    @staticmethod
    def fromhex(text: str, /) -> bytearray:
        return bytearray(bytes.fromhex(text))

    @staticmethod
    def maketrans[A, B](frm: A, to: B, /) -> bytes:
        return bytes.maketrans(frm, to)

    # Comparing.

    def __contains__(self, value: int) -> bool:
        return value in frozen(self)

    def __contains__[B](self, part: B) -> bool:
        return contained(part) in frozen(self)

    def __eq__(self, other: bytes) -> bool:
        return frozen(self) == other

    def __eq__(self, other: bytearray) -> bool:
        return frozen(self) == frozen(other)

    def __ne__(self, other: bytes) -> bool:
        return frozen(self) != other

    def __ne__(self, other: bytearray) -> bool:
        return frozen(self) != frozen(other)

    def __lt__(self, other: bytes) -> bool:
        return frozen(self) < other

    def __lt__(self, other: bytearray) -> bool:
        return frozen(self) < frozen(other)

    def __lt__(self, other: memoryview) -> bool:
        return frozen(self) < other.tobytes()

    def __le__(self, other: bytes) -> bool:
        return frozen(self) <= other

    def __le__(self, other: bytearray) -> bool:
        return frozen(self) <= frozen(other)

    def __le__(self, other: memoryview) -> bool:
        return frozen(self) <= other.tobytes()

    def __gt__(self, other: bytes) -> bool:
        return frozen(self) > other

    def __gt__(self, other: bytearray) -> bool:
        return frozen(self) > frozen(other)

    def __gt__(self, other: memoryview) -> bool:
        return frozen(self) > other.tobytes()

    def __ge__(self, other: bytes) -> bool:
        return frozen(self) >= other

    def __ge__(self, other: bytearray) -> bool:
        return frozen(self) >= frozen(other)

    def __ge__(self, other: memoryview) -> bool:
        return frozen(self) >= other.tobytes()

    def __hash__(self) -> int:
        raise TypeError("unhashable type: '" + type_name(self) + "'")

    # Text.

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return frozen(self).decode(encoding, errors)

    def hex(self) -> str:
        return frozen(self).hex()

    def hex(self, sep: str, bytes_per_sep: int = 1) -> str:
        return frozen(self).hex(sep, bytes_per_sep)

    def hex(self, sep: bytes, bytes_per_sep: int = 1) -> str:
        return frozen(self).hex(sep, bytes_per_sep)

    def hex(self, sep: object, bytes_per_sep: int = 1) -> str:
        no_separator(sep)
        raise TypeError("sep must be str or bytes.")

    def __repr__(self) -> str:
        text = repr(frozen(self))
        if text[1] == '"':
            # Unlike that of bytes, it has a backslash before a ' also inside ".
            text = text.replace("'", "\\'")
        return class_of(self)._name + "(" + text + ")"

    # Searching.

    def find[B](self, sub: B, start: int | None = None, end: int | None = None, /) -> int:
        return frozen(self).find(sought(sub), start, end)

    def rfind[B](self, sub: B, start: int | None = None, end: int | None = None, /) -> int:
        return frozen(self).rfind(sought(sub), start, end)

    def index[B](self, sub: B, start: int | None = None, end: int | None = None, /) -> int:
        return frozen(self).index(sought(sub), start, end)

    def rindex[B](self, sub: B, start: int | None = None, end: int | None = None, /) -> int:
        return frozen(self).rindex(sought(sub), start, end)

    def count[B](self, sub: B, start: int | None = None, end: int | None = None, /) -> int:
        return frozen(self).count(sought(sub), start, end)

    def startswith[P](self, prefix: P, start: int | None = None, end: int | None = None, /) -> bool:
        return frozen(self).startswith(prefix, start, end)

    def endswith[P](self, suffix: P, start: int | None = None, end: int | None = None, /) -> bool:
        return frozen(self).endswith(suffix, start, end)

    # Parts.

    def join(self, parts: Iterable[bytes], /) -> bytearray:
        return bytearray(frozen(self).join(parts))

    def join(self, parts: Iterable[object], /) -> bytearray:
        return bytearray(frozen(self).join(parts))

    def join(self, parts: object, /) -> bytearray:
        raise TypeError("can only join an iterable")

    def replace[A, B](self, old: A, new: B, count: int = -1, /) -> bytearray:
        return bytearray(frozen(self).replace(required(old), required(new), count))

    def removeprefix[B](self, prefix: B, /) -> bytearray:
        return bytearray(frozen(self).removeprefix(required(prefix)))

    def removesuffix[B](self, suffix: B, /) -> bytearray:
        return bytearray(frozen(self).removesuffix(required(suffix)))

    def split[B](self, sep: B = None, maxsplit: int = -1) -> list[bytearray]:
        return thawed(frozen(self).split(optional(sep), maxsplit))

    def rsplit[B](self, sep: B = None, maxsplit: int = -1) -> list[bytearray]:
        return thawed(frozen(self).rsplit(optional(sep), maxsplit))

    def splitlines(self, keepends: object) -> list[bytearray]:
        return self.splitlines(bool(keepends))

    def splitlines(self, keepends: bool = False) -> list[bytearray]:
        return thawed(frozen(self).splitlines(keepends))

    def partition[B](self, sep: B, /) -> tuple[bytearray, bytearray, bytearray]:
        before, found, after = frozen(self).partition(required(sep))
        return bytearray(before), bytearray(found), bytearray(after)

    def rpartition[B](self, sep: B, /) -> tuple[bytearray, bytearray, bytearray]:
        before, found, after = frozen(self).rpartition(required(sep))
        return bytearray(before), bytearray(found), bytearray(after)

    def strip[B](self, chars: B = None, /) -> bytearray:
        return bytearray(frozen(self).strip(optional(chars)))

    def lstrip[B](self, chars: B = None, /) -> bytearray:
        return bytearray(frozen(self).lstrip(optional(chars)))

    def rstrip[B](self, chars: B = None, /) -> bytearray:
        return bytearray(frozen(self).rstrip(optional(chars)))

    def translate[A, B](self, table: A, /, delete: B = b"") -> bytearray:
        return bytearray(frozen(self).translate(optional(table), required(delete)))

    def center[F](self, width: int, fillbyte: F = b" ", /) -> bytearray:
        return bytearray(frozen(self).center(width, fillbyte))

    def ljust[F](self, width: int, fillbyte: F = b" ", /) -> bytearray:
        return bytearray(frozen(self).ljust(width, fillbyte))

    def rjust[F](self, width: int, fillbyte: F = b" ", /) -> bytearray:
        return bytearray(frozen(self).rjust(width, fillbyte))

    def zfill(self, width: int, /) -> bytearray:
        return bytearray(frozen(self).zfill(width))

    def expandtabs(self, tabsize: int = 8) -> bytearray:
        return bytearray(frozen(self).expandtabs(tabsize))

    def upper(self) -> bytearray:
        return bytearray(frozen(self).upper())

    def lower(self) -> bytearray:
        return bytearray(frozen(self).lower())

    def swapcase(self) -> bytearray:
        return bytearray(frozen(self).swapcase())

    def title(self) -> bytearray:
        return bytearray(frozen(self).title())

    def capitalize(self) -> bytearray:
        return bytearray(frozen(self).capitalize())

    def isascii(self) -> bool:
        return frozen(self).isascii()

    def isdigit(self) -> bool:
        return frozen(self).isdigit()

    def isalpha(self) -> bool:
        return frozen(self).isalpha()

    def isalnum(self) -> bool:
        return frozen(self).isalnum()

    def isspace(self) -> bool:
        return frozen(self).isspace()

    def isupper(self) -> bool:
        return frozen(self).isupper()

    def islower(self) -> bool:
        return frozen(self).islower()

    def istitle(self) -> bool:
        return frozen(self).istitle()


def frozen(data: bytearray) -> bytes:
    """The bytes in use, as bytes of their own."""
    result = new_bytes(data._n)
    memory_copy(result._tail, data._data._tail, data._n)
    return result


def thawed(parts: list[bytes]) -> list[bytearray]:
    result = list[bytearray]()
    for part in parts:
        result.append(bytearray(part))
    return result


def byte_of(value: int) -> i32:
    raw = int_raw(value)
    if i64_ge_u(raw, 256):
        raise ValueError("byte must be in range(0, 256)")
    return i32_wrap_i64(raw)


def bytes_of_values(values: bytes) -> bytes:
    """Bytes, or numbers to become bytes."""
    return values


def bytes_of_values(values: bytearray) -> bytes:
    return frozen(values)


def bytes_of_values(values: memoryview) -> bytes:
    return values.tobytes()


def bytes_of_values(values: raw_items) -> bytes:
    return frozen(values._raw)


def bytes_of_values(values: str) -> bytes:
    if values:
        raise TypeError("'str' object cannot be interpreted as an integer")
    return new_bytes(0)


def bytes_of_values(values: list[int]) -> bytes:
    result = new_bytes(values._n)
    i: i32 = 0
    while i < values._n:
        result._tail[i] = byte_of(values._items._tail[i])
        i = i + 1
    return result


def bytes_of_values(values: Iterable[int]) -> bytes:
    numbers = list[int]()
    for value in values:
        byte_of(value)
        numbers.append(value)
    return bytes_of_values(numbers)


def bytes_of_values(values: Iterable[object]) -> bytes:
    numbers = list[int]()
    for value in values:
        number = as_index(value)
        byte_of(number)
        numbers.append(number)
    return bytes_of_values(numbers)


def bytes_like(part: bytes, before: str, after: str) -> bytes:
    return part


def bytes_like(part: bytearray, before: str, after: str) -> bytes:
    return frozen(part)


def bytes_like(part: memoryview, before: str, after: str) -> bytes:
    return part.tobytes()


def bytes_like(part: raw_items, before: str, after: str) -> bytes:
    return frozen(part._raw)


def bytes_like(part: object, before: str, after: str) -> bytes:
    raise TypeError(before + type_name(part) + after)


def required[B](part: B) -> bytes:
    return bytes_like(part, "a bytes-like object is required, not '", "'")


def optional[B](part: B) -> bytes | None:
    if part is None:
        return None
    return required(part)


def contained(part: int) -> bytes:
    """What `in` looks for."""
    return one_byte(byte_of(part))


def contained(part: bytes) -> bytes:
    return part


def contained(part: bytearray) -> bytes:
    return frozen(part)


def contained(part: memoryview) -> bytes:
    return part.tobytes()


def contained(part: raw_items) -> bytes:
    return frozen(part._raw)


def contained(part: object) -> bytes:
    return _sought(part, "a bytes-like object is required, not '")


def sought(sub: int) -> bytes:
    """What `find` and its like look for."""
    return one_byte(byte_of(sub))


def sought(sub: bytes) -> bytes:
    return sub


def sought(sub: object) -> bytes:
    return _sought(sub, "argument should be integer or bytes-like object, not '")


def _sought(sub: object, before: str) -> bytes:
    if isinstance(sub, bytes):
        return sub
    if has_index(sub):
        return one_byte(byte_of(as_index(sub)))
    if isinstance(sub, bytearray):
        return frozen(sub)
    if isinstance(sub, memoryview):
        return sub.tobytes()
    raise TypeError(before + type_name(sub) + "'")


def _is_number[T](value: T) -> bool:
    """What CPython counts as one (`PyNumber_Check`)."""
    return isinstance(value, complex) or has_index(value) or hasattr(value, "__int__") or hasattr(value, "__float__")


@intrinsic("has.__iter__")
def _has_iter[T](value: T) -> bool: ...
