# dialect: typed
"""`gc`: the collector frees what nothing refers to when memory is wanted, and nothing that a program could ask shows when. (In
programs with `__del__` and `weakref` the dead are found behind each statement, `stdlib/_finalizers.py`.)

So `collect` has nothing to hurry, and finds no objects that were waiting for it.
"""

from core.weak import hurry

_enabled: bool = True


def enable() -> None:
    global _enabled
    _enabled = True


def disable() -> None:
    """CPython would keep circles of objects from here on."""
    global _enabled
    _enabled = False


def isenabled() -> bool:
    return _enabled


def collect(generation: int = 2) -> int:
    if generation < 0 or generation > 2:
        raise ValueError("invalid generation")
    hurry()
    return 0


_threshold0: int = 700
_threshold1: int = 10
_threshold2: int = 10
_debug: int = 0

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38


def get_threshold() -> tuple[int, int, int]:
    return (_threshold0, _threshold1, _threshold2)


def set_threshold(threshold0: int, threshold1: int = 10, threshold2: int = 10, /) -> None:
    """Kept, and asked by nobody: there are no generations."""
    global _threshold0, _threshold1, _threshold2
    _threshold0 = threshold0
    _threshold1 = threshold1
    _threshold2 = threshold2


def get_count() -> tuple[int, int, int]:
    """No objects wait in a generation."""
    return (0, 0, 0)


def get_debug() -> int:
    return _debug


def set_debug(flags: int, /) -> None:
    global _debug
    _debug = flags


def freeze() -> None:
    """Objects that the collector need not look at any more: it looks at what is reached."""


def unfreeze() -> None:
    pass


def get_freeze_count() -> int:
    return 0
