# dialect: typed
"""`array`: numbers of one kind in raw memory. The memory is a bytearray of its own (`builtins/memoryview.py: raw_items`); what
the letters mean is in `builtins/items.py`.
"""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.typing import Iterable
from builtins.bytearray import bytearray
from builtins.bytes import bytes
from builtins.items import fits, has_float, is_signed, item_size, load_item, store_float, store_whole, turn_bytes
from builtins.memoryview import bytes_of_buffer, raw_items
from builtins.slice import has_index, insertion_point, position, slice, slice_count

typecodes = "bBuhHiIlLqQfd"

OUTSIDE = "array index out of range"
INDICES = "array indices must be integers"


@native
@matches_sequence
class array(raw_items):
    """A list of numbers of one kind."""

    def __init__(self, typecode: str, /) -> None:
        self._begin(typecode)

    def __init__[T](self, typecode: str, initializer: T, /) -> None:
        self._begin(typecode)
        if isinstance(initializer, bytes):
            self.frombytes(initializer)
        elif isinstance(initializer, bytearray):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            if typecode != "u":
                raise TypeError("cannot use a str to initialize an array with typecode '" + typecode + "'")
            self.fromunicode(initializer)
        else:
            self._add(initializer)

    def __init__(self, typecode: object, /) -> None:
        found = "None" if typecode is None else type_name(typecode)
        raise TypeError("array() argument 1 must be a unicode character, not " + found)

    def _begin(self, typecode: str) -> None:
        if len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not str")
        size = item_size(typecode)
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self._raw = bytearray()
        self._code = typecode
        self._size = size

    def _like(self, raw: bytearray) -> array:
        """An array of this kind."""
        result = array(self._code)
        result._raw = raw
        return result

    @property
    def typecode(self) -> str:
        return self._code

    @property
    def itemsize(self) -> int:
        return int_from_i32(self._size)

    # Items.

    def __len__(self) -> int:
        return int_from_i32(self._len())

    def _len(self) -> i32:
        return i32_div_u(self._raw._n, self._size)

    def _at(self, index: i32) -> object:
        return load_item(self._raw._data._tail + index * self._size, self._code._tail[0], self._size)

    def __getitem__(self, index: int) -> object:
        return self._at(position(index, self._len(), OUTSIDE))

    def __getitem__(self, part: slice) -> array:
        start, stop, step = part._bounds(self._len())
        count = slice_count(start, stop, step)
        raw = bytearray(int_from_i32(count * self._size))
        i: i32 = 0
        while i < count:
            memory_copy(raw._data._tail + i * self._size, self._raw._data._tail + (start + i * step) * self._size, self._size)
            i = i + 1
        return self._like(raw)

    def __getitem__(self, index: object) -> object:
        raise TypeError(INDICES)

    def __setitem__(self, index: int, value: object) -> None:
        at = position(index, self._len(), "array assignment index out of range")
        item = self._packed(value)
        if at < self._len():
            memory_copy(self._raw._data._tail + at * self._size, item._data._tail, self._size)

    def __setitem__(self, part: slice, values: array) -> None:
        start, stop, step = part._bounds(self._len())
        if values._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        given = bytes(values._raw)
        size = self._size
        if step == 1:
            self._raw._replace(start * size, (stop if stop > start else start) * size, given)
            return
        count = slice_count(start, stop, step)
        if given._n == 0:
            self._delete(start, count, step)
            return
        if count * size != given._n:
            sizes = "array of size " + str(len(values)) + " to extended slice of size " + str(int_from_i32(count))
            raise ValueError("attempt to assign " + sizes)
        i: i32 = 0
        while i < count:
            memory_copy(self._raw._data._tail + (start + i * step) * size, given._tail + i * size, size)
            i = i + 1

    def __setitem__(self, part: slice, values: object) -> None:
        raise TypeError('can only assign array (not "' + type_name(values) + '") to array slice')

    def __setitem__(self, index: object, value: object) -> None:
        raise TypeError(INDICES)

    def __delitem__(self, index: int) -> None:
        self._delete(position(index, self._len(), "array assignment index out of range"), 1, 1)

    def __delitem__(self, part: slice) -> None:
        start, stop, step = part._bounds(self._len())
        self._delete(start, slice_count(start, stop, step), step)

    def __delitem__(self, index: object) -> None:
        raise TypeError(INDICES)

    def _delete(self, start: i32, count: i32, step: i32) -> None:
        """Deletes items at even distances, from the last on."""
        i: i32 = 0
        while i < count:
            at = (start + (count - 1 - i) * step if step > 0 else start + i * step) * self._size
            self._raw._replace(at, at + self._size, b"")
            i = i + 1

    def _packed(self, value: object) -> bytearray:
        """The bytes of one item."""
        raw = bytearray(int_from_i32(self._size))
        p = raw._data._tail
        code = self._code
        if code == "f" or code == "d":
            if not has_float(value):
                raise TypeError("must be real number, not " + type_name(value))
            store_float(p, self._size, float(value))
        elif code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("array item must be unicode character")
            store_whole(p, 4, ord(value))
        else:
            if not has_index(value):
                raise TypeError("'" + type_name(value) + "' object cannot be interpreted as an integer")
            number = _index(value)
            if not fits(number, self._size, is_signed(code._tail[0])):
                raise OverflowError(_too_large(code, number))
            store_whole(p, self._size, number)
        return raw

    def __iter__(self) -> arrayiterator:
        return arrayiterator(self)

    def __reversed__(self) -> arrayiterator:
        return arrayiterator(self[slice(None, None, -1)])

    def __contains__(self, value: object) -> bool:
        return self._find(value, 0, self._len()) >= 0

    def _find(self, value: object, first: i32, last: i32) -> i32:
        i = first
        while i < last and i < self._len():
            if self._at(i) == value:
                return i
            i = i + 1
        return -1

    # Changing.

    def append(self, v: object, /) -> None:
        item = self._packed(v)
        self._raw.extend(item)

    def extend[T](self, bb: T, /) -> None:
        if isinstance(bb, array):
            self._join(bb)
        else:
            self._add(bb)

    def _add[T](self, items: Iterable[T]) -> None:
        for item in items:
            self.append(item)

    def _add(self, items: object) -> None:
        raise TypeError("'" + type_name(items) + "' object is not iterable")

    def _join(self, other: array) -> None:
        if other._code != self._code:
            raise TypeError("can only extend with array of same kind")
        self._raw.extend(bytes(other._raw))

    def insert(self, i: int, v: object, /) -> None:
        item = self._packed(v)
        at = insertion_point(i, self._len()) * self._size
        self._raw._replace(at, at, bytes(item))

    def insert(self, i: object, v: object, /) -> None:
        raise TypeError("'" + type_name(i) + "' object cannot be interpreted as an integer")

    def pop(self, i: int = -1, /) -> object:
        if self._raw._n == 0:
            raise IndexError("pop from empty array")
        at = position(i, self._len(), "pop index out of range")
        value = self._at(at)
        self._delete(at, 1, 1)
        return value

    def remove(self, v: object, /) -> None:
        at = self._find(v, 0, self._len())
        if at < 0:
            raise ValueError("array.remove(x): x not in array")
        self._delete(at, 1, 1)

    def reverse(self) -> None:
        self._raw = self[slice(None, None, -1)]._raw

    def byteswap(self) -> None:
        """Each item with its bytes in the other order."""
        i: i32 = 0
        while i < self._raw._n:
            turn_bytes(self._raw._data._tail + i, self._size)
            i = i + self._size

    def __iadd__(self, other: array) -> array:
        self._join(other)
        return self

    def __iadd__(self, other: object) -> array:
        raise TypeError('can only extend array with array (not "' + type_name(other) + '")')

    def __imul__(self, times: int) -> array:
        self._raw *= times
        return self

    # Asking.

    def index(self, v: object, start: int = 0, stop: int = 9223372036854775807, /) -> int:
        n = self._len()
        at = self._find(v, insertion_point(start, n), insertion_point(stop, n))
        if at < 0:
            raise ValueError("array.index(x): x not in array")
        return int_from_i32(at)

    def count(self, v: object, /) -> int:
        found = 0
        for item in self:
            if item == v:
                found = found + 1
        return found

    # To and from other things.

    def tolist(self) -> list[object]:
        return list[object](self)

    def tobytes(self) -> bytes:
        return bytes(self._raw)

    def frombytes[B](self, buffer: B, /) -> None:
        data = bytes_of_buffer(buffer)
        if i32_rem_u(data._n, self._size) != 0:
            raise ValueError("bytes length not a multiple of item size")
        self._raw.extend(data)

    def fromlist[T](self, list: list[T], /) -> None:
        """All items or none."""
        added = array(self._code, list)
        self._join(added)

    def fromlist(self, list: object, /) -> None:
        raise TypeError("arg must be list")

    def tounicode(self) -> str:
        if self._code != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        text = list[str]()
        for item in self:
            text.append(str(item))
        return "".join(text)

    def fromunicode(self, ustr: str, /) -> None:
        if self._code != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        for c in ustr:
            self.append(c)

    # Operators.

    def __add__(self, other: array) -> array:
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._raw + other._raw)

    def __add__(self, other: object) -> array:
        raise TypeError('can only append array (not "' + type_name(other) + '") to array')

    def __mul__(self, times: int) -> array:
        return self._like(self._raw * times)

    def __rmul__(self, times: int) -> array:
        return self._like(self._raw * times)

    # Items are made when they are read, so that a NaN equals nothing.

    def __eq__(self, other: array) -> bool:
        items = self.tolist()
        return len(items) == len(other) and _difference(items, other.tolist()) == len(items)

    def __ne__(self, other: array) -> bool:
        return not self.__eq__(other)

    def __lt__(self, other: array) -> bool:
        a, b = self.tolist(), other.tolist()
        at = _difference(a, b)
        return a[at] < b[at] if at < len(a) and at < len(b) else len(a) < len(b)

    def __le__(self, other: array) -> bool:
        a, b = self.tolist(), other.tolist()
        at = _difference(a, b)
        return a[at] <= b[at] if at < len(a) and at < len(b) else len(a) <= len(b)

    def __gt__(self, other: array) -> bool:
        a, b = self.tolist(), other.tolist()
        at = _difference(a, b)
        return a[at] > b[at] if at < len(a) and at < len(b) else len(a) > len(b)

    def __ge__(self, other: array) -> bool:
        a, b = self.tolist(), other.tolist()
        at = _difference(a, b)
        return a[at] >= b[at] if at < len(a) and at < len(b) else len(a) >= len(b)

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'array.array'")

    def __copy__(self) -> array:
        return self._like(bytearray(self._raw))

    def __deepcopy__(self, memo: object, /) -> array:
        return self._like(bytearray(self._raw))

    def __repr__(self) -> str:
        begin = "array('" + self._code + "'"
        if self._raw._n == 0:
            return begin + ")"
        if self._code == "u":
            return begin + ", " + repr(self.tounicode()) + ")"
        return begin + ", " + repr(self.tolist()) + ")"


ArrayType = array


@native
class arrayiterator:
    """The items in order, also those that are added meanwhile."""

    _of: array
    _i: i32

    def __init__(self, of: array) -> None:
        self._of = of

    def __iter__(self) -> arrayiterator:
        return self

    def _more(self) -> bool:
        return self._i < self._of._len()

    def _take(self) -> object:
        i = self._i
        self._i = i + 1
        return self._of._at(i)

    def __next__(self) -> object:
        if self._more():
            return self._take()
        raise StopIteration()


def _index(value: object) -> int:
    return value.__index__()


def _too_large(code: str, number: int) -> str:
    """Why a number is not stored. The texts follow how far the C types that take part reach."""
    if code == "q":
        return "int too big to convert"
    if code == "Q":
        return "can't convert negative int to unsigned" if number < 0 else "int too big to convert"
    if code == "I" or code == "L":
        if number < 0:
            return "can't convert negative value to unsigned int"
        if number >= 18446744073709551616:
            return "Python int too large to convert to C unsigned long"
        return "unsigned int is greater than maximum"
    if not fits(number, 8, True):
        return "Python int too large to convert to C long"
    end = " is less than minimum" if number < 0 else " is greater than maximum"
    if code == "i" or code == "H" and not fits(number, 4, True):
        return "signed integer" + end
    if code == "H":
        return "unsigned short" + end
    if code == "B":
        return "unsigned byte integer" + end
    if code == "h" or not fits(number, 2, True):
        return "signed short integer" + end
    return "signed char" + end


def _difference(a: list[object], b: list[object]) -> int:
    """The first place at which two lists differ, or the length of the shorter one."""
    at = 0
    while at < len(a) and at < len(b) and a[at] == b[at]:
        at = at + 1
    return at
