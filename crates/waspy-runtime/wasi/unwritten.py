"""What programs wrote and the host has not got yet: the write buffers of open files, in a list.

CPython closes a file when nobody refers to it any more. Here that moment is not known, so everything unwritten is written
before any file is opened or asked for its size, at the end of a program, and before a call from outside returns (`program_end` in
`wasi/abi.py`, which is nothing in programs that do not come to this file).
"""

from lowlevel.array import Array, new_array
from lowlevel.wasm import Ptr, i32, i64, i64_extend_i32_s, memory_copy, new, same, u8
from wasi.files import append_block, write_block

ROOM: i32 = 8192


class WriteBuffer:
    """Bytes for one place of a file, or for its end where there is a stream for that."""

    _file: i32
    _stream: i32  # -1 where there is none
    _offset: i64  # -1 after writing at the end, wherever that was
    _bytes: Array[u8]
    _n: i32
    _next: WriteBuffer | None


_first: WriteBuffer | None = None


def new_write_buffer(file: i32, stream: i32) -> WriteBuffer:
    buffer = new[WriteBuffer]()
    buffer._file = file
    buffer._stream = stream
    buffer._bytes = new_array[u8](ROOM)
    return buffer


def put_bytes(buffer: WriteBuffer, p: Ptr[u8], n: i32) -> i32:
    """Keeps bytes, or writes them when they are many; 0, or what failed."""
    global _first
    if n > ROOM - buffer._n:
        status = write_buffer(buffer)
        if status != 0:
            return status
        if n >= ROOM:
            return _write(buffer, p, n)
    if buffer._n == 0 and n > 0:
        buffer._next = _first
        _first = buffer
    memory_copy(buffer._bytes._tail + buffer._n, p, n)
    buffer._n = buffer._n + n
    return 0


@noraise
def write_buffer(buffer: WriteBuffer) -> i32:
    """Writes what is kept; 0, or what failed. It is gone either way."""
    n = buffer._n
    if n == 0:
        return 0
    buffer._n = 0
    _forget(buffer)
    return _write(buffer, buffer._bytes._tail, n)


@noraise
def _write(buffer: WriteBuffer, p: Ptr[u8], n: i32) -> i32:
    if buffer._stream >= 0:
        buffer._offset = -1
        return append_block(buffer._stream, p, n)
    status = write_block(buffer._file, p, n, buffer._offset)
    if status == 0:
        buffer._offset = buffer._offset + i64_extend_i32_s(n)
    return status


@noraise
def _forget(buffer: WriteBuffer) -> None:
    """Takes a buffer out of the list."""
    global _first
    one = _first
    if one is not None and same(one, buffer):
        _first = buffer._next
        return
    while one is not None:
        after = one._next
        if after is not None and same(after, buffer):
            one._next = buffer._next
            return
        one = after


@noraise
def write_everything() -> None:
    """Errors are for those who close their files."""
    while True:
        one = _first
        if one is None:
            return
        write_buffer(one)
