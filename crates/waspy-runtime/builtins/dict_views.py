"""Views of `dict`. Those over keys and items are sets to operators, which take any iterable on the other side."""

from lowlevel.wasm import *
from stdlib.typing import Iterable
from core.object import type_name
from builtins.dict_iterators import dict_itemiterator, dict_keyiterator, dict_reverseitemiterator, dict_reversekeyiterator
from builtins.dict_iterators import dict_reversevalueiterator, dict_valueiterator
from builtins.list_ops import items_equal
from builtins.set import _set_methods


class _dict_view[K, V]:
    """What the views have in common."""

    _dict: dict[K, V]

    @inline
    def __init__(self, d: dict[K, V]) -> None:
        self._dict = d

    @inline
    def __len__(self) -> int:
        return len(self._dict)

    @inline
    def __bool__(self) -> bool:
        return self._dict._n != 0


class dict_keys[K, V](_dict_view[K, V]):
    """The keys of a dict, as they are at each moment; as a set, too."""

    @inline
    def __iter__(self) -> dict_keyiterator[K, V]:
        return dict_keyiterator(self._dict)

    def __reversed__(self) -> dict_reversekeyiterator[K, V]:
        return dict_reversekeyiterator(self._dict)

    def __contains__[U](self, key: U) -> bool:
        return key in self._dict

    def isdisjoint[U](self, other: Iterable[U], /) -> bool:
        return no_common(self, other)

    def __and__[U](self, other: set[U]) -> set[K | U]:
        result = set[K | U]()
        if len(self) <= len(other):
            add_common(result, other, self)
        else:
            add_common(result, self, other)
        return result

    def __and__[L, W](self, other: dict_keys[L, W]) -> set[K | L]:
        result = set[K | L]()
        if len(self) < len(other):
            add_common(result, other, self)
        else:
            add_common(result, self, other)
        return result

    def __and__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_common(result, self, other)
        return result

    def __rand__[U](self, other: set[U]) -> set[K | U]:
        result = set[K | U]()
        if len(self) <= len(other):
            add_common(result, other, self)
        else:
            add_common(result, self, other)
        return result

    def __rand__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_common(result, self, other)
        return result

    def __or__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, self)
        add_all(result, other)
        return result

    def __ror__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, other)
        add_all(result, self)
        return result

    def __sub__[U](self, other: Iterable[U]) -> set[K]:
        result = set[K](self)
        result.difference_update(other)
        return result

    def __rsub__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_all(result, other)
        result.difference_update(self)
        return result

    def __xor__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, self)
        toggle_all(result, other)
        return result

    def __rxor__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, other)
        toggle_all(result, self)
        return result

    def __and__(self, other: object) -> set[K]:
        raise not_iterable_operand(other)

    def __or__(self, other: object) -> set[K]:
        raise not_iterable_operand(other)

    def __sub__(self, other: object) -> set[K]:
        raise not_iterable_operand(other)

    def __xor__(self, other: object) -> set[K]:
        raise not_iterable_operand(other)

    def __eq__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) == len(other) and has_all(other, self)

    def __eq__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) == len(other) and has_all(other, self)

    def __eq__[U](self, other: _set_methods[U]) -> bool:
        return len(self) == len(other) and has_all(other, self)

    def __le__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __le__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __le__[U](self, other: _set_methods[U]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __lt__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __lt__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __lt__[U](self, other: _set_methods[U]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __ge__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __ge__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __ge__[U](self, other: _set_methods[U]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __gt__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    def __gt__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    def __gt__[U](self, other: _set_methods[U]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    # What dispatchers call: one for every class of the right operand.

    @erased
    def __and__(self, other: object) -> set[object]:
        result = set[object]()
        if goes_through_view(self, other):
            add_common(result, other, self)
        else:
            add_common(result, self, other)
        return result

    @erased
    def __rand__(self, other: object) -> set[object]:
        return self & other

    @erased
    def __or__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        add_all(result, other)
        return result

    @erased
    def __ror__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        add_all(result, self)
        return result

    @erased
    def __sub__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        discard_all(result, other)
        return result

    @erased
    def __rsub__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        discard_all(result, self)
        return result

    @erased
    def __xor__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        toggle_all(result, other)
        return result

    @erased
    def __rxor__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        toggle_all(result, self)
        return result

    @erased
    def __eq__(self, other: object) -> bool:
        return is_set_like(other) and len(self) == len(other) and has_all(other, self)

    @erased
    def __le__(self, other: object) -> bool:
        return len(self) <= size_of_set("<=", self, other) and has_all(other, self)

    @erased
    def __lt__(self, other: object) -> bool:
        return len(self) < size_of_set("<", self, other) and has_all(other, self)

    @erased
    def __ge__(self, other: object) -> bool:
        return len(self) >= size_of_set(">=", self, other) and has_all(self, other)

    @erased
    def __gt__(self, other: object) -> bool:
        return len(self) > size_of_set(">", self, other) and has_all(self, other)

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'dict_keys'")

    def __repr__(self) -> str:
        return "dict_keys(" + repr(list[K](self)) + ")"


class dict_values[K, V](_dict_view[K, V]):
    """The values of a dict, as they are at each moment."""

    @inline
    def __iter__(self) -> dict_valueiterator[K, V]:
        return dict_valueiterator(self._dict)

    def __reversed__(self) -> dict_reversevalueiterator[K, V]:
        return dict_reversevalueiterator(self._dict)

    def __contains__[U](self, value: U) -> bool:
        for x in self:
            if items_equal(x, value):
                return True
        return False

    def __repr__(self) -> str:
        return "dict_values(" + repr(list[V](self)) + ")"


class dict_items[K, V](_dict_view[K, V]):
    """The pairs of a dict, as they are at each moment; as a set, too."""

    @inline
    def __iter__(self) -> dict_itemiterator[K, V]:
        return dict_itemiterator(self._dict)

    def __reversed__(self) -> dict_reverseitemiterator[K, V]:
        return dict_reverseitemiterator(self._dict)

    def __contains__[A, B](self, pair: tuple[A, B]) -> bool:
        key, value = pair
        return self._has(key, value)

    def __contains__[A](self, pair: tuple[A]) -> bool:
        return len(pair) == 2 and self._has(pair[0], pair[1])

    def __contains__(self, pair: object) -> bool:
        if isinstance(pair, tuple):
            return len(pair) == 2 and self._has(pair[0], pair[1])
        return False

    def _has[A, B](self, key: A, value: B) -> bool:
        at = self._dict._at(key)
        return at >= 0 and items_equal(self._dict._values._tail[at], value)

    def isdisjoint[U](self, other: Iterable[U], /) -> bool:
        return no_common(self, other)

    def __and__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_common(result, self, other)
        return result

    def __rand__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_common(result, self, other)
        return result

    def __or__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, self)
        add_all(result, other)
        return result

    def __ror__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, other)
        add_all(result, self)
        return result

    def __sub__[U](self, other: Iterable[U]) -> set[tuple[K, V]]:
        result = set[tuple[K, V]](self)
        result.difference_update(other)
        return result

    def __rsub__[U](self, other: Iterable[U]) -> set[U]:
        result = set[U]()
        add_all(result, other)
        result.difference_update(self)
        return result

    def __xor__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, self)
        toggle_all(result, other)
        return result

    def __rxor__[R](self: Iterable[R], other: Iterable[R]) -> set[R]:
        result = set[R]()
        add_all(result, other)
        toggle_all(result, self)
        return result

    def __eq__[L, W](self, other: dict_items[L, W]) -> bool:
        return self._dict == other._dict

    def __eq__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) == len(other) and has_all(other, self)

    def __eq__[U](self, other: _set_methods[U]) -> bool:
        return len(self) == len(other) and has_all(other, self)

    def __le__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __le__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __le__[U](self, other: _set_methods[U]) -> bool:
        return len(self) <= len(other) and has_all(other, self)

    def __lt__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __lt__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __lt__[U](self, other: _set_methods[U]) -> bool:
        return len(self) < len(other) and has_all(other, self)

    def __ge__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __ge__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __ge__[U](self, other: _set_methods[U]) -> bool:
        return len(self) >= len(other) and has_all(self, other)

    def __gt__[L, W](self, other: dict_keys[L, W]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    def __gt__[L, W](self, other: dict_items[L, W]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    def __gt__[U](self, other: _set_methods[U]) -> bool:
        return len(self) > len(other) and has_all(self, other)

    # What dispatchers call: one for every class of the right operand.

    @erased
    def __and__(self, other: object) -> set[object]:
        result = set[object]()
        add_common(result, self, other)
        return result

    @erased
    def __rand__(self, other: object) -> set[object]:
        result = set[object]()
        add_common(result, self, other)
        return result

    @erased
    def __or__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        add_all(result, other)
        return result

    @erased
    def __ror__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        add_all(result, self)
        return result

    @erased
    def __sub__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        discard_all(result, other)
        return result

    @erased
    def __rsub__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        discard_all(result, self)
        return result

    @erased
    def __xor__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, self)
        toggle_all(result, other)
        return result

    @erased
    def __rxor__(self, other: object) -> set[object]:
        result = set[object]()
        add_all(result, other)
        toggle_all(result, self)
        return result

    @erased
    def __eq__(self, other: object) -> bool:
        return is_set_like(other) and len(self) == len(other) and has_all(other, self)

    @erased
    def __le__(self, other: object) -> bool:
        return len(self) <= size_of_set("<=", self, other) and has_all(other, self)

    @erased
    def __lt__(self, other: object) -> bool:
        return len(self) < size_of_set("<", self, other) and has_all(other, self)

    @erased
    def __ge__(self, other: object) -> bool:
        return len(self) >= size_of_set(">=", self, other) and has_all(self, other)

    @erased
    def __gt__(self, other: object) -> bool:
        return len(self) > size_of_set(">", self, other) and has_all(self, other)

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'dict_items'")

    def __repr__(self) -> str:
        return "dict_items(" + repr(list[tuple[K, V]](self)) + ")"


# Views as sets.


def not_iterable_operand(other: object) -> TypeError:
    return TypeError("'" + type_name(other) + "' object is not iterable")


def add_common[T, S, X](result: set[T], view: S, other: X) -> None:
    """What both have, as the other has it."""
    for x in other:
        if x in view:
            result.add(x)


def goes_through_view[S](view: S, other: object) -> bool:
    """Does `view & other` go through the keys of the view, since the other has no fewer?"""
    if isinstance(other, set):
        return len(view) <= len(other)
    return isinstance(other, dict_keys) and len(view) < len(other)


def no_common[S, U](view: S, other: Iterable[U]) -> bool:
    for x in other:
        if x in view:
            return False
    return True


def add_all[T, X](result: set[T], other: X) -> None:
    for x in other:
        result.add(x)


def toggle_all[T, X](result: set[T], other: X) -> None:
    """What only one of the two has."""
    also = set[T]()
    add_all(also, other)
    for x in also:
        if x in result:
            result.remove(x)
        else:
            result.add(x)


def has_all[S, P](whole: S, part: P) -> bool:
    for x in part:
        if x not in whole:
            return False
    return True


def size_of_set[S, X](symbol: str, view: S, other: X) -> int:
    """The size of what a view is compared with: another view, or a set."""
    if is_set_like(other):
        return len(other)
    names = "'" + type_name(view) + "' and '" + type_name(other) + "'"
    raise TypeError("'" + symbol + "' not supported between instances of " + names)


def is_set_like[X](other: X) -> bool:
    return isinstance(other, _set_methods) or isinstance(other, dict_keys) or isinstance(other, dict_items)


def discard_all[T, X](result: set[T], other: X) -> None:
    for x in other:
        result.discard(x)
