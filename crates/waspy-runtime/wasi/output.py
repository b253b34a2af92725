"""Standard output and standard error.

Standard output is buffered, 4,096 bytes, the most that one call to the host takes. The buffer is flushed when it is
full, before anything is written to standard error, before input is awaited, and at the end. It is static memory, so
that a program that only prints literals has no heap. After a write fails, later output is dropped, and the exit code is
120, as CPython's is when it cannot flush at the end.
"""

from lowlevel.wasm import Ptr, i32, int_from_i32, memory_copy, static_bytes, u8
from core.str import StrBuilder, surrogates_exist
from core.str_repr import append_escape
from core.utf8 import is_surrogate, point_at, point_size
from wasi.io import MOST_BYTES, get_stderr, get_stdout, write_all

_out: i32 = -1
_err: i32 = -1
_used: i32 = 0
_failed: bool = False


@noinline
@noraise
def _buffer() -> Ptr[u8]:
    return static_bytes(4096)


@noraise
def stdout_bytes(text: Ptr[u8], n: i32) -> None:
    """Appends bytes to the buffer; what is longer than the buffer goes past it."""
    global _used
    if n > MOST_BYTES - _used:
        stdout_flush()
        if n > MOST_BYTES:
            _write_out(text, n)
            return
    memory_copy(_buffer() + _used, text, n)
    _used = _used + n


@noraise
def stdout_byte(byte: i32) -> None:
    global _used
    if _used == MOST_BYTES:
        stdout_flush()
    _buffer()[_used] = byte
    _used = _used + 1


@noraise
def stdout_flush() -> None:
    global _used
    if _used != 0:
        _write_out(_buffer(), _used)
        _used = 0


@noraise
def _write_out(text: Ptr[u8], n: i32) -> None:
    global _out, _failed
    if _out < 0:
        _out = get_stdout()
    if not _failed and not write_all(_out, text, n):
        _failed = True


@noraise
def output_failed() -> bool:
    return _failed


@noraise
def stderr_bytes(text: Ptr[u8], n: i32) -> None:
    """Written at once. Nothing can be said about a failure."""
    global _err
    stdout_flush()
    if _err < 0:
        _err = get_stderr()
    write_all(_err, text, n)


def stdout_text(text: str) -> None:
    if surrogates_exist and text._flags != 0:
        surrogate_error(text)
    stdout_bytes(text._tail, text._nbytes)


def stderr_text(text: str) -> None:
    """Standard error escapes what cannot be encoded."""
    if surrogates_exist and text._flags != 0:
        shown = without_surrogates(text)
        stderr_bytes(shown._tail, shown._nbytes)
    else:
        stderr_bytes(text._tail, text._nbytes)


@cold
def surrogate_error(text: str) -> None:
    """UnicodeEncodeError for the first run of surrogates in a text."""
    start: i32 = 0
    at: i32 = 0
    while not is_surrogate(point_at(text._tail + at)):
        at = at + point_size(text._tail[at])
        start = start + 1
    end = start
    while at < text._nbytes and is_surrogate(point_at(text._tail + at)):
        at = at + 3
        end = end + 1
    raise UnicodeEncodeError("utf-8", text, int_from_i32(start), int_from_i32(end), "surrogates not allowed")


def without_surrogates(text: str) -> str:
    """With each surrogate as its escape."""
    builder = StrBuilder(text._nbytes + 16)
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        if is_surrogate(point):
            append_escape(builder, point)
        else:
            builder.append_point(point)
        at = at + point_size(text._tail[at])
    return builder.finish()
