"""The table below `set` and `frozenset`.

Sets of numbers print in CPython's order, so the table is probed, filled and enlarged exactly as CPython's: ten
neighbouring slots from `hash & mask`, then a jump that mixes in the hash's higher bits; removed slots stay marked
until they are used again or the table is rebuilt; a table three fifths full grows to the power of two above four times its elements.

    hash_set[T] +8  _used    elements
                +12 _fill    slots that are not free: elements and removed ones
                +16 _mask    slots - 1
                +20 _finger  where `pop` looks first
                +24 _words   Array[i64]: of each slot the complement of the hash; 0 free, REMOVED; null before the first add
                +28 _keys    Array[T]

A hash is never -1, so no element's word is 0; one whose word would be REMOVED gets the neighbouring word.
"""

from lowlevel.array import Array, clear_elements, copy_elements, new_array, no_array
from lowlevel.wasm import *
from stdlib.typing import Iterable
from builtins.dict_table import hash_word
from core.object import object_is
from builtins.list_ops import items_equal

REMOVED: i64 = 0x5DEECE66D1234567
LEAST_MASK: i32 = 7
NEIGHBOURS: i32 = 9
AGAIN: i32 = -2  # a slot number that says: search again
MAX_DIRECT: i64 = 0x1FFFFFFFFFFFFFFE


class hash_set[T]:
    """What `set` and `frozenset` have in common. Not a public name."""

    _used: i32
    _fill: i32
    _mask: i32
    _finger: i32
    _words: Array[i64]
    _keys: Array[T]


@inline
def word_of[K](key: K) -> i64:
    """The word of a key. May run user code."""
    if is_type[K, int]():
        raw = int_raw(key)
        if i64_le_u(raw + MAX_DIRECT, MAX_DIRECT + MAX_DIRECT):
            return 1 if raw == -1 else raw ^ -1
    return checked_word(hash_word(key) ^ -1)


@inline
@noraise
@nocollect
def checked_word(word: i64) -> i64:
    return word + 1 if word == REMOVED else word


# Searching.


def slot_of[T, U](s: hash_set[T], key: U, word: i64) -> i32:
    """The slot of `key`, or -1. `==` may run user code: when it changed the table, the search starts again."""
    while s._used != 0:
        slot = find_slot(s, key, word)
        if slot != AGAIN:
            return slot
    return -1


def find_slot[T, U](s: hash_set[T], key: U, word: i64) -> i32:
    words = s._words
    mask = s._mask
    perturb = word ^ -1
    start = i32_wrap_i64(perturb) & mask
    while True:
        slot = start
        last = last_neighbour(start, mask)
        while slot <= last:
            found = words._tail[slot]
            if found == 0:
                return -1
            if found == word:
                equal = items_equal(s._keys._tail[slot], key)
                if not same(s._words, words) or words._tail[slot] != word:
                    return AGAIN
                if equal:
                    return slot
            slot = slot + 1
        perturb = i64_shr_u(perturb, 5)
        start = next_start(start, perturb, mask)


@inline
@noraise
@nocollect
def last_neighbour(start: i32, mask: i32) -> i32:
    """The last slot that is tried before the next jump."""
    return start + NEIGHBOURS if start + NEIGHBOURS <= mask else start


@inline
@noraise
@nocollect
def next_start(start: i32, perturb: i64, mask: i32) -> i32:
    return (start * 5 + 1 + i32_wrap_i64(perturb)) & mask


@noraise
@nocollect
def free_slot(words: Ptr[i64], word: i64, mask: i32) -> i32:
    """Where a key that is not in the table goes: the first removed slot on the way to the free one, or that one."""
    removed: i32 = -1
    perturb = word ^ -1
    start = i32_wrap_i64(perturb) & mask
    while True:
        slot = start
        last = last_neighbour(start, mask)
        while slot <= last:
            if words[slot] == 0:
                return slot if removed < 0 else removed
            if words[slot] == REMOVED:
                removed = slot
            slot = slot + 1
        perturb = i64_shr_u(perturb, 5)
        start = next_start(start, perturb, mask)


def has[T, U](s: hash_set[T], key: U) -> bool:
    return slot_of(s, key, word_of(key)) >= 0


@noraise
@nocollect
def next_slot[T](s: hash_set[T], slot: i32) -> i32:
    """The first slot from `slot` on that holds an element, or -1."""
    if s._used == 0:
        return -1
    while slot <= s._mask:
        word = s._words._tail[slot]
        if word != 0 and word != REMOVED:
            return slot
        slot = slot + 1
    return -1


# Adding.


def add_key[T](s: hash_set[T], key: T) -> None:
    add_word(s, key, word_of(key))


def add_word[T](s: hash_set[T], key: T, word: i64) -> None:
    """Adds a key whose word is known, unless an equal one is there."""
    if slot_of(s, key, word) >= 0:
        return
    if s._mask == 0:
        new_table(s, LEAST_MASK)
    fill = s._fill
    place(s, key, word)
    if s._fill != fill and s._fill * 5 >= s._mask * 3:
        resize(s, s._used * 2 if s._used > 50000 else s._used * 4)


@noraise
@nocollect
def place[T](s: hash_set[T], key: T, word: i64) -> None:
    """Puts a key that is not in the table into its slot."""
    slot = free_slot(s._words._tail, word, s._mask)
    if s._words._tail[slot] == 0:
        s._fill = s._fill + 1
    s._words._tail[slot] = word
    s._keys._tail[slot] = key
    s._used = s._used + 1


def new_table[T](s: hash_set[T], mask: i32) -> None:
    words = new_array[i64](mask + 1)
    s._keys = new_array[T](mask + 1)
    s._words = words
    s._mask = mask
    s._fill = 0
    s._used = 0


@noinline
def resize[T](s: hash_set[T], least: i32) -> None:
    """Rebuilds the table with more than `least` slots, in order of the old slots; runs no user code."""
    size: i32 = 8
    while size <= least:
        size = size << 1
    words = s._words
    keys = s._keys
    old_mask = s._mask
    used = s._used
    new_table(s, size - 1)
    if used == 0:
        return
    slot: i32 = 0
    while slot <= old_mask:
        word = words._tail[slot]
        if word != 0 and word != REMOVED:
            place(s, keys._tail[slot], word)
        slot = slot + 1


def merge_set[T](s: hash_set[T], other: hash_set[T]) -> None:
    """Adds the elements of another set."""
    if same(s, other) or other._used == 0:
        return
    if s._mask == 0:
        new_table(s, LEAST_MASK)
    if (s._fill + other._used) * 5 >= s._mask * 3:
        resize(s, (s._used + other._used) * 2)
    if s._fill == 0:
        copy_into_empty(s, other)
        return
    slot = next_slot(other, 0)
    while slot >= 0:
        add_word(s, other._keys._tail[slot], other._words._tail[slot])
        slot = next_slot(other, slot + 1)


def merge_set[T, U](s: hash_set[T], other: hash_set[U]) -> None:
    pour(s, other)


def pour[T, U](s: hash_set[T], other: hash_set[U]) -> None:
    """Adds the elements of a set of another type: each has the place that it would have in a copy."""
    if other._used == 0:
        return
    if s._mask == 0:
        new_table(s, LEAST_MASK)
    if (s._fill + other._used) * 5 >= s._mask * 3:
        resize(s, (s._used + other._used) * 2)
    alike = s._fill == 0 and s._mask == other._mask and other._fill == other._used
    slot = next_slot(other, 0)
    while slot >= 0:
        key: T = other._keys._tail[slot]
        if alike:
            s._keys._tail[slot] = key
            s._words._tail[slot] = other._words._tail[slot]
            s._fill = s._fill + 1
            s._used = s._used + 1
        else:
            add_word(s, key, other._words._tail[slot])
        slot = next_slot(other, slot + 1)


@noraise
@nocollect
def copy_into_empty[T](s: hash_set[T], other: hash_set[T]) -> None:
    if s._mask == other._mask and other._fill == other._used:
        copy_elements(s._words, 0, other._words, 0, s._mask + 1)
        copy_elements(s._keys, 0, other._keys, 0, s._mask + 1)
        s._fill = other._fill
        s._used = other._used
        return
    slot = next_slot(other, 0)
    while slot >= 0:
        place(s, other._keys._tail[slot], other._words._tail[slot])
        slot = next_slot(other, slot + 1)


def make_room[T](s: hash_set[T], more: i32) -> None:
    """CPython enlarges a set once before it adds a dict's keys."""
    if s._mask == 0:
        new_table(s, LEAST_MASK)
    if (s._fill + more) * 5 >= s._mask * 3:
        resize(s, (s._used + more) * 2)


def fill_set[T](s: hash_set[T], items: hash_set[T]) -> None:
    merge_set(s, items)


def fill_set[T, U](s: hash_set[T], items: hash_set[U]) -> None:
    merge_set(s, items)


def fill_set[T, V](s: hash_set[T], items: dict[T, V]) -> None:
    make_room(s, items._n)
    for key in items:
        add_key(s, key)


def fill_set[T](s: hash_set[T], items: Iterable[T]) -> None:
    for key in items:
        add_key(s, key)


def unite_others[T](s: hash_set[T], first: hash_set[T], items: hash_set[T]) -> None:
    """Adds what `union` of `first` is given, which may be `first` itself."""
    if not same(first, items):
        merge_set(s, items)


def unite_others[T](s: hash_set[T], first: hash_set[T], items: Iterable[T]) -> None:
    if not object_is(first, items):
        fill_set(s, items)


# Removing.


@noraise
@nocollect
def remove_slot[T](s: hash_set[T], slot: i32) -> None:
    s._words._tail[slot] = REMOVED
    clear_elements(s._keys, slot, 1)
    s._used = s._used - 1


def discard_word[T, U](s: hash_set[T], key: U, word: i64) -> bool:
    """Removes a key; was it there?"""
    slot = slot_of(s, key, word)
    if slot < 0:
        return False
    remove_slot(s, slot)
    return True


@noraise
@nocollect
def clear_set[T](s: hash_set[T]) -> None:
    s._used = 0
    s._fill = 0
    s._mask = 0
    s._words = no_array[i64]()
    s._keys = no_array[T]()


def shed_removed[T](s: hash_set[T]) -> None:
    """After many removals: rebuilds a table of which more than a quarter is removed slots."""
    if s._mask != 0 and s._fill - s._used > (s._mask >> 2):
        resize(s, s._used * 2 if s._used > 50000 else s._used * 4)


# Two sets. The order in which results are filled is CPython's.


def intersect_into[T, U, V](result: hash_set[V], a: hash_set[T], b: hash_set[U]) -> None:
    """The elements of both: those of the smaller set that the other one has, those of `b` where they are equally large."""
    if is_type[T, U]():
        if same(a, b):
            merge_set(result, a)
            return
    if b._used <= a._used:
        keep_common(result, b, a)
    else:
        keep_common(result, a, b)


def keep_common[T, U, V](result: hash_set[V], source: hash_set[T], other: hash_set[U]) -> None:
    slot = next_slot(source, 0)
    while slot >= 0:
        key = source._keys._tail[slot]
        word = source._words._tail[slot]
        if slot_of(other, key, word) >= 0:
            add_word(result, key, word)
        slot = next_slot(source, slot + 1)


def subtract_into[T, U](result: hash_set[T], a: hash_set[T], b: hash_set[U]) -> None:
    """The elements of `a` that are not in `b`."""
    if (a._used >> 2) > b._used:
        merge_set(result, a)
        subtract(result, b)
        return
    slot = next_slot(a, 0)
    while slot >= 0:
        key = a._keys._tail[slot]
        word = a._words._tail[slot]
        if slot_of(b, key, word) < 0:
            add_word(result, key, word)
        slot = next_slot(a, slot + 1)


def subtract[T, U](s: hash_set[T], other: hash_set[U]) -> None:
    """Removes the elements of `other`."""
    if is_type[T, U]():
        if same(s, other):
            clear_set(s)
            return
    slot = next_slot(other, 0)
    while slot >= 0:
        discard_word(s, other._keys._tail[slot], other._words._tail[slot])
        slot = next_slot(other, slot + 1)
    shed_removed(s)


def remove_each[T, U](s: hash_set[T], other: hash_set[U]) -> None:
    subtract(s, other)


def remove_each[T, U](s: hash_set[T], other: Iterable[U]) -> None:
    """Removes the elements of an iterable."""
    for key in other:
        discard_word(s, key, word_of(key))
    shed_removed(s)


def toggle[T](s: hash_set[T], other: hash_set[T]) -> None:
    """Removes from `s` what `other` has too, adds what only `other` has."""
    if same(s, other):
        clear_set(s)
        return
    slot = next_slot(other, 0)
    while slot >= 0:
        key = other._keys._tail[slot]
        word = other._words._tail[slot]
        if not discard_word(s, key, word):
            add_word(s, key, word)
        slot = next_slot(other, slot + 1)


def toggle_others[T, U](s: hash_set[T], other: hash_set[U]) -> None:
    """The same for a set of another type."""
    slot = next_slot(other, 0)
    while slot >= 0:
        key: T = other._keys._tail[slot]
        word = other._words._tail[slot]
        if not discard_word(s, key, word):
            add_word(s, key, word)
        slot = next_slot(other, slot + 1)


def is_subset[T, U](a: hash_set[T], b: hash_set[U]) -> bool:
    if a._used > b._used:
        return False
    slot = next_slot(a, 0)
    while slot >= 0:
        if slot_of(b, a._keys._tail[slot], a._words._tail[slot]) < 0:
            return False
        slot = next_slot(a, slot + 1)
    return True
