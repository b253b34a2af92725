# dialect: typed
"""The functions of `re`. Each is there for patterns of texts, for those of bytes, and for compiled ones."""

from lowlevel.wasm import *
from core.object import type_name
from builtins.memoryview import bytes_of_buffer, is_buffer
from stdlib.re._errors import error
from stdlib.re._kept import Kept
from stdlib.re._match import Match
from stdlib.re._pattern import Matches, Pattern
from stdlib.re._text import bytes_of_shown, shown_text

SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"

_texts: Kept[str] | None = None
_bytes: Kept[bytes] | None = None


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """A pattern that can be used again and again."""
    global _texts
    kept = _texts
    if kept is None:
        kept = Kept[str]()
        _texts = kept
    return kept.pattern(pattern, flags)


def compile(pattern: bytes, flags: int = 0) -> Pattern[bytes]:
    global _bytes
    kept = _bytes
    if kept is None:
        kept = Kept[bytes]()
        _bytes = kept
    return kept.pattern(pattern, flags)


def compile[S](pattern: Pattern[S], flags: int = 0) -> Pattern[S]:
    if flags != 0:
        raise ValueError("cannot process flags argument with a compiled pattern")
    return pattern


def compile(pattern: object, flags: int = 0) -> Pattern[str]:
    raise _no_pattern(pattern)


def _no_pattern(pattern: object) -> TypeError:
    hash(pattern)
    return TypeError("first argument must be string or compiled pattern")


def match[T](pattern: str, string: T, flags: int = 0) -> Match[str] | None:
    """A match at the beginning."""
    return compile(pattern, flags).match(string)


def match[T](pattern: bytes, string: T, flags: int = 0) -> Match[bytes] | None:
    return compile(pattern, flags).match(string)


def match[S, T](pattern: Pattern[S], string: T, flags: int = 0) -> Match[S] | None:
    return compile(pattern, flags).match(string)


def match(pattern: object, string: object, flags: int = 0) -> Match[str] | None:
    raise _no_pattern(pattern)


def fullmatch[T](pattern: str, string: T, flags: int = 0) -> Match[str] | None:
    """A match of the whole text."""
    return compile(pattern, flags).fullmatch(string)


def fullmatch[T](pattern: bytes, string: T, flags: int = 0) -> Match[bytes] | None:
    return compile(pattern, flags).fullmatch(string)


def fullmatch[S, T](pattern: Pattern[S], string: T, flags: int = 0) -> Match[S] | None:
    return compile(pattern, flags).fullmatch(string)


def fullmatch(pattern: object, string: object, flags: int = 0) -> Match[str] | None:
    raise _no_pattern(pattern)


def search[T](pattern: str, string: T, flags: int = 0) -> Match[str] | None:
    """The first match."""
    return compile(pattern, flags).search(string)


def search[T](pattern: bytes, string: T, flags: int = 0) -> Match[bytes] | None:
    return compile(pattern, flags).search(string)


def search[S, T](pattern: Pattern[S], string: T, flags: int = 0) -> Match[S] | None:
    return compile(pattern, flags).search(string)


def search(pattern: object, string: object, flags: int = 0) -> Match[str] | None:
    raise _no_pattern(pattern)


def finditer[T](pattern: str, string: T, flags: int = 0) -> Matches[str]:
    """The matches, one after the other."""
    return compile(pattern, flags).finditer(string)


def finditer[T](pattern: bytes, string: T, flags: int = 0) -> Matches[bytes]:
    return compile(pattern, flags).finditer(string)


def finditer[S, T](pattern: Pattern[S], string: T, flags: int = 0) -> Matches[S]:
    return compile(pattern, flags).finditer(string)


def finditer(pattern: object, string: object, flags: int = 0) -> Matches[str]:
    raise _no_pattern(pattern)


def findall[T](pattern: str, string: T, flags: int = 0) -> list[object]:
    """The texts of the matches, or of their groups."""
    return compile(pattern, flags).findall(string)


def findall[T](pattern: bytes, string: T, flags: int = 0) -> list[object]:
    return compile(pattern, flags).findall(string)


def findall[S, T](pattern: Pattern[S], string: T, flags: int = 0) -> list[object]:
    return compile(pattern, flags).findall(string)


def findall(pattern: object, string: object, flags: int = 0) -> list[object]:
    raise _no_pattern(pattern)


def split[T](pattern: str, string: T, maxsplit: int = 0, flags: int = 0) -> list[str | None]:
    """What is between the matches."""
    return compile(pattern, flags).split(string, maxsplit)


def split[T](pattern: bytes, string: T, maxsplit: int = 0, flags: int = 0) -> list[bytes | None]:
    return compile(pattern, flags).split(string, maxsplit)


def split[S, T](pattern: Pattern[S], string: T, maxsplit: int = 0, flags: int = 0) -> list[Either[S, S] | None]:
    return compile(pattern, flags).split(string, maxsplit)


def split(pattern: object, string: object, maxsplit: int = 0, flags: int = 0) -> list[str | None]:
    raise _no_pattern(pattern)


def sub[F, R, T](pattern: str, repl: Called[F, [Match[str]], R], string: T, count: int = 0, flags: int = 0) -> str:
    """The text with the matches replaced."""
    return compile(pattern, flags).sub(repl, string, count)


def sub[F, R, T](pattern: bytes, repl: Called[F, [Match[bytes]], R], string: T, count: int = 0, flags: int = 0) -> bytes:
    return compile(pattern, flags).sub(repl, string, count)


def sub[S, F, R, T](pattern: Pattern[S], repl: Called[F, [Match[S]], R], string: T, count: int = 0, flags: int = 0) -> S:
    return compile(pattern, flags).sub(repl, string, count)


def sub[F, T](pattern: str, repl: F, string: T, count: int = 0, flags: int = 0) -> str:
    """The text with the matches replaced."""
    return compile(pattern, flags).sub(repl, string, count)


def sub[F, T](pattern: bytes, repl: F, string: T, count: int = 0, flags: int = 0) -> bytes:
    return compile(pattern, flags).sub(repl, string, count)


def sub[S, F, T](pattern: Pattern[S], repl: F, string: T, count: int = 0, flags: int = 0) -> S:
    return compile(pattern, flags).sub(repl, string, count)


def sub(pattern: object, repl: object, string: object, count: int = 0, flags: int = 0) -> str:
    raise _no_pattern(pattern)


def subn[F, R, T](pattern: str, repl: Called[F, [Match[str]], R], string: T, count: int = 0, flags: int = 0) -> tuple[str, int]:
    """The text with the matches replaced, and their number."""
    return compile(pattern, flags).subn(repl, string, count)


def subn[F, R, T](pattern: bytes, repl: Called[F, [Match[bytes]], R], string: T, count: int = 0, flags: int = 0) -> tuple[bytes, int]:
    return compile(pattern, flags).subn(repl, string, count)


def subn[S, F, R, T](pattern: Pattern[S], repl: Called[F, [Match[S]], R], string: T, count: int = 0, flags: int = 0) -> tuple[Either[S, S], int]:
    return compile(pattern, flags).subn(repl, string, count)


def subn[F, T](pattern: str, repl: F, string: T, count: int = 0, flags: int = 0) -> tuple[str, int]:
    """The text with the matches replaced, and their number."""
    return compile(pattern, flags).subn(repl, string, count)


def subn[F, T](pattern: bytes, repl: F, string: T, count: int = 0, flags: int = 0) -> tuple[bytes, int]:
    return compile(pattern, flags).subn(repl, string, count)


def subn[S, F, T](pattern: Pattern[S], repl: F, string: T, count: int = 0, flags: int = 0) -> tuple[Either[S, S], int]:
    return compile(pattern, flags).subn(repl, string, count)


def subn(pattern: object, repl: object, string: object, count: int = 0, flags: int = 0) -> tuple[str, int]:
    raise _no_pattern(pattern)


def escape(pattern: str) -> str:
    """The text as a pattern that matches it."""
    return "".join(["\\" + c if c in SPECIAL else c for c in pattern])


def escape(pattern: bytes) -> bytes:
    return bytes_of_shown(escape(shown_text(pattern)))


def escape(pattern: object) -> object:
    if isinstance(pattern, str):
        return escape(pattern)
    if is_buffer(pattern):
        return escape(bytes_of_buffer(pattern))
    raise TypeError("decoding to str: need a bytes-like object, " + type_name(pattern) + " found")


def purge() -> None:
    """Forgets the patterns that are kept."""
    global _texts, _bytes
    _texts = None
    _bytes = None
