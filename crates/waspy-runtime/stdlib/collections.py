# dialect: typed
"""`collections`: `defaultdict` and `OrderedDict`. The other classes are in `collections/`, a file each.

Classes below `dict` use its table as it is. A variable that holds one of them and a plain dict is an `object`, so a method
that a class here defines again is never called where the compiler knows a plain dict.
"""

from core.object import class_of
from lowlevel.array import Array
from lowlevel.wasm import *
from stdlib.collections._chain_map import ChainMap
from stdlib.collections._counter import Counter
from stdlib._namedtuple import namedtuple
from stdlib.collections._deque import deque
from stdlib.collections._user_dict import UserDict
from stdlib.collections._user_list import UserList
from stdlib.collections._user_string import UserString
from stdlib.typing import Iterable
from builtins.dict import dict_text, has_keys, merge, unite_dicts, update_dict
from builtins.dict_table import add_entry, copy_table, find, key_hash, last_entry, next_entry, put, remove_entry
from builtins.repr_guard import enter_repr, leave_repr


@native
class defaultdict[K, V, F](dict[K, V]):
    """A dict that makes the values of keys that it does not have."""

    default_factory: F

    def __init__(self, default_factory: Called[F, [], V], /, **names: tuple[K, V]) -> None:
        self.default_factory = default_factory
        update_dict(self, names)

    def __init__(self, default_factory: Called[F, [], V], other: dict[K, V], /, **names: tuple[K, V]) -> None:
        self.default_factory = default_factory
        copy_table(self, other)
        update_dict(self, names)

    def __init__(self, default_factory: Called[F, [], V], pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        self.default_factory = default_factory
        update_dict(self, pairs)
        update_dict(self, names)

    def __init__(self, default_factory: F = None, /, **names: tuple[K, V]) -> None:
        if default_factory is not None:
            raise TypeError("first argument must be callable or None")
        update_dict(self, names)

    def __init__(self, default_factory: F, other: dict[K, V], /, **names: tuple[K, V]) -> None:
        if default_factory is not None:
            raise TypeError("first argument must be callable or None")
        copy_table(self, other)
        update_dict(self, names)

    def __init__(self, default_factory: F, pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        if default_factory is not None:
            raise TypeError("first argument must be callable or None")
        update_dict(self, pairs)
        update_dict(self, names)

    def __getitem__(self, key: K) -> V:
        at = self._at(key)
        if at >= 0:
            return self._values._tail[at]
        return self.__missing__(key)

    def __missing__(self, key: K, /) -> V:
        if self.default_factory is None:
            raise KeyError(key)
        value: V = self.default_factory()
        put(self, key, value)
        return value

    def copy(self) -> defaultdict[K, V, F]:
        return self.__copy__()

    def __copy__(self) -> defaultdict[K, V, F]:
        result = new[defaultdict[K, V, F]]()
        result.default_factory = self.default_factory
        copy_table(result, self)
        return result

    def __or__(self, other: dict[K, V]) -> defaultdict[K, V, F]:
        result = self.__copy__()
        merge(result, other)
        return result

    def __ror__(self, other: dict[K, V]) -> defaultdict[K, V, F]:
        result = new[defaultdict[K, V, F]]()
        result.default_factory = self.default_factory
        copy_table(result, other)
        merge(result, self)
        return result

    def __ior__(self, other: dict[K, V]) -> defaultdict[K, V, F]:
        merge(self, other)
        return self

    def __ior__(self, pairs: Iterable[tuple[K, V]]) -> defaultdict[K, V, F]:
        update_dict(self, pairs)
        return self

    def _pretty(self) -> tuple[object, str, object]:
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return (self.default_factory, "dict", self)

    def __repr__(self) -> str:
        items = _items_text(self)
        return class_of(self)._name + "(" + repr(self.default_factory) + ", " + items + ")"


def _items_text[K, V](d: dict[K, V]) -> str:
    """The items as those of a dict are written."""
    if not enter_repr(addr(d)):
        return "{...}"
    try:
        return dict_text(d)
    finally:
        leave_repr()


@native
class OrderedDict[K, V](dict[K, V]):
    """A dict whose order can be changed, and counts when two are compared.

    Taking the first item again and again must not walk over what was taken before: entries of `_index` when it was
    `_seen` are removed up to `_start`.
    """

    _start: i32
    _seen: Array[i32]

    def __init__(self) -> None:
        pass

    def __init__(self, other: dict[K, V], /, **names: tuple[K, V]) -> None:
        copy_table(self, other)
        update_dict(self, names)

    def __init__(self, pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        update_ordered(self, pairs)
        update_dict(self, names)

    def __init__(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    def update(self) -> None:
        pass

    def update(self, other: dict[K, V], /, **names: tuple[K, V]) -> None:
        merge(self, other)
        update_dict(self, names)

    def update(self, pairs: Iterable[tuple[K, V]], /, **names: tuple[K, V]) -> None:
        update_ordered(self, pairs)
        update_dict(self, names)

    def update(self, **names: tuple[K, V]) -> None:
        update_dict(self, names)

    @staticmethod
    def fromkeys[A](iterable: Iterable[A], /) -> OrderedDict[A, None]:
        result = OrderedDict[A, None]()
        for key in iterable:
            put(result, key, None)
        return result

    @staticmethod
    def fromkeys[A, B](iterable: Iterable[A], value: B) -> OrderedDict[A, B]:
        result = OrderedDict[A, B]()
        for key in iterable:
            put(result, key, value)
        return result

    def _first(self) -> i32:
        """The first entry in use."""
        if not same(self._seen, self._index):
            self._seen = self._index
            self._start = 0
        self._start = next_entry(self, self._start)
        return self._start

    def move_to_end(self, key: K, last: bool = True) -> None:
        at = self._at(key)
        if at < 0:
            raise KeyError(key)
        h = self._hashes._tail[at]
        kept = self._keys._tail[at]
        value = self._values._tail[at]
        if last:
            remove_entry(self, at)
            add_entry(self, kept, h, value)
        elif at != self._first():
            self._move_to_front(kept, at)

    def _move_to_front(self, key: K, at: i32) -> None:
        """Writes the table again with the entry first."""
        rest = OrderedDict[K, V]()
        add_entry(rest, key, self._hashes._tail[at], self._values._tail[at])
        i = next_entry(self, 0)
        while i >= 0:
            if i != at:
                add_entry(rest, self._keys._tail[i], self._hashes._tail[i], self._values._tail[i])
            i = next_entry(self, i + 1)
        version = self._version
        self._used = rest._used
        self._room = rest._room
        self._shift = rest._shift
        self._index = rest._index
        self._hashes = rest._hashes
        self._keys = rest._keys
        self._values = rest._values
        self._version = version + 1

    def popitem(self, last: bool = True) -> tuple[K, V]:
        if self._n == 0:
            raise KeyError("dictionary is empty")
        at = last_entry(self, self._used) if last else self._first()
        pair = (self._keys._tail[at], self._values._tail[at])
        remove_entry(self, at)
        return pair

    def copy(self) -> OrderedDict[K, V]:
        return self.__copy__()

    def __copy__(self) -> OrderedDict[K, V]:
        result = OrderedDict[K, V]()
        copy_table(result, self)
        return result

    def __or__(self, other: dict[K, V]) -> OrderedDict[K, V]:
        result = self.__copy__()
        merge(result, other)
        return result

    def __ror__(self, other: dict[K, V]) -> OrderedDict[K, V]:
        result = OrderedDict[K, V]()
        copy_table(result, other)
        merge(result, self)
        return result

    def __ror__[L, W](self, other: dict[L, W]) -> OrderedDict[K | L, V | W]:
        result = OrderedDict[K | L, V | W]()
        unite_dicts(result, other, self)
        return result

    def __ior__(self, other: dict[K, V]) -> OrderedDict[K, V]:
        merge(self, other)
        return self

    def __ior__(self, pairs: Iterable[tuple[K, V]]) -> OrderedDict[K, V]:
        update_ordered(self, pairs)
        return self

    def __eq__[L, W](self, other: OrderedDict[L, W]) -> bool:
        return dict.__eq__(self, other) and list[K](self) == list[L](other)

    def __eq__[L, W](self, other: dict[L, W]) -> bool:
        return dict.__eq__(self, other)

    def __ne__[L, W](self, other: dict[L, W]) -> bool:
        return not self.__eq__(other)

    def _pretty(self) -> tuple[object, str, object]:
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return (None, "value", list(self.items()))

    def __repr__(self) -> str:
        if self._n == 0:
            return class_of(self)._name + "()"
        if not enter_repr(addr(self)):
            return "..."
        try:
            return class_of(self)._name + "(" + dict_text(self) + ")"
        finally:
            leave_repr()


def update_ordered[K, V](d: OrderedDict[K, V], pairs: Iterable[tuple[K, V]]) -> None:
    if has_keys(pairs):
        for key in pairs.keys():
            put(d, key, pairs[key])
        return
    for pair in pairs:
        put_ordered(d, pair)


def put_ordered[K, V](d: OrderedDict[K, V], pair: tuple[K, V]) -> None:
    key, value = pair
    put(d, key, value)


def put_ordered[K, V, P](d: OrderedDict[K, V], pair: P) -> None:
    """A pair that is some other iterable: it is unpacked, not counted as `dict` does."""
    parts = list[object]()
    for part in pair:
        if len(parts) == 2:
            raise ValueError("too many values to unpack (expected 2)")
        parts.append(part)
    if len(parts) == 0:
        raise ValueError("need more than 0 values to unpack")
    if len(parts) == 1:
        raise ValueError("need more than 1 value to unpack")
    put(d, parts[0], parts[1])
