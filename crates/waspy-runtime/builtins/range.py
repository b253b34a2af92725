"""`range` over exact integers.

    range       +8 start, +16 stop, +24 step: `int`

While all three are within ±2^59 the iterator adds machine words without a check: the value after the last one still is
a small integer. Otherwise it adds exactly.
"""

from lowlevel.wasm import *
from builtins.dict_table import hash_word
from builtins.slice import slice
from builtins.tuple import hash_begin, hash_end, hash_step

NARROW: i64 = 0x0800000000000000
TWICE_NARROW: i64 = 0x1000000000000000
HASH_OF_NONE: i64 = 0xFCA86420


@matches_sequence
class range:
    """`start`, `start + step`, … before `stop`."""

    start: int
    stop: int
    step: int

    def __init__(self) -> None:
        raise TypeError("range expected at least 1 argument, got 0")

    @inline
    def __init__(self, stop: int, /) -> None:
        self.start = 0
        self.stop = stop
        self.step = 1

    @inline
    def __init__(self, start: int, stop: int, /) -> None:
        self.start = start
        self.stop = stop
        self.step = 1

    @inline
    def __init__(self, start: int, stop: int, step: int, /) -> None:
        if step == 0:
            raise ValueError("range() arg 3 must not be zero")
        self.start = start
        self.stop = stop
        self.step = step

    @inline
    def __iter__(self) -> range_iterator:
        return range_iterator(self.start, self.stop, self.step)

    def __reversed__(self) -> range_iterator:
        last = self.start + (self._length() - 1) * self.step
        return range_iterator(last, self.start - self.step, -self.step)

    def _length(self) -> int:
        """How many there are, exactly."""
        if self.step > 0:
            if self.start >= self.stop:
                return 0
            return (self.stop - self.start - 1) // self.step + 1
        if self.start <= self.stop:
            return 0
        return (self.start - self.stop - 1) // -self.step + 1

    def __len__(self) -> int:
        n = self._length()
        if n > 0x7FFFFFFFFFFFFFFF:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return n

    def __bool__(self) -> bool:
        if self.step > 0:
            return self.start < self.stop
        return self.start > self.stop

    def __getitem__(self, index: int) -> int:
        n = self._length()
        i = index + n if index < 0 else index
        if i < 0 or i >= n:
            raise IndexError("range object index out of range")
        return self.start + i * self.step

    def __getitem__(self, part: slice) -> range:
        first, last, stride = part.indices(self._length())
        start = self.start + first * self.step
        return range(start, self.start + last * self.step, self.step * stride)

    def __contains__(self, value: int) -> bool:
        if self.step > 0:
            inside = self.start <= value and value < self.stop
        else:
            inside = self.stop < value and value <= self.start
        return inside and (value - self.start) % self.step == 0

    def __contains__[U](self, value: U) -> bool:
        for x in self:
            if x == value:
                return True
        return False

    def index(self, value: int, /) -> int:
        if value in self:
            return (value - self.start) // self.step
        raise ValueError(repr(value) + " is not in range")

    def index(self, value: object, /) -> int:
        if value in self:
            for i in range(len(self)):
                if self[i] == value:
                    return i
        if isinstance(value, int):
            raise ValueError(repr(value) + " is not in range")
        raise ValueError("sequence.index(x): x not in sequence")

    def count[U](self, value: U, /) -> int:
        if value in self:
            return 1
        return 0

    def __eq__(self, other: range) -> bool:
        n = self._length()
        if n != other._length():
            return False
        if n == 0:
            return True
        return self.start == other.start and (n == 1 or self.step == other.step)

    def __ne__(self, other: range) -> bool:
        return not self.__eq__(other)

    def __hash__(self) -> int:
        """That of the tuple of length, start and step, with None for what does not matter."""
        n = self._length()
        word = hash_step(hash_begin(), hash_word(n))
        word = hash_step(word, HASH_OF_NONE if n == 0 else hash_word(self.start))
        word = hash_step(word, HASH_OF_NONE if n <= 1 else hash_word(self.step))
        return int_from_i64(hash_end(word, 3))

    def __repr__(self) -> str:
        text = "range(" + repr(self.start) + ", " + repr(self.stop)
        if self.step != 1:
            text = text + ", " + repr(self.step)
        return text + ")"


@inline
@noraise
@nocollect
def is_narrow(x: int) -> bool:
    """Is `x` within ±2^59? Handles of heap integers are not."""
    return i64_lt_u(int_raw(x) + NARROW, TWICE_NARROW)


# The iterator itself is not an operand: it can be taken apart where it does not escape.


@cold
@noraise
@nocollect
def more_wide(value: int, stop: int, step: int) -> bool:
    if step > 0:
        return value < stop
    return value > stop


@cold
def next_wide(value: int, step: int) -> int:
    return value + step


class range_iterator:
    """`_value` is what comes next. Inlined into a loop whose step is a constant, one comparison a turn is left."""

    _value: int
    _stop: int
    _step: int
    _wide: bool

    @inline
    def __init__(self, start: int, stop: int, step: int) -> None:
        self._value = start
        self._stop = stop
        self._step = step
        self._wide = not (is_narrow(start) and is_narrow(stop) and is_narrow(step))

    @inline
    def __iter__(self) -> range_iterator:
        return self

    @inline
    def _more(self) -> bool:
        if self._wide:
            return more_wide(self._value, self._stop, self._step)
        if int_raw(self._step) > 0:
            return int_raw(self._value) < int_raw(self._stop)
        return int_raw(self._value) > int_raw(self._stop)

    @inline
    def _take(self) -> int:
        value = self._value
        if self._wide:
            self._value = next_wide(value, self._step)
        else:
            self._value = int_from_raw(int_raw(value) + int_raw(self._step))
        return value

    def __next__(self) -> int:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        return range(self._value, self._stop, self._step)._length()
