# dialect: typed
"""`re`: regular expressions. A pattern becomes a list of numbers (`re/_parser.py`), which a matcher that goes back runs
(`re/_matcher.py`). Not supported are names of characters (`\\N{...}`) and patterns of bytes.
"""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.re._errors import error
from stdlib.re._match import Match
from stdlib.re._pattern import Matches, Pattern

NOFLAG = 0
IGNORECASE = 2
I = 2
LOCALE = 4
L = 4
MULTILINE = 8
M = 8
DOTALL = 16
S = 16
UNICODE = 32
U = 32
VERBOSE = 64
X = 64
ASCII = 256
A = 256

SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"

# Compiled patterns, so that a loop that names one compiles it once.
KEPT: i32 = 256
_compiled: dict[tuple[str, int], Pattern] | None = None


def compile(pattern: str, flags: int = 0) -> Pattern:
    """A pattern that can be used again and again."""
    return _kept(pattern, flags)


def compile(pattern: Pattern, flags: int = 0) -> Pattern:
    return _unchanged(pattern, flags)


def compile(pattern: object, flags: int = 0) -> Pattern:
    if isinstance(pattern, str):
        return _kept(pattern, flags)
    if isinstance(pattern, Pattern):
        return _unchanged(pattern, flags)
    if isinstance(pattern, bytes):
        raise NotImplementedError("patterns of bytes are not supported by waspy")
    raise TypeError("first argument must be string or compiled pattern")


def _kept(pattern: str, flags: int) -> Pattern:
    global _compiled
    kept = _compiled
    if kept is None:
        kept = dict[tuple[str, int], Pattern]()
        _compiled = kept
    known = kept.get((pattern, flags), None)
    if known is not None:
        return known
    made = Pattern(pattern, flags)
    if kept._len() >= KEPT:
        kept.clear()
    kept[(pattern, flags)] = made
    return made


def _unchanged(pattern: Pattern, flags: int) -> Pattern:
    if flags != 0:
        raise ValueError("cannot process flags argument with a compiled pattern")
    return pattern


def match[P, T](pattern: P, string: T, flags: int = 0) -> Match | None:
    """A match at the beginning."""
    return compile(pattern, flags).match(string)


def fullmatch[P, T](pattern: P, string: T, flags: int = 0) -> Match | None:
    """A match of the whole text."""
    return compile(pattern, flags).fullmatch(string)


def search[P, T](pattern: P, string: T, flags: int = 0) -> Match | None:
    """The first match."""
    return compile(pattern, flags).search(string)


def finditer[P, T](pattern: P, string: T, flags: int = 0) -> Matches:
    """The matches, one after the other."""
    return compile(pattern, flags).finditer(string)


def findall[P, T](pattern: P, string: T, flags: int = 0) -> list[object]:
    """The texts of the matches, or of their groups."""
    return compile(pattern, flags).findall(string)


def split[P, T](pattern: P, string: T, maxsplit: int = 0, flags: int = 0) -> list[str | None]:
    """What is between the matches."""
    return compile(pattern, flags).split(string, maxsplit)


def sub[P, F, R, T](pattern: P, repl: Called[F, [Match], R], string: T, count: int = 0, flags: int = 0) -> str:
    """The text with the matches replaced."""
    return compile(pattern, flags).sub(repl, string, count)


def sub[P, F, T](pattern: P, repl: F, string: T, count: int = 0, flags: int = 0) -> str:
    """The text with the matches replaced."""
    return compile(pattern, flags).sub(repl, string, count)


def subn[P, F, R, T](pattern: P, repl: Called[F, [Match], R], string: T, count: int = 0, flags: int = 0) -> tuple[str, int]:
    """The text with the matches replaced, and their number."""
    return compile(pattern, flags).subn(repl, string, count)


def subn[P, F, T](pattern: P, repl: F, string: T, count: int = 0, flags: int = 0) -> tuple[str, int]:
    """The text with the matches replaced, and their number."""
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern: str) -> str:
    """The text as a pattern that matches it."""
    return "".join(["\\" + c if c in SPECIAL else c for c in pattern])


def escape(pattern: object) -> str:
    if isinstance(pattern, str):
        return escape(pattern)
    if isinstance(pattern, bytes):
        raise NotImplementedError("patterns of bytes are not supported by waspy")
    raise TypeError("decoding to str: need a bytes-like object, " + type_name(pattern) + " found")


def purge() -> None:
    """Forgets the patterns that are kept."""
    global _compiled
    _compiled = None
