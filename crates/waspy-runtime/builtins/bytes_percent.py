"""`bytes % values`: the format of text (`core/str_percent.py`) over bytes, each of which is taken as the character of its number.

Each conversion is made by itself, in the order of the values. Those that mean something else for bytes, `%b`, `%s`, `%a`, `%r` and
`%c`, become `%s` of a text that is made of their value here; keys are bytes, so that values with keys are looked up here too.
"""

from lowlevel.wasm import *
from core.object import type_name
from builtins.bytes import demand_bytes
from core.str import StrBuilder
from core.str_percent import is_mapping, percent_format


class _Formatter:
    """A format that is being rewritten, and the values that are left for it."""

    _text: str
    _at: int
    _values: tuple[object]
    _used: int
    _whole: object

    def __init__(self, text: str, values: tuple[object], whole: object) -> None:
        self._text = text
        self._at = 0
        self._values = values
        self._used = 0
        self._whole = whole

    def peek(self) -> str:
        if self._at >= len(self._text):
            raise ValueError("incomplete format")
        return self._text[self._at]

    def next_value(self) -> object:
        if self._used >= len(self._values):
            raise TypeError("not enough arguments for format string")
        self._used = self._used + 1
        return self._values[self._used - 1]

    def written(self) -> str:
        """The whole text."""
        builder = StrBuilder(64)
        while True:
            at = self._text.find("%", self._at)
            if at < 0:
                break
            builder.append(self._text[self._at : at])
            self._at = at + 1
            builder.append(self._conversion())
        builder.append(self._text[self._at :])
        if self._used < len(self._values) and not self._is_mapping():
            raise TypeError("not all arguments converted during bytes formatting")
        return builder.finish()

    def _conversion(self) -> str:
        if self.peek() == "%":
            self._at = self._at + 1
            return "%"
        if self.peek() == "(":
            self._read_key()
        start = self._at
        values = list[object]()
        while self.peek() in "#0- +.123456789*hlL":
            if self.peek() == "*":
                values.append(self.next_value())
            self._at = self._at + 1
        letter = self.peek()
        self._at = self._at + 1
        found = self.next_value()
        if letter == "b" or letter == "s":
            found = _text_of(found)
        elif letter == "a" or letter == "r":
            found = ascii(found)
        elif letter == "c":
            found = _character(found)
        elif letter in "eEfFgG":
            if not (isinstance(found, float) or hasattr(found, "__float__") or hasattr(found, "__index__")):
                raise TypeError("float argument required, not " + type_name(found))
        elif letter not in "diouxX":
            return percent_format(" " * (start - 1) + "%" + self._text[start : self._at], (found,), None)
        values.append(found)
        shown = "s" if letter in "abcr" else letter
        return percent_format("%" + self._text[start : self._at - 1] + shown, tuple(values), None)

    def _read_key(self) -> None:
        """`(key)`: its value is all that the format has from here on."""
        end = self._text.find(")", self._at)
        if end < 0:
            raise ValueError("incomplete format key")
        key = self._text[self._at + 1 : end].encode("latin-1")
        self._at = end + 1
        if not self._is_mapping():
            raise TypeError("format requires a mapping")
        self._values = (self._whole[key],)
        self._used = 0

    def _is_mapping(self) -> bool:
        whole = self._whole
        return is_mapping(whole) and not isinstance(whole, bytes) and not isinstance(whole, bytearray)


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
    return formatter.written().encode("latin-1")
