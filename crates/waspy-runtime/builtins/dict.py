"""`dict`: insertion-ordered. Here is the public class; the table is in `dict_table.py`, views are in
`dict_views.py`, iterators in `dict_iterators.py`.

Code that calls back into users' programs (`hash`, `==`, `repr`, iteration) reads the table's fields again afterwards.
Look-ups accept a key of any type and never widen K; only what stores a key does.
"""

from lowlevel.array import Array
from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import type_name
from core.str import StrBuilder
from builtins.dict_table import add_entry, clear_table, copy_table, find, key_hash, last_entry, next_entry, put, put_hashed, remove_entry
from builtins.dict_iterators import dict_keyiterator, dict_reversekeyiterator
from builtins.dict_views import dict_items, dict_keys, dict_values
from builtins.list_ops import items_equal
from builtins.repr_guard import enter_repr, leave_repr

@matches_mapping
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

    @plain_iteration
    def __init__(self, other: dict[K, V], /) -> None:
        copy_table(self, other)

    def __init__(self, pairs: Iterable[tuple[K, V]], /) -> None:
        update_dict(self, pairs)

    def __init__(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    @plain_iteration
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

    # An empty dict asks no key for its hash.

    def pop[U](self, key: U, /) -> V:
        at = self._at(key) if self._n > 0 else -1
        if at < 0:
            raise KeyError(key)
        return self._take_value(at)

    def pop[U, D](self, key: U, default: D, /) -> V | D:
        at = self._at(key) if self._n > 0 else -1
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

    @plain_iteration
    def update(self, other: dict[K, V], /) -> None:
        merge(self, other)

    def update(self, pairs: Iterable[tuple[K, V]], /) -> None:
        update_dict(self, pairs)

    def update(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    @plain_iteration
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

    def __or__[L, W](self, other: dict[L, W]) -> dict[K | L, V | W]:
        result = dict[K | L, V | W]()
        unite_dicts(result, self, other)
        return result

    def __ror__[L, W](self, other: dict[L, W]) -> dict[K | L, V | W]:
        """Of a class whose own method takes no dict."""
        result = dict[K | L, V | W]()
        unite_dicts(result, other, self)
        return result

    @plain_iteration
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
        raise TypeError("unhashable type: '" + type_name(self) + "'")

    def __repr__(self) -> str:
        if self._n == 0:
            return "{}"
        if not enter_repr(addr(self)):
            return "{...}"
        try:
            return dict_text(self)
        finally:
            leave_repr()


@intrinsic("has.keys")
def has_keys(obj: object, /) -> bool: ...


def update_dict[K, V](d: dict[K, V], pairs: Iterable[tuple[K, V]]) -> None:
    if has_keys(pairs):
        # A mapping that is known when running only, or one of the program's.
        for key in pairs.keys():
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


def unite_dicts[K, V, K1, V1, K2, V2](d: dict[K, V], first: dict[K1, V1], second: dict[K2, V2]) -> None:
    """Fills a dict with those of two that may be of other types."""
    for key, value in first.items():
        put(d, key, value)
    for name, more in second.items():
        put(d, name, more)


@plain_iteration
def merge_mapping[K, V](d: dict[K, V], other: dict[K, V]) -> None:
    """`{**other}`"""
    merge(d, other)


@plain_iteration
def merge_mapping[K, V, L, W](d: dict[K, V], other: dict[L, W]) -> None:
    n = other._n
    i = next_entry(other, 0)
    while i >= 0:
        put(d, other._keys._tail[i], other._values._tail[i])
        if other._n != n:
            raise RuntimeError("dict mutated during update")
        i = next_entry(other, i + 1)


def merge_mapping[K, V, M](d: dict[K, V], other: M) -> None:
    if not has_keys(other):
        raise TypeError("'" + type_name(other) + "' object is not a mapping")
    for key in other.keys():
        put(d, key, other[key])


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
