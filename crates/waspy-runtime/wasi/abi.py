"""The canonical ABI of exported and host functions: what the generated glue calls.

Arguments: blocks that the host filled through `cabi_realloc` are copied or adopted, then freed. Results: the host reads
them after the call returned, so the value and the blocks made for it are kept until the next result with storage.

    string, list<T>     +0 address   +4 length
    result<T, error>    +0 u8: 1 = error   +payload
"""

from lowlevel.array import Array, new_array
from lowlevel.memory import adopt_array, begin_call, cabi_free, keep_made
from lowlevel.wasm import Ptr, Tail, addr, f64_reinterpret_i64, from_addr, i32, i32_shr_u, i32_wrap_i64, i64
from lowlevel.wasm import i64_extend_i32_u, int_from_i64, int_is_small, int_raw, int_to_i64, is_type, new_tail
from lowlevel.wasm import ptr_cast, ptr_from_raw, ptr_raw, u8
from core.object import wrong_type
from core.str import str_from_utf8, surrogates_exist
from builtins.list import list_of_array

# Entering.


@intrinsic("program.main")
def program_main() -> None: ...


# What is to be done at the end of a program, and before a call from outside returns: what was written to files is given to the
# host (`wasi/unwritten.py`). Nothing in programs that do not come to that file.
@intrinsic("program.end")
def program_end() -> None: ...


# What `atexit` has been told to call when a program has ended. Nothing in programs that do not import it.
@intrinsic("program.exit")
def program_exit() -> None: ...


_entered: bool = False


# The exception that left the last call; its details can be asked for until the next call.
_error: BaseException | None = None


@inline
def enter() -> None:
    """The module's top-level code runs before the first call; one that raised does not run again."""
    global _error
    begin_call()
    _error = None
    if not _entered:
        _first_entry()


@cold
@noinline
def _first_entry() -> None:
    global _entered
    _entered = True
    keep_made()
    program_main()
    keep_made()


def set_error(error: BaseException) -> None:
    global _error
    _error = error


def last_error() -> BaseException | None:
    return _error


# Arguments.


@inline
def load_ptr(p: Ptr[u8]) -> Ptr[u8]:
    return ptr_from_raw[u8](ptr_cast[i32](p)[0])


@inline
def load_len(p: Ptr[u8]) -> i32:
    return ptr_cast[i32](p)[1]


def take_str(text: Ptr[u8], n: i32) -> str:
    """The string in a block of the host's; the block is freed."""
    result = str_from_utf8(text, n)
    cabi_free(text, n)
    return result


def load_str(p: Ptr[u8]) -> str:
    return take_str(load_ptr(p), load_len(p))


@inline
def float_from_f64(x: float) -> float:
    """A NaN has other bits inside: some of its patterns mean something else."""
    if x != x:
        return f64_reinterpret_i64(9221120237041090560)
    return x


def int_from_u64(x: i64) -> int:
    if x >= 0:
        return int_from_i64(x)
    return int_from_i64(x & 9223372036854775807) + 9223372036854775808


def list_from_floats(p: Ptr[u8], n: i32) -> list[float]:
    """The host's block becomes the list's storage."""
    array = adopt_array[float](p, n)
    _make_canonical(array._tail, n)
    return list_of_array(array, n)


@noraise
@nocollect
def _make_canonical(items: Ptr[float], n: i32) -> None:
    """NaNs are rare: four numbers are looked at together."""
    i: i32 = 0
    while i + 4 <= n:
        at = items + i
        a = at[0]
        b = at[1]
        c = at[2]
        d = at[3]
        if a != a or b != b or c != c or d != d:
            at[0] = float_from_f64(a)
            at[1] = float_from_f64(b)
            at[2] = float_from_f64(c)
            at[3] = float_from_f64(d)
        i = i + 4
    while i < n:
        items[i] = float_from_f64(items[i])
        i = i + 1


def list_from_ints(p: Ptr[u8], n: i32) -> list[int]:
    """The host's block becomes the list's storage when all numbers are small, as they are stored then."""
    words = ptr_cast[i64](p)
    if _all_small(words, n):
        return list_of_array(adopt_array[int](p, n), n)
    array = new_array[int](n)
    i: i32 = 0
    while i < n:
        array._tail[i] = int_from_i64(words[i])
        i = i + 1
    cabi_free(p, n << 3)
    return list_of_array(array, n)


@noraise
@nocollect
def _all_small(words: Ptr[i64], n: i32) -> bool:
    i: i32 = 0
    while i + 4 <= n:
        at = words + i
        a = ((at[0] << 2) >> 2) ^ at[0]
        b = ((at[1] << 2) >> 2) ^ at[1]
        c = ((at[2] << 2) >> 2) ^ at[2]
        d = ((at[3] << 2) >> 2) ^ at[3]
        if (a | b | c | d) != 0:
            return False
        i = i + 4
    while i < n:
        if (words[i] << 2) >> 2 != words[i]:
            return False
        i = i + 1
    return True


# Results.


class Block:
    """Memory for part of a result. Its addresses are the host's to read, so nothing in it is scanned."""

    _next: Block | None
    _tail: Tail[i64]


class Anything:
    """What a kept reference is declared as: the collector goes by the object's header."""


_blocks: Block | None = None
_kept: Anything | None = None
_kept_object: object = None


def block(size: i32) -> Ptr[u8]:
    """`size` bytes for the caller alone: alive while something points to them."""
    return ptr_cast[u8](new_tail[Block](i32_shr_u(size + 7, 3))._tail)


def keep_blocks() -> None:
    """Blocks that are made from now on stay until the next result; those of the one before are let go."""
    global _blocks
    _blocks = None


def keep[V](value: V) -> None:
    """A result stays alive while the host reads it; the one before is let go."""
    global _blocks, _kept, _kept_object
    _blocks = None
    if is_type[V, object]():
        _kept_object = value
    else:
        _kept = from_addr[Anything](addr(value))


@amortised
def store_block(p: Ptr[u8], n: i32, size: i32) -> Ptr[u8]:
    """Memory for `n` elements of `size` bytes, stored at `p` as a list."""
    global _blocks
    words = (i64_extend_i32_u(n) * i64_extend_i32_u(size) + 7) >> 3
    # There is no memory for as many as this, nor for a negative number.
    made = new_tail[Block](i32_wrap_i64(words) if words < 536870912 else -1)
    made._next = _blocks
    _blocks = made
    data = ptr_cast[u8](made._tail)
    _store_list(p, data, n)
    return data


@inline
def _store_list(p: Ptr[u8], data: Ptr[u8], n: i32) -> None:
    words = ptr_cast[i32](p)
    words[0] = ptr_raw(data)
    words[1] = n


@inline
def length[V](value: V) -> i32:
    """`len()`, the number of elements that will be stored."""
    return i32_wrap_i64(int_to_i64(len(value)))


def store_str(p: Ptr[u8], text: str) -> None:
    if surrogates_exist and text._flags != 0:
        _no_surrogates()
    _store_list(p, text._tail, text._nbytes)


@cold
@noinline
def _no_surrogates() -> None:
    """Not the positions of UnicodeEncodeError: numbers as text would bring large integers into every function of text."""
    raise UnicodeError("text with surrogates cannot be given to the host")


def store_floats(p: Ptr[u8], values: list[float]) -> None:
    """The list's storage is read where it is."""
    _store_list(p, ptr_cast[u8](values._items._tail), values._n)


def store_floats[V](p: Ptr[u8], values: V) -> None:
    left = length(values)
    at = ptr_cast[float](store_block(p, left, 8))
    for value in values:
        if left == 0:
            break
        at[0] = to_float(value)
        at = at + 1
        left = left - 1


def store_ints(p: Ptr[u8], values: list[int]) -> None:
    """The list's storage is read where it is when all numbers are small."""
    words = ptr_cast[i64](values._items._tail)
    if _all_small(words, values._n):
        _store_list(p, ptr_cast[u8](words), values._n)
    else:
        _store_each_int(p, values)


def store_ints[V](p: Ptr[u8], values: V) -> None:
    _store_each_int(p, values)


def _store_each_int[V](p: Ptr[u8], values: V) -> None:
    left = length(values)
    at = ptr_cast[i64](store_block(p, left, 8))
    for value in values:
        if left == 0:
            break
        at[0] = to_s64(value)
        at = at + 1
        left = left - 1


# Containers that have to be what the annotation says, where that is only known when running: other values have elements too.


@inline
def want_list[V](value: V) -> None:
    if is_type[V, object]():
        if not isinstance(value, list):
            wrong_type(value, "list")


@inline
def want_tuple[V](value: V) -> None:
    if is_type[V, object]():
        if not isinstance(value, tuple):
            wrong_type(value, "tuple")


@inline
def want_dict[V](value: V) -> None:
    if is_type[V, object]():
        if not isinstance(value, dict):
            wrong_type(value, "dict")


@inline
def want_length[V](value: V, n: i32) -> None:
    """A tuple of a number of elements."""
    if is_type[V, object]():
        if length(value) != n:
            _wrong_length()


@cold
@noinline
def _wrong_length() -> None:
    raise TypeError("the tuple has another length than its annotation")


# Numbers that have to fit.


@inline
def to_s64(x: int) -> i64:
    """Raises OverflowError when it does not fit. The conversion is one operation, so that arithmetic before it can be
    done in 64 bits."""
    return int_to_i64(x)


def to_u64(x: int) -> i64:
    if x < 0 or x > 18446744073709551615:
        _too_large("u64")
    if x > 9223372036854775807:
        return int_to_i64(x - 18446744073709551616)
    return int_to_i64(x)


@inline
def _fitting(x: int, low: i64, high: i64, name: str) -> i32:
    raw = int_raw(x)
    if not int_is_small(x) or raw < low or raw > high:
        _too_large(name)
    return i32_wrap_i64(raw)


def to_i8(x: int) -> i32:
    return _fitting(x, -128, 127, "i8")


def to_u8(x: int) -> i32:
    return _fitting(x, 0, 255, "u8")


def to_i16(x: int) -> i32:
    return _fitting(x, -32768, 32767, "i16")


def to_u16(x: int) -> i32:
    return _fitting(x, 0, 65535, "u16")


def to_i32(x: int) -> i32:
    return _fitting(x, -2147483648, 2147483647, "i32")


def to_u32(x: int) -> i32:
    return _fitting(x, 0, 4294967295, "u32")


@cold
@noinline
def _too_large(name: str) -> None:
    if name == "s64":
        raise OverflowError("Python int too large for the host: it does not fit in 64 bits")
    raise OverflowError("Python int out of range for " + name)


@inline
def to_float(x: float) -> float:
    """An `int` where the annotation says `float` becomes one here."""
    return x
