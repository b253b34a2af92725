"""Sorting: a stable merge sort of natural runs, for `list.sort` and `sorted`.

The list is cut into runs that already ascend (or strictly descend: these are reversed), short ones are lengthened by
binary insertion to `minimum_run` elements, and runs are merged so that the lengths on the stack of runs shrink
geometrically. Before a merge both ends are trimmed by an exponential search, so sorted halves cost next to nothing.

An order says which of two elements is less; it may run user code, which may raise. Whatever happens, the storage holds
each element exactly once: a merge puts the rest of its buffer back on the way out.

    run stack   _start[i], _length[i]: ascending runs that tile the sorted part of the storage
"""

from lowlevel.array import Array, copy_elements, move_elements, new_array, no_array
from lowlevel.wasm import *
from core.object import type_name
from stdlib.typing import Callable, Iterable
from builtins.list_ops import reverse_items

MAX_RUNS: i32 = 64  # run lengths grow like Fibonacci numbers down the stack: 2^31 elements need fewer


class NaturalOrder:
    """Elements by their own `<`."""

    @inline
    def _less[E](self, a: E, b: E) -> bool:
        return a < b


class KeyOrder[K]:
    """Positions (`i32`) by the `<` of the keys that stand there."""

    _keys: Array[K]

    def __init__(self, keys: Array[K]) -> None:
        self._keys = keys

    @inline
    def _less(self, a: i32, b: i32) -> bool:
        return self._keys._tail[a] < self._keys._tail[b]


# Entry points.


def sort_list[T](items: list[T], reverse: bool) -> None:
    """`items.sort(reverse=…)`. The list is empty meanwhile, so that callbacks can be seen to change it."""
    n = items._n
    if n < 2:
        return
    array = items._items
    capacity = items._cap
    items.clear()
    try:
        if reverse:
            reverse_items(array, 0, n)
        try:
            sort_array(array, n, NaturalOrder())
        finally:
            if reverse:
                reverse_items(array, 0, n)
    finally:
        changed = items._cap != 0
        items._items = array
        items._cap = capacity
        items._n = n
    if changed:
        raise ValueError("list modified during sort")


def sort_list_by[T, K](items: list[T], key: Callable[[T], K], reverse: bool) -> None:
    """`items.sort(key=…)`: the keys are computed first, then positions are sorted, then elements are put in place."""
    if key is None:
        # A key that is found when running.
        return sort_list(items, reverse)
    n = items._n
    array = items._items
    capacity = items._cap
    items.clear()
    try:
        order = positions_by_key(array, n, key, reverse)
        arrange(array, n, order)
    finally:
        changed = items._cap != 0
        items._items = array
        items._cap = capacity
        items._n = n
    if changed:
        raise ValueError("list modified during sort")


def positions_by_key[T, K](array: Array[T], n: i32, key: Callable[[T], K], reverse: bool) -> Array[i32]:
    """The positions 0 to n-1 in the order of their elements' keys."""
    keys = new_array[K](n)
    i: i32 = 0
    while i < n:
        keys._tail[i] = key(array._tail[i])
        i = i + 1
    order = new_array[i32](n)
    i = 0
    while i < n:
        order._tail[i] = n - 1 - i if reverse else i
        i = i + 1
    sort_array(order, n, KeyOrder(keys))
    if reverse:
        reverse_items(order, 0, n)
    return order


def arrange[T](array: Array[T], n: i32, order: Array[i32]) -> None:
    """Puts at each position the element that was at `order[position]`."""
    old = new_array[T](n)
    copy_elements(old, 0, array, 0, n)
    i: i32 = 0
    while i < n:
        array._tail[i] = old._tail[order._tail[i]]
        i = i + 1


# The algorithm.


class RunStack[E, O]:
    """The state of one sort."""

    _items: Array[E]
    _order: O
    _spare: Array[E]
    _start: Array[i32]
    _length: Array[i32]
    _runs: i32

    def __init__(self, items: Array[E], order: O) -> None:
        self._items = items
        self._order = order
        self._spare = no_array[E]()
        self._start = new_array[i32](MAX_RUNS)
        self._length = new_array[i32](MAX_RUNS)
        self._runs = 0

    def _push(self, start: i32, length: i32) -> None:
        self._start._tail[self._runs] = start
        self._length._tail[self._runs] = length
        self._runs = self._runs + 1

    def _balance(self) -> None:
        """Merges until each run is longer than the next two together, which keeps the stack short."""
        while self._runs > 1:
            i = self._runs - 2
            if self._too_short(i) or self._too_short(i - 1):
                if self._length._tail[i - 1] < self._length._tail[i + 1]:
                    i = i - 1
                self._merge(i)
            elif self._length._tail[i] <= self._length._tail[i + 1]:
                self._merge(i)
            else:
                return

    def _too_short(self, i: i32) -> bool:
        """Is the run before run `i` no longer than run `i` and the one after it?"""
        return i > 0 and self._length._tail[i - 1] <= self._length._tail[i] + self._length._tail[i + 1]

    def _merge_all(self) -> None:
        while self._runs > 1:
            i = self._runs - 2
            if i > 0 and self._length._tail[i - 1] < self._length._tail[i + 1]:
                i = i - 1
            self._merge(i)

    def _merge(self, i: i32) -> None:
        """Makes one run of the runs `i` and `i + 1`."""
        start = self._start._tail[i]
        middle = self._start._tail[i + 1]
        stop = middle + self._length._tail[i + 1]
        self._length._tail[i] = stop - start
        if i + 3 == self._runs:
            self._start._tail[i + 1] = self._start._tail[i + 2]
            self._length._tail[i + 1] = self._length._tail[i + 2]
        self._runs = self._runs - 1
        items = self._items
        start = first_above(items, self._order, items._tail[middle], start, middle)
        if start == middle:
            return
        stop = first_not_below(items, self._order, items._tail[middle - 1], middle, stop)
        if stop == middle:
            return
        if middle - start <= stop - middle:
            self._merge_low(start, middle, stop)
        else:
            self._merge_high(start, middle, stop)

    def _need_spare(self, n: i32) -> Array[E]:
        """The buffer, with room for `n` elements."""
        if self._spare_room() < n:
            self._spare = new_array[E](n)
        return self._spare

    @inline
    def _spare_room(self) -> i32:
        return 0 if ptr_raw(addr(self._spare)) == 0 else self._spare._n

    def _merge_low(self, start: i32, middle: i32, stop: i32) -> None:
        """Merges upwards with the lower run in the buffer: the gap is as long as what is left of the buffer."""
        items = self._items
        order = self._order
        n = middle - start
        low = self._need_spare(n)
        copy_elements(low, 0, items, start, n)
        i: i32 = 0
        j = middle
        to = start
        try:
            while i < n and j < stop:
                if order._less(items._tail[j], low._tail[i]):
                    items._tail[to] = items._tail[j]
                    j = j + 1
                else:
                    items._tail[to] = low._tail[i]
                    i = i + 1
                to = to + 1
        finally:
            copy_elements(items, to, low, i, n - i)

    def _merge_high(self, start: i32, middle: i32, stop: i32) -> None:
        """Merges downwards with the upper run in the buffer."""
        items = self._items
        order = self._order
        n = stop - middle
        high = self._need_spare(n)
        copy_elements(high, 0, items, middle, n)
        i = middle
        j = n
        to = stop
        try:
            while j > 0 and i > start:
                if order._less(high._tail[j - 1], items._tail[i - 1]):
                    i = i - 1
                    to = to - 1
                    items._tail[to] = items._tail[i]
                else:
                    j = j - 1
                    to = to - 1
                    items._tail[to] = high._tail[j]
        finally:
            copy_elements(items, to - j, high, 0, j)


def sort_array[E, O](items: Array[E], n: i32, order: O) -> None:
    """Sorts the first `n` elements."""
    if n < 2:
        return
    least = minimum_run(n)
    start = run_end(items, order, 0, n)
    if start >= n or n <= 64:
        insert_sorted(items, order, 0, start, n)
        return
    stack = RunStack(items, order)
    at: i32 = 0
    while at < n:
        stop = run_end(items, order, at, n)
        if stop - at < least:
            goal = at + least if least < n - at else n
            insert_sorted(items, order, at, stop, goal)
            stop = goal
        stack._push(at, stop - at)
        stack._balance()
        at = stop
    stack._merge_all()


@noraise
def minimum_run(n: i32) -> i32:
    """32 to 64, such that n over it is a power of two or a little less."""
    odd: i32 = 0
    while n >= 64:
        odd = odd | (n & 1)
        n = n >> 1
    return n + odd


def run_end[E, O](items: Array[E], order: O, start: i32, n: i32) -> i32:
    """The end of the run that begins at `start`; a strictly descending one is reversed."""
    i = start + 1
    if i == n:
        return n
    if order._less(items._tail[i], items._tail[start]):
        i = i + 1
        while i < n and order._less(items._tail[i], items._tail[i - 1]):
            i = i + 1
        reverse_items(items, start, i)
        return i
    i = i + 1
    while i < n and not order._less(items._tail[i], items._tail[i - 1]):
        i = i + 1
    return i


def insert_sorted[E, O](items: Array[E], order: O, start: i32, sorted_to: i32, stop: i32) -> None:
    """Binary insertion of the elements from `sorted_to` on into the sorted ones before them."""
    i = sorted_to
    while i < stop:
        x = items._tail[i]
        low = start
        high = i
        while low < high:
            middle = (low + high) >> 1
            if order._less(x, items._tail[middle]):
                high = middle
            else:
                low = middle + 1
        move_elements(items, low + 1, low, i - low)
        items._tail[low] = x
        i = i + 1


def first_above[E, O](items: Array[E], order: O, x: E, start: i32, stop: i32) -> i32:
    """The first position whose element is above `x`; searched exponentially from `start`."""
    low = start
    reach: i32 = 1
    while low + reach <= stop and not order._less(x, items._tail[low + reach - 1]):
        low = low + reach
        reach = reach << 1
    high = low + reach - 1 if low + reach <= stop else stop
    while low < high:
        middle = (low + high) >> 1
        if order._less(x, items._tail[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def first_not_below[E, O](items: Array[E], order: O, x: E, start: i32, stop: i32) -> i32:
    """The first position whose element is not below `x`; searched exponentially from the end."""
    high = stop
    reach: i32 = 1
    while high - reach >= start and not order._less(items._tail[high - reach], x):
        high = high - reach
        reach = reach << 1
    low = high - reach + 1 if high - reach >= start else start
    while low < high:
        middle = (low + high) >> 1
        if order._less(items._tail[middle], x):
            low = middle + 1
        else:
            high = middle
    return low


def sorted[T](iterable: Iterable[T], /, *, key: None = None, reverse: bool = False) -> list[T]:
    result = list[T](iterable)
    sort_list(result, reverse)
    return result


def sorted[T, K](iterable: Iterable[T], /, *, key: Callable[[T], K], reverse: bool = False) -> list[T]:
    result = list[T](iterable)
    sort_list_by(result, key, reverse)
    return result


def sorted[T, R](iterable: Iterable[T], /, *, key: None = None, reverse: R) -> list[T]:
    result = list[T](iterable)
    sort_list(result, bool(reverse))
    return result


def sorted[T, K, R](iterable: Iterable[T], /, *, key: Callable[[T], K], reverse: R) -> list[T]:
    result = list[T](iterable)
    sort_list_by(result, key, bool(reverse))
    return result


def sorted[T](iterable: Iterable[T], /, *, key: object, reverse: object = False) -> list[T]:
    raise TypeError("'" + type_name(key) + "' object is not callable")


def sorted() -> object:
    raise TypeError("sorted expected 1 argument, got 0")


def sorted(first: object, second: object, /, *more: object) -> object:
    raise TypeError("sorted expected 1 argument, got " + str(2 + int_from_i32(more._n)))
