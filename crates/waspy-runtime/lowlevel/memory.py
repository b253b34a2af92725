"""Allocation: the fast path, holes in blocks, large objects, and what the canonical ABI asks for.

    block       a chunk of 32 KiB at a multiple of 32 KiB (lowlevel/chunks.py)
                +16  one mark byte for each of its 256 lines of 128 bytes
                +384 (line 3) the objects

Small objects are bumped into runs of unmarked lines, "holes", from `_cur` up to `_lim`; a hole is zeroed when it is
taken. Objects longer than a line that do not fit the hole at hand go to a block of their own kind (`_over_cur`), so
that they do not use up small holes. Objects above SMALL_MAX bytes get a chunk each. Collections are due when the bytes
handed out since the last one (`_since`) exceed twice the bytes that were alive then, and at least MIN_THRESHOLD: a
collection costs by what is alive, so a byte handed out pays for half a byte marked.

Switches: `STRESS` not 0 collects at every allocation, of long programs after a while at every 64th; `POISON` not 0 fills
what is freed with 0xDB. They are cells whose initial values the compiler's driver sets for tests; a program leaves them
alone.
"""

from lowlevel.array import Array, new_array
from lowlevel.chunks import (
    BLOCK_BYTES,
    CHUNK_HEADER,
    LARGE,
    LIVE_BLOCKS,
    PAGE_MASK,
    ensure_heap,
    list_head,
    load,
    out_of_memory,
    release,
    store,
    take_block,
    take_chunk,
)
from lowlevel.collect import FIRST_LINE, LINES, LINE_SHIFT, add_pin, drop_pin, epoch, mark_and_sweep
from lowlevel.layout import PINNED, SIZE_SHIFT
from lowlevel.wasm import (
    addr, from_addr, heap_base, i32, i32_gt_u, i32_le_u, i32_lt_u, i32_shr_u, i32_wrap_i64, i64, i64_extend_i32_s,
    i64_extend_i32_u, i64_gt_u, memory_copy, memory_fill, memory_grow, memory_size, Ptr, ptr_from_raw, ptr_raw, sp_get,
    type_object, u8,
)

SMALL_MAX: i32 = 8192
LINE_BYTES: i32 = 128
MIN_THRESHOLD: i64 = 2097152
MAX_BYTES: i64 = 0xFFF00000
RAISING_BYTES: i32 = 65536  # a request of this many bytes or more that fails is a MemoryError, a smaller one the end

STRESS: i32 = 0
STRESS_ALL: i32 = 65536  # allocations that collect each
POISON: i32 = 0

_cur: i32 = 0
_lim: i32 = 0
_over_cur: i32 = 0
_over_lim: i32 = 0
_block: i32 = 0
_line: i32 = 0
_since: i64 = 0
_threshold: i64 = 2097152
_collections: i32 = 0
_stressed: i32 = 0


@inline
@noraise
def alloc(size: i32, cls: Ptr[u8]) -> Ptr[u8]:
    """A zeroed object of `size` bytes, a multiple of 8 and at most SMALL_MAX, of the class at `cls`."""
    global _cur
    p = _cur
    end = p + size
    if i32_le_u(end, _lim):
        _cur = end
    else:
        p = alloc_slow(size)
    store(p, ptr_raw(cls))
    store(p + 4, size << 9)
    return ptr_from_raw[u8](p)


@noinline
def alloc_tail(size: i32, element: i32, n: i32, cls: Ptr[u8]) -> Ptr[u8]:
    """A zeroed object with a fixed part of `size` bytes and `n` tail elements of `element` bytes."""
    total = i64_extend_i32_u(size) + i64_extend_i32_s(n) * i64_extend_i32_u(element) + 7
    if i64_gt_u(total, MAX_BYTES):
        raise MemoryError()
    bytes = i32_wrap_i64(total) & -8
    if i32_le_u(bytes, SMALL_MAX):
        return alloc(bytes, cls)
    return alloc_large(bytes, cls)


@noinline
@cold
@noraise
def alloc_slow(size: i32) -> i32:
    """The address for a small object when the hole at hand is too short. Collects when that is due."""
    global _lim
    if stressed() or _since >= _threshold:
        collect()
    p = take_small(size)
    if p == 0:
        collect()
        p = take_small(size)
        if p == 0:
            out_of_memory()
    if STRESS != 0:
        _lim = 0
    return p


@inline
@noraise
@nocollect
def stressed() -> bool:
    """Does STRESS want a collection now?"""
    global _stressed
    if STRESS == 0:
        return False
    _stressed += 1
    return i32_le_u(_stressed, STRESS_ALL) or _stressed & 63 == 0


@noraise
@nocollect
def take_small(size: i32) -> i32:
    """Zeroed room for a small object without collecting, or 0."""
    global _cur
    if i32_gt_u(_cur + size, _lim):
        if size > LINE_BYTES:
            return take_over(size)
        if not next_hole(size):
            return 0
    p = _cur
    _cur = p + size
    return p


@noraise
@nocollect
def take_over(size: i32) -> i32:
    """Room for an object longer than a line: in the overflow block."""
    global _over_cur, _over_lim
    if i32_gt_u(_over_cur + size, _over_lim):
        block = fresh_block()
        if block == 0:
            return 0
        _over_cur = block + (FIRST_LINE << LINE_SHIFT)
        _over_lim = block + BLOCK_BYTES
    p = _over_cur
    _over_cur = p + size
    return p


@noraise
@nocollect
def next_hole(size: i32) -> bool:
    """Makes the next hole with `size` bytes the one that objects are bumped into; false when memory is out."""
    while _block != 0:
        if next_hole_of_block(size):
            return True
        use_block(load(_block + 8))
    block = fresh_block()
    if block == 0:
        return False
    set_hole(block + (FIRST_LINE << LINE_SHIFT), block + BLOCK_BYTES)
    return True


@noraise
@nocollect
def next_hole_of_block(size: i32) -> bool:
    global _line, _since
    marks = ptr_from_raw[u8](_block + CHUNK_HEADER)
    number = epoch()
    line = _line
    while True:
        while line < LINES and marks[line] == number:
            line = line + 1
        if line == LINES:
            return False
        start = line
        while line < LINES and marks[line] != number:
            line = line + 1
        bytes = (line - start) << LINE_SHIFT
        if bytes >= size:
            break
    _line = line
    _since = _since + i64_extend_i32_s(bytes)
    at = _block + (start << LINE_SHIFT)
    memory_fill(ptr_from_raw[u8](at), 0, bytes)
    set_hole(at, at + bytes)
    return True


@noraise
@nocollect
def use_block(block: i32) -> None:
    global _block, _line
    _block = block
    _line = FIRST_LINE


@noraise
@nocollect
def set_hole(start: i32, end: i32) -> None:
    global _cur, _lim
    _cur = start
    _lim = end


@noraise
@nocollect
def fresh_block() -> i32:
    """A block with zeroed lines, or 0."""
    global _since
    block = take_block()
    if block != 0:
        _since = _since + i64_extend_i32_s(BLOCK_BYTES)
        start = FIRST_LINE << LINE_SHIFT
        memory_fill(ptr_from_raw[u8](block + start), 0, BLOCK_BYTES - start)
    return block


@noinline
@noraise
def collect() -> None:
    """Frees what the roots do not lead to."""
    global _since, _threshold, _over_cur, _over_lim, _collections
    set_hole(0, 0)
    _over_cur = 0
    _over_lim = 0
    ensure_heap()
    live = i64_extend_i32_u(mark_and_sweep(POISON, ptr_raw(sp_get())))
    use_block(load(list_head(LIVE_BLOCKS)))
    _since = 0
    _threshold = live * 2 if live * 2 > MIN_THRESHOLD else MIN_THRESHOLD
    _collections = _collections + 1


@noinline
def alloc_large(size: i32, cls: Ptr[u8]) -> Ptr[u8]:
    """An object in a chunk of its own; MemoryError when there is no room for one of RAISING_BYTES or more."""
    global _since
    bytes = i64_extend_i32_u(size)
    if stressed() or _since + bytes > _threshold:
        collect()
    p = take_large(size)
    if p == 0:
        collect()
        p = take_large(size)
    if p == 0:
        if i32_lt_u(size, RAISING_BYTES):
            out_of_memory()
        raise MemoryError()
    _since = _since + bytes
    store(p, ptr_raw(cls))
    return ptr_from_raw[u8](p)


@noraise
@nocollect
def take_large(size: i32) -> i32:
    """Zeroed room for a large object without collecting, or 0. Its header word 1 stays 0: the chunk has the size."""
    p = take_unset(size)
    if p != 0:
        memory_fill(ptr_from_raw[u8](p), 0, size)
    return p


@noraise
@nocollect
def take_unset(size: i32) -> i32:
    """The same, not zeroed: for who writes all of it."""
    chunk = take_chunk((size + CHUNK_HEADER + PAGE_MASK) & ~PAGE_MASK, LARGE)
    if chunk == 0:
        return 0
    store(chunk + 12, size)
    return chunk + CHUNK_HEADER


# The canonical ABI. The host writes lists and strings into blocks that it gets from `cabi_realloc`: objects without a
# class, pinned until the wrapper adopts or frees them.
#
#     +0 0 | +4 collector's word, PINNED | +8 free | +12 the bytes (alignment up to 4), or +16 (alignment 8)
#
# That is where an `Array`'s elements are, so adopting one is writing its class and its length.


@noraise
@nocollect
def cabi_realloc(old: Ptr[u8], old_size: i32, align: i32, new_size: i32) -> Ptr[u8]:
    """As the canonical ABI wants it. Never collects: the caller's values are not rooted; without memory it traps."""
    begin_call()
    if new_size == 0:
        return ptr_from_raw[u8](align)
    offset: i32 = 16 if align == 8 else 12
    if i32_gt_u(new_size, -1048576):
        out_of_memory()
    p = take_pinned((new_size + offset + 7) & -8) + offset
    if old_size != 0:
        common = new_size if i32_lt_u(new_size, old_size) else old_size
        memory_copy(ptr_from_raw[u8](p), old, common)
        cabi_free(old, old_size)
    return ptr_from_raw[u8](p)


@noinline
@noraise
@nocollect
def take_pinned(size: i32) -> i32:
    if i32_le_u(size, SMALL_MAX):
        p = take_small(size)
        word = size << 9
    else:
        p = take_unset(size)
        word = 0
    if p == 0:
        out_of_memory()
    store(p, 0)
    store(p + 4, word | PINNED)
    store(p + 8, 0)
    store(p + 12, 0)
    add_pin(p)
    return p


@inline
@noraise
@nocollect
def pinned_object(p: Ptr[u8]) -> i32:
    """The object whose bytes begin at `p`: objects are at multiples of 8."""
    return ptr_raw(p) - 16 + (ptr_raw(p) & 4)


@noinline
@noraise
@nocollect
def cabi_free(p: Ptr[u8], size: i32) -> None:
    """The wrapper has read the `size` bytes at `p`. A small block is the next collection's, the chunk of a large one is
    free at once: the next call may well ask for as much."""
    if size != 0:
        at = pinned_object(p)
        unpin(at)
        drop_pin(at)
        if (load(at + 4) >> SIZE_SHIFT) == 0:
            chunk = at - CHUNK_HEADER
            if POISON != 0:
                memory_fill(ptr_from_raw[u8](at), 0xDB, load(chunk) - CHUNK_HEADER)
            release(chunk, load(chunk))


@noraise
@nocollect
def unpin(object_at: i32) -> None:
    store(object_at + 4, load(object_at + 4) & ~PINNED)


def adopt_array[T](p: Ptr[u8], n: i32) -> Array[T]:
    """The `n` elements at `p`, which `cabi_realloc` returned for an alignment of T's size, as an array: no copy."""
    if n == 0:
        return new_array[T](0)
    at = pinned_object(p)
    if (load(at + 4) >> SIZE_SHIFT) == 0:
        count_large(load(at - 4))
    array = from_addr[Array[T]](ptr_from_raw[u8](at))
    store(at, ptr_raw(addr(type_object[Array[T]]())))
    array._n = n
    unpin(at)
    return array


@noinline
@noraise
def count_large(size: i32) -> None:
    """A block that the host made counts when the program gets it: `cabi_realloc` must not collect."""
    global _since
    bytes = i64_extend_i32_u(size)
    if stressed() or _since + bytes > _threshold:
        collect()
    _since = _since + bytes


# Without a collector: when no loop and no recursion of a program makes objects that it then drops, and nothing but results
# outlives a call, the compiler (`transform/arena.rs`) takes the functions below instead of those that they are named for.
# Objects are bumped to the end of memory, and all of them are given back when the host calls again.
#
#     heap base | made by the module's top level | _base | made by this call | _cur | zeros | _lim, the end of memory

_base: i32 = 0
_over: bool = False


@noraise
@nocollect
def _take_arena(size: i32) -> i32:
    """Zeroed room for an object, or 0."""
    global _cur, _lim
    if _lim == 0:
        _cur = (ptr_raw(heap_base()) + 7) & -8
        _lim = memory_size() << 16
    p = _cur
    if i32_gt_u(size, _lim - p):
        pages = i32_shr_u(size - (_lim - p) - 1, 16) + 1
        if memory_grow(pages) == -1:
            return 0
        _lim = _lim + (pages << 16)
    _cur = p + size
    return p


@noinline
@cold
@noraise
@nocollect
def alloc_slow_arena(size: i32) -> i32:
    p = _take_arena(size)
    if p == 0:
        out_of_memory()
    return p


@noinline
def alloc_tail_arena(size: i32, element: i32, n: i32, cls: Ptr[u8]) -> Ptr[u8]:
    total = i64_extend_i32_u(size) + i64_extend_i32_s(n) * i64_extend_i32_u(element) + 7
    p: i32 = 0
    if not i64_gt_u(total, MAX_BYTES):
        p = _take_arena(i32_wrap_i64(total) & -8)
    if p == 0:
        raise MemoryError()
    store(p, ptr_raw(cls))
    return ptr_from_raw[u8](p)


@noinline
@noraise
@nocollect
def take_pinned_arena(size: i32) -> i32:
    return alloc_slow_arena(size)


@noinline
@noraise
@nocollect
def cabi_free_arena(p: Ptr[u8], size: i32) -> None:
    """It goes with everything else."""


@noinline
@noraise
@nocollect
def count_large_arena(size: i32) -> None:
    """Nothing is counted."""


@noinline
@noraise
@nocollect
def begin_call() -> None:
    """The host calls: an export is entered, or gets memory for its arguments."""


@noinline
@noraise
@nocollect
def begin_call_arena() -> None:
    global _cur, _over
    if _over:
        _over = False
        memory_fill(ptr_from_raw[u8](_base), 0, _cur - _base)
        _cur = _base


@noinline
@noraise
@nocollect
def end_call() -> None:
    """An export returns."""


@noinline
@noraise
@nocollect
def end_call_arena() -> None:
    global _over
    _over = True


@noinline
@noraise
@nocollect
def keep_made() -> None:
    """What there is now stays: the module's top level has run."""


@noinline
@noraise
@nocollect
def keep_made_arena() -> None:
    global _base
    _take_arena(0)
    _base = _cur


@noraise
@nocollect
def collections() -> i32:
    """How often the collector ran, for `gc` and for tests."""
    return _collections
