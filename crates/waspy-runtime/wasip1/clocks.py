"""The clocks of WASI preview 1, in place of `wasi/clocks.py`. Times are nanoseconds in 64 bits.

Waiting is asking for one event, of the clock:

    subscription    +8 u8: 0 = a clock    +16 u32: which    +24 u64: for how long    +40 u16: 0 = from now on
    event           32 bytes that say nothing new
"""

from lowlevel.wasm import Ptr, i32, i64, int_from_i64, ptr_cast, static_bytes, u8

_WALL: i32 = 0
_MONOTONIC: i32 = 1


@wasm_import("wasi_snapshot_preview1", "clock_time_get")
def clock_time_get(clock: i32, precision: i64, time: Ptr[u8]) -> i32: ...


@wasm_import("wasi_snapshot_preview1", "poll_oneoff")
def poll_oneoff(subscriptions: Ptr[u8], events: Ptr[u8], count: i32, happened: Ptr[u8]) -> i32: ...


@noinline
def _area() -> Ptr[u8]:
    """A subscription, an event, and how many happened."""
    return static_bytes(88)


def _nanoseconds(clock: i32) -> int:
    area = _area()
    ptr_cast[i64](area)[0] = 0
    clock_time_get(clock, 1, area)
    return int_from_i64(ptr_cast[i64](area)[0])


def wall_nanoseconds() -> int:
    """Since 1970."""
    return _nanoseconds(_WALL)


def monotonic_nanoseconds() -> int:
    return _nanoseconds(_MONOTONIC)


def wait(nanoseconds: i64) -> None:
    area = _area()
    words = ptr_cast[i32](area)
    longs = ptr_cast[i64](area)
    words[2] = 0
    words[4] = _MONOTONIC
    longs[3] = nanoseconds
    longs[4] = 1
    words[10] = 0
    poll_oneoff(area, area + 48, 1, area + 80)
