"""`set` and `frozenset`. The table and the work are in `set_table.py`.

Methods take any iterable; operators take sets only. Binary operators return the class of the left operand.
"""

from core.object import class_of, object_is, type_name
from lowlevel.layout import same_class
from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.str import StrBuilder
from builtins.set_table import add_key, add_word, clear_set, discard_word, fill_set, has, hash_set, intersect_into
from builtins.set_table import is_subset, keep_common, merge_set, next_slot, pour, remove_each, remove_slot, slot_of
from builtins.set_table import subtract, subtract_into, toggle, toggle_others, unite_others, word_of

ENDED: i32 = -2
FAILED: i32 = -1


class _set_methods[T](hash_set[T]):
    """What both classes do alike."""

    @inline
    def __len__(self) -> int:
        return int_from_i32(self._used)

    @inline
    def _len(self) -> i32:
        return self._used

    @inline
    def __bool__(self) -> bool:
        return self._used != 0

    @inline
    def __iter__(self) -> set_iterator[T]:
        return set_iterator(self)

    def __contains__[U](self, key: set[U]) -> bool:
        """A set, which has no hash, is looked for as a frozenset."""
        return has(self, frozenset[U](key))

    def __contains__[U](self, key: U) -> bool:
        if is_type[U, object]():
            if isinstance(key, set):
                return has(self, frozenset[object](key))
        return has(self, key)

    def isdisjoint[U](self, other: Iterable[U], /) -> bool:
        for key in other:
            if has(self, key):
                return False
        return True

    def issubset[U](self, other: hash_set[U], /) -> bool:
        return is_subset(self, other)

    def issubset[U](self, other: Iterable[U], /) -> bool:
        return is_subset(self, set[U](other))

    def issuperset[U](self, other: Iterable[U], /) -> bool:
        for key in other:
            if not has(self, key):
                return False
        return True

    def __eq__[U](self, other: hash_set[U]) -> bool:
        return self._used == other._used and is_subset(self, other)

    def __ne__[U](self, other: hash_set[U]) -> bool:
        return not self.__eq__(other)

    def __le__[U](self, other: hash_set[U]) -> bool:
        return is_subset(self, other)

    def __lt__[U](self, other: hash_set[U]) -> bool:
        return self._used < other._used and is_subset(self, other)

    def __ge__[U](self, other: hash_set[U]) -> bool:
        return is_subset(other, self)

    def __gt__[U](self, other: hash_set[U]) -> bool:
        return other._used < self._used and is_subset(other, self)


class set[T](_set_methods[T]):
    """A set that can change."""

    def __init__(self) -> None:
        pass

    def __init__(self, iterable: Iterable[T], /) -> None:
        fill_set(self, iterable)

    def add(self, elem: T, /) -> None:
        add_key(self, elem)

    def discard[U](self, elem: set[U], /) -> None:
        self.discard(frozenset[U](elem))

    def discard[U](self, elem: U, /) -> None:
        if is_type[U, object]():
            if isinstance(elem, set):
                self.discard(frozenset[object](elem))
                return
        discard_word(self, elem, word_of(elem))

    def remove[U](self, elem: set[U], /) -> None:
        if frozenset[U](elem) not in self:
            raise KeyError(elem)
        self.discard(elem)

    def remove[U](self, elem: U, /) -> None:
        if is_type[U, object]():
            if isinstance(elem, set):
                if frozenset[object](elem) not in self:
                    raise KeyError(elem)
                self.discard(frozenset[object](elem))
                return
        if not discard_word(self, elem, word_of(elem)):
            raise KeyError(elem)

    def pop(self) -> T:
        if self._used == 0:
            raise KeyError("pop from an empty set")
        slot = next_slot(self, self._finger & self._mask)
        if slot < 0:
            slot = next_slot(self, 0)
        key = self._keys._tail[slot]
        remove_slot(self, slot)
        self._finger = slot + 1
        return key

    def clear(self) -> None:
        clear_set(self)

    def copy(self) -> set[T]:
        result = set[T]()
        merge_set(result, self)
        return result

    def update(self, other: Iterable[T], /) -> None:
        fill_set(self, other)

    def update(self) -> None:
        pass

    def update(self, a: Iterable[T], b: Iterable[T], /) -> None:
        fill_set(self, a)
        fill_set(self, b)

    def update(self, a: Iterable[T], b: Iterable[T], c: Iterable[T], /) -> None:
        self.update(a, b)
        fill_set(self, c)

    def update(self, *others: Iterable[T]) -> None:
        for other in others:
            fill_set(self, other)

    def union(self) -> set[T]:
        return self.copy()

    def union(self, other: set[T], /) -> set[T]:
        result = self.copy()
        if not same(self, other):
            merge_set(result, other)
        return result

    def union(self, other: Iterable[T], /) -> set[T]:
        result = self.copy()
        fill_set(result, other)
        return result

    def union(self, a: Iterable[T], b: Iterable[T], /) -> set[T]:
        result = self.copy()
        unite_others(result, self, a)
        unite_others(result, self, b)
        return result

    def union(self, a: Iterable[T], b: Iterable[T], c: Iterable[T], /) -> set[T]:
        result = self.copy()
        unite_others(result, self, a)
        unite_others(result, self, b)
        unite_others(result, self, c)
        return result

    def union(self, *others: Iterable[T]) -> set[T]:
        result = self.copy()
        for other in others:
            unite_others(result, self, other)
        return result

    def intersection[U](self, other: hash_set[U], /) -> set[T | U]:
        result = set[T | U]()
        intersect_into(result, self, other)
        return result

    def intersection[U](self, other: Iterable[U], /) -> set[T | U]:
        result = set[T | U]()
        for key in other:
            word = word_of(key)
            if slot_of(self, key, word) >= 0:
                add_word(result, key, word)
        return result

    def intersection(self) -> set[T]:
        return self.copy()

    def intersection[A, B](self, a: Iterable[A], b: Iterable[B], /) -> set[T]:
        return self._common(a)._common(b)

    def intersection[A, B, C](self, a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> set[T]:
        return self._common(a)._common(b)._common(c)

    def intersection[U](self, *others: Iterable[U]) -> set[T]:
        result = self.copy()
        for other in others:
            result = result._common(other)
        return result

    def intersection_update[U](self, other: Iterable[U], /) -> None:
        self._adopt(self._common(other))

    def intersection_update[A, B](self, a: Iterable[A], b: Iterable[B], /) -> None:
        self._adopt(self.intersection(a, b))

    def intersection_update[U](self, *others: Iterable[U]) -> None:
        for other in others:
            self._adopt(self._common(other))

    def _common[U](self, other: hash_set[U]) -> set[T]:
        """The intersection as a set of this one's type: where the other's differs, equal elements are taken from this one."""
        result = set[T]()
        if is_type[T, U]():
            intersect_into(result, self, other)
        else:
            keep_common(result, self, other)
        return result

    def _common[U](self, other: Iterable[U]) -> set[T]:
        result = set[T]()
        for key in other:
            word = word_of(key)
            slot = slot_of(self, key, word)
            if slot >= 0:
                add_word(result, self._keys._tail[slot], word)
        return result

    def difference[U](self, other: hash_set[U], /) -> set[T]:
        result = set[T]()
        subtract_into(result, self, other)
        return result

    def difference[U](self, other: Iterable[U], /) -> set[T]:
        result = self.copy()
        result.difference_update(other)
        return result

    def difference(self) -> set[T]:
        return self.copy()

    def difference[A, B](self, a: Iterable[A], b: Iterable[B], /) -> set[T]:
        result = self.difference(a)
        result.difference_update(b)
        return result

    def difference[A, B, C](self, a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> set[T]:
        result = self.difference(a, b)
        result.difference_update(c)
        return result

    def difference[U](self, *others: Iterable[U]) -> set[T]:
        first = True
        result = self
        for other in others:
            if first:
                result = self.difference(other)
                first = False
            else:
                remove_each(result, other)
        return self.copy() if first else result

    def difference_update[U](self, other: hash_set[U], /) -> None:
        subtract(self, other)

    def difference_update[U](self, other: Iterable[U], /) -> None:
        remove_each(self, other)

    def difference_update[A, B](self, a: Iterable[A], b: Iterable[B], /) -> None:
        self.difference_update(a)
        self.difference_update(b)

    def difference_update[U](self, *others: Iterable[U]) -> None:
        for other in others:
            self.difference_update(other)

    def symmetric_difference(self, other: Iterable[T], /) -> set[T]:
        result = set[T](other)
        toggle(result, self)
        return result

    def symmetric_difference_update(self, other: Iterable[T], /) -> None:
        toggle(self, set[T](other))

    def __or__(self, other: _set_methods[T]) -> set[T]:
        return self.copy() if object_is(self, other) else self.union(other)

    def __or__[U](self, other: _set_methods[U]) -> set[T | U]:
        result = set[T | U]()
        pour(result, self)
        pour(result, other)
        return result

    def __and__[U](self, other: _set_methods[U]) -> set[T | U]:
        return self.intersection(other)

    def __sub__[U](self, other: _set_methods[U]) -> set[T]:
        return self.difference(other)

    def __xor__(self, other: _set_methods[T]) -> set[T]:
        return self.symmetric_difference(other)

    def __xor__[U](self, other: _set_methods[U]) -> set[T | U]:
        result = set[T | U]()
        pour(result, other)
        toggle_others(result, self)
        return result

    def __ior__(self, other: _set_methods[T]) -> set[T]:
        merge_set(self, other)
        return self

    def __iand__[U](self, other: _set_methods[U]) -> set[T]:
        self._adopt(self._common(other))
        return self

    def __isub__[U](self, other: _set_methods[U]) -> set[T]:
        subtract(self, other)
        return self

    def __ixor__(self, other: _set_methods[T]) -> set[T]:
        toggle(self, other)
        return self

    def _adopt(self, other: set[T]) -> None:
        """Takes over the table of a set that is not used again."""
        self._used = other._used
        self._fill = other._fill
        self._mask = other._mask
        self._words = other._words
        self._keys = other._keys

    def __hash__(self) -> int:
        raise TypeError("unhashable type: '" + type_name(self) + "'")

    def __repr__(self) -> str:
        name = class_of(self)._name
        if self._used == 0:
            return name + "()"
        return set_text(self, "{", "}") if name == "set" else set_text(self, name + "({", "})")


class frozenset[T](_set_methods[T]):
    """A set that does not change and has a hash."""

    @staticmethod
    def __new__() -> frozenset[T]:
        return new[frozenset[T]]()

    @staticmethod
    def __new__(iterable: frozenset[T], /) -> frozenset[T]:
        return iterable.copy()

    @staticmethod
    def __new__(iterable: Iterable[T], /) -> frozenset[T]:
        result = new[frozenset[T]]()
        fill_set(result, iterable)
        return result

    def _become(self, elements: Iterable[T]) -> None:
        """Gives an object of a class below its elements."""
        fill_set(self, elements)

    def copy(self) -> frozenset[T]:
        if same_class(class_of(self), type_object[frozenset[T]]()):
            return self
        result = new[frozenset[T]]()
        merge_set(result, self)
        return result

    def union(self, other: frozenset[T], /) -> frozenset[T]:
        result = frozenset[T]()
        merge_set(result, self)
        if not same(self, other):
            merge_set(result, other)
        return result

    def union(self, other: Iterable[T], /) -> frozenset[T]:
        result = frozenset[T]()
        merge_set(result, self)
        fill_set(result, other)
        return result

    def union(self) -> frozenset[T]:
        return self.copy()

    def union(self, a: Iterable[T], b: Iterable[T], /) -> frozenset[T]:
        result = frozenset[T]()
        merge_set(result, self)
        unite_others(result, self, a)
        unite_others(result, self, b)
        return result

    def union(self, *others: Iterable[T]) -> frozenset[T]:
        result = frozenset[T]()
        merge_set(result, self)
        for other in others:
            unite_others(result, self, other)
        return result

    def intersection[U](self, other: hash_set[U], /) -> frozenset[T | U]:
        result = frozenset[T | U]()
        intersect_into(result, self, other)
        return result

    def intersection[U](self, other: Iterable[U], /) -> frozenset[T | U]:
        return self.intersection(set[U](other))

    def intersection[U](self, *others: Iterable[U]) -> frozenset[T]:
        result = self
        for other in others:
            result = frozenset[T](set[T](result)._common(other))
        return result

    def difference[U](self, other: hash_set[U], /) -> frozenset[T]:
        result = frozenset[T]()
        subtract_into(result, self, other)
        return result

    def difference[U](self, other: Iterable[U], /) -> frozenset[T]:
        result = new[frozenset[T]]()
        merge_set(result, self)
        remove_each(result, other)
        return result

    def difference[U](self, *others: Iterable[U]) -> frozenset[T]:
        first = True
        result = self
        for other in others:
            if first:
                result = self.difference(other)
                first = False
            else:
                remove_each(result, other)
        if first:
            result = new[frozenset[T]]()
            merge_set(result, self)
        return result

    def symmetric_difference(self, other: Iterable[T], /) -> frozenset[T]:
        result = frozenset[T]()
        fill_set(result, other)
        toggle(result, self)
        return result

    def __or__(self, other: _set_methods[T]) -> frozenset[T]:
        if not object_is(self, other):
            return self.union(other)
        result = frozenset[T]()
        merge_set(result, self)
        return result

    def __or__[U](self, other: _set_methods[U]) -> frozenset[T | U]:
        result = frozenset[T | U]()
        pour(result, self)
        pour(result, other)
        return result

    def __and__[U](self, other: _set_methods[U]) -> frozenset[T | U]:
        return self.intersection(other)

    def __sub__[U](self, other: _set_methods[U]) -> frozenset[T]:
        return self.difference(other)

    def __xor__(self, other: _set_methods[T]) -> frozenset[T]:
        return self.symmetric_difference(other)

    def __xor__[U](self, other: _set_methods[U]) -> frozenset[T | U]:
        result = frozenset[T | U]()
        pour(result, other)
        toggle_others(result, self)
        return result

    def __hash__(self) -> int:
        """Each element's hash is scattered, so that the order does not matter and small differences do."""
        word: i64 = 0
        slot = next_slot(self, 0)
        while slot >= 0:
            word = word ^ scattered(self._words._tail[slot] ^ -1)
            slot = next_slot(self, slot + 1)
        word = word ^ (i64_extend_i32_s(self._used) + 1) * 1927868237
        word = word ^ i64_shr_u(word, 11) ^ i64_shr_u(word, 25)
        word = word * 69069 + 907133923
        return int_from_i64(590923713 if word == -1 else word)

    def __repr__(self) -> str:
        name = class_of(self)._name
        return name + "()" if self._used == 0 else set_text(self, name + "({", "})")


@inline
@noraise
@nocollect
def scattered(h: i64) -> i64:
    return (h ^ 89869747 ^ (h << 16)) * 3644798167


def set_text[T](s: hash_set[T], begin: str, end: str) -> str:
    builder = StrBuilder(s._used * 4 + 14)
    builder.append(begin)
    first = True
    slot = next_slot(s, 0)
    while slot >= 0:
        if not first:
            builder.append(", ")
        first = False
        builder.append(repr(s._keys._tail[slot]))
        slot = next_slot(s, slot + 1)
    builder.append(end)
    return builder.finish()


class set_iterator[T]:
    """By slot. The set must keep its size."""

    _set: hash_set[T]
    _slot: i32
    _n: i32

    @inline
    def __init__(self, s: hash_set[T]) -> None:
        self._set = s
        self._slot = 0
        self._n = s._used

    @inline
    def __iter__(self) -> set_iterator[T]:
        return self

    def _more(self) -> bool:
        if self._n != self._set._used:
            if self._n == ENDED:
                return False
            self._n = FAILED
            raise RuntimeError("Set changed size during iteration")
        slot = next_slot(self._set, self._slot)
        if slot < 0:
            self._n = ENDED
            return False
        self._slot = slot
        return True

    @inline
    def _take(self) -> T:
        slot = self._slot
        self._slot = slot + 1
        return self._set._keys._tail[slot]

    def __length_hint__(self) -> int:
        if self._n != self._set._used:
            return 0
        left: i32 = 0
        slot = next_slot(self._set, self._slot)
        while slot >= 0:
            left = left + 1
            slot = next_slot(self._set, slot + 1)
        return int_from_i32(left)

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()
