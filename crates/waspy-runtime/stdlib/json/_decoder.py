# dialect: typed
"""`json.JSONDecoder`: how texts are read, kept for many of them."""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.json._scanner import Scanner


class JSONDecoder[H, F, I, C, P]:
    """Reads texts; the type parameters are those of the functions that make values, or None."""

    object_hook: H
    parse_float: F
    parse_int: I
    parse_constant: C
    object_pairs_hook: P
    strict: bool

    def __init__(
        self,
        *,
        object_hook: H = None,
        parse_float: F = None,
        parse_int: I = None,
        parse_constant: C = None,
        strict: bool = True,
        object_pairs_hook: P = None,
    ) -> None:
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.object_pairs_hook = object_pairs_hook
        self.strict = strict

    def decode(self, s: str) -> object:
        """The value that a text stands for."""
        return self._scanner(s).rest()

    def decode(self, s: object) -> object:
        raise TypeError("expected string or bytes-like object, got '" + type_name(s) + "'")

    def raw_decode(self, s: str, idx: int = 0) -> tuple[object, int]:
        """The value that begins at a place, and where it ends: more text may follow."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        return self._scanner(s).value_at(idx)

    def raw_decode(self, s: object, idx: int = 0) -> tuple[object, int]:
        raise TypeError("first argument must be a string, not " + type_name(s))

    def _scanner(self, s: str) -> Scanner[H, F, I, C, P]:
        hook = self.object_hook
        pairs = self.object_pairs_hook
        return Scanner(s, hook, self.parse_float, self.parse_int, self.parse_constant, pairs, self.strict)
