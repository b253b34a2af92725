"""`str.format`: replacement fields, and the format specification of text itself.

    {[number or name][.attribute|[index]]...[!r|!s|!a][:specification]}     a specification may contain fields one level deep
"""

from lowlevel.wasm import i32, i32_wrap_i64, i64, i64_extend_i32_s, int_from_i32
from core.format_spec import parse_spec, unknown_type
from core.str import StrBuilder, str_from_point
from core.str_find import find_byte
from core.str_pad import padded
from core.str_split import part_of
from core.utf8 import point_at, point_size

AUTOMATIC: i32 = 1
MANUAL: i32 = 2


class FieldReader:
    """The arguments of one `format` call, and how fields have been numbered so far."""

    _args: tuple[object]
    _names: tuple[object]  # keyword arguments: name, value, name, value, …
    _mapping: object  # of `format_map`
    _has_mapping: bool
    _next: i32
    _numbering: i32

    def __init__(self, args: tuple[object], names: tuple[object]) -> None:
        self._args = args
        self._names = names

    def _argument(self, name: str) -> object:
        """The argument that the first part of a field names."""
        if name._nbytes == 0:
            return self._numbered(self._automatic())
        number = _number_of(name)
        if number < 0:
            return self._named(name)
        if self._numbering == AUTOMATIC:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        self._numbering = MANUAL
        return self._numbered(number)

    def _named(self, name: str) -> object:
        if self._has_mapping:
            return self._mapping[name]
        is_name = True
        found = False
        for item in self._names:
            if is_name:
                found = item == name
            elif found:
                return item
            is_name = not is_name
        raise KeyError(name)

    def _automatic(self) -> i32:
        if self._numbering == MANUAL:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        self._numbering = AUTOMATIC
        number = self._next
        self._next = number + 1
        return number

    def _numbered(self, number: i32) -> object:
        if self._has_mapping:
            raise ValueError("Format string contains positional fields")
        if number >= self._args._len():
            index = str(int_from_i32(number))
            raise IndexError("Replacement index " + index + " out of range for positional args tuple")
        return self._args[int_from_i32(number)]


def str_format_args(text: str, args: tuple[object], names: tuple[object]) -> str:
    return _expand(text, FieldReader(args, names), 2)


def str_format_map(text: str, mapping: object) -> str:
    reader = FieldReader((), ())
    reader._mapping = mapping
    reader._has_mapping = True
    return _expand(text, reader, 2)


def _expand(text: str, reader: FieldReader, depth: i32) -> str:
    """Text with its fields replaced. `{{` and `}}` are braces."""
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    builder = StrBuilder(text._nbytes + 16)
    at: i32 = 0
    while at < text._nbytes:
        brace = _next_brace(text, at)
        builder.append_part(text, at, brace)
        if brace == text._nbytes:
            break
        byte = text._tail[brace]
        if brace + 1 < text._nbytes and text._tail[brace + 1] == byte:
            builder.append_byte(byte)
            at = brace + 2
        elif byte == 125:
            raise ValueError("Single '}' encountered in format string")
        else:
            at = _expand_field(builder, text, brace + 1, reader, depth)
    return builder.finish()


@noraise
def _next_brace(text: str, start: i32) -> i32:
    at = start
    while at < text._nbytes and text._tail[at] != 123 and text._tail[at] != 125:
        at = at + 1
    return at


def _expand_field(builder: StrBuilder, text: str, start: i32, reader: FieldReader, depth: i32) -> i32:
    """Replaces the field whose text begins at `start`; the offset behind its closing brace."""
    if start >= text._nbytes:
        raise ValueError("Single '{' encountered in format string")
    name_end = _name_end(text, start)
    if text._tail[name_end] == 33 and name_end + 2 >= text._nbytes:
        if name_end + 1 == text._nbytes:
            raise ValueError("end of string while looking for conversion specifier")
        raise ValueError("unmatched '{' in format spec")
    end = _field_end(text, start)
    value = _value_of(part_of(text, start, name_end), reader)
    at = name_end
    if text._tail[at] == 33:
        if at + 1 >= end:
            raise ValueError("unmatched '{' in format spec")
        value = _converted(value, point_at(text._tail + at + 1))
        at = at + 1 + point_size(text._tail[at + 1])
        if at < end and text._tail[at] != 58:
            raise ValueError("expected ':' after conversion specifier")
    spec = "" if at >= end else part_of(text, at + 1, end)
    if find_byte(spec._tail, 0, spec._nbytes, 123) >= 0 or find_byte(spec._tail, 0, spec._nbytes, 125) >= 0:
        spec = _expand(spec, reader, depth - 1)
    builder.append(format(value, spec))
    return end + 1


def _field_end(text: str, start: i32) -> i32:
    """The offset of the brace that closes the field."""
    depth: i32 = 1
    at = start
    while at < text._nbytes:
        byte = text._tail[at]
        if byte == 123:
            depth = depth + 1
        elif byte == 125:
            depth = depth - 1
            if depth == 0:
                return at
        at = at + 1
    raise ValueError("unmatched '{' in format spec")


def _name_end(text: str, start: i32) -> i32:
    """The end of a field's name: a `!`, a `:` or the closing brace, outside of an index."""
    at = start
    in_index = False
    while at < text._nbytes:
        byte = text._tail[at]
        if byte == 123:
            raise ValueError("unexpected '{' in field name")
        if byte == 91:
            in_index = True
        elif byte == 93:
            in_index = False
        elif not in_index and (byte == 33 or byte == 58 or byte == 125):
            return at
        at = at + 1
    raise ValueError("expected '}' before end of string")


def _value_of(name: str, reader: FieldReader) -> object:
    """The argument, and then what attributes and indices lead to."""
    at = _step_end(name, 0)
    value = reader._argument(part_of(name, 0, at))
    while at < name._nbytes:
        if name._tail[at] == 46:
            end = _step_end(name, at + 1)
            if end == at + 1:
                raise ValueError("Empty attribute in format string")
            value = shown_attribute(value, part_of(name, at + 1, end))
            at = end
        else:
            end = find_byte(name._tail, at, name._nbytes, 93)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            value = _indexed(value, part_of(name, at + 1, end))
            at = end + 1
            if at < name._nbytes and name._tail[at] != 46 and name._tail[at] != 91:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return value


@noraise
def _step_end(name: str, start: i32) -> i32:
    at = start
    while at < name._nbytes and name._tail[at] != 46 and name._tail[at] != 91:
        at = at + 1
    return at


def _indexed(value: object, key: str) -> object:
    if key._nbytes == 0:
        raise ValueError("Empty attribute in format string")
    number = _number_of(key)
    if number < 0:
        return value[key]
    return value[int_from_i32(number)]


def _number_of(text: str) -> i32:
    """The number that the digits are, or -1."""
    value: i64 = 0
    at: i32 = 0
    while at < text._nbytes:
        digit = text._tail[at] - 48
        if digit < 0 or digit > 9:
            return -1
        value = value * 10 + i64_extend_i32_s(digit)
        if value > 2147483647:
            raise ValueError("Too many decimal digits in format string")
        at = at + 1
    return -1 if at == 0 else i32_wrap_i64(value)


def _converted(value: object, letter: i32) -> str:
    if letter == 114:
        return repr(value)
    if letter == 115:
        return str(value)
    if letter == 97:
        return ascii(value)
    raise ValueError("Unknown conversion specifier " + str_from_point(letter))


# The format specification of text: [[fill]align][0][width][.precision][s]


class TextSpec:
    """A parsed specification. `_align` is a letter; 0 means none was given."""

    _fill: i32
    _align: i32
    _width: i32
    _precision: i32

    def __init__(self) -> None:
        self._fill = -1
        self._precision = -1


def format_text(text: str, spec: str) -> str:
    parsed = _parse_spec(spec)
    shown = _shown(text, parsed)
    gap = parsed._width - shown._len
    left = _left_of(parsed, gap)
    return padded(shown, left, gap - left, parsed._fill)


def append_text_format(builder: StrBuilder, text: str, spec: str) -> None:
    if spec._nbytes == 0:
        builder.append(text)
        return
    parsed = _parse_spec(spec)
    shown = _shown(text, parsed)
    gap = parsed._width - shown._len
    left = _left_of(parsed, gap)
    builder.append_fill(parsed._fill, left)
    builder.append(shown)
    builder.append_fill(parsed._fill, gap - left)


def _shown(text: str, spec: TextSpec) -> str:
    if spec._precision >= 0 and spec._precision < text._len:
        return text._substring(0, spec._precision)
    return text


@noraise
def _left_of(spec: TextSpec, gap: i32) -> i32:
    """How much of a gap, if there is one, is on the left."""
    if spec._align == 62:
        return gap
    return gap >> 1 if spec._align == 94 else 0


@pure
@noraise
def _is_align(point: i32) -> bool:
    return point == 60 or point == 62 or point == 94 or point == 61


def _parse_spec(spec: str) -> TextSpec:
    parsed = TextSpec()
    at = _parse_align(spec, parsed)
    at = _reject_numeric(spec, at)
    if parsed._fill < 0:
        parsed._fill = 32
        if _byte_at(spec, at) == 48:
            at = at + 1
            parsed._fill = 48
    digits = _digits_end(spec, at)
    parsed._width = _number_in(spec, at, digits)
    at = digits
    if _byte_at(spec, at) == 44 or _byte_at(spec, at) == 95:
        _grouped_text(spec, _byte_at(spec, at))
    if _byte_at(spec, at) == 46:
        digits = _digits_end(spec, at + 1)
        if digits == at + 1:
            raise ValueError("Format specifier missing precision")
        parsed._precision = _number_in(spec, at + 1, digits)
        at = digits
    if _byte_at(spec, at) == 115:
        at = at + 1
    if at < spec._nbytes:
        _bad_type(spec, at)
    return parsed


@noraise
def _byte_at(spec: str, at: i32) -> i32:
    if at < spec._nbytes:
        return spec._tail[at]
    return 0


def _parse_align(spec: str, parsed: TextSpec) -> i32:
    """Fill and alignment; the offset behind them."""
    after = point_size(spec._tail[0])
    at: i32 = 0
    if _is_align(_byte_at(spec, after)):
        parsed._fill = point_at(spec._tail)
        parsed._align = spec._tail[after]
        at = after + 1
    elif _is_align(spec._tail[0]):
        parsed._align = spec._tail[0]
        at = 1
    if parsed._align == 61:
        raise ValueError("'=' alignment not allowed in string format specifier")
    return at


def _reject_numeric(spec: str, at: i32) -> i32:
    """Signs, `z` and `#` are for numbers."""
    byte = _byte_at(spec, at)
    if byte == 32:
        raise ValueError("Space not allowed in string format specifier")
    if byte == 43 or byte == 45:
        raise ValueError("Sign not allowed in string format specifier")
    if byte == 122:
        raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
    if byte == 35:
        raise ValueError("Alternate form (#) not allowed in string format specifier")
    return at


@noraise
def _digits_end(spec: str, start: i32) -> i32:
    at = start
    while at < spec._nbytes and spec._tail[at] >= 48 and spec._tail[at] <= 57:
        at = at + 1
    return at


def _number_in(spec: str, start: i32, end: i32) -> i32:
    if start == end:
        return 0
    return _number_of(part_of(spec, start, end))


@cold
def _grouped_text(spec: str, group: i32) -> None:
    """Texts have no groups. Types that do not go with them come first, then those that texts do not have."""
    parsed = parse_spec(spec, "str", 60)
    if parsed._type == 0:
        raise ValueError("Cannot specify '" + str_from_point(group) + "' with 's'.")
    unknown_type(parsed._type, "str")


@cold
def _bad_type(spec: str, at: i32) -> None:
    rest = part_of(spec, at, spec._nbytes)
    if rest._len > 1:
        raise ValueError("Invalid format specifier '" + spec + "' for object of type 'str'")
    raise ValueError("Unknown format code '" + rest + "' for object of type 'str'")
