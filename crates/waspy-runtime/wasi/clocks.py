"""The clocks of WASI 0.2, lowered by hand (see `wasi/io.py`).

    datetime    +0 u64: seconds since 1970     +8 u32: nanoseconds
"""

from lowlevel.wasm import Ptr, i32, i64, i64_extend_i32_u, int_from_i64, ptr_cast, u8
from wasi.io import return_area


@wasm_import("wasi:clocks/wall-clock@0.2.0", "now")
def wall_clock_now(result: Ptr[u8]) -> None: ...


@wasm_import("wasi:clocks/monotonic-clock@0.2.0", "now")
def monotonic_clock_now() -> i64: ...


@wasm_import("wasi:clocks/monotonic-clock@0.2.0", "subscribe-duration")
def subscribe_duration(nanoseconds: i64) -> i32: ...


@wasm_import("wasi:io/poll@0.2.0", "[method]pollable.block")
def block(pollable: i32) -> None: ...


@wasm_import("wasi:io/poll@0.2.0", "[resource-drop]pollable")
def drop_pollable(pollable: i32) -> None: ...


def wall_nanoseconds() -> int:
    """Since 1970."""
    result = return_area()
    wall_clock_now(result)
    seconds = int_from_i64(ptr_cast[i64](result)[0])
    return seconds * 1000000000 + int_from_i64(i64_extend_i32_u(ptr_cast[i32](result)[2]))


def monotonic_nanoseconds() -> int:
    return int_from_i64(monotonic_clock_now())


def wait(nanoseconds: i64) -> None:
    pollable = subscribe_duration(nanoseconds)
    block(pollable)
    drop_pollable(pollable)
