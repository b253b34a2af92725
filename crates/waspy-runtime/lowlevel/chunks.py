"""Chunks: the heap as runs of pages, handed out as blocks for small objects, as large objects and as raw tables.

    memory      static data | shadow stack | heap base: list heads | chunk | chunk | … | end of memory

    chunk       +0  size in bytes, a multiple of PAGE_BYTES; the next chunk begins there
                +4  kind: FREE, BLOCK, LARGE or RAW
                +8  FREE: next free chunk of its list       BLOCK: next block to look for holes in
                +12 LARGE: bytes of the object              BLOCK: number of the last collection that found life in it
                +16 LARGE: the object                       RAW: the bytes

Free chunks are in one of three lists by what they are good for; `sweep` (collect.py) rebuilds the lists in one walk
over all chunks and joins neighbours. Addresses are plain `i32` compared unsigned, so that nothing here is rooted.
"""

from lowlevel.wasm import (
    heap_base, i32, i32_ge_u, i32_lt_u, i32_shr_u, memory_copy, memory_fill, memory_grow, memory_size, ptr_from_raw,
    ptr_raw, trap, u8,
)

PAGE_MASK: i32 = 4095
BLOCK_BYTES: i32 = 32768
BLOCK_MASK: i32 = 32767
BIG_BYTES: i32 = 65536  # a chunk of this size contains an aligned block, wherever it begins
GROW_PAGES: i32 = 16  # of 64 KiB: the least that is asked of the engine at a time

CHUNK_HEADER: i32 = 16
FREE: i32 = 0
BLOCK: i32 = 1
LARGE: i32 = 2
RAW: i32 = 3

# The list heads, as offsets from the heap base.
FREE_BLOCKS: i32 = 0  # chunks that are exactly one aligned block
FREE_SMALL: i32 = 4  # other chunks below BIG_BYTES
FREE_BIG: i32 = 8
LIVE_BLOCKS: i32 = 12  # blocks with holes, in order of address

_heads: i32 = 0
_first: i32 = 0
_end: i32 = 0


@inline
@noraise
@nocollect
def load(address: i32) -> i32:
    return ptr_from_raw[i32](address)[0]


@inline
@noraise
@nocollect
def store(address: i32, value: i32) -> None:
    ptr_from_raw[i32](address)[0] = value


@inline
@noraise
@nocollect
def list_head(which: i32) -> i32:
    """The address of the link that begins a list."""
    return _heads + which


@inline
@noraise
@nocollect
def first_chunk() -> i32:
    """The lowest chunk; every heap object has an address above it. 0 before the first allocation."""
    return _first


@inline
@noraise
@nocollect
def heap_end() -> i32:
    """Past the last chunk."""
    return _end


@noraise
@nocollect
def out_of_memory() -> None:
    """Ends the instance: not even a small object can be had. The host reports a trap in the function of this name."""
    trap()


@noraise
@nocollect
def release(chunk: i32, size: i32) -> None:
    """Makes `size` bytes a free chunk."""
    link = _heads + list_for(chunk, size)
    store(chunk, size)
    store(chunk + 4, FREE)
    store(chunk + 8, load(link))
    store(link, chunk)


@noraise
@nocollect
def list_for(chunk: i32, size: i32) -> i32:
    if i32_ge_u(size, BIG_BYTES):
        return FREE_BIG
    if size == BLOCK_BYTES and (chunk & BLOCK_MASK) == 0:
        return FREE_BLOCKS
    return FREE_SMALL


@noraise
@nocollect
def empty_free_lists() -> None:
    """Forgets every free chunk: `sweep` finds them again."""
    store(_heads + FREE_BLOCKS, 0)
    store(_heads + FREE_SMALL, 0)
    store(_heads + FREE_BIG, 0)


@noraise
@nocollect
def fitting(link: i32, size: i32) -> i32:
    """The link that leads to the first chunk with `size` bytes in the list that begins with `link`, or 0."""
    chunk = load(link)
    while chunk != 0:
        if i32_ge_u(load(chunk), size):
            return link
        link = chunk + 8
        chunk = load(link)
    return 0


@noraise
@nocollect
def find_free(size: i32) -> i32:
    """The link to the free chunk that a request for `size` bytes is cut from, or 0. Blocks are broken up last."""
    if i32_ge_u(size, BIG_BYTES):
        return fitting(_heads + FREE_BIG, size)
    link = fitting(_heads + FREE_SMALL, size)
    if link == 0:
        link = fitting(_heads + FREE_BIG, size)
    if link == 0 and size <= BLOCK_BYTES:
        link = fitting(_heads + FREE_BLOCKS, size)
    return link


@noraise
@nocollect
def take_chunk(size: i32, kind: i32) -> i32:
    """A chunk of exactly `size` bytes (whole pages) from the free lists or, after them, from the engine; or 0."""
    ensure_heap()
    link = find_free(size)
    if link == 0:
        if not grow_heap(size):
            return 0
        link = find_free(size)
    chunk = load(link)
    store(link, load(chunk + 8))
    rest = load(chunk) - size
    if rest != 0:
        release(chunk + size, rest)
    store(chunk, size)
    store(chunk + 4, kind)
    return chunk


@noraise
@nocollect
def take_block() -> i32:
    """A block with no line marked, or 0. Its lines are not zeroed."""
    ensure_heap()
    block = load(_heads + FREE_BLOCKS)
    if block != 0:
        store(_heads + FREE_BLOCKS, load(block + 8))
    else:
        block = cut_block()
        if block == 0:
            return 0
    store(block, BLOCK_BYTES)
    store(block + 4, BLOCK)
    store(block + 8, 0)
    store(block + 12, 0)
    memory_fill(ptr_from_raw[u8](block + CHUNK_HEADER), 0, 256)
    return block


@noraise
@nocollect
def cut_block() -> i32:
    """An aligned block out of a big free chunk, or 0."""
    if load(_heads + FREE_BIG) == 0:
        if not grow_heap(BIG_BYTES):
            return 0
    chunk = load(_heads + FREE_BIG)
    store(_heads + FREE_BIG, load(chunk + 8))
    end = chunk + load(chunk)
    block = (chunk + BLOCK_MASK) & ~BLOCK_MASK
    if block != chunk:
        release(chunk, block - chunk)
    if block + BLOCK_BYTES != end:
        release(block + BLOCK_BYTES, end - block - BLOCK_BYTES)
    return block


@noraise
@nocollect
def grow_heap(size: i32) -> bool:
    """Asks the engine for a free chunk of at least `size` bytes; first for more than that, an eighth of the heap."""
    pages = i32_shr_u(size - 1, 16) + 1
    generous = i32_shr_u(_end - _first, 19)
    if generous < GROW_PAGES:
        generous = GROW_PAGES
    if pages < generous and grow_by(generous):
        return True
    return grow_by(pages)


@noraise
@nocollect
def grow_by(pages: i32) -> bool:
    global _end
    if memory_grow(pages) == -1:
        return False
    start = _end
    _end = start + (pages << 16)
    release(start, pages << 16)
    return True


@inline
@noraise
@nocollect
def ensure_heap() -> None:
    if _heads == 0:
        begin_heap()


@cold
@noraise
@nocollect
def begin_heap() -> None:
    """Lays the list heads at the heap base, and makes the rest of the memory that the module started with free."""
    global _heads, _first, _end
    _heads = (ptr_raw(heap_base()) + 7) & -8
    _first = (_heads + 16 + PAGE_MASK) & ~PAGE_MASK
    _end = memory_size() << 16
    while i32_lt_u(_end, _first):
        if memory_grow(1) == -1:
            out_of_memory()
        _end = _end + 65536
    empty_free_lists()
    store(_heads + LIVE_BLOCKS, 0)
    if _end != _first:
        release(_first, _end - _first)


@noraise
@nocollect
def take_table(words: i32) -> i32:
    """The address of a raw table of 4-byte words, zeroed, never moved or swept; or 0."""
    size = (words * 4 + CHUNK_HEADER + PAGE_MASK) & ~PAGE_MASK
    chunk = take_chunk(size, RAW)
    if chunk == 0:
        return 0
    memory_fill(ptr_from_raw[u8](chunk + CHUNK_HEADER), 0, size - CHUNK_HEADER)
    return chunk + CHUNK_HEADER


@noraise
@nocollect
def release_table(table: i32) -> None:
    chunk = table - CHUNK_HEADER
    release(chunk, load(chunk))


@noraise
@nocollect
def bigger_table(table: i32, words: i32, room: i32) -> i32:
    """A table of `room` words that begins with the `words` of `table` (0: there is none yet), which is released."""
    result = take_table(room)
    if result == 0:
        out_of_memory()
    if table != 0:
        memory_copy(ptr_from_raw[u8](result), ptr_from_raw[u8](table), words * 4)
        release_table(table)
    return result
