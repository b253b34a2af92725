"""`bytes % values`: the format of text (`core/str_percent.py`) over bytes, each of which is taken as the character of its number.

The conversions that mean something else for bytes, `%b`, `%s`, `%a`, `%r` and `%c`, become `%s` of a text that is made of their value
here; keys are bytes, so that values with keys are looked up here too.
"""

from lowlevel.wasm import *
from core.object import type_name
from builtins.bytes import demand_bytes
from core.str import StrBuilder
from core.str_percent import percent_format


class _Formatter:
    """A format that is being rewritten, and the values that are left for it."""

    _text: str
    _at: int
    _values: tuple[object]
    _used: int
    _whole: object
    _made: list[object]

    def __init__(self, text: str, values: tuple[object], whole: object) -> None:
        self._text = text
        self._at = 0
        self._values = values
        self._used = 0
        self._whole = whole
        self._made = list[object]()

    def peek(self) -> str:
        if self._at >= len(self._text):
            raise ValueError("incomplete format")
        return self._text[self._at]

    def next_value(self) -> object:
        if self._used >= len(self._values):
            raise TypeError("not enough arguments for format string")
        self._used = self._used + 1
        return self._values[self._used - 1]

    def rewrite(self) -> str:
        """The whole format, for text."""
        builder = StrBuilder(64)
        keyed = False
        while True:
            at = self._text.find("%", self._at)
            if at < 0:
                break
            builder.append(self._text[self._at : at])
            self._at = at + 1
            if self.peek() == "(":
                keyed = True
            builder.append(self._conversion())
        builder.append(self._text[self._at :])
        if self._used < len(self._values) and not keyed and not isinstance(self._whole, dict):
            raise TypeError("not all arguments converted during bytes formatting")
        return builder.finish()

    def _conversion(self) -> str:
        keyed = self.peek() == "("
        found: object = None
        if keyed:
            found = self._keyed_value()
        start = self._at
        while self.peek() in "#0- +.123456789*hlL":
            if self.peek() == "*":
                self._made.append(self.next_value())
            self._at = self._at + 1
        letter = self.peek()
        self._at = self._at + 1
        options = "%" + self._text[start : self._at - 1]
        if letter == "%":
            return "%%"
        if not keyed:
            found = self.next_value()
        if letter == "b" or letter == "s":
            self._made.append(_text_of(found))
        elif letter == "a" or letter == "r":
            self._made.append(ascii(found))
        elif letter == "c":
            self._made.append(_character(found))
        else:
            self._made.append(found)
            return options + letter
        return options + "s"

    def _keyed_value(self) -> object:
        end = self._text.find(")", self._at)
        if end < 0:
            raise ValueError("incomplete format key")
        key = self._text[self._at + 1 : end].encode("latin-1")
        self._at = end + 1
        whole = self._whole
        if isinstance(whole, dict):
            return whole[key]
        raise TypeError("format requires a mapping")


def _text_of(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, bytearray):
        return value.decode("latin-1")
    if hasattr(value, "__bytes__"):
        return demand_bytes(value.__bytes__()).decode("latin-1")
    name = type_name(value)
    raise TypeError("%b requires a bytes-like object, or an object that implements __bytes__, not '" + name + "'")


def _character(value: object) -> str:
    if isinstance(value, bytes) and len(value) == 1:
        return value.decode("latin-1")
    if isinstance(value, bytearray) and len(value) == 1:
        return value.decode("latin-1")
    if isinstance(value, int):
        if value < 0 or value > 255:
            raise OverflowError("%c arg not in range(256)")
        return chr(value)
    raise TypeError("%c requires an integer in range(256) or a single byte")


def percent_bytes(format: bytes, values: tuple[object], whole: object) -> bytes:
    formatter = _Formatter(format.decode("latin-1"), values, whole)
    text = formatter.rewrite()
    made = tuple(formatter._made)
    return percent_format(text, made, made).encode("latin-1")
