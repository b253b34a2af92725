"""The imports of WASI 0.2 that programs use, lowered by hand as the canonical ABI has them.

A result that does not fit one word goes to memory that the caller gives, the return area:

    result<_, stream-error>             +0 u8: 1 = error     +4 u8: 0 = failed, 1 = closed     +8 the error's handle
    result<list<u8>, stream-error>      +0 u8: 1 = error     +4 address, +8 length of the list, or as above
    list<string>                        +0 address, +4 length; an element is address and length of its bytes

Lists come in blocks from `cabi_realloc` (`lowlevel/memory.py`).
"""

from lowlevel.array import Array, new_array
from lowlevel.memory import adopt_array
from lowlevel.wasm import Ptr, i32, i64, i64_extend_i32_s, ptr_cast, ptr_from_raw, static_bytes, u8
from core.str import str_from_utf8
from wasi.streams import MOST_BYTES, blocking_write_and_flush, drop_error


@wasm_import("wasi:cli/stdin@0.2.0", "get-stdin")
def get_stdin() -> i32: ...


@wasm_import("wasi:cli/stdout@0.2.0", "get-stdout")
def get_stdout() -> i32: ...


@wasm_import("wasi:cli/stderr@0.2.0", "get-stderr")
def get_stderr() -> i32: ...


@wasm_import("wasi:io/streams@0.2.0", "[method]input-stream.blocking-read")
def blocking_read(stream: i32, n: i64, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:cli/environment@0.2.0", "get-arguments")
def get_arguments(result: Ptr[u8]) -> None: ...


@wasm_import("wasi:cli/exit@0.2.0", "exit-with-code")
def exit_with_code(code: i32) -> None: ...


@inline
def return_area() -> Ptr[u8]:
    """Where the functions above put results. Read before the next call."""
    return _area()


@noinline
def _area() -> Ptr[u8]:
    return static_bytes(16)


@noraise
def write_all(stream: i32, text: Ptr[u8], n: i32) -> bool:
    """Writes to a stream; False when it is closed or failed."""
    result = return_area()
    done: i32 = 0
    while done < n:
        part = n - done
        if part > MOST_BYTES:
            part = MOST_BYTES
        blocking_write_and_flush(stream, text + done, part, result)
        if result[0] != 0:
            _forget_error(result)
            return False
        done = done + part
    return True


@noraise
def _forget_error(result: Ptr[u8]) -> None:
    if result[4] == 0:
        drop_error(ptr_cast[i32](result)[2])


def read_some(stream: i32, n: i32) -> Array[u8]:
    """Up to `n` bytes, at least one; none at the end of the stream."""
    result = return_area()
    blocking_read(stream, i64_extend_i32_s(n), result)
    if result[0] != 0:
        _forget_error(result)
        return new_array[u8](0)
    words = ptr_cast[i32](result)
    return adopt_array[u8](ptr_from_raw[u8](words[1]), words[2])


def read_arguments() -> list[str]:
    """The program's arguments, its name first."""
    result = ptr_cast[i32](return_area())
    get_arguments(return_area())
    n = result[1]
    table = adopt_array[i32](ptr_from_raw[u8](result[0]), n + n)
    values = list[str]()
    i: i32 = 0
    while i < n:
        size = table._tail[i + i + 1]
        text = adopt_array[u8](ptr_from_raw[u8](table._tail[i + i]), size)
        values.append(str_from_utf8(text._tail, size))
        i = i + 1
    return values
