"""A host function that calls the instance which calls it: refused, since what the call around it has done is half of it.

Only components with host functions of their own have this; no other can be entered while it runs.
"""

from lowlevel.wasm import Ptr, i32, ptr_cast, u8
from wasi.abi_errors import store_error

_running: bool = False


@inline
def is_running() -> bool:
    return _running


@inline
def set_running(running: bool) -> None:
    global _running
    _running = running


@cold
@noinline
def refuse_entry(area: Ptr[u8], payload: i32) -> Ptr[u8]:
    """An error as result. The area is free: the call around has no result yet."""
    try:
        raise RuntimeError("the instance is running: a host function cannot call the instance that calls it")
    except BaseException as e:
        ptr_cast[i32](area + payload)[0] = store_error(e)
        area[0] = 1
    return area
