"""Random bytes of a host with preview 1 of WASI, in place of `wasi/entropy.py`."""

from lowlevel.wasm import Ptr, i32, i64, int_from_i64, ptr_cast, static_bytes, u8


@wasm_import("wasi_snapshot_preview1", "random_get")
def random_get(bytes: Ptr[u8], size: i32) -> i32: ...


@noinline
def _area() -> Ptr[u8]:
    return static_bytes(8)


def random_number(words: int) -> int:
    """A number of so many words of 64 bits."""
    result = 0
    i = 0
    while i < words:
        random_get(_area(), 8)
        result = result << 64 | int_from_i64(ptr_cast[i64](_area())[0]) & 0xFFFFFFFFFFFFFFFF
        i = i + 1
    return result
