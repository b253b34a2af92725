"""The imports of WASI preview 1 that programs use, in place of `wasi/io.py`: with the same functions, for the target `wasip1`.

Preview 1 numbers the streams 0, 1 and 2, and takes and gives bytes in pieces, each an address and a length:

    ciovec, iovec       +0 address     +4 length

A function's result is an error number, 0 for success; what else it says goes to addresses that the caller gives.
"""

from lowlevel.array import Array, new_array
from lowlevel.wasm import Ptr, i32, memory_copy, ptr_cast, ptr_from_raw, ptr_raw, static_bytes, u8
from core.str import str_from_utf8


@wasm_import("wasi_snapshot_preview1", "fd_write")
def fd_write(fd: i32, pieces: Ptr[i32], count: i32, written: Ptr[i32]) -> i32: ...


@wasm_import("wasi_snapshot_preview1", "fd_read")
def fd_read(fd: i32, pieces: Ptr[i32], count: i32, read: Ptr[i32]) -> i32: ...


@wasm_import("wasi_snapshot_preview1", "args_sizes_get")
def args_sizes_get(count: Ptr[i32], size: Ptr[i32]) -> i32: ...


@wasm_import("wasi_snapshot_preview1", "args_get")
def args_get(starts: Ptr[u8], text: Ptr[u8]) -> i32: ...


@wasm_import("wasi_snapshot_preview1", "proc_exit")
def proc_exit(code: i32) -> None: ...


MOST_BYTES: i32 = 4096  # of a block; preview 1 has no limit of its own


@noraise
def get_stdin() -> i32:
    return 0


@noraise
def get_stdout() -> i32:
    return 1


@noraise
def get_stderr() -> i32:
    return 2


@noinline
@noraise
def _words() -> Ptr[i32]:
    """One piece, and behind it what a call says."""
    return ptr_cast[i32](static_bytes(16))


@noinline
@noraise
def _block() -> Ptr[u8]:
    return static_bytes(4096)


@noraise
def write_all(stream: i32, text: Ptr[u8], n: i32) -> bool:
    """Writes to a stream, which may take a part at a time; False when it is closed or failed."""
    words = _words()
    done: i32 = 0
    while done < n:
        words[0] = ptr_raw(text + done)
        words[1] = n - done
        if fd_write(stream, words, 1, words + 2) != 0:
            return False
        if words[2] == 0:
            return False
        done = done + words[2]
    return True


def read_some(stream: i32, n: i32) -> Array[u8]:
    """Up to `n` bytes, at least one; none at the end of the stream."""
    words = _words()
    words[0] = ptr_raw(_block())
    words[1] = n if n < MOST_BYTES else MOST_BYTES
    words[2] = 0
    count: i32 = 0
    if fd_read(stream, words, 1, words + 2) == 0:
        count = words[2]
    result = new_array[u8](count)
    memory_copy(result._tail, _block(), count)
    return result


def read_arguments() -> list[str]:
    """The program's arguments, its name first."""
    values = list[str]()
    words = _words()
    if args_sizes_get(words, words + 1) != 0:
        return values
    count = words[0]
    starts = new_array[i32](count)
    text = new_array[u8](words[1])
    # Objects do not move.
    if args_get(ptr_cast[u8](starts._tail), text._tail) != 0:
        return values
    i: i32 = 0
    while i < count:
        argument = ptr_from_raw[u8](starts._tail[i])
        values.append(str_from_utf8(argument, _length(argument)))
        i = i + 1
    return values


@noraise
def _length(text: Ptr[u8]) -> i32:
    """The bytes before the zero that ends a text."""
    n: i32 = 0
    while text[n] != 0:
        n = n + 1
    return n


@inline
def exit_with_code(code: i32) -> None:
    proc_exit(code)
