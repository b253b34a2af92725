"""Random bytes of the host."""

from lowlevel.wasm import i64, int_from_i64


@wasm_import("wasi:random/random@0.2.0", "get-random-u64")
def get_random_u64() -> i64: ...


def random_number(words: int) -> int:
    """A number of so many words of 64 bits."""
    result = 0
    i = 0
    while i < words:
        result = result << 64 | int_from_i64(get_random_u64()) & 0xFFFFFFFFFFFFFFFF
        i = i + 1
    return result
