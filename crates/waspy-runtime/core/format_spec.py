"""The format specification of numbers: `[[fill]align][sign][z][#][0][width][,|_][.precision][type]`.

`parse_spec` reads it. A number is written at the end of a builder and then moved to where its fill leaves it.
"""

from lowlevel.wasm import *
from core.bigint_text import append_magnitude, append_power_base, big_to_text
from core.bigint import big_of
from core.float_bits import is_finite, is_nan, is_negative
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

    @noraise
    def peek(self) -> i32:
        """The code point here, 0 at the end."""
        if self._at >= self._text._nbytes:
            return 0
        byte = self._text._tail[self._at]
        return byte if byte < 128 else point_at(self._text._tail + self._at)

    @noraise
    def skip(self) -> None:
        self._at = self._at + point_size(self._text._tail[self._at])

    @noraise
    def accept(self, byte: i32) -> bool:
        """Skips an ASCII character if it is the one here."""
        if self._at < self._text._nbytes and self._text._tail[self._at] == byte:
            self._at = self._at + 1
            return True
        return False

    def number(self) -> i32:
        """A number, or -1 where there is none."""
        start = self._at
        value: i64 = 0
        digit = self.peek() - 48
        while digit >= 0 and digit <= 9:
            value = value * 10 + i64_extend_i32_s(digit)
            if value > 0x7FFFFFFF:
                raise ValueError("Too many decimal digits in format string")
            self._at = self._at + 1
            digit = self.peek() - 48
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
    if spec._fill == 0 and read.accept(48):
        spec._fill = 48
        if spec._align == 0 and default_align == RIGHT:
            spec._align = AFTER_SIGN
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
    builder = StrBuilder(24)
    append_int_in_spec(builder, x, parse_spec(text, kind, RIGHT), kind)
    return builder.finish()


def append_int_in_spec(builder: StrBuilder, x: int, spec: FormatSpec, kind: str) -> None:
    type = spec._type
    if type == 37 or _is_float_type(type):
        append_float_in_spec(builder, int_to_f64(x), spec)
        return
    bits = _int_base_bits(type)
    if bits == 0 and type != 0 and type != 100 and type != 110 and type != 99:
        unknown_type(type, kind)
    if spec._precision >= 0:
        raise ValueError("Precision not allowed in integer format specifier")
    if spec._no_negative_zero:
        raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
    start = builder._nbytes
    points = builder._len
    if type == 99:
        builder.append_point(_char_of(x, spec))
        _fill_up(builder, spec, start, points, start)
        return
    _append_sign(builder, spec, x < 0)
    if spec._alternate and bits != 0:
        builder.append_byte(48)
        builder.append_byte(type)
    body = builder._nbytes
    if bits == 0:
        append_magnitude(builder, x)
    else:
        append_power_base(builder, x, bits, type == 88)
    if spec._group != 0:
        _group_digits(builder, spec, start, body, builder._nbytes - body, 3 if bits == 0 else 4)
    _fill_up(builder, spec, start, points, body)


@noraise
def _int_base_bits(type: i32) -> i32:
    if type == 98:
        return 1
    if type == 111:
        return 3
    return 4 if type == 120 or type == 88 else 0


def _char_of(x: int, spec: FormatSpec) -> i32:
    if spec._sign != 0:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec._alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if not int_is_small(x) and (x < -0x8000000000000000 or x > 0x7FFFFFFFFFFFFFFF):
        raise OverflowError("Python int too large to convert to C long")
    if x < 0 or x > 0x10FFFF:
        raise OverflowError("%c arg not in range(0x110000)")
    return i32_wrap_i64(int_raw(x))


# Floats.


def format_float(x: float, text: str) -> str:
    builder = StrBuilder(24)
    append_float_format(builder, x, text)
    return builder.finish()


def append_float_format(builder: StrBuilder, x: float, text: str) -> None:
    spec = parse_spec(text, "float", RIGHT)
    type = spec._type
    if type != 0 and type != 37 and type != 110 and not _is_float_type(type):
        unknown_type(type, "float")
    append_float_in_spec(builder, x, spec)


def append_float_in_spec(builder: StrBuilder, x: float, spec: FormatSpec) -> None:
    type = spec._type
    if type == 37:
        x = f64_mul(x, 100.0)
    if spec._no_negative_zero and is_negative(x) and _shows_zero(x, spec):
        x = 0.0
    start = builder._nbytes
    points = builder._len
    _append_sign(builder, spec, is_negative(x) and not is_nan(x))
    body = builder._nbytes
    if is_finite(x):
        append_float(builder, x, type, spec._precision, spec._alternate)
        if spec._group != 0:
            _group_digits(builder, spec, start, body, builder.digits_from(body), 3)
    else:
        builder.append(_not_finite(x, type))
    _fill_up(builder, spec, start, points, body)


def _not_finite(x: float, type: i32) -> str:
    upper = type == 69 or type == 70 or type == 71
    if is_nan(x):
        text = "NAN" if upper else "nan"
    else:
        text = "INF" if upper else "inf"
    return text + "%" if type == 37 else text


def _shows_zero(x: float, spec: FormatSpec) -> bool:
    """Is the number zero as it is written?"""
    builder = StrBuilder(24)
    append_float(builder, x, spec._type, spec._precision, spec._alternate)
    return is_finite(x) and _only_zeros(builder.finish())


@noraise
def _only_zeros(body: str) -> bool:
    """The exponent does not count."""
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
        _append_shortest(builder, x, alternate)
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


def _append_shortest(builder: StrBuilder, x: float, alternate: bool) -> None:
    """As `repr`."""
    if x == 0.0:
        builder.append("0.0")
        return
    digits = shortest(x)
    _append_digits(builder, digits._digits, digits._point, 16, 101, alternate, True)


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
    builder = StrBuilder(24)
    append_float_in_spec(builder, x, part)
    text = builder.finish()
    if spec._type == 0 and spec._precision < 0 and text.endswith(".0"):
        return text._substring(0, text._nbytes - 2)
    return text


def lay_out_text(spec: FormatSpec, text: str) -> str:
    """Text that has its sign already, filled up to the width."""
    builder = StrBuilder(text._nbytes + 16)
    builder.append(text)
    _fill_up(builder, spec, 0, 0, 0)
    return builder.finish()


# Layout. A number stands at the end of the builder: from `start` on with its sign, from `body` on without.


def _append_sign(builder: StrBuilder, spec: FormatSpec, negative: bool) -> None:
    if negative:
        builder.append_byte(45)
    elif spec._sign == 43 or spec._sign == 32:
        builder.append_byte(spec._sign)


def _fill_up(builder: StrBuilder, spec: FormatSpec, start: i32, points: i32, body: i32) -> None:
    """Fills up to the width; the builder had `points` code points at `start`."""
    gap = spec._width - (builder._len - points)
    if gap <= 0:
        return
    if spec._align == AFTER_SIGN:
        builder.insert_fill(body, spec._fill, gap)
        return
    before = gap
    if spec._align == LEFT:
        before = 0
    elif spec._align == CENTER:
        before = gap >> 1
    builder.insert_fill(start, spec._fill, before)
    builder.append_fill(spec._fill, gap - before)


def _group_digits(builder: StrBuilder, spec: FormatSpec, start: i32, body: i32, whole: i32, group: i32) -> None:
    """Separates the first `whole` bytes of the body."""
    rest = builder.cut(body)
    room: i32 = 0
    if spec._fill == 48 and spec._align == AFTER_SIGN:
        room = spec._width - (body - start) - (rest._len - whole)
    if whole > 0:
        builder.append(_grouped(rest, whole, group, spec._group, room))
    builder.append_part(rest, whole, rest._nbytes)


def _grouped(digits: str, count: i32, group: i32, separator: i32, room: i32) -> str:
    """The first `count` digits with a separator every `group`, and zeros in front until they take at least `room`
    characters; a separator never comes first, so one more zero may be needed."""
    n = count
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
        text._tail[to] = digits._tail[count - 1 - i] if i < count else 48
        to = to - 1
        i = i + 1
    return text
