"""`text % values`. Each conversion becomes a format specification, so that numbers are formatted in one place only.

    %[(key)][flags][width][.precision][length]conversion        flags: # 0 - space +
"""

from lowlevel.wasm import i32, i32_shr_u, i32_wrap_i64, int_from_i32, int_raw
from core.object import type_name, unbox_float, unbox_int
from core.str import StrBuilder, str_from_point
from core.str_find import find_byte
from core.str_index import point_index
from core.str_pad import padded
from core.str_repr import append_hex
from core.str_split import part_of
from core.utf8 import point_at, point_size

ALTERNATE: i32 = 1
ZERO: i32 = 2
LEFT: i32 = 4
SPACE: i32 = 8
PLUS: i32 = 16

NO_VALUE: i32 = -1


class PercentParser:
    """The place in the format, and which values have been used."""

    _text: str
    _at: i32
    _args: tuple[object]
    _used: i32
    _whole: object  # the right operand itself: a mapping for `%(key)s`
    _flags: i32
    _width: i32
    _precision: i32
    _keyed: bool
    _value: object

    def __init__(self, text: str, args: tuple[object], whole: object) -> None:
        self._text = text
        self._args = args
        self._whole = whole

    def _peek(self) -> i32:
        if self._at >= self._text._nbytes:
            raise ValueError("incomplete format")
        return self._text._tail[self._at]

    def _next_value(self) -> object:
        used = self._used
        if used >= self._args._len():
            raise TypeError("not enough arguments for format string")
        self._used = used + 1
        return self._args[int_from_i32(used)]

    def _read_conversion(self) -> i32:
        """Reads what follows a `%`; the conversion's letter. `_at` is behind it."""
        self._keyed = False
        if self._peek() == 40:
            self._read_key()
        self._read_flags()
        self._width = self._read_number()
        if self._width < 0 and self._width != NO_VALUE:
            self._flags = self._flags | LEFT
            self._width = -self._width
        self._precision = NO_VALUE
        if self._peek() == 46:
            self._at = self._at + 1
            self._precision = self._read_number()
            if self._precision < 0:
                self._precision = 0
        if self._peek() == 108 or self._peek() == 104 or self._peek() == 76:
            self._at = self._at + 1
        letter = point_at(self._text._tail + self._at) if self._at < self._text._nbytes else self._peek()
        self._at = self._at + point_size(self._text._tail[self._at])
        return letter

    def _read_key(self) -> None:
        """`(key)`, with nested parentheses: the value is looked up now."""
        start = self._at + 1
        depth: i32 = 1
        at = start
        while depth > 0:
            if at >= self._text._nbytes:
                raise ValueError("incomplete format key")
            byte = self._text._tail[at]
            depth = depth + 1 if byte == 40 else depth - 1 if byte == 41 else depth
            at = at + 1
        self._at = at
        whole = self._whole
        if whole is None or isinstance(whole, tuple) or isinstance(whole, str) or isinstance(whole, int):
            raise TypeError("format requires a mapping")
        self._keyed = True
        self._value = self._whole[part_of(self._text, start, at - 1)]

    def _read_flags(self) -> None:
        self._flags = 0
        while True:
            flag = _flag_of(self._peek())
            if flag == 0:
                return
            self._flags = self._flags | flag
            self._at = self._at + 1

    def _read_number(self) -> i32:
        """A width or precision: digits, or `*` for the next value; NO_VALUE without one."""
        if self._peek() == 42:
            self._at = self._at + 1
            value = self._next_value()
            if not isinstance(value, int):
                raise TypeError("* wants int")
            return clip_signed(unbox_int(value))
        number: i32 = NO_VALUE
        while self._peek() >= 48 and self._peek() <= 57:
            if number > 200000000:
                raise ValueError("width too big")
            if number < 0:
                number = 0
            number = number * 10 + self._peek() - 48
            self._at = self._at + 1
        return number

    def _take_value(self) -> object:
        return self._value if self._keyed else self._next_value()

    def _finish(self) -> None:
        if self._used < self._args._len() and not is_mapping(self._whole):
            raise TypeError("not all arguments converted during string formatting")


@pure
@noraise
def _flag_of(byte: i32) -> i32:
    if byte == 35:
        return ALTERNATE
    if byte == 48:
        return ZERO
    if byte == 45:
        return LEFT
    if byte == 32:
        return SPACE
    if byte == 43:
        return PLUS
    return 0


@noraise
def clip_signed(value: int) -> i32:
    """A `*` width: -1, which means none, becomes 1 to the left, and everything fits."""
    raw = int_raw(value)
    if raw < -2147483647:
        return -2147483647
    if raw > 2147483647:
        return 2147483647
    return i32_wrap_i64(raw)


def is_mapping(value: object) -> bool:
    """May a value that is not a tuple be left over? Only what has keys."""
    return isinstance(value, dict) or isinstance(value, list)


def percent_format(text: str, args: tuple[object], whole: object) -> str:
    parser = PercentParser(text, args, whole)
    builder = StrBuilder(text._nbytes + 16)
    done: i32 = 0
    while True:
        at = find_byte(text._tail, done, text._nbytes, 37)
        if at < 0:
            break
        builder.append_part(text, done, at)
        parser._at = at + 1
        letter = parser._read_conversion()
        if letter == 37:
            builder.append_byte(37)
        else:
            append_converted(builder, parser, letter)
        done = parser._at
    builder.append_part(text, done, text._nbytes)
    parser._finish()
    return builder.finish()


def append_converted(builder: StrBuilder, parser: PercentParser, letter: i32) -> None:
    if letter == 115 or letter == 114 or letter == 97:
        value = parser._take_value()
        _append_text(builder, parser, str(value) if letter == 115 else repr(value) if letter == 114 else ascii(value))
    elif letter == 100 or letter == 105 or letter == 117:
        builder.append(_decimal(parser, parser._take_value(), letter))
    elif letter == 120 or letter == 88 or letter == 111:
        builder.append(_integer(parser, parser._take_value(), letter))
    elif letter == 99:
        parser._precision = NO_VALUE
        _append_text(builder, parser, _character(parser._take_value()))
    elif letter >= 101 and letter <= 103 or letter >= 69 and letter <= 71:
        builder.append(_real(parser, parser._take_value(), letter))
    else:
        parser._take_value()
        _bad_letter(parser, letter)


@cold
def _bad_letter(parser: PercentParser, letter: i32) -> None:
    index = point_index(parser._text, parser._at) - 1
    shown = chr(int_from_i32(letter)) if letter > 31 and letter < 127 else "?"
    builder = StrBuilder(64)
    builder.append("unsupported format character '" + shown + "' (0x")
    append_hex_number(builder, letter)
    builder.append(") at index " + str(int_from_i32(index)))
    raise ValueError(builder.finish())


def append_hex_number(builder: StrBuilder, value: i32) -> None:
    """In base 16 without leading zeros."""
    digits: i32 = 1
    while digits < 8 and i32_shr_u(value, digits << 2) != 0:
        digits = digits + 1
    append_hex(builder, value, digits)


def _append_text(builder: StrBuilder, parser: PercentParser, text: str) -> None:
    """A converted text: cut to the precision, padded to the width. `0` has no meaning here."""
    shown = text
    if parser._precision >= 0 and parser._precision < text._len:
        shown = text._substring(0, parser._precision)
    gap = parser._width - shown._len
    if parser._flags & LEFT == 0:
        builder.append_fill(32, gap)
    builder.append(shown)
    if parser._flags & LEFT != 0:
        builder.append_fill(32, gap)


def _character(value: object) -> str:
    if isinstance(value, str):
        if value._len != 1:
            raise TypeError("%c requires int or char")
        return value
    if not isinstance(value, int) and not hasattr(value, "__index__"):
        raise TypeError("%c requires int or char")
    raw = int_raw(value.__index__())
    if raw < 0 or raw > 0x10FFFF:
        raise OverflowError("%c arg not in range(0x110000)")
    return str_from_point(i32_wrap_i64(raw))


def _decimal(parser: PercentParser, value: object, letter: i32) -> str:
    if isinstance(value, int):
        return _whole_number(parser, unbox_int(value), 100)
    if isinstance(value, float):
        return _whole_number(parser, int(unbox_float(value)), 100)
    if hasattr(value, "__int__"):
        return _whole_number(parser, value.__int__(), 100)
    if hasattr(value, "__index__"):
        return _whole_number(parser, value.__index__(), 100)
    raise TypeError("%" + str_from_point(letter) + " format: a real number is required, not " + type_name(value))


def _integer(parser: PercentParser, value: object, letter: i32) -> str:
    if isinstance(value, int):
        return _whole_number(parser, unbox_int(value), letter)
    if hasattr(value, "__index__"):
        return _whole_number(parser, value.__index__(), letter)
    raise TypeError("%" + str_from_point(letter) + " format: an integer is required, not " + type_name(value))


def _real(parser: PercentParser, value: object, letter: i32) -> str:
    if parser._precision < 0:
        parser._precision = 6
    spec = _spec(parser, letter, parser._precision)
    if isinstance(value, float):
        return unbox_float(value).__format__(spec)
    if isinstance(value, int):
        return float(unbox_int(value)).__format__(spec)
    if hasattr(value, "__float__"):
        return value.__float__().__format__(spec)
    if hasattr(value, "__index__"):
        return float(value.__index__()).__format__(spec)
    raise TypeError("must be real number, not " + type_name(value))


def _whole_number(parser: PercentParser, value: int, letter: i32) -> str:
    """A precision is a least number of digits: between sign or prefix and digits come zeros."""
    if parser._precision < 0:
        return value.__format__(_spec(parser, letter, NO_VALUE))
    width = parser._width
    flags = parser._flags
    parser._width = NO_VALUE
    parser._flags = flags & ~ZERO
    digits = value.__format__(_spec(parser, letter, NO_VALUE))
    head = _head_of(digits, flags & ALTERNATE != 0 and letter != 100)
    gap = parser._precision - (digits._len - head)
    builder = StrBuilder(digits._nbytes + 16)
    builder.append_part(digits, 0, head)
    builder.append_fill(48, gap)
    builder.append_part(digits, head, digits._nbytes)
    digits = builder.finish()
    if flags & ZERO != 0 and flags & LEFT == 0 and width > digits._len:
        return zeros_after(digits, head, width - digits._len)
    if flags & LEFT != 0:
        return padded(digits, 0, width - digits._len, 32)
    return padded(digits, width - digits._len, 0, 32)


def zeros_after(digits: str, head: i32, count: i32) -> str:
    builder = StrBuilder(digits._nbytes + count)
    builder.append_part(digits, 0, head)
    builder.append_fill(48, count)
    builder.append_part(digits, head, digits._nbytes)
    return builder.finish()


@noraise
def _head_of(digits: str, prefixed: bool) -> i32:
    """Bytes of sign and prefix."""
    first = digits._tail[0]
    head: i32 = 0
    if first == 45 or first == 43 or first == 32:
        head = 1
    return head + 2 if prefixed else head


def _spec(parser: PercentParser, letter: i32, precision: i32) -> str:
    """The format specification that does the same."""
    flags = parser._flags
    builder = StrBuilder(24)
    if flags & LEFT != 0:
        builder.append_byte(60)
    elif flags & ZERO == 0:
        builder.append_byte(62)
    if flags & PLUS != 0:
        builder.append_byte(43)
    elif flags & SPACE != 0:
        builder.append_byte(32)
    if flags & ALTERNATE != 0 and letter != 100:
        builder.append_byte(35)
    if flags & ZERO != 0 and flags & LEFT == 0:
        builder.append_byte(48)
    if parser._width > 0:
        builder.append(str(int_from_i32(parser._width)))
    if precision >= 0:
        builder.append_byte(46)
        builder.append(str(int_from_i32(precision)))
    builder.append_byte(letter)
    return builder.finish()
