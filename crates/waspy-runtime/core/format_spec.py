"""The format specification of numbers: `[[fill]align][sign][z][#][0][width][,|_][.precision][type]`.

`parse_spec` reads it, `format_int` and `format_float` lay numbers out. The specification of text shares the reader.
"""

from lowlevel.wasm import *
from core.bigint_text import append_power_base, big_to_text, int_to_text
from core.bigint import big_of
from core.float_bits import is_inf, is_nan, is_negative
from core.float_text import append_exponent, append_fixed, append_fixed_places, rounded_digits, shortest
from core.str import new_str, str, str_from_point, StrBuilder
from core.utf8 import point_at, point_size

LEFT: i32 = 60
RIGHT: i32 = 62
CENTER: i32 = 94
AFTER_SIGN: i32 = 61
COMMA: i32 = 44
UNDERSCORE: i32 = 95


class FormatSpec:
    """A specification that was read. Characters are code points, 0 where none was given; -1: no width, no precision."""

    _fill: i32
    _align: i32
    _sign: i32
    _no_negative_zero: bool
    _alternate: bool
    _width: i32
    _group: i32
    _precision: i32
    _type: i32


@inline
@noraise
def _is_align(point: i32) -> bool:
    return point == LEFT or point == RIGHT or point == CENTER or point == AFTER_SIGN


class _Reader:
    """A position in a specification."""

    _text: str
    _at: i32

    def peek(self) -> i32:
        """The code point here, 0 at the end."""
        if self._at >= self._text._nbytes:
            return 0
        return point_at(self._text._tail + self._at)

    def skip(self) -> None:
        self._at = self._at + point_size(self._text._tail[self._at])

    def accept(self, point: i32) -> bool:
        if self._at < self._text._nbytes and self.peek() == point:
            self.skip()
            return True
        return False

    def number(self) -> i32:
        """A number, or -1 where there is none."""
        start = self._at
        value: i64 = 0
        while self.peek() >= 48 and self.peek() <= 57:
            value = value * 10 + i64_extend_i32_s(self.peek() - 48)
            if value > 0x7FFFFFFF:
                raise ValueError("Too many decimal digits in format string")
            self.skip()
        return -1 if self._at == start else i32_wrap_i64(value)


def parse_spec(text: str, kind: str, default_align: i32) -> FormatSpec:
    """Reads a specification for a value whose type is called `kind`."""
    spec = new[FormatSpec]()
    read = new[_Reader]()
    read._text = text
    _read_align(read, spec)
    point = read.peek()
    if point == 43 or point == 45 or point == 32:
        spec._sign = point
        read.skip()
    spec._no_negative_zero = read.accept(122)
    spec._alternate = read.accept(35)
    if spec._fill == 0 and read.peek() == 48:
        spec._fill = 48
        if spec._align == 0 and default_align == RIGHT:
            spec._align = AFTER_SIGN
        read.skip()
    if spec._align == 0:
        spec._align = default_align
    if spec._fill == 0:
        spec._fill = 32
    spec._width = read.number()
    _read_group(read, spec)
    spec._precision = -1
    if read.accept(46):
        spec._precision = read.number()
        if spec._precision < 0:
            raise ValueError("Format specifier missing precision")
    _read_type(read, spec, text, kind)
    return spec


def _read_align(read: _Reader, spec: FormatSpec) -> None:
    if read._text._nbytes == 0:
        return
    first = read.peek()
    read.skip()
    if read._at < read._text._nbytes and _is_align(read.peek()):
        spec._fill = first
        spec._align = read.peek()
        read.skip()
    elif _is_align(first):
        spec._align = first
    else:
        read._at = 0


def _read_group(read: _Reader, spec: FormatSpec) -> None:
    if read.accept(COMMA):
        spec._group = COMMA
    if read.accept(UNDERSCORE):
        if spec._group != 0:
            raise ValueError("Cannot specify both ',' and '_'.")
        spec._group = UNDERSCORE
    if read.peek() == COMMA and spec._group == UNDERSCORE:
        raise ValueError("Cannot specify both ',' and '_'.")


def _read_type(read: _Reader, spec: FormatSpec, text: str, kind: str) -> None:
    """One code point may be left, the type."""
    if read._at < text._nbytes:
        spec._type = read.peek()
        read.skip()
        if read._at < text._nbytes:
            raise ValueError("Invalid format specifier '" + text + "' for object of type '" + kind + "'")
    if spec._group != 0 and not _may_group(spec._type, spec._group):
        raise ValueError("Cannot specify '" + str_from_point(spec._group) + "' with " + _quoted(spec._type) + ".")


@noraise
def _may_group(type: i32, group: i32) -> bool:
    """d e f g E F G % and nothing; `_` also b o x X."""
    if type == 0 or type == 100 or type == 37 or _is_float_type(type):
        return True
    return group == UNDERSCORE and (type == 98 or type == 111 or type == 120 or type == 88)


@noraise
def _is_float_type(type: i32) -> bool:
    """e f g E F G"""
    lower = type | 32
    return lower >= 101 and lower <= 103 and type < 128


def _quoted(point: i32) -> str:
    """A type in a message: itself where it is printable ASCII, otherwise its number."""
    if point > 32 and point < 128:
        return "'" + str_from_point(point) + "'"
    builder = StrBuilder(12)
    builder.append("'\\x")
    append_power_base(builder, int_from_i32(point), 4, False)
    builder.append("'")
    return builder.finish()


@cold
def unknown_type(type: i32, kind: str) -> None:
    raise ValueError("Unknown format code " + _quoted(type) + " for object of type '" + kind + "'")


# Integers.


def format_int(x: int, text: str) -> str:
    return format_int_as(x, text, "int")


def format_int_as(x: int, text: str, kind: str) -> str:
    """`kind` is int or bool, for messages."""
    spec = parse_spec(text, kind, RIGHT)
    type = spec._type
    if type == 37 or _is_float_type(type):
        return _format_float(int_to_f64(x), spec, kind)
    if type != 0 and type != 100 and type != 110 and _int_base_bits(type) == 0 and type != 99:
        unknown_type(type, kind)
    if spec._precision >= 0:
        raise ValueError("Precision not allowed in integer format specifier")
    if spec._no_negative_zero:
        raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
    if type == 99:
        return _format_char(x, spec)
    bits = _int_base_bits(type)
    digits = StrBuilder(24)
    if bits == 0:
        decimal = int_to_text(x)
        digits.append_part(decimal, 1 if x < 0 else 0, decimal._nbytes)
    else:
        append_power_base(digits, x, bits, type == 88)
    prefix = ""
    if spec._alternate and bits != 0:
        prefix = "0" + str_from_point(type)
    return _lay_out(spec, x < 0, prefix, digits.finish(), "", 3 if bits == 0 else 4)


@noraise
def _int_base_bits(type: i32) -> i32:
    if type == 98:
        return 1
    if type == 111:
        return 3
    return 4 if type == 120 or type == 88 else 0


def _format_char(x: int, spec: FormatSpec) -> str:
    if spec._sign != 0:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec._alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if not int_is_small(x) and (x < -0x8000000000000000 or x > 0x7FFFFFFFFFFFFFFF):
        raise OverflowError("Python int too large to convert to C long")
    if x < 0 or x > 0x10FFFF:
        raise OverflowError("%c arg not in range(0x110000)")
    return _lay_out(spec, False, "", str_from_point(i32_wrap_i64(int_raw(x))), "", 0)


# Floats.


def format_float(x: float, text: str) -> str:
    spec = parse_spec(text, "float", RIGHT)
    type = spec._type
    if type != 0 and type != 37 and type != 110 and not _is_float_type(type):
        unknown_type(type, "float")
    return _format_float(x, spec, "float")


def _format_float(x: float, spec: FormatSpec, kind: str) -> str:
    type = spec._type
    builder = StrBuilder(40)
    if type == 37:
        x = f64_mul(x, 100.0)
    if is_nan(x) or is_inf(x):
        upper = type == 69 or type == 70 or type == 71
        if is_nan(x):
            builder.append("NAN" if upper else "nan")
        else:
            builder.append("INF" if upper else "inf")
        if type == 37:
            builder.append_byte(37)
        return _lay_out(spec, x < 0.0, "", "", builder.finish(), 0)
    append_float(builder, x, type, spec._precision, spec._alternate)
    body = builder.finish()
    negative = is_negative(x)
    if spec._no_negative_zero and negative and _only_zeros(body):
        negative = False
    whole: i32 = 0
    while whole < body._nbytes and body._tail[whole] >= 48 and body._tail[whole] <= 57:
        whole = whole + 1
    return _lay_out(spec, negative, "", body._substring(0, whole), body._substring(whole, body._nbytes), 3)


@noraise
def _only_zeros(body: str) -> bool:
    """Is the number zero as it is written? The exponent does not count."""
    i: i32 = 0
    while i < body._nbytes and body._tail[i] | 32 != 101:
        if body._tail[i] >= 49 and body._tail[i] <= 57:
            return False
        i = i + 1
    return True


def append_float(builder: StrBuilder, x: float, type: i32, precision: i32, alternate: bool) -> None:
    """|x|, finite, as a format type says; precision -1 is the type's own. The type `%` expects x
    multiplied by 100 already."""
    lower = type | 32
    if type == 37:
        append_float(builder, x, 102, precision, alternate)
        builder.append_byte(37)
    elif lower == 102:
        append_fixed_places(builder, x, 6 if precision < 0 else precision)
        if precision == 0 and alternate:
            builder.append_byte(46)
    elif lower == 101:
        _append_e(builder, x, type, 6 if precision < 0 else precision, alternate)
    elif type == 0 and precision < 0:
        _append_shortest(builder, x)
    else:
        letter: i32 = 69 if type == 71 else 101
        places = 6 if precision < 0 else (1 if precision == 0 else precision)
        _append_general(builder, x, letter, places, alternate, type == 0)


def _append_e(builder: StrBuilder, x: float, letter: i32, precision: i32, alternate: bool) -> None:
    digits = rounded_digits(x, precision + 1)
    builder.append_part(digits._digits, 0, 1)
    if precision > 0 or alternate:
        builder.append_byte(46)
    builder.append_part(digits._digits, 1, digits._digits._nbytes)
    append_exponent(builder, digits._point - 1, letter)


def _append_shortest(builder: StrBuilder, x: float) -> None:
    """As `repr`."""
    if x == 0.0:
        builder.append("0.0")
        return
    digits = shortest(x)
    _append_digits(builder, digits._digits, digits._point, 16, 101, False, True)


def _append_general(builder: StrBuilder, x: float, letter: i32, precision: i32, alternate: bool, bare: bool) -> None:
    """`g`: fixed or scientific by the size of the exponent, zeros at the end dropped. Without a type (`bare`) a fixed
    number has at least one digit after the point, which counts against the precision."""
    digits = rounded_digits(x, precision)
    text = digits._digits
    n = text._nbytes
    if not alternate:
        while n > 1 and text._tail[n - 1] == 48:
            n = n - 1
    limit = precision - 1 if bare else precision
    _append_digits(builder, text._substring(0, n), digits._point, limit, letter, alternate, bare)


def _append_digits(builder: StrBuilder, text: str, point: i32, limit: i32, letter: i32, alternate: bool, bare: bool) -> None:
    n = text._nbytes
    if point > -4 and point <= limit:
        append_fixed(builder, text, point)
        if point >= n and bare:
            builder.append(".0")
        elif point >= n and alternate:
            builder.append_byte(46)
        return
    builder.append_part(text, 0, 1)
    if n > 1 or alternate:
        builder.append_byte(46)
    builder.append_part(text, 1, n)
    append_exponent(builder, point - 1, letter)


# Complex numbers.


def part_of_complex(x: float, spec: FormatSpec, sign: i32) -> str:
    """A part as the type and the precision say; without a type as `repr`, or as `g`."""
    part = new[FormatSpec]()
    part._fill = 32
    part._align = RIGHT
    part._sign = sign
    part._no_negative_zero = spec._no_negative_zero
    part._alternate = spec._alternate
    part._width = -1
    part._group = spec._group
    part._precision = spec._precision
    part._type = spec._type
    if spec._type == 0 and spec._precision >= 0:
        part._type = 103
    text = _format_float(x, part, "complex")
    if spec._type == 0 and spec._precision < 0 and text.endswith(".0"):
        return text._substring(0, text._nbytes - 2)
    return text


def lay_out_text(spec: FormatSpec, text: str) -> str:
    """Text that has its sign already, filled up to the width."""
    spec._sign = 0
    return _lay_out(spec, False, "", "", text, 0)


# Layout.


def _lay_out(spec: FormatSpec, negative: bool, prefix: str, digits: str, rest: str, group: i32) -> str:
    """Sign, prefix, digits in groups, the rest, all filled up to the width."""
    sign = ""
    if negative:
        sign = "-"
    elif spec._sign == 43:
        sign = "+"
    elif spec._sign == 32:
        sign = " "
    front = sign + prefix
    if spec._group != 0 and group != 0 and digits._nbytes > 0:
        room: i32 = 0
        if spec._fill == 48 and spec._align == AFTER_SIGN:
            room = spec._width - front._len - rest._len
        digits = _grouped(digits, group, spec._group, room)
    body = digits + rest
    gap = spec._width - front._len - body._len
    if gap <= 0:
        return front + body
    before = gap
    if spec._align == LEFT:
        before = 0
    elif spec._align == CENTER:
        before = gap >> 1
    builder = StrBuilder(spec._width + 8)
    if spec._align == AFTER_SIGN:
        builder.append(front)
        builder.append_fill(spec._fill, gap)
    else:
        builder.append_fill(spec._fill, before)
        builder.append(front)
    builder.append(body)
    if spec._align != AFTER_SIGN:
        builder.append_fill(spec._fill, gap - before)
    return builder.finish()


def _grouped(digits: str, group: i32, separator: i32, room: i32) -> str:
    """Digits with a separator every `group`, and zeros in front until they take at least `room` characters; a
    separator never comes first, so one more zero may be needed."""
    n = digits._nbytes
    total = n + i32_div_u(n - 1, group)
    if room > total:
        n = room - i32_div_u(room, group + 1)
        total = n + i32_div_u(n - 1, group)
        if total < room:
            n = n + 1
            total = n + i32_div_u(n - 1, group)
    text = new_str(total, total)
    to = total - 1
    i: i32 = 0
    while i < n:
        if i > 0 and i32_rem_u(i, group) == 0:
            text._tail[to] = separator
            to = to - 1
        text._tail[to] = digits._tail[digits._nbytes - 1 - i] if i < digits._nbytes else 48
        to = to - 1
        i = i + 1
    return text
