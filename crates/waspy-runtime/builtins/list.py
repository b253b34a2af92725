"""`list`: a growing array. Here is the public class; each method is a few lines over `list_ops.py` and `sorting.py`.

    list[T]     +8  _n      elements in use
                +12 _cap    elements that `_items` has room for
                +16 _items  Array[T]; null while `_cap` is 0

Elements beyond `_n` are zero, so that the collector sees nothing in them. Code that calls back into users' programs
(`==`, `<`, `repr`, iteration) reads `_n` and `_items` again after each call.
"""

from lowlevel.array import Array, move_elements, new_array, no_array
from core.object import type_name
from lowlevel.wasm import *
from stdlib.typing import Callable, Iterable
from builtins.list_ops import (
    assign_slice,
    copy_slice,
    count_items,
    delete_slice,
    difference,
    equal_items,
    extend_list,
    find_item,
    grow_list,
    joined,
    list_repr,
    repeated,
    reverse_items,
    shrink_list,
)
from builtins.slice import insertion_point, position, slice
from builtins.sorting import sort_list, sort_list_by

ENDED: i32 = 0x7FFFFFFF


@matches_sequence
class list[T]:
    """A sequence that can grow."""

    _n: length[T]
    _cap: length[T]
    _items: Array[T]

    def __init__(self) -> None:
        pass

    def __init__(self, iterable: Iterable[T], /) -> None:
        extend_list(self, iterable)

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
    def __iter__(self) -> list_iterator[T]:
        return list_iterator(self)

    def __reversed__(self) -> list_reverseiterator[T]:
        return list_reverseiterator(self)

    # Elements.

    @inline
    def __getitem__(self, index: int) -> T:
        at = position(index, self._n, "list index out of range")
        return self._items._tail[at]

    @inline
    def __setitem__(self, index: int, value: T) -> None:
        at = position(index, self._n, "list assignment index out of range")
        self._items._tail[at] = value

    def __delitem__(self, index: int) -> None:
        at = position(index, self._n, "list assignment index out of range")
        self._remove_at(at)

    @inline
    def append(self, object: T, /) -> None:
        n = self._n
        if n == self._cap:
            grow_list(self, n + 1)
        self._items._tail[n] = object
        self._n = n + 1

    def insert(self, index: int, object: T, /) -> None:
        n = self._n
        at = insertion_point(index, n)
        if n == self._cap:
            grow_list(self, n + 1)
        move_elements(self._items, at + 1, at, n - at)
        self._items._tail[at] = object
        self._n = n + 1

    def pop(self) -> T:
        if self._n == 0:
            raise IndexError("pop from empty list")
        return self._take_last()

    def pop(self, index: int, /) -> T:
        if self._n == 0:
            raise IndexError("pop from empty list")
        at = position(index, self._n, "pop index out of range")
        value = self._items._tail[at]
        self._remove_at(at)
        return value

    def remove[U](self, value: U, /) -> None:
        at = find_item(self, value, 0, ENDED)
        if at < 0:
            raise ValueError("list.remove(x): x not in list")
        self._remove_at(at)

    def clear(self) -> None:
        self._n = 0
        self._cap = 0
        self._items = no_array[T]()

    @inline
    def _take_last(self) -> T:
        n = self._n - 1
        value = self._items._tail[n]
        shrink_list(self, n)
        return value

    def _remove_at(self, at: i32) -> None:
        n = self._n - 1
        move_elements(self._items, at, at + 1, n - at)
        shrink_list(self, n)

    # Slices.

    def __getitem__(self, part: slice) -> list[T]:
        start, stop, step = part._bounds(self._n)
        return copy_slice(self, start, stop, step)

    def __setitem__(self, part: slice, values: Iterable[T]) -> None:
        assign_slice(self, part, list[T](values))

    def __setitem__(self, part: slice, values: object) -> None:
        start, stop, step = part._bounds(self._n)
        raise TypeError("can only assign an iterable" if step == 1 else "must assign iterable to extended slice")

    def __delitem__(self, part: slice) -> None:
        start, stop, step = part._bounds(self._n)
        delete_slice(self, start, stop, step)

    def copy(self) -> list[T]:
        return copy_slice(self, 0, self._n, 1)

    # Whole lists.

    def extend(self, iterable: Iterable[T], /) -> None:
        extend_list(self, iterable)

    def __iadd__(self, iterable: Iterable[T]) -> list[T]:
        extend_list(self, iterable)
        return self

    def __add__(self, other: list[T]) -> list[T]:
        return joined(self, other)

    def __mul__(self, times: int) -> list[T]:
        return repeated(self, times)

    def __rmul__(self, times: int) -> list[T]:
        return repeated(self, times)

    def __imul__(self, times: int) -> list[T]:
        result = repeated(self, times)
        self._adopt(result)
        return self

    def _adopt(self, other: list[T]) -> None:
        """Takes over the storage of a list that is not used again."""
        self._items = other._items
        self._cap = other._cap
        self._n = other._n

    def reverse(self) -> None:
        reverse_items(self._items, 0, self._n)

    def sort(self, *, key: None = None, reverse: bool = False) -> None:
        sort_list(self, reverse)

    def sort[K](self, *, key: Callable[[T], K], reverse: bool = False) -> None:
        sort_list_by(self, key, reverse)

    def sort[R](self, *, key: None = None, reverse: R) -> None:
        sort_list(self, bool(reverse))

    def sort[K, R](self, *, key: Callable[[T], K], reverse: R) -> None:
        sort_list_by(self, key, bool(reverse))

    def sort(self, *values: object) -> None:
        raise TypeError("sort() takes no positional arguments")

    # Searching and comparing.

    def __contains__[U](self, value: U) -> bool:
        return find_item(self, value, 0, ENDED) >= 0

    def index[U](self, value: U, start: int = 0, stop: int = 0x7FFFFFFF, /) -> int:
        at = find_item(self, value, insertion_point(start, self._n), insertion_point(stop, self._n))
        if at < 0:
            raise ValueError(repr(value) + " is not in list")
        return int_from_i32(at)

    def index[U](self, value: U, start: object, stop: object = None, /) -> int:
        raise TypeError("slice indices must be integers or have an __index__ method")

    def count[U](self, value: U, /) -> int:
        return int_from_i32(count_items(self, value))

    def __eq__[U](self, other: list[U]) -> bool:
        return equal_items(self, other)

    def __ne__[U](self, other: list[U]) -> bool:
        return not equal_items(self, other)

    def __lt__[U](self, other: list[U]) -> bool:
        at = difference(self, other)
        if at < self._n and at < other._n:
            return self._items._tail[at] < other._items._tail[at]
        return self._n < other._n

    def __le__[U](self, other: list[U]) -> bool:
        at = difference(self, other)
        if at < self._n and at < other._n:
            return self._items._tail[at] <= other._items._tail[at]
        return self._n <= other._n

    def __gt__[U](self, other: list[U]) -> bool:
        at = difference(self, other)
        if at < self._n and at < other._n:
            return self._items._tail[at] > other._items._tail[at]
        return self._n > other._n

    def __ge__[U](self, other: list[U]) -> bool:
        at = difference(self, other)
        if at < self._n and at < other._n:
            return self._items._tail[at] >= other._items._tail[at]
        return self._n >= other._n

    def __hash__(self) -> int:
        raise TypeError("unhashable type: '" + type_name(self) + "'")

    def __repr__(self) -> str:
        return list_repr(self)


class list_iterator[T]:
    """Iterates by position, so it sees what is appended meanwhile; once at the end it stays there."""

    _list: list[T]
    _i: i32

    @inline
    def __init__(self, items: list[T]) -> None:
        self._list = items
        self._i = 0

    @inline
    def __iter__(self) -> list_iterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        if self._i < self._list._n:
            return True
        self._i = ENDED
        return False

    @inline
    def _take(self) -> T:
        i = self._i
        self._i = i + 1
        return self._list._items._tail[i]

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        left = self._list._n - self._i
        return int_from_i32(left if left > 0 else 0)


class list_reverseiterator[T]:
    """From the last element to the first."""

    _list: list[T]
    _i: i32

    @inline
    def __init__(self, items: list[T]) -> None:
        self._list = items
        self._i = items._n - 1

    @inline
    def __iter__(self) -> list_reverseiterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        if i32_lt_u(self._i, self._list._n):
            return True
        self._i = -1
        return False

    @inline
    def _take(self) -> T:
        i = self._i
        self._i = i - 1
        return self._list._items._tail[i]

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        return int_from_i32(self._i + 1)


def list_of_size[T](capacity: i32) -> list[T]:
    """An empty list with room for `capacity` elements, for displays and comprehensions."""
    result = list[T]()
    if capacity > 0:
        result._items = new_array[T](capacity)
        result._cap = capacity
    return result


@inline
@noraise
@nocollect
def list_push[T](items: list[T], x: T) -> None:
    """Appends to a list that is known to have room."""
    n = items._n
    items._items._tail[n] = x
    items._n = n + 1


def list_of_array[T](items: Array[T], n: i32) -> list[T]:
    """A list that takes over an array whose elements from `n` on are zero, such as one that the host filled."""
    result = list[T]()
    result._items = items
    result._cap = items._n
    result._n = n
    return result
