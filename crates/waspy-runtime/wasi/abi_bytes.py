"""`bytes` and `bytearray` at the boundary; apart from `wasi/abi.py` so that other components do not reach them."""

from lowlevel.memory import cabi_free
from lowlevel.wasm import Ptr, i32, memory_copy, ptr_cast, ptr_raw, u8
from builtins.bytes import new_bytes
from wasi.abi import load_len, load_ptr


def take_bytes(data: Ptr[u8], n: i32) -> bytes:
    """The bytes in a block of the host's; the block is freed."""
    result = new_bytes(n)
    memory_copy(result._tail, data, n)
    cabi_free(data, n)
    return result


def load_bytes(p: Ptr[u8]) -> bytes:
    return take_bytes(load_ptr(p), load_len(p))


def store_bytes(p: Ptr[u8], data: bytes) -> None:
    words = ptr_cast[i32](p)
    words[0] = ptr_raw(data._tail)
    words[1] = data._n
