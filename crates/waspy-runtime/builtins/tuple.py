"""`tuple` of any length with elements of one type (users write `tuple[T, ...]`), and the hash of all tuples.

    tuple[T]    +8  _n      elements
                +12 _tail   the elements, in line (at +16 for elements of 8 bytes)

Fixed tuples of different element types (`tuple[A, B]`) are the compiler's: the same class to Python, a field for each
element. Their hash is made of `hash_begin`, `hash_step` and `hash_end`, as it is here.
"""

from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.str import StrBuilder
from builtins.dict_table import hash_word
from builtins.list_ops import items_equal, repeat_elements
from builtins.repr_guard import enter_repr, leave_repr
from builtins.slice import insertion_point, position, repeated_length, slice, slice_count

# The constants of xxHash for 64 bits.
PRIME_1: i64 = -7046029288634856825
PRIME_2: i64 = -4417276706812531889
PRIME_5: i64 = 2870177450012600261
LENGTH_MASK: i64 = 3527539
INSTEAD_OF_ERROR: i64 = 1546275796


@matches_sequence
class tuple[T]:
    """An immutable sequence."""

    _n: length[T]
    _tail: Tail[T]

    @staticmethod
    def __new__() -> tuple[T]:
        return new_tuple[T](0)

    @staticmethod
    def __new__(iterable: tuple[T], /) -> tuple[T]:
        return iterable

    @staticmethod
    def __new__(iterable: Iterable[T], /) -> tuple[T]:
        return tuple_of_list(list[T](iterable))

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
    def __iter__(self) -> tuple_iterator[T]:
        return tuple_iterator(self)

    def __reversed__(self) -> tuple_reverseiterator[T]:
        return tuple_reverseiterator(self)

    @inline
    def __getitem__(self, index: int) -> T:
        at = position(index, self._n, "tuple index out of range")
        return self._tail[at]

    def __getitem__(self, part: slice) -> tuple[T]:
        start, stop, step = part._bounds(self._n)
        count = slice_count(start, stop, step)
        if count == self._n and step == 1:
            return self
        result = new_tuple[T](count)
        i: i32 = 0
        while i < count:
            result._tail[i] = self._tail[start + i * step]
            i = i + 1
        return result

    def __add__(self, other: tuple[T]) -> tuple[T]:
        if other._n == 0:
            return self
        result = new_tuple[T](self._n + other._n)
        memory_copy(result._tail, self._tail, self._n * sizeof[T]())
        memory_copy(result._tail + self._n, other._tail, other._n * sizeof[T]())
        return result

    def __add__[U](self, other: tuple[U]) -> tuple[T | U]:
        result = new_tuple[T | U](self._n + other._n)
        i: i32 = 0
        while i < self._n:
            result._tail[i] = self._tail[i]
            i = i + 1
        while i < result._n:
            result._tail[i] = other._tail[i - self._n]
            i = i + 1
        return result

    def __mul__(self, times: int) -> tuple[T]:
        total = repeated_length(self._n, times)
        if total == self._n:
            return self
        result = new_tuple[T](total)
        if total > 0:
            memory_copy(result._tail, self._tail, self._n * sizeof[T]())
            repeat_elements(result._tail, self._n, total)
        return result

    def __rmul__(self, times: int) -> tuple[T]:
        return self * times

    # Searching and comparing. The elements do not change, whatever `==` does.

    def __contains__[U](self, value: U) -> bool:
        return self._find(value, 0, self._n) >= 0

    def index[U](self, value: U, start: int = 0, stop: int = 0x7FFFFFFF, /) -> int:
        at = self._find(value, insertion_point(start, self._n), insertion_point(stop, self._n))
        if at < 0:
            raise ValueError("tuple.index(x): x not in tuple")
        return int_from_i32(at)

    def index[U](self, value: U, start: object, stop: object = None, /) -> int:
        raise TypeError("slice indices must be integers or have an __index__ method")

    def count[U](self, value: U, /) -> int:
        count: i32 = 0
        i: i32 = 0
        while i < self._n:
            if items_equal(self._tail[i], value):
                count = count + 1
            i = i + 1
        return int_from_i32(count)

    def _find[U](self, value: U, start: i32, stop: i32) -> i32:
        i = start
        while i < stop:
            if items_equal(self._tail[i], value):
                return i
            i = i + 1
        return -1

    def __eq__[U](self, other: tuple[U]) -> bool:
        return self._n == other._n and tuple_difference(self, other) == self._n

    def __ne__[U](self, other: tuple[U]) -> bool:
        return not self.__eq__(other)

    def __lt__[U](self, other: tuple[U]) -> bool:
        at = tuple_difference(self, other)
        if at < self._n and at < other._n:
            return self._tail[at] < other._tail[at]
        return self._n < other._n

    def __le__[U](self, other: tuple[U]) -> bool:
        at = tuple_difference(self, other)
        if at < self._n and at < other._n:
            return self._tail[at] <= other._tail[at]
        return self._n <= other._n

    def __gt__[U](self, other: tuple[U]) -> bool:
        at = tuple_difference(self, other)
        if at < self._n and at < other._n:
            return self._tail[at] > other._tail[at]
        return self._n > other._n

    def __ge__[U](self, other: tuple[U]) -> bool:
        at = tuple_difference(self, other)
        if at < self._n and at < other._n:
            return self._tail[at] >= other._tail[at]
        return self._n >= other._n

    def __hash__(self) -> int:
        return int_from_i64(self._hash64())

    def _hash64(self) -> i64:
        """The hash as a machine word."""
        word = hash_begin()
        i: i32 = 0
        while i < self._n:
            word = hash_step(word, hash_word(self._tail[i]))
            i = i + 1
        return hash_end(word, self._n)

    def __repr__(self) -> str:
        if self._n == 0:
            return "()"
        if not enter_repr(addr(self)):
            return "(...)"
        try:
            return tuple_text(self)
        finally:
            leave_repr()


@inline
@noraise
@nocollect
def hash_begin() -> i64:
    return PRIME_5


@inline
@noraise
@nocollect
def hash_step(word: i64, element: i64) -> i64:
    """Takes in the hash of the next element."""
    return i64_rotl(word + element * PRIME_2, 31) * PRIME_1


@inline
@noraise
@nocollect
def hash_end(word: i64, n: i32) -> i64:
    """The hash of a tuple of `n` elements; -1 is no hash."""
    result = word + (i64_extend_i32_u(n) ^ (PRIME_5 ^ LENGTH_MASK))
    return INSTEAD_OF_ERROR if result == -1 else result


def new_tuple[T](n: i32) -> tuple[T]:
    """A tuple of `n` zeroed elements, which its maker fills before anyone sees it."""
    result = new_tail[tuple[T]](n)
    result._n = n
    return result


def tuple_of_list[T](items: list[T]) -> tuple[T]:
    result = new_tuple[T](items._n)
    if items._n > 0:
        memory_copy(result._tail, items._items._tail, items._n * sizeof[T]())
    return result


def tuple_difference[T, U](a: tuple[T], b: tuple[U]) -> i32:
    """The first position at which the tuples differ, or the length of the shorter one."""
    n = a._n if a._n < b._n else b._n
    i: i32 = 0
    while i < n and items_equal(a._tail[i], b._tail[i]):
        i = i + 1
    return i


def tuple_text[T](items: tuple[T]) -> str:
    builder = StrBuilder(items._n * 4 + 2)
    builder.append_byte(40)
    i: i32 = 0
    while i < items._n:
        if i > 0:
            builder.append(", ")
        builder.append(repr(items._tail[i]))
        i = i + 1
    if items._n == 1:
        builder.append_byte(44)
    builder.append_byte(41)
    return builder.finish()


class tuple_iterator[T]:
    """From the first element to the last."""

    _tuple: tuple[T]
    _i: i32

    @inline
    def __init__(self, items: tuple[T]) -> None:
        self._tuple = items
        self._i = 0

    @inline
    def __iter__(self) -> tuple_iterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        return self._i < self._tuple._n

    @inline
    def _take(self) -> T:
        i = self._i
        self._i = i + 1
        return self._tuple._tail[i]

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        return int_from_i32(self._tuple._n - self._i)


class tuple_reverseiterator[T]:
    """From the last element to the first."""

    _tuple: tuple[T]
    _i: i32

    @inline
    def __init__(self, items: tuple[T]) -> None:
        self._tuple = items
        self._i = items._n

    @inline
    def __iter__(self) -> tuple_reverseiterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        return self._i > 0

    @inline
    def _take(self) -> T:
        i = self._i - 1
        self._i = i
        return self._tuple._tail[i]

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()
