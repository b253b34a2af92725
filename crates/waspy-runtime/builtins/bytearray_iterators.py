"""The iterators of `bytearray`. They look at its length in every step, since it may change."""

from lowlevel.wasm import *
from builtins.bytearray import bytearray


class bytearray_iterator:
    """The numbers, by position."""

    _of: bytearray
    _i: i32

    @inline
    def __init__(self, of: bytearray) -> None:
        self._of = of

    @inline
    def __iter__(self) -> bytearray_iterator:
        return self

    @inline
    def _more(self) -> bool:
        return self._i < self._of._n

    @inline
    def _take(self) -> int:
        i = self._i
        self._i = i + 1
        return int_from_i32(self._of._data._tail[i])

    def __length_hint__(self) -> int:
        return int_from_i32(self._of._n - self._i if self._i < self._of._n else 0)

    def __next__(self) -> int:
        if self._more():
            return self._take()
        raise StopIteration()


class bytearray_reverseiterator:
    """The numbers from the last on."""

    _of: bytearray
    _i: i32

    def __init__(self, of: bytearray) -> None:
        self._of = of
        self._i = of._n - 1

    @inline
    def __iter__(self) -> bytearray_reverseiterator:
        return self

    @inline
    def _more(self) -> bool:
        return i32_lt_u(self._i, self._of._n)

    @inline
    def _take(self) -> int:
        i = self._i
        self._i = i - 1
        return int_from_i32(self._of._data._tail[i])

    def __next__(self) -> int:
        if self._more():
            return self._take()
        raise StopIteration()
