# dialect: typed
"""`gc`: the collector frees what nothing refers to when memory is wanted, and nothing that a program could ask shows when.

So `collect` has nothing to hurry, and finds no objects that were waiting for it.
"""

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
    return 0
