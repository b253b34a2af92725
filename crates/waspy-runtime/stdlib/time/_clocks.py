# dialect: typed
"""The clocks of the host, which a program imports only if it asks for them. No host says how much processor time a component has had:
it has one thread, so that is the time since it first asked in which it did not sleep.
"""

from lowlevel.wasm import *
from wasi.clocks import monotonic_nanoseconds, wait, wall_nanoseconds
from core.object import type_name


def time() -> float:
    """Seconds since 1970."""
    return wall_nanoseconds() / 1000000000


def time_ns() -> int:
    return wall_nanoseconds()


def monotonic() -> float:
    """Seconds since some moment; never less than before."""
    return monotonic_nanoseconds() / 1000000000


def monotonic_ns() -> int:
    return monotonic_nanoseconds()


def perf_counter() -> float:
    return monotonic_nanoseconds() / 1000000000


def perf_counter_ns() -> int:
    return monotonic_nanoseconds()


_begun: int = -1
_slept: i64 = 0


def process_time_ns() -> int:
    global _begun
    now = monotonic_nanoseconds() - int_from_i64(_slept)
    if _begun < 0:
        _begun = now
    return now - _begun


def process_time() -> float:
    """Seconds of work."""
    return process_time_ns() / 1000000000


def thread_time_ns() -> int:
    return process_time_ns()


def thread_time() -> float:
    return process_time_ns() / 1000000000


def _wait(nanoseconds: i64) -> None:
    global _slept
    wait(nanoseconds)
    _slept = _slept + nanoseconds


def sleep(seconds: int, /) -> None:
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds > 9223372035:
        raise OverflowError("timestamp out of range for platform time_t")
    _wait(int_to_i64(seconds * 1000000000))


def sleep(seconds: float, /) -> None:
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0.0:
        raise ValueError("sleep length must be non-negative")
    if seconds > 9223372035.0:
        raise OverflowError("timestamp out of range for platform time_t")
    _wait(i64_trunc_sat_f64_s(f64_ceil(seconds * 1e9)))


def sleep(seconds: object, /) -> None:
    raise TypeError("'" + type_name(seconds) + "' object cannot be interpreted as an integer")
