# dialect: typed
"""`collections.deque`: a ring of elements that grows and shrinks at both ends.

    deque[T]    +8  _n       elements in use
                +12 _first   where the first is in `_items`
                +16 _most    the most elements that it keeps (`maxlen`), or -1
                +20 _version counts the changes: iterators stop at one
                +24 _items   Array[T], a power of two of elements; null while nothing was ever stored

Elements that are not in use are zero, so that the collector sees nothing in them.
"""

from lowlevel.array import Array, copy_elements, new_array, no_array
from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import class_of, object_is, type_name
from builtins.list import list_of_array
from builtins.list_ops import items_equal, list_text
from builtins.repr_guard import enter_repr, leave_repr
from builtins.slice import insertion_point, position

OUTSIDE = "deque index out of range"


@native
@matches_sequence
class deque[T]:
    """A double-ended queue."""

    _n: i32
    _first: i32
    _most: i32
    _version: i32
    _items: Array[T]

    def __init__(self) -> None:
        self._most = -1

    def __init__(self, iterable: Iterable[T] = (), maxlen: int | None = None) -> None:
        self._most = most_of(maxlen)
        self.extend(iterable)

    def __init__[X](self, iterable: X, maxlen: int | None = None) -> None:
        most_of(maxlen)
        raise TypeError("'" + type_name(iterable) + "' object is not iterable")

    @property
    def maxlen(self) -> int | None:
        return None if self._most < 0 else int_from_i32(self._most)

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
    def __iter__(self) -> _deque_iterator[T]:
        return _deque_iterator(self)

    def __reversed__(self) -> _deque_reverse_iterator[T]:
        return _deque_reverse_iterator(self)

    # The ring.

    @inline
    @noraise
    @nocollect
    def _place(self, at: i32) -> i32:
        """Where in the ring an element is."""
        return (self._first + at) & (self._items._n - 1)

    @inline
    @noraise
    @nocollect
    def _get(self, at: i32) -> T:
        return self._items._tail[self._place(at)]

    def _grow(self) -> None:
        """Twice the room."""
        if self._n == 0:
            self._items = new_array[T](8)
            self._first = 0
            return
        bigger = new_array[T](self._n + self._n)
        self._copy_into(bigger, 0)
        self._items = bigger
        self._first = 0

    @noraise
    @nocollect
    def _copy_into(self, to: Array[T], at: i32) -> None:
        """The elements in order, in two pieces."""
        if self._n == 0:
            return
        straight = self._items._n - self._first
        if straight > self._n:
            straight = self._n
        copy_elements(to, at, self._items, self._first, straight)
        copy_elements(to, at + straight, self._items, 0, self._n - straight)

    @inline
    def _is_full(self) -> bool:
        """Is there no room in the ring?"""
        return ptr_raw(addr(self._items)) == 0 or self._n == self._items._n

    @inline
    def _take_first(self) -> T:
        at = self._first
        value = self._items._tail[at]
        memory_fill(self._items._tail + at, 0, sizeof[T]())
        self._first = (at + 1) & (self._items._n - 1)
        self._n = self._n - 1
        self._version = self._version + 1
        return value

    @inline
    def _take_last(self) -> T:
        at = self._place(self._n - 1)
        value = self._items._tail[at]
        memory_fill(self._items._tail + at, 0, sizeof[T]())
        self._n = self._n - 1
        self._version = self._version + 1
        return value

    # Both ends.

    def append(self, x: T, /) -> None:
        if self._n == self._most:
            if self._n == 0:
                return
            self._take_first()
        if self._is_full():
            self._grow()
        self._items._tail[self._place(self._n)] = x
        self._n = self._n + 1
        self._version = self._version + 1

    def appendleft(self, x: T, /) -> None:
        if self._n == self._most:
            if self._n == 0:
                return
            self._take_last()
        if self._is_full():
            self._grow()
        self._first = (self._first - 1) & (self._items._n - 1)
        self._items._tail[self._first] = x
        self._n = self._n + 1
        self._version = self._version + 1

    def pop(self) -> T:
        if self._n == 0:
            raise IndexError("pop from an empty deque")
        return self._take_last()

    def popleft(self) -> T:
        if self._n == 0:
            raise IndexError("pop from an empty deque")
        return self._take_first()

    def extend(self, iterable: Iterable[T], /) -> None:
        if isinstance(iterable, deque):
            if object_is(iterable, self):
                for x in list[T](self):
                    self.append(x)
                return
        for x in iterable:
            self.append(x)

    def extendleft(self, iterable: Iterable[T], /) -> None:
        if isinstance(iterable, deque):
            if object_is(iterable, self):
                for x in list[T](self):
                    self.appendleft(x)
                return
        for x in iterable:
            self.appendleft(x)

    def clear(self) -> None:
        self._n = 0
        self._first = 0
        self._items = no_array[T]()
        self._version = self._version + 1

    def rotate(self, n: int = 1, /) -> None:
        if self._n < 2:
            return
        steps = i32_wrap_i64(int_raw(n % int_from_i32(self._n)))
        if steps + steps > self._n:
            self._turn_left(self._n - steps)
        else:
            self._turn_right(steps)
        self._version = self._version + 1

    @noraise
    @nocollect
    def _turn_right(self, steps: i32) -> None:
        """The last elements go to the front."""
        last = self._items._n - 1
        i: i32 = 0
        while i < steps:
            at = self._place(self._n - 1)
            value = self._items._tail[at]
            memory_fill(self._items._tail + at, 0, sizeof[T]())
            self._first = (self._first - 1) & last
            self._items._tail[self._first] = value
            i = i + 1

    @noraise
    @nocollect
    def _turn_left(self, steps: i32) -> None:
        """The first elements go to the back."""
        last = self._items._n - 1
        i: i32 = 0
        while i < steps:
            at = self._first
            value = self._items._tail[at]
            memory_fill(self._items._tail + at, 0, sizeof[T]())
            self._first = (at + 1) & last
            self._items._tail[self._place(self._n - 1)] = value
            i = i + 1

    # Elements.

    def _has_places_only(self) -> None:
        """What `%` asks of what has `__getitem__`: it does not take this for a mapping."""

    def __getitem__(self, index: int) -> T:
        return self._get(position(index, self._n, OUTSIDE))

    def __getitem__(self, index: object) -> T:
        raise TypeError("sequence index must be integer, not '" + type_name(index) + "'")

    def __setitem__(self, index: int, value: T) -> None:
        at = position(index, self._n, OUTSIDE)
        self._items._tail[self._place(at)] = value

    def __setitem__(self, index: object, value: T) -> None:
        raise TypeError("sequence index must be integer, not '" + type_name(index) + "'")

    def __delitem__(self, index: int) -> None:
        self._remove_at(position(index, self._n, OUTSIDE))

    def __delitem__(self, index: object) -> None:
        raise TypeError("sequence index must be integer, not '" + type_name(index) + "'")

    def _remove_at(self, at: i32) -> None:
        """Moves what is on the shorter side."""
        if at + at < self._n:
            while at > 0:
                self._items._tail[self._place(at)] = self._get(at - 1)
                at = at - 1
            self._take_first()
        else:
            while at + 1 < self._n:
                self._items._tail[self._place(at)] = self._get(at + 1)
                at = at + 1
            self._take_last()

    def insert(self, index: int, value: T, /) -> None:
        if self._n == self._most:
            raise IndexError("deque already at its maximum size")
        at = insertion_point(index, self._n)
        self.append(value)
        i = self._n - 1
        while i > at:
            self._items._tail[self._place(i)] = self._get(i - 1)
            i = i - 1
        self._items._tail[self._place(at)] = value

    def remove[U](self, value: U, /) -> None:
        n = self._n
        i: i32 = 0
        while i < n:
            equal = items_equal(self._get(i), value)
            if self._n != n:
                raise IndexError("deque mutated during remove().")
            if equal:
                self._remove_at(i)
                return
            i = i + 1
        raise ValueError(repr(value) + " is not in deque")

    def reverse(self) -> None:
        low: i32 = 0
        high = self._n - 1
        while low < high:
            value = self._get(low)
            self._items._tail[self._place(low)] = self._get(high)
            self._items._tail[self._place(high)] = value
            low = low + 1
            high = high - 1
        self._version = self._version + 1

    # Searching and comparing.

    def __contains__[U](self, value: U) -> bool:
        for x in self:
            if items_equal(x, value):
                return True
        return False

    def count[U](self, value: U, /) -> int:
        found = 0
        for x in self:
            if items_equal(x, value):
                found = found + 1
        return found

    def index[U](self, value: U, start: int = 0, stop: int = 0x7FFFFFFF, /) -> int:
        i = insertion_point(start, self._n)
        end = insertion_point(stop, self._n)
        version = self._version
        while i < end:
            equal = items_equal(self._get(i), value)
            if self._version != version:
                raise RuntimeError("deque mutated during iteration")
            if equal:
                return int_from_i32(i)
            i = i + 1
        raise ValueError(repr(value) + " is not in deque")

    def __eq__[U](self, other: deque[U]) -> bool:
        return self._n == other._n and list[T](self) == list[U](other)

    def __ne__[U](self, other: deque[U]) -> bool:
        return not self.__eq__(other)

    def __lt__[U](self, other: deque[U]) -> bool:
        return list[T](self) < list[U](other)

    def __le__[U](self, other: deque[U]) -> bool:
        return list[T](self) <= list[U](other)

    def __gt__[U](self, other: deque[U]) -> bool:
        return list[T](self) > list[U](other)

    def __ge__[U](self, other: deque[U]) -> bool:
        return list[T](self) >= list[U](other)

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'collections.deque'")

    # Whole deques.

    def _empty(self) -> deque[T]:
        result = deque[T]()
        result._most = self._most
        return result

    def copy(self) -> deque[T]:
        return self.__copy__()

    def __copy__(self) -> deque[T]:
        result = self._empty()
        result.extend(self)
        return result

    def __add__(self, other: deque[T]) -> deque[T]:
        result = self.__copy__()
        result.extend(other)
        return result

    def __add__(self, other: object) -> deque[T]:
        raise TypeError('can only concatenate deque (not "' + type_name(other) + '") to deque')

    def __iadd__(self, iterable: Iterable[T]) -> deque[T]:
        self.extend(iterable)
        return self

    def __mul__(self, times: int) -> deque[T]:
        result = self._empty()
        for x in list[T](self) * times:
            result.append(x)
        return result

    def __rmul__(self, times: int) -> deque[T]:
        return self * times

    def __imul__(self, times: int) -> deque[T]:
        items = list[T](self) * times
        self.clear()
        self.extend(items)
        return self

    def _pretty(self) -> tuple[object, str, object]:
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return (self.maxlen, "items", list(self))

    def __repr__(self) -> str:
        if not enter_repr(addr(self)):
            return "[...]"
        try:
            text = class_of(self)._name + "(" + list_text(list[T](self))
        finally:
            leave_repr()
        if self._most < 0:
            return text + ")"
        return text + ", maxlen=" + str(int_from_i32(self._most)) + ")"


def most_of(maxlen: int | None) -> i32:
    """`maxlen` as a machine word."""
    if maxlen is None:
        return -1
    if maxlen < 0:
        raise ValueError("maxlen must be non-negative")
    if not int_is_small(maxlen):
        raise OverflowError("Python int too large to convert to C ssize_t")
    return 0x7FFFFFFF if maxlen > 0x7FFFFFFF else i32_wrap_i64(int_raw(maxlen))


@native
class _deque_iterator[T]:
    """From the first to the last; a change of the deque ends it with an error."""

    _deque: deque[T]
    _i: i32
    _version: i32

    @inline
    def __init__(self, items: deque[T]) -> None:
        self._deque = items
        self._i = 0
        self._version = items._version

    @inline
    def __iter__(self) -> _deque_iterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        if self._version != self._deque._version:
            mutated()
        return self._i < self._deque._n

    @inline
    def _take(self) -> T:
        i = self._i
        self._i = i + 1
        return self._deque._get(i)

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        return int_from_i32(self._deque._n - self._i)


@native
class _deque_reverse_iterator[T]:
    """From the last to the first."""

    _deque: deque[T]
    _i: i32
    _version: i32

    @inline
    def __init__(self, items: deque[T]) -> None:
        self._deque = items
        self._i = items._n
        self._version = items._version

    @inline
    def __iter__(self) -> _deque_reverse_iterator[T]:
        return self

    @inline
    def _more(self) -> bool:
        if self._version != self._deque._version:
            mutated()
        return self._i > 0

    @inline
    def _take(self) -> T:
        self._i = self._i - 1
        return self._deque._get(self._i)

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        return int_from_i32(self._i)


@cold
def mutated() -> None:
    raise RuntimeError("deque mutated during iteration")
