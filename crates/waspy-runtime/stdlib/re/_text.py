# dialect: typed
"""Texts and bytes as the matcher sees them, lists of numbers, and what is put together of their parts.

A pattern of texts is a `Pattern[str]`, one of bytes a `Pattern[bytes]`. Where both meet in one place the parameter is `object`:
so what depends on it asks the value, which is decided when compiling for the first two.
"""

from lowlevel.wasm import *
from core.object import type_name
from builtins.memoryview import bytes_of_buffer, is_buffer

_seen: str | None = None
_points_seen: list[int] | None = None


def points_of[S](text: S) -> list[int]:
    """The code points of a text, or the bytes."""
    if isinstance(text, str):
        return _points_of_text(text)
    if isinstance(text, bytes):
        return _numbers_of(text)
    return list[int]()


def _numbers_of(data: bytes) -> list[int]:
    return [byte for byte in data]


def _points_of_text(text: str) -> list[int]:
    """Those of the last text are kept: whoever matches at one place mostly goes on to the next."""
    global _seen, _points_seen
    seen = _seen
    points = _points_seen
    if seen is not None and points is not None and same(seen, text):
        return points
    points = [ord(c) for c in text]
    _seen = text
    _points_seen = points
    return points


def checked[S, T](pattern: S, text: T) -> S:
    """The text, if it is one that the pattern can look at."""
    if isinstance(pattern, str):
        if isinstance(text, str):
            return text
        raise _wrong(text, True)
    if isinstance(text, str):
        raise _wrong(text, False)
    return _checked_bytes(text)


def _checked_bytes(text: bytes) -> bytes:
    return text


def _checked_bytes(text: object) -> bytes:
    if is_buffer(text):
        return bytes_of_buffer(text)
    raise _wrong(text, False)


def _wrong(text: object, of_text: bool) -> TypeError:
    if of_text and is_buffer(text):
        return TypeError("cannot use a string pattern on a bytes-like object")
    if isinstance(text, str):
        return TypeError("cannot use a bytes pattern on a string-like object")
    return TypeError("expected string or bytes-like object, got '" + type_name(text) + "'")


def shown_text(value: object) -> str:
    """A pattern or a template as text: bytes are the characters of their numbers."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return "".join([chr(byte) for byte in value])
    return ""


def bytes_of_shown(text: str) -> bytes:
    """The bytes of such a text."""
    return bytes([ord(c) for c in text])


def piece_of[S](pattern: S, text: str) -> S:
    """A piece of a template as what the pattern is of."""
    if isinstance(pattern, str):
        return text
    return bytes_of_shown(text)


def joined[S](pattern: S, parts: list[S]) -> S:
    if isinstance(pattern, str):
        return "".join(parts)
    return b"".join(parts)


def not_part(of_text: bool, place: int, value: object) -> TypeError:
    """A replacement has a part of the wrong type."""
    expected = "str instance" if of_text else "a bytes-like object"
    return TypeError("sequence item " + str(place) + ": expected " + expected + ", " + type_name(value) + " found")
