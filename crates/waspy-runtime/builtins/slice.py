"""`slice`, and how positions and ranges given as `int` become machine integers inside a sequence.

    slice       +8 start, +16 stop, +24 step: `int | None`
"""

from lowlevel.wasm import *
from core.int_slow import huge_count
from core.object import not_slice_index

MAX_I32: i64 = 0x7FFFFFFF


class slice:
    """`start:stop:step`; what is left out is None."""

    start: int | None
    stop: int | None
    step: int | None

    def __init__(self, stop: int | None, /) -> None:
        self.start = None
        self.stop = stop
        self.step = None

    def __init__(self, start: int | None, stop: int | None, step: int | None = None, /) -> None:
        self.start = start
        self.stop = stop
        self.step = step

    def _bounds(self, n: i32) -> tuple[i32, i32, i32]:
        """Start, stop and step within a sequence of `n` elements, as Python clamps them; ValueError for step 0."""
        step = slice_step(self.step)
        return slice_start(self.start, n, step), slice_stop(self.stop, n, step), step

    def indices(self, length: int, /) -> tuple[int, int, int]:
        if length < 0:
            raise ValueError("length should not be negative")
        given = self.step
        step = 1 if given is None else given
        if step == 0:
            raise ValueError("slice step cannot be zero")
        low = 0 if step > 0 else -1
        high = length if step > 0 else length - 1
        first = low if step > 0 else high
        last = high if step > 0 else low
        return clamped_exact(self.start, length, low, high, first), clamped_exact(self.stop, length, low, high, last), step

    def __eq__(self, other: slice) -> bool:
        return self.start == other.start and self.stop == other.stop and self.step == other.step

    # Ordered as tuples are.

    def __lt__(self, other: slice) -> bool:
        return self._parts() < other._parts()

    def __le__(self, other: slice) -> bool:
        return self._parts() <= other._parts()

    def __gt__(self, other: slice) -> bool:
        return self._parts() > other._parts()

    def __ge__(self, other: slice) -> bool:
        return self._parts() >= other._parts()

    def _parts(self) -> tuple[object, object, object]:
        return (self.start, self.stop, self.step)

    def __hash__(self) -> int:
        return hash((self.start, self.stop, self.step))

    def __repr__(self) -> str:
        return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"


def as_index[T](value: T) -> int:
    """`operator.index`"""
    return value.__index__()


def has_index(value: object) -> bool:
    """Does it count as a whole number?"""
    return isinstance(value, int) or hasattr(value, "__index__")


def is_slice_index(value: object) -> bool:
    return value is None or has_index(value)


def as_slice_index(value: object) -> int | None:
    """A bound of a slice of any class."""
    if value is None:
        return None
    if not has_index(value):
        not_slice_index(value)
    return as_index(value)


def clamped_exact(bound: int | None, length: int, low: int, high: int, default: int) -> int:
    if bound is None:
        return default
    at = bound + length if bound < 0 else bound
    if at < low:
        return low
    if at > high:
        return high
    return at


def slice_step(step: int | None) -> i32:
    """A step of more than a sequence's length does what one of 2^31-1 does."""
    if step is None:
        return 1
    if step == 0:
        raise ValueError("slice step cannot be zero")
    return clamped_i32(step)


@noraise
def clamped_i32(x: int) -> i32:
    """`x`, or the nearest of ±(2^31-1)."""
    raw = int_raw(x)  # handles of heap integers have the number's sign and are far outside
    if raw > MAX_I32:
        return 0x7FFFFFFF
    if raw < -MAX_I32:
        return -0x7FFFFFFF
    return i32_wrap_i64(raw)


@noraise
def slice_start(start: int | None, n: i32, step: i32) -> i32:
    if start is None:
        return 0 if step > 0 else n - 1
    return clamped_bound(start, n, step)


@noraise
def slice_stop(stop: int | None, n: i32, step: i32) -> i32:
    if stop is None:
        return n if step > 0 else -1
    return clamped_bound(stop, n, step)


@noraise
def clamped_bound(bound: int, n: i32, step: i32) -> i32:
    at = clamped_i32(bound)
    if at < 0:
        at = at + n
        if at < 0:
            return 0 if step > 0 else -1
        return at
    if at >= n:
        return n if step > 0 else n - 1
    return at


@noraise
def slice_count(start: i32, stop: i32, step: i32) -> i32:
    """How many elements a clamped slice has."""
    if step > 0:
        if start >= stop:
            return 0
        return i32_div_u(stop - start - 1, step) + 1
    if stop >= start:
        return 0
    return i32_div_u(start - stop - 1, -step) + 1


@inline
def position(index: int, n: i32, outside: str) -> i32:
    """Where `index` is in a sequence of `n` elements, counted from the end when negative; IndexError when it is outside."""
    raw = int_raw(index)
    if i64_lt_u(raw, i64_extend_i32_u(n)):
        return i32_wrap_i64(raw)
    return position_from_end(index, n, outside)


@cold
def position_from_end(index: int, n: i32, outside: str) -> i32:
    if not int_is_small(index):
        raise IndexError("cannot fit 'int' into an index-sized integer")
    raw = int_raw(index)
    length = i64_extend_i32_u(n)
    if i64_lt_u(raw + length, length):
        return i32_wrap_i64(raw + length)
    raise IndexError(outside)


@noraise
def insertion_point(index: int, n: i32) -> i32:
    """Where `insert` puts an element: clamped into 0 to n."""
    return clamped_bound(index, n, 1)


def repeated_length(n: i32, times: int) -> i32:
    """The length of a sequence of `n` elements repeated; MemoryError and OverflowError as Python has them."""
    raw = int_raw(times) if int_is_small(times) else huge_count(times)
    if raw <= 0 or n == 0:
        return 0
    if raw > i64_div_u(MAX_I32, i64_extend_i32_u(n)):
        raise MemoryError()
    return n * i32_wrap_i64(raw)
