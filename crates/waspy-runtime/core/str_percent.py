"""`text % values`. Each conversion becomes a `FormatSpec`, so that numbers are formatted in one place only.

    %[(key)][flags][width][.precision][length]conversion        flags: # 0 - space +
"""

from lowlevel.wasm import i32, i32_shr_u, i32_wrap_i64, int_from_i32, int_raw, new
from core.format_spec import AFTER_SIGN, RIGHT, FormatSpec, append_float_in_spec, append_int_in_spec
from core.format_spec import LEFT as LEFT_ALIGNED
from core.object import type_name, unbox_int
from lowlevel.layout import Type
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

    def __init__(self, text: str, args: tuple[object], whole: object) -> None:
        self._text = text
        self._args = args
        self._whole = whole

    @inline
    @noraise
    def _peek(self) -> i32:
        """The byte here, -1 at the end."""
        return self._text._tail[self._at] if self._at < self._text._nbytes else -1

    def _next_value(self) -> object:
        used = self._used
        if used >= self._args._len():
            raise TypeError("not enough arguments for format string")
        self._used = used + 1
        return self._args[int_from_i32(used)]

    def _read_conversion(self) -> i32:
        """Reads what follows a `%`; the conversion's letter. `_at` is behind it."""
        if self._peek() == 40:
            self._read_key()
        self._read_flags()
        self._width = self._read_number("width too big")
        if self._width < 0 and self._width != NO_VALUE:
            self._flags = self._flags | LEFT
            self._width = -self._width
        self._precision = NO_VALUE
        if self._peek() == 46:
            self._at = self._at + 1
            self._precision = self._read_number("precision too big")
            if self._precision < 0:
                self._precision = 0
        size = self._peek()
        if size == 108 or size == 104 or size == 76:
            self._at = self._at + 1
        if self._at >= self._text._nbytes:
            raise ValueError("incomplete format")
        letter = point_at(self._text._tail + self._at)
        self._at = self._at + point_size(self._text._tail[self._at])
        return letter

    def _read_key(self) -> None:
        """`(key)`, with nested parentheses: its value is all that the format has from here on."""
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
        if not is_mapping(self._whole):
            raise TypeError("format requires a mapping")
        self._args = (self._whole[part_of(self._text, start, at - 1)],)
        self._used = 0

    def _read_flags(self) -> None:
        self._flags = 0
        while True:
            flag = _flag_of(self._peek())
            if flag == 0:
                return
            self._flags = self._flags | flag
            self._at = self._at + 1

    def _read_number(self, too_big: str) -> i32:
        """A width or precision: digits, or `*` for the next value; NO_VALUE without one."""
        if self._peek() == 42:
            self._at = self._at + 1
            value = self._next_value()
            if not isinstance(value, int):
                raise TypeError("* wants int")
            return clip_signed(unbox_int(value))
        number: i32 = NO_VALUE
        digit = self._peek() - 48
        while digit >= 0 and digit <= 9:
            if number > 200000000:
                raise ValueError(too_big)
            number = digit if number < 0 else number * 10 + digit
            self._at = self._at + 1
            digit = self._peek() - 48
        return number

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
    """Are values taken from it by key? It may also be left over."""
    if isinstance(value, dict):
        return True
    if isinstance(value, tuple) or isinstance(value, str) or isinstance(value, Type):
        return False
    return hasattr(value, "__getitem__") and not hasattr(value, "_has_places_only")


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
        if parser._peek() == 37:
            parser._at = parser._at + 1
            builder.append_byte(37)
        else:
            append_converted(builder, parser, parser._read_conversion())
        done = parser._at
    builder.append_part(text, done, text._nbytes)
    parser._finish()
    return builder.finish()


def append_converted(builder: StrBuilder, parser: PercentParser, letter: i32) -> None:
    value = parser._next_value()
    flags = parser._flags
    width = parser._width
    precision = parser._precision
    if letter == 115 or letter == 114 or letter == 97:
        text = str(value) if letter == 115 else repr(value) if letter == 114 else ascii(value)
        append_padded(builder, text, letter, flags, width, precision)
    elif letter == 100 or letter == 105 or letter == 117:
        append_decimal(builder, value, letter, flags, width, precision)
    elif letter == 120 or letter == 88 or letter == 111:
        append_integer(builder, value, letter, flags, width, precision)
    elif letter == 99:
        append_character(builder, value, letter, flags, width, precision)
    elif letter >= 101 and letter <= 103 or letter >= 69 and letter <= 71:
        append_real(builder, value, letter, flags, width, precision)
    else:
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


# The conversions. The compiler calls them by themselves where it knows the format (`infer/percent.rs`).


def append_padded(builder: StrBuilder, text: str, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    """A converted text: cut to the precision, padded to the width. `0` has no meaning here."""
    shown = text
    if precision >= 0 and precision < text._len:
        shown = text._substring(0, precision)
    gap = width - shown._len
    if flags & LEFT == 0:
        builder.append_fill(32, gap)
    builder.append(shown)
    if flags & LEFT != 0:
        builder.append_fill(32, gap)


def append_character[T](builder: StrBuilder, value: T, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    append_padded(builder, _character(value), letter, flags, width, NO_VALUE)


def _character[T](value: T) -> str:
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


def append_decimal[T](builder: StrBuilder, value: T, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    if isinstance(value, int):
        whole = int(value)
    elif isinstance(value, float):
        whole = int(value)
    elif hasattr(value, "__int__"):
        whole = value.__int__()
    elif hasattr(value, "__index__"):
        whole = value.__index__()
    else:
        raise TypeError("%" + str_from_point(letter) + " format: a real number is required, not " + type_name(value))
    _append_whole(builder, whole, 100, flags, width, precision)


def append_integer[T](builder: StrBuilder, value: T, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    if isinstance(value, int):
        whole = int(value)
    elif hasattr(value, "__index__"):
        whole = value.__index__()
    else:
        raise TypeError("%" + str_from_point(letter) + " format: an integer is required, not " + type_name(value))
    _append_whole(builder, whole, letter, flags, width, precision)


def append_real[T](builder: StrBuilder, value: T, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    if isinstance(value, float) or isinstance(value, int) or hasattr(value, "__float__"):
        x = float(value)
    elif hasattr(value, "__index__"):
        x = float(value.__index__())
    else:
        raise TypeError("must be real number, not " + type_name(value))
    append_float_in_spec(builder, x, _spec(letter, flags, width, 6 if precision < 0 else precision))


def _append_whole(builder: StrBuilder, value: int, letter: i32, flags: i32, width: i32, precision: i32) -> None:
    """A precision is a least number of digits: between sign or prefix and digits come zeros."""
    if precision < 0:
        append_int_in_spec(builder, value, _spec(letter, flags, width, NO_VALUE), "int")
        return
    start = builder._nbytes
    append_int_in_spec(builder, value, _spec(letter, flags & ~ZERO, NO_VALUE, NO_VALUE), "int")
    digits = builder.cut(start)
    head = _head_of(digits, flags & ALTERNATE != 0 and letter != 100)
    if digits._len - head < precision:
        digits = zeros_after(digits, head, precision - (digits._len - head))
    gap = width - digits._len
    if flags & LEFT != 0:
        builder.append(padded(digits, 0, gap, 32))
    elif flags & ZERO != 0:
        builder.append(zeros_after(digits, head, gap))
    else:
        builder.append(padded(digits, gap, 0, 32))


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


def _spec(letter: i32, flags: i32, width: i32, precision: i32) -> FormatSpec:
    """The format specification that does the same."""
    spec = new[FormatSpec]()
    spec._fill = 32
    spec._align = RIGHT
    if flags & LEFT != 0:
        spec._align = LEFT_ALIGNED
    elif flags & ZERO != 0:
        spec._fill = 48
        spec._align = AFTER_SIGN
    if flags & PLUS != 0:
        spec._sign = 43
    elif flags & SPACE != 0:
        spec._sign = 32
    spec._alternate = flags & ALTERNATE != 0 and letter != 100
    spec._width = width
    spec._precision = precision
    spec._type = letter
    return spec
