"""The collector: marks what the roots lead to, then sweeps chunks. Nothing moves.

Roots are the shadow stack (4-byte slots: a reference, an `object`, or 0), the static cells (`object` and reference
cells of 4 bytes, among them the pending exception; `int` cells of 8), the static objects that can come to refer to the
heap, and pinned objects. A 4-byte value refers to a heap object when it is even and not below the heap; an 8-byte one
when it is in one of the two ranges of handles (ARCHITECTURE.md, "Values").

Marking uses a stack of addresses in a raw table that grows; recursion would end on the longest chain. Every collection
has a number, 1 to 127 in turn; an object, a line or a block is alive when it bears the number of the last one. A stale
number that comes round again keeps free lines unused for one cycle and is otherwise harmless, because every survivor
is renumbered by every collection.
"""

from lowlevel.chunks import (
    BLOCK,
    BLOCK_MASK,
    CHUNK_HEADER,
    FREE,
    LARGE,
    LIVE_BLOCKS,
    bigger_table,
    empty_free_lists,
    first_chunk,
    heap_end,
    list_head,
    load,
    release,
    store,
)
from lowlevel.layout import MARK_BITS, PINNED, SIZE_SHIFT, TAIL_INTS, TAIL_REFS, Type
from lowlevel.wasm import (
    from_addr, i32, i32_gt_u, i32_lt_u, i32_shr_u, i32_wrap_i64, i64, i64_ge_u, memory_fill, ptr_from_raw, ptr_raw,
    stack_begin, static_int_cells_begin, static_int_cells_end, static_objects_begin, static_objects_end,
    static_ref_cells_begin, static_ref_cells_end, u8,
)

LINE_SHIFT: i32 = 7
FIRST_LINE: i32 = 3
LINES: i32 = 256

SMALL_INTS: i64 = 0x2000000000000000
TWICE_SMALL_INTS: i64 = 0x4000000000000000
POSITIVE_HANDLE: i64 = 0x48000000
NEGATIVE_HANDLE: i64 = 0x6C000000

_epoch: i32 = 1
_live: i32 = 0
_stack: i32 = 0
_depth: i32 = 0
_room: i32 = 0
_pins: i32 = 0
_pin_count: i32 = 0
_pin_room: i32 = 0
# Weak references, objects with `__del__`, and those of both kinds whose turn has come (`core/weak.py`).
_weaks: i32 = 0
_weak_count: i32 = 0
_weak_room: i32 = 0
_mortals: i32 = 0
_mortal_count: i32 = 0
_mortal_room: i32 = 0
_due: i32 = 0
_due_at: i32 = 0
_due_count: i32 = 0
_due_room: i32 = 0
# Is this collection to find who has died, and a reference that it has emptied.
_asked: bool = False
_emptied: i32 = 0


@inline
@noraise
@nocollect
def epoch() -> i32:
    """The number of the last collection: lines that bear it are in use."""
    return _epoch


@noraise
@nocollect
def mark_and_sweep(poison: i32, stack_top: i32) -> i32:
    """One collection, of a shadow stack that ends at `stack_top`. The bytes found alive."""
    global _epoch, _live
    _epoch = 1 if _epoch == 127 else _epoch + 1
    _live = 0
    mark_words(ptr_raw(stack_begin()), stack_top)
    mark_words(ptr_raw(static_ref_cells_begin()), ptr_raw(static_ref_cells_end()))
    mark_ints(ptr_raw(static_int_cells_begin()), ptr_raw(static_int_cells_end()))
    mark_pins()
    if _due_count != 0:
        mark_words(_due + _due_at * 4, _due + _due_count * 4)
    scan_statics()
    drain()
    if watched() != 0:
        look_for_dead()
    sweep(poison)
    return _live


@noraise
@nocollect
def mark_words(start: i32, end: i32) -> None:
    """Marks what the 4-byte values from `start` to `end` refer to."""
    while i32_lt_u(start, end):
        mark(load(start))
        start = start + 4


@noraise
@nocollect
def mark_ints(start: i32, end: i32) -> None:
    """Marks the heap integers among the 8-byte values from `start` to `end`."""
    while i32_lt_u(start, end):
        mark_int(ptr_from_raw[i64](start)[0])
        start = start + 8


@inline
@noraise
@nocollect
def mark_int(value: i64) -> None:
    if i64_ge_u(value + SMALL_INTS, TWICE_SMALL_INTS):
        mark_handle(value)


@noraise
@nocollect
def mark_handle(value: i64) -> None:
    """`value` is no small integer: a handle or a sentinel."""
    if (value >> 32) == POSITIVE_HANDLE:
        mark(i32_wrap_i64(value))
    elif ((-value) >> 32) == NEGATIVE_HANDLE:
        mark(i32_wrap_i64(-value))


@inline
@noraise
@nocollect
def mark(p: i32) -> None:
    """`p` is a reference or an `object`."""
    if (p & 1) == 0 and i32_gt_u(p, first_chunk()):
        mark_object(p)


@noinline
@noraise
@nocollect
def mark_object(p: i32) -> None:
    global _live
    word = load(p + 4)
    if (word & MARK_BITS) == _epoch:
        return
    store(p + 4, (word & ~MARK_BITS) | _epoch)
    size = i32_shr_u(word, SIZE_SHIFT) << 3
    if size == 0:
        _live = _live + load(p - 4)
    else:
        _live = _live + size
        mark_lines(p, size)
    cls = load(p)
    if cls != 0 and class_at(cls)._has_pointers != 0:
        push(p)


@inline
@noraise
@nocollect
def class_at(address: i32) -> Type:
    return from_addr[Type](ptr_from_raw[u8](address))


@noraise
@nocollect
def mark_lines(p: i32, size: i32) -> None:
    """Marks the lines that the object at `p` lies in, and its block."""
    block = p & ~BLOCK_MASK
    store(block + 12, _epoch)
    marks = ptr_from_raw[u8](block + CHUNK_HEADER)
    line = (p - block) >> LINE_SHIFT
    last = (p - block + size - 1) >> LINE_SHIFT
    while line <= last:
        marks[line] = _epoch
        line = line + 1


@noraise
@nocollect
def push(p: i32) -> None:
    global _stack, _room, _depth
    if _depth == _room:
        room = 4092 if _room == 0 else _room * 2 + 4
        _stack = bigger_table(_stack, _depth, room)
        _room = room
    store(_stack + _depth * 4, p)
    _depth = _depth + 1


@noraise
@nocollect
def drain() -> None:
    """Scans what is on the stack until nothing is left."""
    global _depth
    while _depth != 0:
        _depth = _depth - 1
        scan(load(_stack + _depth * 4))


@noraise
@nocollect
def scan(p: i32) -> None:
    """Marks what the object at `p` refers to."""
    cls = class_at(load(p))
    i: i32 = 0
    while i < cls._nrefs:
        mark(load(p + cls._refs[i]))
        i = i + 1
    i = 0
    while i < cls._nints:
        mark_int(ptr_from_raw[i64](p + cls._ints[i])[0])
        i = i + 1
    if cls._tail_kind == TAIL_REFS:
        mark_words(p + cls._size, object_end(p))
    elif cls._tail_kind == TAIL_INTS:
        mark_ints(p + cls._size, object_end(p))


@noraise
@nocollect
def object_end(p: i32) -> i32:
    size = i32_shr_u(load(p + 4), SIZE_SHIFT) << 3
    if size == 0:
        return p + load(p - 4)
    return p + size


@noraise
@nocollect
def scan_statics() -> None:
    """The static objects that can refer to the heap: a table of their addresses."""
    entry = ptr_raw(static_objects_begin())
    end = ptr_raw(static_objects_end())
    while i32_lt_u(entry, end):
        scan(load(entry))
        entry = entry + 4


@noraise
@nocollect
def add_pin(p: i32) -> None:
    """Remembers an object whose header says pinned."""
    global _pins, _pin_count, _pin_room
    if _pin_count == _pin_room:
        drop_loose_pins()
        if _pin_count >= (_pin_room >> 1):
            room = 1020 if _pin_room == 0 else _pin_room * 2 + 4
            _pins = bigger_table(_pins, _pin_count, room)
            _pin_room = room
    store(_pins + _pin_count * 4, p)
    _pin_count = _pin_count + 1


@noraise
@nocollect
def drop_pin(p: i32) -> None:
    """Forgets an object; it is most often the last that was pinned."""
    global _pin_count
    i = _pin_count - 1
    while i >= 0:
        if load(_pins + i * 4) == p:
            _pin_count = _pin_count - 1
            store(_pins + i * 4, load(_pins + _pin_count * 4))
            return
        i = i - 1


@noraise
@nocollect
def drop_loose_pins() -> None:
    """Forgets objects that are pinned no longer. (Their memory is not used again before a collection comes here.)"""
    global _pin_count
    kept: i32 = 0
    i: i32 = 0
    while i < _pin_count:
        p = load(_pins + i * 4)
        if (load(p + 4) & PINNED) != 0:
            store(_pins + kept * 4, p)
            kept = kept + 1
        i = i + 1
    _pin_count = kept


@noraise
@nocollect
def mark_pins() -> None:
    drop_loose_pins()
    mark_words(_pins, _pins + _pin_count * 4)


@noraise
@nocollect
def sweep(poison: i32) -> None:
    """Walks all chunks: joins the dead into free chunks, links the blocks that live on."""
    empty_free_lists()
    link = list_head(LIVE_BLOCKS)
    run: i32 = 0
    chunk = first_chunk()
    while chunk != heap_end():
        size = load(chunk)
        if is_dead(chunk):
            if run == 0:
                run = chunk
        else:
            free_run(run, chunk, poison)
            run = 0
            if load(chunk + 4) == BLOCK:
                store(link, chunk)
                link = chunk + 8
                poison_holes(chunk, poison)
        chunk = chunk + size
    free_run(run, chunk, poison)
    store(link, 0)


@noraise
@nocollect
def is_dead(chunk: i32) -> bool:
    kind = load(chunk + 4)
    if kind == BLOCK:
        return load(chunk + 12) != _epoch
    if kind == LARGE:
        return (load(chunk + CHUNK_HEADER + 4) & MARK_BITS) != _epoch
    return kind == FREE


@noraise
@nocollect
def free_run(run: i32, end: i32, poison: i32) -> None:
    """Frees the chunks from `run` (0: there are none) to `end`."""
    if run == 0:
        return
    if poison != 0:
        memory_fill(ptr_from_raw[u8](run), 0xDB, end - run)
    release(run, end - run)


@noraise
@nocollect
def poison_holes(block: i32, poison: i32) -> None:
    if poison == 0:
        return
    line = FIRST_LINE
    while line < LINES:
        if ptr_from_raw[u8](block + CHUNK_HEADER)[line] != _epoch:
            memory_fill(ptr_from_raw[u8](block + (line << LINE_SHIFT)), 0xDB, 128)
        line = line + 1


# What is told that an object has died: weak references, whose first field is the address of their object and whose second
# one is a callback or 0, and objects with `__del__`.


@noraise
@nocollect
def is_alive(p: i32) -> bool:
    """Has this collection reached the object, or is it none of the heap?"""
    return not i32_gt_u(p, first_chunk()) or (load(p + 4) & MARK_BITS) == _epoch


@noraise
@nocollect
def add_weak(p: i32) -> None:
    global _weaks, _weak_count, _weak_room
    if _weak_count == _weak_room:
        room = 1020 if _weak_room == 0 else _weak_room * 2 + 4
        _weaks = bigger_table(_weaks, _weak_count, room)
        _weak_room = room
    store(_weaks + _weak_count * 4, p)
    _weak_count = _weak_count + 1


@noraise
@nocollect
def add_mortal(p: i32) -> None:
    global _mortals, _mortal_count, _mortal_room
    if _mortal_count == _mortal_room:
        room = 1020 if _mortal_room == 0 else _mortal_room * 2 + 4
        _mortals = bigger_table(_mortals, _mortal_count, room)
        _mortal_room = room
    store(_mortals + _mortal_count * 4, p)
    _mortal_count = _mortal_count + 1


@noraise
@nocollect
def add_due(p: i32) -> None:
    global _due, _due_count, _due_room
    if _due_count == _due_room:
        room = 1020 if _due_room == 0 else _due_room * 2 + 4
        _due = bigger_table(_due, _due_count, room)
        _due_room = room
    store(_due + _due_count * 4, p)
    _due_count = _due_count + 1


@noraise
@nocollect
def take_due() -> i32:
    """The next object whose turn has come, or 0."""
    global _due_at, _due_count
    if _due_at == _due_count:
        _due_at = 0
        _due_count = 0
        return 0
    p = load(_due + _due_at * 4)
    _due_at = _due_at + 1
    return p


@noraise
@nocollect
def watched() -> i32:
    """How many there are that are told of deaths, or have to be."""
    return _weak_count + _mortal_count + _due_count


@noraise
@nocollect
def is_due() -> bool:
    return _due_at != _due_count


@noraise
@nocollect
def count_weaks(of: i32) -> i32:
    """How many weak references lead to the object."""
    n: i32 = 0
    i: i32 = 0
    while i < _weak_count:
        if load(load(_weaks + i * 4) + 8) == of:
            n = n + 1
        i = i + 1
    return n


@noraise
@nocollect
def ask() -> None:
    """The next collection finds who has died."""
    global _asked
    _asked = True


@noraise
@nocollect
def first_emptied() -> i32:
    """A reference that the collection has emptied, or 0."""
    return _emptied


@noraise
@nocollect
def look_for_dead() -> None:
    """Collections that nobody asked keep the objects alive of whose deaths somebody wants to know."""
    global _asked, _emptied
    if _asked:
        _asked = False
        _emptied = 0
        end_mortals()
        end_weaks()
        return
    mark_words(_mortals, _mortals + _mortal_count * 4)
    drain()
    while mark_behind_weaks():
        drain()
    drop_dead_weaks()


@noraise
@nocollect
def mark_behind_weaks() -> bool:
    """Marks what references lead to that are alive themselves; was anything new?"""
    found = False
    i: i32 = 0
    while i < _weak_count:
        p = load(_weaks + i * 4)
        if is_alive(p) and not is_alive(load(p + 8)):
            mark(load(p + 8))
            found = True
        i = i + 1
    return found


@noraise
@nocollect
def drop_dead_weaks() -> None:
    global _weak_count
    kept: i32 = 0
    i: i32 = 0
    while i < _weak_count:
        p = load(_weaks + i * 4)
        if is_alive(p):
            store(_weaks + kept * 4, p)
            kept = kept + 1
        i = i + 1
    _weak_count = kept


@noraise
@nocollect
def end_weaks() -> None:
    """Empties the references to what is dead."""
    global _weak_count, _emptied
    kept: i32 = 0
    i: i32 = 0
    while i < _weak_count:
        p = load(_weaks + i * 4)
        if is_alive(p):
            if is_alive(load(p + 8)):
                store(_weaks + kept * 4, p)
                kept = kept + 1
            else:
                store(p + 8, 0)
                _emptied = p
                if load(p + 12) != 0:
                    add_due(p)
        i = i + 1
    _weak_count = kept


@noraise
@nocollect
def end_mortals() -> None:
    """Those that nothing refers to, and no other one among them, are due; the others when these are gone. All live on until then."""
    global _mortal_count, _due_count
    kept: i32 = 0
    first = _due_count
    i: i32 = 0
    while i < _mortal_count:
        p = load(_mortals + i * 4)
        if is_alive(p):
            store(_mortals + kept * 4, p)
            kept = kept + 1
        else:
            add_due(p)
        i = i + 1
    _mortal_count = kept
    i = first
    while i < _due_count:
        scan(load(_due + i * 4))
        drain()
        i = i + 1
    choose_mortals(first)
    mark_words(_due + first * 4, _due + _due_count * 4)
    drain()


@noraise
@nocollect
def choose_mortals(first: i32) -> None:
    """Of the dead from `first` on, those that others lead to wait; where all lead to each other, none does."""
    global _due_count
    free: i32 = 0
    i = first
    while i < _due_count:
        if not is_alive(load(_due + i * 4)):
            free = free + 1
        i = i + 1
    if free == 0:
        return
    kept = first
    i = first
    while i < _due_count:
        p = load(_due + i * 4)
        if is_alive(p):
            add_mortal(p)
        else:
            store(_due + kept * 4, p)
            kept = kept + 1
        i = i + 1
    _due_count = kept


@noraise
@nocollect
def end_all_mortals() -> None:
    """At the end of a program: as if nothing referred to them. A collection has to follow."""
    global _epoch
    _epoch = 1 if _epoch == 127 else _epoch + 1
    if _mortal_count != 0:
        end_mortals()
