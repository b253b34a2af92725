"""`dict`: insertion-ordered. Here are the public class and its views; the table itself is in `dict_table.py`.

Code that calls back into users' programs (`hash`, `==`, `repr`, iteration) reads the table's fields again afterwards.
Look-ups accept a key of any type and never widen K; only what stores a key does.
"""

from lowlevel.array import Array
from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import type_name
from core.str import StrBuilder
from builtins.dict_table import add_entry, clear_table, copy_table, find, key_hash, last_entry, next_entry, put, put_hashed, remove_entry
from builtins.list_ops import items_equal
from builtins.repr_guard import enter_repr, leave_repr

ENDED: i32 = -2
FAILED: i32 = -1


class dict[K, V]:
    """Keys to values. The fields are drawn in `dict_table.py`."""

    _n: i32
    _used: i32
    _room: i32
    _shift: i32
    _version: i32
    _index: Array[i32]
    _hashes: Array[i32]
    _keys: Array[K]
    _values: Array[V]

    def __init__(self) -> None:
        pass

    def __init__(self, other: dict[K, V], /) -> None:
        copy_table(self, other)

    def __init__(self, pairs: Iterable[tuple[K, V]], /) -> None:
        update_dict(self, pairs)

    def __init__(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    def __init__(self, other: dict[K, V], /, **names: tuple[K, V]) -> None:
        copy_table(self, other)
        update_dict(self, names)

    def __init__(self, pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        update_dict(self, pairs)
        update_dict(self, names)

    @staticmethod
    def fromkeys[A](iterable: Iterable[A], /) -> dict[A, None]:
        result = dict[A, None]()
        for key in iterable:
            put(result, key, None)
        return result

    @staticmethod
    def fromkeys[A, B](iterable: Iterable[A], value: B, /) -> dict[A, B]:
        result = dict[A, B]()
        for key in iterable:
            put(result, key, value)
        return result

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
    def __iter__(self) -> dict_keyiterator[K, V]:
        return dict_keyiterator(self)

    def __reversed__(self) -> dict_reversekeyiterator[K, V]:
        return dict_reversekeyiterator(self)

    # Look-ups.

    def _at[U](self, key: U) -> i32:
        """The entry of `key`, or -1."""
        return find(self, key, key_hash(key))

    def __getitem__[U](self, key: U) -> V:
        at = self._at(key)
        if at < 0:
            raise KeyError(key)
        return self._values._tail[at]

    def __contains__[U](self, key: U) -> bool:
        return self._at(key) >= 0

    def get[U](self, key: U, /) -> V | None:
        at = self._at(key)
        if at < 0:
            return None
        return self._values._tail[at]

    def get[U, D](self, key: U, default: D, /) -> V | D:
        at = self._at(key)
        if at < 0:
            return default
        return self._values._tail[at]

    # Stores and removals.

    def __setitem__(self, key: K, value: V) -> None:
        put(self, key, value)

    def setdefault(self, key: K, default: V = None, /) -> V:
        h = key_hash(key)
        at = find(self, key, h)
        if at >= 0:
            return self._values._tail[at]
        add_entry(self, key, h, default)
        return default

    def __delitem__[U](self, key: U) -> None:
        at = self._at(key)
        if at < 0:
            raise KeyError(key)
        remove_entry(self, at)

    def pop[U](self, key: U, /) -> V:
        at = self._at(key)
        if at < 0:
            raise KeyError(key)
        return self._take_value(at)

    def pop[U, D](self, key: U, default: D, /) -> V | D:
        at = self._at(key)
        if at < 0:
            return default
        return self._take_value(at)

    def _take_value(self, at: i32) -> V:
        value = self._values._tail[at]
        remove_entry(self, at)
        return value

    def popitem(self) -> tuple[K, V]:
        if self._n == 0:
            raise KeyError("popitem(): dictionary is empty")
        at = last_entry(self, self._used)
        pair = (self._keys._tail[at], self._values._tail[at])
        remove_entry(self, at)
        return pair

    def clear(self) -> None:
        clear_table(self)

    def update(self) -> None:
        pass

    def update(self, other: dict[K, V], /) -> None:
        merge(self, other)

    def update(self, pairs: Iterable[tuple[K, V]], /) -> None:
        update_dict(self, pairs)

    def update(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    def update(self, other: dict[K, V], /, **names: tuple[K, V]) -> None:
        merge(self, other)
        update_dict(self, names)

    def update(self, pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        update_dict(self, pairs)
        update_dict(self, names)

    def copy(self) -> dict[K, V]:
        result = dict[K, V]()
        copy_table(result, self)
        return result

    def __or__(self, other: dict[K, V]) -> dict[K, V]:
        result = self.copy()
        merge(result, other)
        return result

    def __ior__(self, other: dict[K, V]) -> dict[K, V]:
        merge(self, other)
        return self

    def __ior__(self, pairs: Iterable[tuple[K, V]]) -> dict[K, V]:
        update_dict(self, pairs)
        return self

    # Views, comparing, text.

    @inline
    def keys(self) -> dict_keys[K, V]:
        return dict_keys(self)

    @inline
    def values(self) -> dict_values[K, V]:
        return dict_values(self)

    @inline
    def items(self) -> dict_items[K, V]:
        return dict_items(self)

    def __eq__[L, W](self, other: dict[L, W]) -> bool:
        return self._n == other._n and contains_items(other, self)

    def __ne__[L, W](self, other: dict[L, W]) -> bool:
        return not self.__eq__(other)

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'dict'")

    def __repr__(self) -> str:
        if self._n == 0:
            return "{}"
        if not enter_repr(addr(self)):
            return "{...}"
        try:
            return dict_text(self)
        finally:
            leave_repr()


def update_dict[K, V](d: dict[K, V], pairs: Iterable[tuple[K, V]]) -> None:
    if isinstance(pairs, dict):
        # A mapping that is known when running only.
        for key in pairs:
            put(d, key, pairs[key])
        return
    i: i32 = 0
    for pair in pairs:
        put_pair(d, pair, i)
        i = i + 1


def put_pair[K, V](d: dict[K, V], pair: tuple[K, V], i: i32) -> None:
    key, value = pair
    put(d, key, value)


def put_pair[K, V, P](d: dict[K, V], pair: P, i: i32) -> None:
    """A pair that is some other iterable: it has to have two elements."""
    parts = list[object]()
    try:
        for part in pair:
            parts.append(part)
    except TypeError:
        raise TypeError("cannot convert dictionary update sequence element #" + str(int_from_i32(i)) + " to a sequence")
    if parts._n != 2:
        n = str(int_from_i32(parts._n))
        raise ValueError("dictionary update sequence element #" + str(int_from_i32(i)) + " has length " + n + "; 2 is required")
    put(d, parts[0], parts[1])


def merge[K, V](d: dict[K, V], other: dict[K, V]) -> None:
    """`d.update(other)`. Comparing keys may change `other`, which ends it as it ends an iteration."""
    n = other._n
    i = next_entry(other, 0)
    while i >= 0:
        put_hashed(d, other._keys._tail[i], other._hashes._tail[i], other._values._tail[i])
        if other._n != n and not same(d, other):
            raise RuntimeError("dict mutated during update")
        i = next_entry(other, i + 1)


def merge_mapping[K, V](d: dict[K, V], other: dict[K, V]) -> None:
    """`{**other}`"""
    merge(d, other)


def merge_mapping[K, V](d: dict[K, V], other: object) -> None:
    raise TypeError("'" + type_name(other) + "' object is not a mapping")


def contains_items[K, V, L, W](d: dict[K, V], other: dict[L, W]) -> bool:
    """Has `d` every key of `other`, with an equal value?"""
    i = next_entry(other, 0)
    while i >= 0:
        key = other._keys._tail[i]
        value = other._values._tail[i]
        at = find(d, key, key_hash(key))
        if at < 0 or not items_equal(d._values._tail[at], value):
            return False
        i = next_entry(other, i + 1)
    return True


def dict_text[K, V](d: dict[K, V]) -> str:
    builder = StrBuilder(d._n * 8 + 2)
    builder.append_byte(123)
    first = True
    i = next_entry(d, 0)
    while i >= 0:
        if not first:
            builder.append(", ")
        first = False
        value = d._values._tail[i]
        builder.append(repr(d._keys._tail[i]))
        builder.append(": ")
        builder.append(repr(value))
        i = next_entry(d, i + 1)
    builder.append_byte(125)
    return builder.finish()


# Iterators: a position among the entries, and the size that the dict must keep.


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
        return int_from_i32(self._dict._n if self._n == self._dict._n else 0)


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


class dict_reversekeyiterator[K, V]:
    """Keys from the newest to the oldest; `_i` is one past the entry to look at next."""

    _dict: dict[K, V]
    _i: i32
    _n: i32

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d
        self._i = d._used
        self._n = d._n

    @inline
    def __iter__(self) -> dict_reversekeyiterator[K, V]:
        return self

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

    @inline
    def _take(self) -> K:
        return self._dict._keys._tail[self._i]

    def __next__(self) -> K:
        if self._more():
            return self._take()
        raise StopIteration()


# Views.


class dict_keys[K, V]:
    """The keys of a dict, as they are at each moment."""

    _dict: dict[K, V]

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d

    @inline
    def __len__(self) -> int:
        return len(self._dict)

    @inline
    def __iter__(self) -> dict_keyiterator[K, V]:
        return dict_keyiterator(self._dict)

    def __reversed__(self) -> dict_reversekeyiterator[K, V]:
        return dict_reversekeyiterator(self._dict)

    def __contains__[U](self, key: U) -> bool:
        return key in self._dict

    def __eq__[L, W](self, other: dict_keys[L, W]) -> bool:
        if self._dict._n != other._dict._n:
            return False
        for key in self._dict:
            if key not in other._dict:
                return False
        return True

    def isdisjoint[U](self, other: Iterable[U], /) -> bool:
        for key in other:
            if key in self._dict:
                return False
        return True

    def __repr__(self) -> str:
        return "dict_keys(" + repr(list[K](self)) + ")"


class dict_values[K, V]:
    """The values of a dict, as they are at each moment."""

    _dict: dict[K, V]

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d

    @inline
    def __len__(self) -> int:
        return len(self._dict)

    @inline
    def __iter__(self) -> dict_valueiterator[K, V]:
        return dict_valueiterator(self._dict)

    def __contains__[U](self, value: U) -> bool:
        for x in self:
            if items_equal(x, value):
                return True
        return False

    def __repr__(self) -> str:
        return "dict_values(" + repr(list[V](self)) + ")"


class dict_items[K, V]:
    """The pairs of a dict, as they are at each moment."""

    _dict: dict[K, V]

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d

    @inline
    def __len__(self) -> int:
        return len(self._dict)

    @inline
    def __iter__(self) -> dict_itemiterator[K, V]:
        return dict_itemiterator(self._dict)

    def __contains__[A, B](self, pair: tuple[A, B]) -> bool:
        key, value = pair
        at = self._dict._at(key)
        return at >= 0 and items_equal(self._dict._values._tail[at], value)

    def __eq__[L, W](self, other: dict_items[L, W]) -> bool:
        return self._dict == other._dict

    def __repr__(self) -> str:
        return "dict_items(" + repr(list[tuple[K, V]](self)) + ")"
