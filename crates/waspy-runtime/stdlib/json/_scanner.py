# dialect: typed
"""From JSON text to values. The containers that are open at some place are a list of their own, not calls inside calls, so that
deep nesting needs no stack. Places are bytes of the text; errors count code points.

    [  {  "  -  0-9  t f n N I      what a value begins with
"""

from lowlevel.wasm import *
from core.float_parse import parse_float
from core.str import StrBuilder
from core.utf8 import count_points
from stdlib.json.decoder import JSONDecodeError

MOST_OPEN: i32 = 1497  # where CPython's recursion ends


class Open:
    """A container that is not complete: a list, or a dict with the key of the value to come, or the pairs of one."""

    _list: list[object] | None
    _dict: dict[str, object] | None
    _pairs: list[tuple[str, object]] | None
    _key: str

    def store(self, value: object) -> None:
        items = self._list
        if items is not None:
            items.append(value)
            return
        pairs = self._pairs
        if pairs is not None:
            pairs.append((self._key, value))
            return
        values = self._dict
        if values is not None:
            values[self._key] = value


class Scanner[H, F, I, C, P]:
    """Reads one text; the type parameters are those of the functions that make values, or None."""

    _text: str
    _at: i32
    _hook: H
    _float: F
    _int: I
    _constant: C
    _pairs_hook: P
    _strict: bool
    _open: list[Open]

    def __init__(self, text: str, hook: H, float: F, int: I, constant: C, pairs: P, strict: bool) -> None:
        self._text = text
        self._at = 0
        self._hook = hook
        self._float = float
        self._int = int
        self._constant = constant
        self._pairs_hook = pairs
        self._strict = strict
        self._open = list[Open]()

    def document(self) -> object:
        """The value of the whole text."""
        if self._text.startswith("\ufeff"):
            self._error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0)
        return self.rest()

    def rest(self) -> object:
        """The value of the whole text, which has no mark of its encoding."""
        self._skip_space()
        value = self._value()
        self._skip_space()
        if self._at < self._text._nbytes:
            self._error("Extra data", self._at)
        return value

    def value_at(self, place: int) -> tuple[object, int]:
        """The value that begins at a code point, and the place of the one behind it."""
        before = self._text[:place]
        self._at = before._nbytes
        if place > len(before):
            raise JSONDecodeError("Expecting value", self._text, place)
        value = self._value()
        return (value, int_from_i32(count_points(self._text._tail, self._at)))

    def _value(self) -> object:
        while True:
            byte = self._peek()
            if byte == 91 or byte == 123:
                self._at = self._at + 1
                self._skip_space()
                if self._peek() != byte + 2:
                    self._begin(byte)
                    continue
                self._at = self._at + 1
                self._check_depth(byte)
                value = self._empty(byte)
            else:
                value = self._scalar(byte)
            while True:
                # A value is complete: the container that it is in goes on, or ends.
                if self._open._n == 0:
                    return value
                container = self._open[-1]
                container.store(value)
                self._skip_space()
                byte = self._peek()
                if byte == 44:
                    self._at = self._at + 1
                    self._skip_space()
                    if container._list is None:
                        self._read_key(container)
                    break
                if byte != (125 if container._list is None else 93):
                    self._error("Expecting ',' delimiter", self._at)
                self._at = self._at + 1
                self._open.pop()
                value = self._finished(container)

    # Containers.

    def _empty(self, byte: i32) -> object:
        if byte == 91:
            return list[object]()
        container = new[Open]()
        self._make_dict(container)
        return self._finished(container)

    def _check_depth(self, byte: i32) -> None:
        if self._open._n >= MOST_OPEN:
            kind = "array" if byte == 91 else "object"
            raise RecursionError("maximum recursion depth exceeded while decoding a JSON " + kind + " from a unicode string")

    def _begin(self, byte: i32) -> None:
        self._check_depth(byte)
        container = new[Open]()
        self._open.append(container)
        if byte == 91:
            container._list = list[object]()
        else:
            self._make_dict(container)
            self._read_key(container)

    def _make_dict(self, container: Open) -> None:
        if self._pairs_hook is None:
            container._dict = dict[str, object]()
        else:
            container._pairs = list[tuple[str, object]]()

    def _finished(self, container: Open) -> object:
        items = container._list
        if items is not None:
            return items
        if self._pairs_hook is not None:
            pairs = container._pairs
            if pairs is not None:
                return self._pairs_hook(pairs)
        values = container._dict
        if values is None:
            return None
        if self._hook is not None:
            return self._hook(values)
        return values

    def _read_key(self, container: Open) -> None:
        if self._peek() != 34:
            self._error("Expecting property name enclosed in double quotes", self._at)
        self._at = self._at + 1
        container._key = self._string()
        self._skip_space()
        if self._peek() != 58:
            self._error("Expecting ':' delimiter", self._at)
        self._at = self._at + 1
        self._skip_space()

    # Everything else.

    def _scalar(self, byte: i32) -> object:
        if byte == 34:
            self._at = self._at + 1
            return self._string()
        if byte == 45 or byte >= 48 and byte <= 57:
            return self._number(byte)
        if byte == 110 and self._takes("null"):
            return None
        if byte == 116 and self._takes("true"):
            return True
        if byte == 102 and self._takes("false"):
            return False
        if byte == 78 and self._takes("NaN"):
            return self._named("NaN")
        if byte == 73 and self._takes("Infinity"):
            return self._named("Infinity")
        self._error("Expecting value", self._at)
        return None

    def _named(self, name: str) -> object:
        if self._constant is not None:
            return self._constant(name)
        return parse_float(name)

    def _takes(self, word: str) -> bool:
        """Is the word here? Then it is passed over."""
        n = word._nbytes
        if self._at + n > self._text._nbytes:
            return False
        i: i32 = 0
        while i < n:
            if self._text._tail[self._at + i] != word._tail[i]:
                return False
            i = i + 1
        self._at = self._at + n
        return True

    def _number(self, byte: i32) -> object:
        p = self._text._tail
        n = self._text._nbytes
        start = self._at
        at = start
        if byte == 45:
            if self._takes("-Infinity"):
                return self._named("-Infinity")
            at = at + 1
        first = at
        if at < n and p[at] == 48:
            at = at + 1
        else:
            at = digits_end(p, at, n)
        if at == first:
            self._error("Expecting value", start)
        whole = True
        if at + 1 < n and p[at] == 46 and is_digit(p[at + 1]):
            at = digits_end(p, at + 1, n)
            whole = False
        if at + 1 < n and (p[at] | 32) == 101:
            mantissa = at
            at = at + 1
            if p[at] == 43 or p[at] == 45:
                at = at + 1
            if at < n and is_digit(p[at]):
                at = digits_end(p, at, n)
                whole = False
            else:
                at = mantissa
        self._at = at
        text = self._text._bytes(start, at, at - start)
        if not whole:
            if self._float is not None:
                return self._float(text)
            return parse_float(text)
        if self._int is not None:
            return self._int(text)
        return int(text)

    # Text.

    def _string(self) -> str:
        """The text behind a quote, up to the one that ends it."""
        p = self._text._tail
        n = self._text._nbytes
        begin = self._at
        at = begin
        count: i32 = 0
        while at < n:
            byte = p[at]
            if byte == 34:
                self._at = at + 1
                return self._text._bytes(begin, at, count)
            if byte == 92 or byte < 32 and self._strict:
                break
            if byte & 0xC0 != 0x80:
                count = count + 1
            at = at + 1
        return self._string_with_escapes(begin, at)

    def _string_with_escapes(self, begin: i32, at: i32) -> str:
        p = self._text._tail
        n = self._text._nbytes
        builder = StrBuilder(at - begin + 32)
        start = begin
        while at < n:
            byte = p[at]
            if byte == 34:
                builder.append_part(self._text, start, at)
                self._at = at + 1
                return builder.finish()
            if byte < 32 and self._strict:
                self._error("Invalid control character at", at)
            if byte == 92:
                builder.append_part(self._text, start, at)
                at = self._escape(builder, at + 1, begin)
                start = at
            else:
                at = at + 1
        self._error("Unterminated string starting at", begin - 1)
        return ""

    def _escape(self, builder: StrBuilder, at: i32, begin: i32) -> i32:
        """What a backslash before `at` begins; where it ends."""
        if at >= self._text._nbytes:
            self._error("Unterminated string starting at", begin - 1)
        byte = self._text._tail[at]
        if byte == 117:
            return self._escaped_point(builder, at)
        if byte == 34 or byte == 92 or byte == 47:
            builder.append_byte(byte)
        elif byte == 98:
            builder.append_byte(8)
        elif byte == 102:
            builder.append_byte(12)
        elif byte == 110:
            builder.append_byte(10)
        elif byte == 114:
            builder.append_byte(13)
        elif byte == 116:
            builder.append_byte(9)
        else:
            self._error("Invalid \\escape", at - 1)
        return at + 1

    def _escaped_point(self, builder: StrBuilder, at: i32) -> i32:
        """`uXXXX`; with another one that completes a surrogate."""
        point = self._four_digits(at)
        at = at + 5
        p = self._text._tail
        if point >> 10 == 54 and at + 1 < self._text._nbytes and p[at] == 92 and p[at + 1] == 117:
            low = self._four_digits(at + 1)
            if low >> 10 == 55:
                point = 0x10000 + ((point & 0x3FF) << 10 | low & 0x3FF)
                at = at + 6
        builder.append_point(point)
        return at

    def _four_digits(self, at: i32) -> i32:
        """The number after the `u` at `at`."""
        if at + 4 >= self._text._nbytes:
            self._error("Invalid \\uXXXX escape", at)
        value: i32 = 0
        i: i32 = 1
        while i <= 4:
            digit = hex_value(self._text._tail[at + i])
            if digit < 0:
                self._error("Invalid \\uXXXX escape", at)
            value = value << 4 | digit
            i = i + 1
        return value

    # Steps.

    @inline
    def _peek(self) -> i32:
        """The byte at hand; 0 at the end."""
        if self._at < self._text._nbytes:
            return self._text._tail[self._at]
        return 0

    @inline
    def _skip_space(self) -> None:
        while self._at < self._text._nbytes and is_space(self._text._tail[self._at]):
            self._at = self._at + 1

    @cold
    def _error(self, message: str, at: i32) -> None:
        raise JSONDecodeError(message, self._text, int_from_i32(count_points(self._text._tail, at)))


@inline
@noraise
@nocollect
def is_space(byte: i32) -> bool:
    return byte == 32 or byte == 10 or byte == 13 or byte == 9


@inline
@noraise
@nocollect
def is_digit(byte: i32) -> bool:
    return byte >= 48 and byte <= 57


@noraise
@nocollect
def digits_end(p: Ptr[u8], at: i32, n: i32) -> i32:
    while at < n and is_digit(p[at]):
        at = at + 1
    return at


@noraise
@nocollect
def hex_value(byte: i32) -> i32:
    """What a hexadecimal digit stands for, or -1."""
    if is_digit(byte):
        return byte - 48
    letter = byte | 32
    if letter >= 97 and letter <= 102:
        return letter - 87
    return -1
