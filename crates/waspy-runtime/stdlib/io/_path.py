# dialect: typed
"""Paths as arguments: text, or anything with `__fspath__`."""

from lowlevel.wasm import *
from core.object import type_name


@intrinsic("has.__fspath__")
def _has_fspath[P](path: P) -> bool: ...


def path_text[P](path: P, wrong: str, end: str = "") -> str:
    """The text of a path; `wrong` is how the TypeError about anything else begins, before the name of its type."""
    if isinstance(path, str):
        return path
    if _has_fspath(path):
        return path.__fspath__()
    raise TypeError(wrong + type_name(path) + end)
