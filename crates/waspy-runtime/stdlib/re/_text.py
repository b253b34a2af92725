# dialect: typed
"""Texts as the matcher sees them: lists of code points."""

from lowlevel.wasm import *
from core.object import type_name

_seen: str | None = None
_points_seen: list[int] | None = None


def points_of(text: str) -> list[int]:
    """The code points. Those of the last text are kept: whoever matches at one place mostly goes on to the next."""
    global _seen, _points_seen
    seen = _seen
    points = _points_seen
    if seen is not None and points is not None and same(seen, text):
        return points
    points = [ord(c) for c in text]
    _seen = text
    _points_seen = points
    return points


def checked[T](text: T) -> str:
    """The text, if it is one."""
    if isinstance(text, str):
        return text
    raise _wrong(text)


def _wrong(text: object) -> TypeError:
    if isinstance(text, bytes) or isinstance(text, bytearray):
        return TypeError("cannot use a string pattern on a bytes-like object")
    return TypeError("expected string or bytes-like object, got '" + type_name(text) + "'")
