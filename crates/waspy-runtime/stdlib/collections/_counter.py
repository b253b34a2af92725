# dialect: typed
"""`collections.Counter`: a dict of counts.

Every constructor has a parameter `_one` whose default flows into the type of the counts: they hold integers, whatever else. What
is boxed may be a mapping: those of its overload flow into the types of keys and counts, so that both hold anything.
"""

from lowlevel.wasm import *
from core.object import class_of
from stdlib.typing import Iterable, _instance_of_Mapping
from builtins.dict import dict_text, merge
from builtins.dict_table import add_entry, copy_table, find, key_hash, next_entry, put, remove_entry
from builtins.list_ops import list_text
from builtins.repr_guard import enter_repr, leave_repr


class Counter[K, V](dict[K, V]):
    """How often each key was seen; 0 for those that were not."""

    def __init__(self, iterable: None = None, /, _one: V = 1, **names: tuple[K, V]) -> None:
        _add_counts(self, dict[K, V](names))

    def __init__(self, mapping: dict[K, V], /, _one: V = 1, **names: tuple[K, V]) -> None:
        _add_counts(self, mapping)
        _add_counts(self, dict[K, V](names))

    def __init__(self, boxed: object, /, _one: V = 1, _any: V = "", _key: K = 1, _keys: K = "", **names: tuple[K, V]) -> None:
        _add_boxed(self, boxed)
        _add_counts(self, dict[K, V](names))

    def __init__(self, iterable: Iterable[K], /, _one: V = 1, **names: tuple[K, V]) -> None:
        _count(self, iterable, _one)
        _add_counts(self, dict[K, V](names))

    def __getitem__[U](self, key: U) -> V:
        at = self._at(key)
        if at < 0:
            return 0
        return self._values._tail[at]

    def __missing__[U](self, key: U, /) -> int:
        return 0

    def __delitem__[U](self, key: U) -> None:
        at = self._at(key)
        if at >= 0:
            remove_entry(self, at)

    # What it counts.

    def update(self, iterable: None = None, /, **names: tuple[K, V]) -> None:
        _add_counts(self, dict[K, V](names))

    def update(self, mapping: dict[K, V], /, **names: tuple[K, V]) -> None:
        _add_counts(self, mapping)
        _add_counts(self, dict[K, V](names))

    def update(self, boxed: object, /, _any: V = "", _key: K = 1, _keys: K = "", **names: tuple[K, V]) -> None:
        _add_boxed(self, boxed)
        _add_counts(self, dict[K, V](names))

    def update(self, iterable: Iterable[K], /, **names: tuple[K, V]) -> None:
        _count(self, iterable, 1)
        _add_counts(self, dict[K, V](names))

    def subtract(self, iterable: None = None, /, **names: tuple[K, V]) -> None:
        _take_counts(self, dict[K, V](names))

    def subtract(self, mapping: dict[K, V], /, **names: tuple[K, V]) -> None:
        _take_counts(self, mapping)
        _take_counts(self, dict[K, V](names))

    def subtract(self, boxed: object, /, _any: V = "", _key: K = 1, _keys: K = "", **names: tuple[K, V]) -> None:
        _take_boxed(self, boxed)
        _take_counts(self, dict[K, V](names))

    def subtract(self, iterable: Iterable[K], /, **names: tuple[K, V]) -> None:
        _count(self, iterable, -1)
        _take_counts(self, dict[K, V](names))

    @staticmethod
    def fromkeys(iterable: object, v: object = None) -> object:
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    # Questions.

    def most_common(self, n: None = None) -> list[tuple[K, V]]:
        pairs = list[tuple[K, V]](self.items())
        pairs.sort(key=_count_of, reverse=True)
        return pairs

    def most_common(self, n: int) -> list[tuple[K, V]]:
        return self.most_common()[: n if n > 0 else 0]

    def elements(self) -> _elements[K, V]:
        return _elements(self)

    def total(self) -> V:
        result: V = 0
        i = next_entry(self, 0)
        while i >= 0:
            result = _sum[V](result, self._values._tail[i])
            i = next_entry(self, i + 1)
        return result

    # As multisets: keys without a positive count are left out of results.

    def __add__(self, other: Counter[K, V]) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            _keep(result, key, _sum(self[key], other[key]))
        for key in other:
            if key not in self:
                _keep(result, key, other[key])
        return result

    def __sub__(self, other: Counter[K, V]) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            _keep(result, key, _difference(self[key], other[key]))
        for key in other:
            if key not in self and other[key] < 0:
                put(result, key, _difference[V](0, other[key]))
        return result

    def __or__(self, other: Counter[K, V]) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            mine = self[key]
            others = other[key]
            _keep(result, key, others if mine < others else mine)
        for key in other:
            if key not in self:
                _keep(result, key, other[key])
        return result

    def __and__(self, other: Counter[K, V]) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            mine = self[key]
            others = other[key]
            _keep(result, key, mine if mine < others else others)
        return result

    def __pos__(self) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            _keep(result, key, self[key])
        return result

    def __neg__(self) -> Counter[K, V]:
        result = Counter[K, V]()
        for key in self:
            if self[key] < 0:
                put(result, key, _difference[V](0, self[key]))
        return result

    def __iadd__(self, other: dict[K, V]) -> Counter[K, V]:
        for key, count in other.items():
            put(self, key, _increased(self[key], count))
        return self._drop_others()

    def __iadd__[M](self, other: M) -> Counter[K, V]:
        for key, count in other.items():
            _put_any(self, key, _increased(self[key], count))
        return self._drop_others()

    def __isub__(self, other: dict[K, V]) -> Counter[K, V]:
        for key, count in other.items():
            put(self, key, _decreased(self[key], count))
        return self._drop_others()

    def __isub__[M](self, other: M) -> Counter[K, V]:
        for key, count in other.items():
            _put_any(self, key, _decreased(self[key], count))
        return self._drop_others()

    def __ior__(self, other: dict[K, V]) -> Counter[K, V]:
        for key, count in other.items():
            if count > self[key]:
                put(self, key, count)
        return self._drop_others()

    def __ior__[M](self, other: M) -> Counter[K, V]:
        for key, count in other.items():
            if count > self[key]:
                _put_any(self, key, count)
        return self._drop_others()

    def __iand__(self, other: dict[K, V]) -> Counter[K, V]:
        for key in self:
            count = other[key]
            if count < self[key]:
                put(self, key, count)
        return self._drop_others()

    def __iand__[M](self, other: M) -> Counter[K, V]:
        for key in self:
            count = other[key]
            if count < self[key]:
                put(self, key, count)
        return self._drop_others()

    def _drop_others(self) -> Counter[K, V]:
        """Removes the keys without a positive count."""
        i = next_entry(self, 0)
        while i >= 0:
            if not self._values._tail[i] > 0:
                remove_entry(self, i)
            i = next_entry(self, i + 1)
        return self

    # Comparing: what is not there counts as 0.

    def __eq__[L, W](self, other: Counter[L, W]) -> bool:
        for key in self:
            if self[key] != other[key]:
                return False
        for theirs in other:
            if self[theirs] != other[theirs]:
                return False
        return True

    def __eq__[L, W](self, other: dict[L, W]) -> bool:
        return dict.__eq__(self, other)

    def __ne__[L, W](self, other: dict[L, W]) -> bool:
        return not self.__eq__(other)

    def __le__[L, W](self, other: Counter[L, W]) -> bool:
        for key in self:
            if not self[key] <= other[key]:
                return False
        for theirs in other:
            if not self[theirs] <= other[theirs]:
                return False
        return True

    def __lt__[L, W](self, other: Counter[L, W]) -> bool:
        return self <= other and self != other

    def __ge__[L, W](self, other: Counter[L, W]) -> bool:
        return other <= self

    def __gt__[L, W](self, other: Counter[L, W]) -> bool:
        return other <= self and self != other

    def copy(self) -> Counter[K, V]:
        return self.__copy__()

    def __copy__(self) -> Counter[K, V]:
        result = Counter[K, V]()
        copy_table(result, self)
        return result

    def _pretty(self) -> tuple[object, str, object]:
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return (None, "entries", self.most_common())

    def __repr__(self) -> str:
        if self._n == 0:
            return class_of(self)._name + "()"
        if not enter_repr(addr(self)):
            return "..."
        try:
            return class_of(self)._name + "(" + dict_text(_by_count(self)) + ")"
        finally:
            leave_repr()


def _by_count[K, V](counter: Counter[K, V]) -> dict[K, V]:
    """The items in order of their counts, as far as counts have an order."""
    try:
        return dict[K, V](counter.most_common())
    except TypeError:
        return dict[K, V](counter)


def _count_of[K, V](pair: tuple[K, V]) -> V:
    return pair[1]


def _count[K, V](counter: Counter[K, V], keys: Iterable[K], by: V) -> None:
    """Adds `by` to the count of each key."""
    for key in keys:
        h = key_hash(key)
        at = find(counter, key, h)
        if at < 0:
            add_entry(counter, key, h, by)
        else:
            counter._values._tail[at] = _sum(counter._values._tail[at], by)


# Of counts that may be None too, arithmetic gives a value of any class: what is no number has raised.


@inline
def _sum[V](a: V, b: V) -> V:
    result: V = a + b
    return result


@inline
def _difference[V](a: V, b: V) -> V:
    result: V = a - b
    return result


@inline
def _increased[V](a: V, b: V) -> V:
    result: V = a
    result += b
    return result


def _increased[V, W](a: V, b: W) -> V:
    result: object = a
    other: object = b
    result += other
    return result


@inline
def _decreased[V](a: V, b: V) -> V:
    result: V = a
    result -= b
    return result


def _decreased[V, W](a: V, b: W) -> V:
    result: object = a
    other: object = b
    result -= other
    return result


def _add_counts[K, V](counter: Counter[K, V], counts: dict[K, V]) -> None:
    """Into an empty counter they go as they are, whatever they are."""
    if counter._used == 0:
        merge(counter, counts)
        return
    for key, value in counts.items():
        put(counter, key, _sum(value, counter[key]))


def _take_counts[K, V](counter: Counter[K, V], counts: dict[K, V]) -> None:
    for key, value in counts.items():
        put(counter, key, _difference(counter[key], value))


def _add_boxed[K, V](counter: Counter[K, V], boxed: object) -> None:
    if boxed is None:
        return
    if not _instance_of_Mapping(boxed):
        _count(counter, boxed, 1)
        return
    empty = counter._used == 0
    for key in boxed.keys():
        value = boxed[key]
        _put_any(counter, key, value if empty else value + _boxed(counter[key]))


def _take_boxed[K, V](counter: Counter[K, V], boxed: object) -> None:
    if boxed is None:
        return
    if not _instance_of_Mapping(boxed):
        _count(counter, boxed, -1)
        return
    for key in boxed.keys():
        _put_any(counter, key, _boxed(counter[key]) - boxed[key])


@inline
def _boxed[T](value: T) -> object:
    return value


def _put_any[K, V](counter: Counter[K, V], key: K, value: V) -> None:
    put(counter, key, value)


def _put_any[K, V](counter: Counter[K, V], key: object, value: object) -> None:
    """Where annotations say that there are no such keys or counts."""
    raise TypeError("a Counter of other types cannot hold " + repr(key) + ": " + repr(value))


def _keep[K, V](counter: Counter[K, V], key: K, value: V) -> None:
    if value > 0:
        put(counter, key, value)


class _elements[K, V]:
    """Each key as often as it counts."""

    _counter: Counter[K, V]
    _at: i32
    _left: int

    def __init__(self, counter: Counter[K, V]) -> None:
        self._counter = counter
        self._at = -1
        self._left = 0

    @inline
    def __iter__(self) -> _elements[K, V]:
        return self

    def _more(self) -> bool:
        while self._left <= 0:
            self._at = next_entry(self._counter, self._at + 1)
            if self._at < 0:
                self._at = self._counter._used
                return False
            self._left = times_of(self._counter._values._tail[self._at])
        self._left = self._left - 1
        return True

    @inline
    def _take(self) -> K:
        return self._counter._keys._tail[self._at]

    def __next__(self) -> K:
        if self._more():
            return self._take()
        raise StopIteration()


def times_of[V](count: V) -> int:
    """How often a count says; TypeError when it is no whole number."""
    if is_type[V, int]():
        return count
    return count.__index__()
