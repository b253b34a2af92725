"""Iterators of `dict` over keys, values and items, forwards and backwards: a position among the entries, and the size that the dict
must keep."""

from lowlevel.wasm import *
from builtins.dict_table import last_entry

ENDED: i32 = -2
FAILED: i32 = -1


class _dict_position[K, V]:
    """What the iterators over keys, values and items have in common."""

    _dict: dict[K, V]
    _i: i32
    _n: i32

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d
        self._i = 0
        self._n = d._n

    @inline
    def _more(self) -> bool:
        d = self._dict
        if self._n != d._n:
            return self._stopped()
        i = self._i
        while i < d._used:
            if d._hashes._tail[i] != 0:
                self._i = i
                return True
            i = i + 1
        self._n = ENDED
        return False

    @inline
    def _advance(self) -> i32:
        i = self._i
        self._i = i + 1
        return i

    @cold
    def _stopped(self) -> bool:
        """The iterator has ended, or the dict has another size: that error stays."""
        if self._n == ENDED:
            return False
        self._n = FAILED
        raise RuntimeError("dictionary changed size during iteration")

    def __length_hint__(self) -> int:
        if self._n != self._dict._n:
            return 0
        left: i32 = 0
        i = self._i
        while i < self._dict._used:
            if self._dict._hashes._tail[i] != 0:
                left = left + 1
            i = i + 1
        return int_from_i32(left)


class dict_keyiterator[K, V](_dict_position[K, V]):
    @inline
    def __iter__(self) -> dict_keyiterator[K, V]:
        return self

    @inline
    def _take(self) -> K:
        return self._dict._keys._tail[self._advance()]

    def __next__(self) -> K:
        if self._more():
            return self._take()
        raise StopIteration()


class dict_valueiterator[K, V](_dict_position[K, V]):
    @inline
    def __iter__(self) -> dict_valueiterator[K, V]:
        return self

    @inline
    def _take(self) -> V:
        return self._dict._values._tail[self._advance()]

    def __next__(self) -> V:
        if self._more():
            return self._take()
        raise StopIteration()


class dict_itemiterator[K, V](_dict_position[K, V]):
    @inline
    def __iter__(self) -> dict_itemiterator[K, V]:
        return self

    @inline
    def _take(self) -> tuple[K, V]:
        i = self._advance()
        return self._dict._keys._tail[i], self._dict._values._tail[i]

    def __next__(self) -> tuple[K, V]:
        if self._more():
            return self._take()
        raise StopIteration()


class _dict_reverse_position[K, V]:
    """From the newest entry to the oldest; `_i` is one past the entry to look at next."""

    _dict: dict[K, V]
    _i: i32
    _n: i32

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d
        self._i = d._used
        self._n = d._n

    def _more(self) -> bool:
        if self._n != self._dict._n:
            if self._n == ENDED:
                return False
            self._n = FAILED
            raise RuntimeError("dictionary changed size during iteration")
        at = last_entry(self._dict, self._i)
        if at < 0:
            self._n = ENDED
            return False
        self._i = at
        return True

    def __length_hint__(self) -> int:
        if self._n != self._dict._n:
            return 0
        left: i32 = 0
        at = last_entry(self._dict, self._i)
        while at >= 0:
            left = left + 1
            at = last_entry(self._dict, at)
        return int_from_i32(left)


class dict_reversekeyiterator[K, V](_dict_reverse_position[K, V]):
    @inline
    def __iter__(self) -> dict_reversekeyiterator[K, V]:
        return self

    @inline
    def _take(self) -> K:
        return self._dict._keys._tail[self._i]

    def __next__(self) -> K:
        if self._more():
            return self._take()
        raise StopIteration()


class dict_reversevalueiterator[K, V](_dict_reverse_position[K, V]):
    @inline
    def __iter__(self) -> dict_reversevalueiterator[K, V]:
        return self

    @inline
    def _take(self) -> V:
        return self._dict._values._tail[self._i]

    def __next__(self) -> V:
        if self._more():
            return self._take()
        raise StopIteration()


class dict_reverseitemiterator[K, V](_dict_reverse_position[K, V]):
    @inline
    def __iter__(self) -> dict_reverseitemiterator[K, V]:
        return self

    @inline
    def _take(self) -> tuple[K, V]:
        return self._dict._keys._tail[self._i], self._dict._values._tail[self._i]

    def __next__(self) -> tuple[K, V]:
        if self._more():
            return self._take()
        raise StopIteration()
