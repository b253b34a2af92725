"""The depth of calls: functions on a cycle of the call graph count it, so that endless recursion is a RecursionError.

The compiler reads and writes `depth` in the code of such functions; a handler puts back the depth of its own function,
so that leaving by an exception needs no code.
"""

from lowlevel.wasm import i32

depth: i32 = 0
limit: i32 = 1000


@cold
@noinline
def too_deep() -> None:
    raise RecursionError("maximum recursion depth exceeded")


def recursion_limit() -> i32:
    return limit


def set_recursion_limit(n: i32) -> None:
    global limit
    limit = n


def reset_depth() -> None:
    global depth
    depth = 0
