"""The table below `dict`: entries in order of insertion, and an index of them by hash.

    dict[K, V]  +8  _n        entries in use
                +12 _used     entries written, those removed since included
                +16 _room     entries that the arrays have room for; 0: no table yet
                +20 _shift    32 - log2 of the index's size
                +24 _version  counts what moves entries or slots: a search that ran user code starts again
                +28 _index    Array[i32]: 0 free, otherwise entry + 1; a power of two of slots, at most 5/8 taken
                +32 _hashes   Array[i32]: of each entry, never 0; 0 marks a removed entry
                +36 _keys     Array[K]
                +40 _values   Array[V]

A key's first slot is the top bits of its hash times an odd constant; from there slots are tried in turn. Removing
moves later slots of the chain back, so that there are no tombstones and a search ends at the first free slot.
"""

from lowlevel.array import Array, clear_elements, copy_elements, new_array, no_array
from lowlevel.wasm import *
from builtins.list_ops import items_equal

SCATTER: i32 = -1640531535  # 2^32 over the golden ratio, odd
INSTEAD_OF_ZERO: i32 = 0x2545F491
MAX_DIRECT: i64 = 0x1FFFFFFFFFFFFFFE  # integers up to here are their own hash


# Hashes. Equal keys of different types (1, 1.0, True) have the same `hash`, so they get the same word here: the
# generic way and the quick way for integers must agree. (`hash(-1)` is -2, so these two are one.)


@inline
def key_hash[K](key: K) -> i32:
    """32 bits of hash, never 0. May run user code."""
    if is_type[K, int]():
        raw = int_raw(key)
        if i64_le_u(raw + MAX_DIRECT, MAX_DIRECT + MAX_DIRECT):
            return folded(raw)
    if is_type[K, str]():
        return folded(i64_extend_i32_s(key._hash32()))
    return folded(hash_word(key))


def hash_word[K](key: K) -> i64:
    """`hash(key)` as a machine word. A tuple's uses all 64 bits: its own method spares a heap integer."""
    if not is_type[K, object]():
        if isinstance(key, tuple):
            return key._hash64()
    h = hash(key)
    if int_is_small(h):
        return int_raw(h)
    return int_to_i64(h)


@inline
@noraise
@nocollect
def folded(word: i64) -> i32:
    if word == -2:
        word = -1
    h = i32_wrap_i64(word ^ i64_shr_u(word, 32))
    return INSTEAD_OF_ZERO if h == 0 else h


# Searching.


def find[K, V, U](d: dict[K, V], key: U, h: i32) -> i32:
    """The entry of `key`, or -1."""
    if d._n == 0:
        return -1
    if is_type[K, U]():
        if is_type[K, int]():
            return find_int(d, key, h)
        if is_type[K, str]():
            return find_str(d, key, h)
    return find_any(d, key, h)


@noraise
@nocollect
def find_int[V](d: dict[int, V], key: int, h: i32) -> i32:
    """Comparing integers is as quick as comparing hashes."""
    index = d._index._tail
    keys = d._keys._tail
    last = d._index._n - 1
    slot = i32_shr_u(h * SCATTER, d._shift)
    entry = index[slot]
    while entry != 0:
        if keys[entry - 1] == key:
            return entry - 1
        slot = (slot + 1) & last
        entry = index[slot]
    return -1


@noraise
@nocollect
def find_str[V](d: dict[str, V], key: str, h: i32) -> i32:
    index = d._index._tail
    hashes = d._hashes._tail
    last = d._index._n - 1
    slot = i32_shr_u(h * SCATTER, d._shift)
    entry = index[slot]
    while entry != 0:
        if hashes[entry - 1] == h and d._keys._tail[entry - 1] == key:
            return entry - 1
        slot = (slot + 1) & last
        entry = index[slot]
    return -1


def find_any[K, V, U](d: dict[K, V], key: U, h: i32) -> i32:
    """`==` may run user code: when it moved anything, the search starts again."""
    slot = i32_shr_u(h * SCATTER, d._shift)
    while d._n != 0:
        entry = d._index._tail[slot]
        if entry == 0:
            return -1
        slot = (slot + 1) & (d._index._n - 1)
        if d._hashes._tail[entry - 1] == h:
            version = d._version
            equal = items_equal(d._keys._tail[entry - 1], key)
            if d._version != version:
                slot = i32_shr_u(h * SCATTER, d._shift)
            elif equal:
                return entry - 1
    return -1


@noraise
@nocollect
def next_entry[K, V](d: dict[K, V], i: i32) -> i32:
    """The first entry in use from `i` on, or -1."""
    while i < d._used:
        if d._hashes._tail[i] != 0:
            return i
        i = i + 1
    return -1


@noraise
@nocollect
def last_entry[K, V](d: dict[K, V], end: i32) -> i32:
    """The last entry in use before `end`, or -1."""
    i = end if end < d._used else d._used
    while i > 0:
        i = i - 1
        if d._hashes._tail[i] != 0:
            return i
    return -1


# Storing.


def put[K, V](d: dict[K, V], key: K, value: V) -> None:
    """`d[key] = value`."""
    put_hashed(d, key, key_hash(key), value)


@inline
def put_hashed[K, V](d: dict[K, V], key: K, h: i32, value: V) -> None:
    at = find(d, key, h)
    if at >= 0:
        d._values._tail[at] = value
    else:
        add_entry(d, key, h, value)


def add_entry[K, V](d: dict[K, V], key: K, h: i32, value: V) -> None:
    """Appends an entry whose key is not in the dict."""
    if d._used == d._room:
        rebuild(d, size_for(d._n * 2 + 4))
    at = d._used
    d._keys._tail[at] = key
    d._values._tail[at] = value
    d._hashes._tail[at] = h
    d._used = at + 1
    d._n = d._n + 1
    link_entry(d, at, h)


@inline
@noraise
@nocollect
def link_entry[K, V](d: dict[K, V], at: i32, h: i32) -> None:
    """Puts an entry into the first free slot of its chain."""
    index = d._index._tail
    last = d._index._n - 1
    slot = i32_shr_u(h * SCATTER, d._shift)
    while index[slot] != 0:
        slot = (slot + 1) & last
    index[slot] = at + 1


@noraise
@nocollect
def size_for(entries: i32) -> i32:
    """The size of an index for so many entries."""
    size: i32 = 8
    while room_of(size) < entries:
        size = size << 1
    return size


@inline
@noraise
@nocollect
def room_of(size: i32) -> i32:
    return (size >> 1) + (size >> 3)


@noinline
def rebuild[K, V](d: dict[K, V], size: i32) -> None:
    """New arrays for an index of `size` slots, without the removed entries. Runs no user code: hashes are kept."""
    room = room_of(size)
    keys = new_array[K](room)
    values = new_array[V](room)
    hashes = new_array[i32](room)
    index = new_array[i32](size)
    if d._n == d._used and d._n > 0:
        copy_elements(keys, 0, d._keys, 0, d._n)
        copy_elements(values, 0, d._values, 0, d._n)
        copy_elements(hashes, 0, d._hashes, 0, d._n)
    elif d._n > 0:
        copy_live(d, keys, values, hashes)
    d._keys = keys
    d._values = values
    d._hashes = hashes
    d._index = index
    d._used = d._n
    d._room = room
    d._shift = i32_clz(size) + 1
    d._version = d._version + 1
    i: i32 = 0
    while i < d._n:
        link_entry(d, i, hashes._tail[i])
        i = i + 1


@noraise
@nocollect
def copy_live[K, V](d: dict[K, V], keys: Array[K], values: Array[V], hashes: Array[i32]) -> None:
    to: i32 = 0
    i: i32 = 0
    while i < d._used:
        if d._hashes._tail[i] != 0:
            keys._tail[to] = d._keys._tail[i]
            values._tail[to] = d._values._tail[i]
            hashes._tail[to] = d._hashes._tail[i]
            to = to + 1
        i = i + 1


def copy_table[K, V](d: dict[K, V], other: dict[K, V]) -> None:
    """Makes the empty dict `d` a copy of `other`, with as little room as serves."""
    if other._n == 0:
        return
    d._n = other._n
    d._used = other._used
    d._keys = other._keys
    d._values = other._values
    d._hashes = other._hashes
    rebuild(d, size_for(other._n))


# Removing.


@noraise
@nocollect
def remove_entry[K, V](d: dict[K, V], at: i32) -> None:
    """Removes an entry that is in use."""
    unlink_entry(d, at)
    d._hashes._tail[at] = 0
    clear_elements(d._keys, at, 1)
    clear_elements(d._values, at, 1)
    d._n = d._n - 1
    d._version = d._version + 1
    while d._used > 0 and d._hashes._tail[d._used - 1] == 0:
        d._used = d._used - 1


@noraise
@nocollect
def unlink_entry[K, V](d: dict[K, V], at: i32) -> None:
    """Frees the slot of an entry, and moves slots after it back to where searches for them pass."""
    index = d._index._tail
    last = d._index._n - 1
    free = i32_shr_u(d._hashes._tail[at] * SCATTER, d._shift)
    while index[free] != at + 1:
        free = (free + 1) & last
    slot = (free + 1) & last
    while index[slot] != 0:
        home = i32_shr_u(d._hashes._tail[index[slot] - 1] * SCATTER, d._shift)
        if ((slot - home) & last) >= ((slot - free) & last):
            index[free] = index[slot]
            free = slot
        slot = (slot + 1) & last
    index[free] = 0


@noraise
@nocollect
def clear_table[K, V](d: dict[K, V]) -> None:
    d._n = 0
    d._used = 0
    d._room = 0
    d._version = d._version + 1
    d._index = no_array[i32]()
    d._hashes = no_array[i32]()
    d._keys = no_array[K]()
    d._values = no_array[V]()
