"""`memoryview`: items in memory that belongs to bytes, a bytearray or an `array`, without a copy.

    _owner      what was given      _bytes or _array    where its memory is
    _first      byte of item 0      _step               bytes from an item to the next
    _count      items               _size, _code        bytes and format of one

A bytearray may move its bytes when it grows, so they are found anew at each access. CPython forbids growing while there is a
view; here nobody counts views, and one that is left without its bytes raises BufferError.
"""

from lowlevel.wasm import *
from core.object import default_repr, type_name
from core.str import StrBuilder
from builtins.bytes import bytes, new_bytes
from builtins.bytearray import bytearray
from builtins.bytes_parts import float_of_bytes
from builtins.items import fits, has_float, is_signed, item_size, load_item, store_float, store_whole
from builtins.slice import has_index, position, slice, slice_count

OUTSIDE = "index out of bounds on dimension 1"


class raw_items:
    """The base of `array.array`: items in a bytearray that nobody else has."""

    _raw: bytearray
    _code: str
    _size: i32


@matches_sequence
class memoryview:
    """Memory of another object as a sequence."""

    _owner: object
    _bytes: bytes | None
    _array: bytearray | None
    _first: i32
    _count: i32
    _step: i32
    _size: i32
    _code: str
    _readonly: bool
    _released: bool

    def __init__(self, object: bytes) -> None:
        self._owner = object
        self._bytes = object
        self._all(object._n, "B", 1)
        self._readonly = True

    def __init__(self, object: bytearray) -> None:
        self._owner = object
        self._array = object
        self._all(object._n, "B", 1)

    def __init__(self, object: raw_items) -> None:
        self._owner = object
        self._array = object._raw
        self._all(object._raw._n, "w" if object._code == "u" else object._code, object._size)

    def __init__(self, object: memoryview) -> None:
        object._check()
        self._like(object)

    def __init__(self, object: object) -> None:
        raise TypeError("memoryview: a bytes-like object is required, not '" + type_name(object) + "'")

    def _all(self, n: i32, code: str, size: i32) -> None:
        """All of a memory of n bytes."""
        self._first = 0
        self._count = i32_div_u(n, size)
        self._step = size
        self._size = size
        self._code = code

    def _like(self, other: memoryview) -> None:
        """The same items as another view."""
        self._owner = other._owner
        self._bytes = other._bytes
        self._array = other._array
        self._first = other._first
        self._count = other._count
        self._step = other._step
        self._size = other._size
        self._code = other._code
        self._readonly = other._readonly

    def _check(self) -> None:
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

    def _memory(self) -> Ptr[u8]:
        """Where item 0 is."""
        self._check()
        data = self._bytes
        if data is not None:
            return data._tail + self._first
        array = self._array
        if array is None:
            raise SystemError("a view of nothing")
        last = self._first + (self._count - 1) * self._step
        if self._count > 0 and (self._first if self._step < 0 else last) + self._size > array._n:
            raise BufferError("the object below the memoryview has become shorter")
        return array._data._tail + self._first

    # As a sequence.

    def __len__(self) -> int:
        self._check()
        return int_from_i32(self._count)

    def _len(self) -> i32:
        self._check()
        return self._count

    def __getitem__(self, index: int) -> object:
        p = self._memory()
        return self._load(p + position(index, self._count, OUTSIDE) * self._step)

    def __getitem__(self, part: slice) -> memoryview:
        self._check()
        start, stop, step = part._bounds(self._count)
        result = memoryview(self)
        result._first = self._first + start * self._step
        result._count = slice_count(start, stop, step)
        result._step = self._step * step
        return result

    def __getitem__(self, index: object) -> object:
        self._check()
        raise TypeError("memoryview: invalid slice key")

    def _load(self, p: Ptr[u8]) -> object:
        return load_item(p, _letter(self._code), self._size)

    def __setitem__(self, index: int, value: object) -> None:
        self._writable()
        at = position(index, self._count, OUTSIDE) * self._step
        self._store(at, value)

    def __setitem__[B](self, part: slice, values: B) -> None:
        self._writable()
        given = memoryview(values) if is_buffer(values) else not_buffer(values)
        to = self[part]
        if to._count != given._count or to._code != given._code:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        data = given.tobytes()
        p = to._memory()
        i: i32 = 0
        while i < to._count:
            memory_copy(p + i * to._step, data._tail + i * to._size, to._size)
            i = i + 1

    def __setitem__(self, index: object, value: object) -> None:
        self._writable()
        raise TypeError("memoryview: invalid slice key")

    def __delitem__(self, index: object) -> None:
        self._writable()
        raise TypeError("cannot delete memory")

    def _writable(self) -> None:
        self._check()
        if self._readonly:
            raise TypeError("cannot modify read-only memory")

    def _store(self, at: i32, value: object) -> None:
        """Stores one item; what the value's methods do comes before the memory is looked for."""
        code = _letter(self._code)
        if code == 102 or code == 100:
            if not has_float(value):
                raise self._wrong_type()
            number = float(value)
            store_float(self._memory() + at, self._size, number)
        elif code == 63:
            truth = bool(value)
            store_whole(self._memory() + at, 1, 1 if truth else 0)
        elif code == 99:
            if not isinstance(value, bytes):
                raise self._wrong_type()
            data = unbox[bytes](value)
            if data._n != 1:
                raise self._wrong_value()
            memory_copy(self._memory() + at, data._tail, 1)
        else:
            if not has_index(value):
                raise self._wrong_type()
            whole = _index(value)
            if not fits(whole, self._size, is_signed(code)):
                raise self._wrong_value()
            store_whole(self._memory() + at, self._size, whole)

    def _wrong_type(self) -> TypeError:
        return TypeError("memoryview: invalid type for format '" + self._code + "'")

    def _wrong_value(self) -> ValueError:
        return ValueError("memoryview: invalid value for format '" + self._code + "'")

    def __iter__(self) -> memory_iterator:
        self._check()
        return memory_iterator(self)

    def __reversed__(self) -> memory_iterator:
        return memory_iterator(self[slice(None, None, -1)])

    def __contains__(self, value: object) -> bool:
        for item in self:
            if item == value:
                return True
        return False

    # Comparison.

    def __eq__(self, other: memoryview) -> bool:
        if self._released or other._released:
            return same(self, other)
        if self._count != other._count:
            return False
        i: i32 = 0
        while i < self._count:
            if self._load(self._memory() + i * self._step) != other._load(other._memory() + i * other._step):
                return False
            i = i + 1
        return True

    def __eq__(self, other: bytes) -> bool:
        return self == memoryview(other)

    def __eq__(self, other: bytearray) -> bool:
        return self == memoryview(other)

    def __eq__(self, other: raw_items) -> bool:
        return self == memoryview(other)

    def __ne__(self, other: memoryview) -> bool:
        return not self == other

    def __ne__(self, other: bytes) -> bool:
        return not self == other

    def __ne__(self, other: bytearray) -> bool:
        return not self == other

    def __ne__(self, other: raw_items) -> bool:
        return not self == other

    def __hash__(self) -> int:
        self._check()
        if not self._readonly:
            raise ValueError("cannot hash writable memoryview object")
        return hash(self.tobytes())

    # Copies and other views.

    def _as_int(self, base: int) -> int:
        return self.tobytes()._as_int(base)

    def _as_float(self) -> float:
        return float_of_bytes(self.tobytes(), self)

    def tobytes(self, order: str | None = None) -> bytes:
        p = self._memory()
        result = new_bytes(self._count * self._size)
        i: i32 = 0
        while i < self._count:
            memory_copy(result._tail + i * self._size, p + i * self._step, self._size)
            i = i + 1
        return result

    def tolist(self) -> list[object]:
        self._check()
        return list[object](self)

    def hex(self) -> str:
        return self.tobytes().hex()

    def hex(self, sep: str, bytes_per_sep: int = 1) -> str:
        return self.tobytes().hex(sep, bytes_per_sep)

    def hex(self, sep: bytes, bytes_per_sep: int = 1) -> str:
        return self.tobytes().hex(sep, bytes_per_sep)

    def toreadonly(self) -> memoryview:
        self._check()
        result = memoryview(self)
        result._readonly = True
        return result

    def cast(self, format: str) -> memoryview:
        """The same bytes as items of another format."""
        self._check()
        code = format.removeprefix("@")
        size = item_size(code)
        if size == 0 or code == "u":
            raise ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
        if not self._is_contiguous():
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        if not _is_byte(self._code) and not _is_byte(code):
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        n = self._count * self._size
        if i32_rem_u(n, size) != 0:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        result = memoryview(self)
        result._all(n, code, size)
        result._first = self._first
        result._code = format
        return result

    def release(self) -> None:
        self._released = True

    def __enter__(self) -> memoryview:
        self._check()
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.release()

    # Facts.

    @property
    def obj(self) -> object:
        self._check()
        return self._owner

    @property
    def format(self) -> str:
        self._check()
        return self._code

    @property
    def itemsize(self) -> int:
        self._check()
        return int_from_i32(self._size)

    @property
    def nbytes(self) -> int:
        self._check()
        return int_from_i32(self._count * self._size)

    @property
    def readonly(self) -> bool:
        self._check()
        return self._readonly

    @property
    def ndim(self) -> int:
        self._check()
        return 1

    @property
    def shape(self) -> tuple[int]:
        self._check()
        return tuple([int_from_i32(self._count)])

    @property
    def strides(self) -> tuple[int]:
        self._check()
        return tuple([int_from_i32(self._step)])

    @property
    def suboffsets(self) -> tuple[int]:
        self._check()
        return tuple(list[int]())

    def _is_contiguous(self) -> bool:
        return self._step == self._size or self._count == 1

    @property
    def contiguous(self) -> bool:
        self._check()
        return self._is_contiguous()

    @property
    def c_contiguous(self) -> bool:
        self._check()
        return self._is_contiguous()

    @property
    def f_contiguous(self) -> bool:
        self._check()
        return self._is_contiguous()

    def __repr__(self) -> str:
        address = str(hex(id(self)))
        return ("<released memory at " if self._released else "<memory at ") + address + ">"


class memory_iterator:
    """The items in order."""

    _of: memoryview
    _i: i32

    def __init__(self, of: memoryview) -> None:
        self._of = of

    def __iter__(self) -> memory_iterator:
        return self

    def _more(self) -> bool:
        return self._i < self._of._count

    def _take(self) -> object:
        i = self._i
        self._i = i + 1
        return self._of._load(self._of._memory() + i * self._of._step)

    def __next__(self) -> object:
        if self._more():
            return self._take()
        raise StopIteration()


def _letter(code: str) -> i32:
    return code._tail[code._nbytes - 1]


def _is_byte(code: str) -> bool:
    letter = _letter(code)
    return letter == 66 or letter == 98 or letter == 99


def _index(value: object) -> int:
    return value.__index__()


# What other types ask of something that may be a buffer.


def is_buffer(value: object) -> bool:
    """Does it have memory to look into?"""
    return isinstance(value, bytes) or isinstance(value, bytearray) or isinstance(value, memoryview) or isinstance(value, raw_items)


def is_writable_buffer(value: object) -> bool:
    if isinstance(value, memoryview):
        return not value.readonly
    return isinstance(value, bytearray) or isinstance(value, raw_items)


def not_buffer(value: object) -> memoryview:
    raise TypeError("a bytes-like object is required, not '" + type_name(value) + "'")


def bytes_of_buffer(value: bytes) -> bytes:
    """The bytes of anything that has memory."""
    return value


def bytes_of_buffer(value: bytearray) -> bytes:
    return bytes(value)


def bytes_of_buffer(value: memoryview) -> bytes:
    return value.tobytes()


def bytes_of_buffer(value: raw_items) -> bytes:
    return bytes(value._raw)


def bytes_of_buffer(value: object) -> bytes:
    raise TypeError("a bytes-like object is required, not '" + type_name(value) + "'")
