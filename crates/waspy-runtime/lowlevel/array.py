"""`Array[T]`: a fixed number of elements in line, the storage of list, dict, set and buffers.

    Array[T]    +0  header
                +8  _n      elements
                +12 _tail   the elements (at +16 for elements of 8 bytes)

Nothing here checks an index: callers do. Copying and moving never runs user code and never collects.
"""

from lowlevel.wasm import Ptr, Tail, from_addr, i32, i32_gt_u, i64, length, memory_copy, memory_fill, new_tail, ptr_cast
from lowlevel.wasm import ptr_from_raw, sizeof, u8


class Array[T]:
    """`_n` elements of T; new ones are zero."""

    _n: length[T]
    _tail: Tail[T]

    @inline
    def get(self, index: i32) -> T:
        return self._tail[index]

    @inline
    def set(self, index: i32, value: T) -> None:
        self._tail[index] = value


def new_array[T](n: i32) -> Array[T]:
    """An array of `n` zeroed elements; MemoryError when that is huge."""
    array = new_tail[Array[T]](n)
    array._n = n
    return array


@inline
@noraise
@nocollect
def no_array[T]() -> Array[T]:
    """The null reference: storage of a container that has no room and so never reads it."""
    return from_addr[Array[T]](ptr_from_raw[u8](0))


@noraise
@nocollect
def copy_elements[T](to: Array[T], at: i32, source: Array[T], start: i32, count: i32) -> None:
    """Copies `count` elements; the ranges may overlap."""
    memory_copy(to._tail + at, source._tail + start, count * sizeof[T]())


@noraise
@nocollect
def move_elements[T](array: Array[T], to: i32, start: i32, count: i32) -> None:
    """Moves `count` elements within one array."""
    memory_copy(array._tail + to, array._tail + start, count * sizeof[T]())


@noraise
@nocollect
def clear_elements[T](array: Array[T], start: i32, count: i32) -> None:
    """Zeroes elements, so that what they referred to can be freed."""
    memory_fill(array._tail + start, 0, count * sizeof[T]())


def resized_array[T](array: Array[T], used: i32, n: i32) -> Array[T]:
    """A new array of `n` elements that begins with the first `used` of `array` (not read when `used` is 0)."""
    result = new_array[T](n)
    if used > 0:
        copy_elements(result, 0, array, 0, used)
    return result


@noinline
@noraise
@nocollect
def copy_bytes(to: Ptr[u8], source: Ptr[u8], n: i32) -> None:
    """Copies bytes, mostly few: `memory.copy` is a call into the engine, which costs more than up to two moves of a word. Everything is
    read before anything is written, so that the ranges may overlap."""
    if i32_gt_u(n, 16):
        memory_copy(to, source, n)
    elif n >= 8:
        head = ptr_cast[i64](source)[0]
        tail = ptr_cast[i64](source + (n - 8))[0]
        ptr_cast[i64](to)[0] = head
        ptr_cast[i64](to + (n - 8))[0] = tail
    elif n >= 4:
        first = ptr_cast[i32](source)[0]
        last = ptr_cast[i32](source + (n - 4))[0]
        ptr_cast[i32](to)[0] = first
        ptr_cast[i32](to + (n - 4))[0] = last
    elif n > 0:
        a = source[0]
        b = source[n >> 1]
        c = source[n - 1]
        to[0] = a
        to[n >> 1] = b
        to[n - 1] = c
