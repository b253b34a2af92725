"""`struct`: values to and from the bytes of C structures, by a format.

A format is taken apart once, in `struct/_format.py`, and kept; what stands here reads and writes by its fields.
"""

from stdlib.struct._format import Format, error, format_of
from stdlib.struct._floats import bits_of_double, bits_of_half, bits_of_single, double_of_bits, half_of_bits, single_of_bits
from builtins.memoryview import bytes_of_buffer, is_writable_buffer
from builtins.items import has_float
from builtins.slice import has_index


@native("_struct")
class Struct:
    """A format, ready for use."""

    def __init__(self, format):
        self._layout = format_of(format)
        self.format = self._layout.text
        self.size = self._layout.size

    def pack(self, *values):
        return _packed(self._layout, values, "pack")

    def pack_into(self, buffer, offset, *values):
        _put(self._layout, buffer, offset, values)

    def unpack(self, buffer):
        return _unpacked(self._layout, buffer)

    def unpack_from(self, buffer, offset=0):
        return _taken(self._layout, buffer, offset)

    def iter_unpack(self, buffer):
        return _each(self._layout, buffer)


def calcsize(format, /):
    """Bytes of the structure."""
    return format_of(format).size


def pack(format, /, *values):
    """The bytes of the values."""
    return _packed(format_of(format), values, "pack")


def pack_into(format, buffer, offset, /, *values):
    """Writes the bytes of the values into a buffer."""
    _put(format_of(format), buffer, offset, values)


def unpack(format, buffer, /):
    """The values of all bytes of a buffer."""
    return _unpacked(format_of(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    """The values of the bytes at a place of a buffer."""
    return _taken(format_of(format), buffer, offset)


def iter_unpack(format, buffer, /):
    """The values of each structure in a buffer of many."""
    return _each(format_of(format), buffer)


# Writing.


def _packed(layout, values, who):
    if len(values) != layout.count:
        raise error(f"{who} expected {layout.count} items for packing (got {len(values)})")
    parts = []
    place = 0
    i = 0
    for code, times, start, size in layout.fields:
        parts.append(bytes(start - place))
        if code == "s" or code == "p":
            parts.append(_text(code, times, values[i]))
            i += 1
            place = start + times
            continue
        for _ in range(times):
            parts.append(_item(layout, code, size, values[i]))
            i += 1
        place = start + times * size
    parts.append(bytes(layout.size - place))
    return b"".join(parts)


def _text(code, width, value):
    """A field of bytes: cut, or filled with zeros."""
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    data = bytes(value)
    if code == "s":
        return data[:width].ljust(width, b"\0")
    if width == 0:
        return b""
    data = data[: width - 1]
    return bytes([min(len(data), 255)]) + data.ljust(width - 1, b"\0")


def _item(layout, code, size, value):
    if code == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if code == "?":
        return b"\1" if value else b"\0"
    if code in "efd":
        return _float_bits(layout, code, value).to_bytes(size, layout.order)
    return _whole(layout, code, size, value)


def _whole(layout, code, size, value):
    if not has_index(value):
        raise error("required argument is not an integer")
    number = value.__index__()
    bits = size * 8
    if code == "P":
        if number < -(1 << 63) or number >= 1 << 64:
            raise error("int too large to convert")
        return (number & (1 << 64) - 1).to_bytes(size, layout.order)
    if code.islower():
        low, high = -(1 << bits - 1), (1 << bits - 1) - 1
    else:
        low, high = 0, (1 << bits) - 1
    if not low <= number <= high:
        raise error(f"'{code}' format requires {low} <= number <= {high}")
    return number.to_bytes(size, layout.order, signed=low < 0)


def _float_bits(layout, code, value):
    if not has_float(value):
        raise error("required argument is not a float")
    try:
        number = float(value)
    except OverflowError:
        raise error("required argument is not a float") from None
    if code == "d":
        return bits_of_double(number)
    if code == "f":
        bits = bits_of_single(number)
        if bits & 0x7FFFFFFF == 0x7F800000 and number - number == 0.0 and not layout.native:
            raise OverflowError("float too large to pack with f format")
        return bits
    return bits_of_half(number)


def _put(layout, buffer, offset, values):
    if len(values) != layout.count:
        raise error(f"pack_into expected {layout.count} items for packing (got {len(values)})")
    if not is_writable_buffer(buffer):
        raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
    view = memoryview(buffer).cast("B")
    length = len(view)
    start = offset
    if offset < 0:
        if offset + layout.size > 0:
            raise error(f"no space to pack {layout.size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        start = offset + length
    if length - start < layout.size:
        raise error(
            f"pack_into requires a buffer of at least {start + layout.size} bytes for packing {layout.size} bytes "
            f"at offset {start} (actual buffer size is {length})"
        )
    view[start : start + layout.size] = _packed(layout, values, "pack_into")


# Reading.


def _unpacked(layout, buffer):
    data = bytes_of_buffer(buffer)
    if len(data) != layout.size:
        raise error(f"unpack requires a buffer of {layout.size} bytes")
    return _values(layout, data, 0)


def _taken(layout, buffer, offset):
    data = bytes_of_buffer(buffer)
    start = offset
    if offset < 0:
        if offset + layout.size > 0:
            raise error(f"not enough data to unpack {layout.size} bytes at offset {offset}")
        if offset + len(data) < 0:
            raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
        start = offset + len(data)
    if len(data) - start < layout.size:
        raise error(
            f"unpack_from requires a buffer of at least {start + layout.size} bytes for unpacking {layout.size} bytes "
            f"at offset {start} (actual buffer size is {len(data)})"
        )
    return _values(layout, data, start)


def _each(layout, buffer):
    if layout.size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    data = bytes_of_buffer(buffer)
    if len(data) % layout.size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {layout.size} bytes")
    return _structures(layout, data)


def _structures(layout, data):
    for start in range(0, len(data), layout.size):
        yield _values(layout, data, start)


def _values(layout, data, base):
    values = []
    for code, times, start, size in layout.fields:
        at = base + start
        if code == "s":
            values.append(data[at : at + times])
        elif code == "p":
            values.append(data[at + 1 : at + 1 + min(data[at], times - 1)] if times else b"")
        else:
            for k in range(times):
                values.append(_value(layout, code, data[at + k * size : at + k * size + size]))
    return tuple(values)


def _value(layout, code, data):
    if code == "c":
        return data
    if code == "?":
        return data != b"\0"
    if code in "efd":
        bits = int.from_bytes(data, layout.order)
        if code == "d":
            return double_of_bits(bits)
        return single_of_bits(bits) if code == "f" else half_of_bits(bits)
    return int.from_bytes(data, layout.order, signed=code.islower())
