"""What `list`'s methods are made of: growth, slices, searching, comparing, `repr`. Nothing here is a public name."""

from lowlevel.array import Array, clear_elements, copy_elements, move_elements, new_array, resized_array
from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import object_is, same_or_equal
from core.str import StrBuilder
from builtins.repr_guard import enter_repr, leave_repr
from builtins.slice import repeated_length, slice, slice_count

# Size.


@noinline
def grow_list[T](items: list[T], least: i32) -> None:
    """Makes room for at least `least` elements, half as many again as there are, so that appending is cheap."""
    room = items._n + (items._n >> 1) + 4
    if room < least:
        room = least
    items._items = resized_array(items._items, items._n, room)
    items._cap = room


def shrink_list[T](items: list[T], n: i32) -> None:
    """Cuts a list to its first `n` elements; gives storage back when most of it is unused."""
    clear_elements(items._items, n, items._n - n)
    items._n = n
    if n < (items._cap >> 3) and items._cap > 64:
        items._items = resized_array(items._items, n, n + n + 4)
        items._cap = n + n + 4


def open_gap[T](items: list[T], at: i32, count: i32) -> None:
    """Makes room for `count` elements at `at`; what is in the gap is stale until the caller fills it."""
    n = items._n
    if n + count > items._cap:
        grow_list(items, n + count)
    move_elements(items._items, at + count, at, n - at)
    items._n = n + count


@plain_iteration
def extend_list[T](items: list[T], more: list[T]) -> None:
    count = more._n
    if count == 0:
        return
    n = items._n
    if n + count > items._cap:
        grow_list(items, n + count)
    copy_elements(items._items, n, more._items, 0, count)
    items._n = n + count


@plain_iteration
def extend_list[T](items: list[T], more: tuple[T]) -> None:
    count = more._n
    if count == 0:
        return
    n = items._n
    if n + count > items._cap:
        grow_list(items, n + count)
    memory_copy(items._items._tail + n, more._tail, count * sizeof[T]())
    items._n = n + count


def extend_list[T](items: list[T], more: Iterable[T]) -> None:
    for x in more:
        items.append(x)


def plain_list[T](items: list[T]) -> list[T]:
    """The list that an object is, whose class is not asked for what it defines otherwise than `list`."""
    return items


# New lists.


def copy_slice[T](items: list[T], start: i32, stop: i32, step: i32) -> list[T]:
    """The elements of a clamped slice."""
    result = list[T]()
    count = slice_count(start, stop, step)
    if count == 0:
        return result
    array = new_array[T](count)
    if step == 1:
        copy_elements(array, 0, items._items, start, count)
    else:
        i: i32 = 0
        while i < count:
            array._tail[i] = items._items._tail[start + i * step]
            i = i + 1
    result._items = array
    result._cap = count
    result._n = count
    return result


def joined[T](a: list[T], b: list[T]) -> list[T]:
    result = list[T]()
    if a._n + b._n > 0:
        grow_list(result, a._n + b._n)
        extend_list(result, a)
        extend_list(result, b)
    return result


def repeated[T](items: list[T], times: int) -> list[T]:
    result = list[T]()
    total = repeated_length(items._n, times)
    if total == 0:
        return result
    array = new_array[T](total)
    copy_elements(array, 0, items._items, 0, items._n)
    repeat_elements(array._tail, items._n, total)
    result._items = array
    result._cap = total
    result._n = total
    return result


@noraise
@nocollect
def repeat_elements[T](p: Ptr[T], n: i32, total: i32) -> None:
    """Fills `total` elements with copies of the first `n`, doubling what is there."""
    done = n
    while done < total:
        count = done if done <= total - done else total - done
        memory_copy(p + done, p, count * sizeof[T]())
        done = done + count


# Slices.


def assign_slice[T](items: list[T], part: slice, values: list[T]) -> None:
    """`items[part] = values`; `values` is a list of its own, whose making may have changed `items`."""
    start, stop, step = part._bounds(items._n)
    if step == 1:
        replace_range(items, start, stop if stop > start else start, values)
        return
    count = slice_count(start, stop, step)
    if count != values._n:
        sizes = "size " + str(int_from_i32(values._n)) + " to extended slice of size " + str(int_from_i32(count))
        raise ValueError("attempt to assign sequence of " + sizes)
    i: i32 = 0
    while i < count:
        items._items._tail[start + i * step] = values._items._tail[i]
        i = i + 1


def replace_range[T](items: list[T], start: i32, stop: i32, values: list[T]) -> None:
    """Puts `values` in the place of the elements from start to stop."""
    count = values._n
    extra = count - (stop - start)
    if extra > 0:
        open_gap(items, stop, extra)
    elif extra < 0:
        move_elements(items._items, stop + extra, stop, items._n - stop)
        shrink_list(items, items._n + extra)
    if count > 0:
        copy_elements(items._items, start, values._items, 0, count)


def delete_slice[T](items: list[T], start: i32, stop: i32, step: i32) -> None:
    """Removes the elements of a clamped slice: moves down what is between them."""
    count = slice_count(start, stop, step)
    if count == 0:
        return
    if step < 0:
        start = start + (count - 1) * step
        step = -step
    to = start
    i: i32 = 1
    while i < count:
        move_elements(items._items, to, start + (i - 1) * step + 1, step - 1)
        to = to + step - 1
        i = i + 1
    rest = start + (count - 1) * step + 1
    move_elements(items._items, to, rest, items._n - rest)
    shrink_list(items, items._n - count)


@noraise
@nocollect
def reverse_items[T](array: Array[T], start: i32, stop: i32) -> None:
    i = start
    j = stop - 1
    while i < j:
        x = array._tail[i]
        array._tail[i] = array._tail[j]
        array._tail[j] = x
        i = i + 1
        j = j - 1


# Searching and comparing. Every `==` may change the lists.


def items_equal[T, U](a: T, b: U) -> bool:
    """How containers compare elements that may have different types."""
    if is_type[T, U]():
        return same_or_equal(a, b)
    if is_type[T, object]() or is_type[U, object]():
        return _object_equals(a, b)
    return a == b


def _object_equals[T, U](a: T, b: U) -> bool:
    """One is an object. Numbers and text are the same where they are equal, except that a NaN is no box of its own."""
    if is_type[T, int]() or is_type[T, str]() or is_type[T, bool]() or is_type[U, int]() or is_type[U, str]() or is_type[U, bool]():
        return a == b
    if is_type[T, float]():
        return a == b or a != a and object_is(a, b)
    if is_type[U, float]():
        return a == b or b != b and object_is(a, b)
    return object_is(a, b) or a == b


def find_item[T, U](items: list[T], value: U, start: i32, stop: i32) -> i32:
    """The position of the first element from `start` to `stop` that is or equals `value`, or -1."""
    i = start
    while i < stop and i < items._n:
        if items_equal(items._items._tail[i], value):
            return i
        i = i + 1
    return -1


def count_items[T, U](items: list[T], value: U) -> i32:
    count: i32 = 0
    i: i32 = 0
    while i < items._n:
        if items_equal(items._items._tail[i], value):
            count = count + 1
        i = i + 1
    return count


def equal_items[T, U](a: list[T], b: list[U]) -> bool:
    return a._n == b._n and difference(a, b) >= a._n and a._n == b._n


def difference[T, U](a: list[T], b: list[U]) -> i32:
    """The first position at which the lists differ, or the length of the shorter one."""
    i: i32 = 0
    while i < a._n and i < b._n:
        if not items_equal(a._items._tail[i], b._items._tail[i]):
            return i
        i = i + 1
    return i


def list_repr[T](items: list[T]) -> str:
    if items._n == 0:
        return "[]"
    if not enter_repr(addr(items)):
        return "[...]"
    try:
        return list_text(items)
    finally:
        leave_repr()


def list_text[T](items: list[T]) -> str:
    builder = StrBuilder(items._n * 4 + 2)
    builder.append_byte(91)
    i: i32 = 0
    while i < items._n:
        if i > 0:
            builder.append(", ")
        builder.append(repr(items._items._tail[i]))
        i = i + 1
    builder.append_byte(93)
    return builder.finish()


def take_between[T](items: list[T], start: int, stop: int) -> list[T]:
    """`items[start:stop]` with a stop that counts from the end when it is negative."""
    n = len(items)
    end = stop if stop > 0 else n + stop
    result = list[T]()
    i = start
    while i < end:
        result.append(items[i])
        i = i + 1
    return result


@inline
def argument[T](values: list[T], at: int) -> T:
    """The value at a place that the list is known to have."""
    return values._items._tail[i32_wrap_i64(int_raw(at))]


def check_unpack_tuple(values: tuple[object], n: int) -> None:
    """ValueError unless there is a value for each of `n` targets."""
    found = len(values)
    if found < n:
        raise ValueError("not enough values to unpack (expected " + str(n) + ", got " + str(found) + ")")
    if found > n:
        raise ValueError("too many values to unpack (expected " + str(n) + ")")


def check_unpack(n: int, least: int) -> None:
    """ValueError unless there are enough values for the targets beside a starred one."""
    if n < least:
        raise ValueError("not enough values to unpack (expected at least " + str(least) + ", got " + str(n) + ")")
