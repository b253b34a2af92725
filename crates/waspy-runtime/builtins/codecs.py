"""Text to bytes and back: UTF-8, Latin-1 and ASCII, and the handlers of what an encoding cannot express. UTF-16 and UTF-32 are in
`builtins/codecs_wide.py`.

Latin-1 and ASCII are code points below a limit. A handler is applied to a stretch at a time, as CPython finds stretches: all
consecutive characters that cannot be encoded; in UTF-8 the longest beginning of a sequence that is still well-formed.
"""

from lowlevel.wasm import *
from core.exceptions_more import UnicodeDecodeError, UnicodeEncodeError
from core.str import SURROGATES, StrBuilder
from core.str_repr import append_escape, append_hex
from core.utf8 import is_surrogate, point_at, point_size
from builtins.bytes import new_bytes
from builtins.bytes_parts import ByteBuilder
from builtins.codecs_wide import decode_wide, encode_wide

# Encodings.
UTF8: i32 = 0
LATIN1: i32 = 1
ASCII: i32 = 2
# From here on: a width of 2 or 4 bytes, in the order of the machine with a mark, or in a given order.
UTF16: i32 = 3
UTF16_LITTLE: i32 = 4
UTF16_BIG: i32 = 5
UTF32: i32 = 6
UTF32_LITTLE: i32 = 7
UTF32_BIG: i32 = 8
UTF8_MARKED: i32 = 9

# Handlers.
STRICT: i32 = 0
IGNORE: i32 = 1
REPLACE: i32 = 2
BACKSLASH: i32 = 3
ESCAPE: i32 = 4
PASS: i32 = 5
XML: i32 = 6


def _encoding_of(name: str) -> i32:
    plain = name.lower().replace("_", "-").replace(" ", "-")
    if plain == "utf-8" or plain == "utf8" or plain == "u8" or plain == "utf" or plain == "cp65001":
        return UTF8
    if plain == "latin-1" or plain == "latin1" or plain == "iso-8859-1" or plain == "iso8859-1" or plain == "l1":
        return LATIN1
    if plain == "ascii" or plain == "us-ascii" or plain == "646":
        return ASCII
    if plain == "utf-8-sig":
        return UTF8_MARKED
    wide = _wide_encoding_of(plain)
    if wide < 0:
        raise LookupError("unknown encoding: " + name)
    return wide


def encoding_number(name: str) -> i32:
    """Which of the encodings above a name means."""
    return _encoding_of(name)


@noraise
def _wide_encoding_of(plain: str) -> i32:
    if plain == "utf-16" or plain == "utf16" or plain == "u16":
        return UTF16
    if plain == "utf-16-le" or plain == "utf-16le":
        return UTF16_LITTLE
    if plain == "utf-16-be" or plain == "utf-16be":
        return UTF16_BIG
    if plain == "utf-32" or plain == "utf32" or plain == "u32":
        return UTF32
    if plain == "utf-32-le" or plain == "utf-32le":
        return UTF32_LITTLE
    if plain == "utf-32-be" or plain == "utf-32be":
        return UTF32_BIG
    return -1


@noraise
def _name_of(encoding: i32) -> str:
    if encoding == UTF8:
        return "utf-8"
    return "latin-1" if encoding == LATIN1 else "ascii"


def _handler_of(name: str) -> i32:
    if name == "strict":
        return STRICT
    if name == "ignore":
        return IGNORE
    if name == "replace":
        return REPLACE
    if name == "backslashreplace":
        return BACKSLASH
    if name == "surrogateescape":
        return ESCAPE
    if name == "surrogatepass":
        return PASS
    if name == "xmlcharrefreplace":
        return XML
    raise LookupError("unknown error handler name '" + name + "'")


# Encoding.


def encode_text(text: str, encoding: str, errors: str) -> bytes:
    kind = _encoding_of(encoding)
    if kind == UTF8_MARKED:
        return b"\xef\xbb\xbf" + encode_text(text, "utf-8", errors)
    if kind >= UTF16:
        return encode_wide(text, kind, _handler_of(errors))
    if text._is_ascii() or kind == UTF8 and text._flags & SURROGATES == 0:
        result = new_bytes(text._nbytes)
        memory_copy(result._tail, text._tail, text._nbytes)
        return result
    builder = ByteBuilder(text._nbytes)
    at: i32 = 0
    index: i32 = 0
    while at < text._nbytes:
        n = point_size(text._tail[at])
        point = point_at(text._tail + at)
        if _expressible(kind, point):
            if kind == UTF8:
                builder.append(text._tail + at, n)
            else:
                builder.append_byte(point)
            at = at + n
            index = index + 1
        else:
            last = at
            count: i32 = 0
            while last < text._nbytes and not _expressible(kind, point_at(text._tail + last)):
                last = last + point_size(text._tail[last])
                count = count + 1
            _encode_stretch(builder, text, at, last, index, count, kind, errors)
            at = last
            index = index + count
    return builder.finish()


@noraise
def _expressible(kind: i32, point: i32) -> bool:
    if kind == UTF8:
        return not is_surrogate(point)
    return point < 256 if kind == LATIN1 else point < 128


def _encode_stretch(
    builder: ByteBuilder, text: str, first: i32, last: i32, index: i32, count: i32, kind: i32, errors: str
) -> None:
    handler = _handler_of(errors)
    at = first
    done: i32 = 0
    while at < last:
        point = point_at(text._tail + at)
        if handler == REPLACE:
            builder.append_byte(63)
        elif handler == BACKSLASH:
            escaped = StrBuilder(10)
            append_escape(escaped, point)
            builder.append_ascii(escaped.finish())
        elif handler == XML:
            builder.append_ascii("&#" + str(int_from_i32(point)) + ";")
        elif handler == ESCAPE and point >= 0xDC80 and point <= 0xDCFF:
            builder.append_byte(point & 0xFF)
        elif handler == PASS and kind == UTF8:
            builder.append(text._tail + at, 3)
        elif handler != IGNORE:
            _cannot_encode(text, index + done, index + count, kind)
        at = at + point_size(text._tail[at])
        done = done + 1


def _cannot_encode(text: str, start: i32, end: i32, kind: i32) -> None:
    reason = "surrogates not allowed"
    if kind == LATIN1:
        reason = "ordinal not in range(256)"
    if kind == ASCII:
        reason = "ordinal not in range(128)"
    raise UnicodeEncodeError(_name_of(kind), text, int_from_i32(start), int_from_i32(end), reason)


# Decoding.


def decode_bytes(data: bytes, encoding: str, errors: str) -> str:
    kind = _encoding_of(encoding)
    if kind == UTF8_MARKED:
        return decode_bytes(data.removeprefix(b"\xef\xbb\xbf"), "utf-8", errors)
    if kind >= UTF16:
        return decode_wide(data, kind, errors)
    builder = StrBuilder(data._n)
    at: i32 = 0
    while at < data._n:
        byte = data._tail[at]
        if byte < 128:
            builder.append_byte(byte)
            at = at + 1
        elif kind == LATIN1:
            builder.append_point(byte)
            at = at + 1
        elif kind == ASCII:
            _decode_stretch(builder, data, at, at + 1, kind, errors, "ordinal not in range(128)")
            at = at + 1
        else:
            at = _decode_sequence(builder, data, at, errors)
    return builder.finish()


def _decode_sequence(builder: StrBuilder, data: bytes, at: i32, errors: str) -> i32:
    """A sequence that is not ASCII; where the next one begins."""
    n = _sequence_size(data._tail[at])
    if n == 0:
        _decode_stretch(builder, data, at, at + 1, UTF8, errors, "invalid start byte")
        return at + 1
    good = _well_formed(data, at, n)
    if good == n:
        builder.append_point(point_at(data._tail + at))
        return at + n
    if at + good == data._n:
        _decode_stretch(builder, data, at, data._n, UTF8, errors, "unexpected end of data")
        return data._n
    if _is_surrogate_sequence(data, at) and _handler_of(errors) == PASS:
        builder.append_point(point_at(data._tail + at))
        return at + 3
    _decode_stretch(builder, data, at, at + good, UTF8, errors, "invalid continuation byte")
    return at + good


@pure
@noraise
def _sequence_size(first: i32) -> i32:
    """Bytes of a sequence by its first byte; 0 when none begins so."""
    if first < 0xC2 or first > 0xF4:
        return 0
    return point_size(first)


@noraise
def _well_formed(data: bytes, at: i32, n: i32) -> i32:
    """How many bytes from `at` on, at most `n`, may begin a sequence."""
    first = data._tail[at]
    i: i32 = 1
    while i < n and at + i < data._n:
        byte = data._tail[at + i]
        low: i32 = 0x80
        high: i32 = 0xBF
        if i == 1 and first == 0xE0:
            low = 0xA0
        if i == 1 and first == 0xED:
            high = 0x9F
        if i == 1 and first == 0xF0:
            low = 0x90
        if i == 1 and first == 0xF4:
            high = 0x8F
        if byte < low or byte > high:
            return i
        i = i + 1
    return i


@noraise
def unfinished_bytes(data: bytes) -> i32:
    """How many bytes at the end are the beginning of a character of UTF-8."""
    back: i32 = 1
    while back <= 3 and back <= data._n:
        at = data._n - back
        n = _sequence_size(data._tail[at])
        if n > back:
            return back if _well_formed(data, at, n) == back else 0
        if data._tail[at] >> 6 != 2:
            return 0
        back = back + 1
    return 0


@noraise
def _is_surrogate_sequence(data: bytes, at: i32) -> bool:
    if at + 2 >= data._n:
        return False
    return data._tail[at] == 0xED and data._tail[at + 1] >> 5 == 5 and data._tail[at + 2] >> 6 == 2


def _decode_stretch(
    builder: StrBuilder, data: bytes, first: i32, last: i32, kind: i32, errors: str, reason: str
) -> None:
    decode_stretch(builder, data, first, last, _name_of(kind), errors, reason)


def decode_stretch(
    builder: StrBuilder, data: bytes, first: i32, last: i32, encoding: str, errors: str, reason: str
) -> None:
    """What a handler makes of bytes that are no text."""
    handler = _handler_of(errors)
    if handler == REPLACE:
        builder.append_point(0xFFFD)
    elif handler == BACKSLASH:
        at = first
        while at < last:
            builder.append_byte(92)
            builder.append_byte(120)
            append_hex(builder, data._tail[at], 2)
            at = at + 1
    elif handler == ESCAPE:
        at = first
        while at < last:
            builder.append_point(0xDC00 | data._tail[at])
            at = at + 1
    elif handler == XML:
        raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
    elif handler != IGNORE:
        error = UnicodeDecodeError(encoding, data, int_from_i32(first), int_from_i32(last), reason)
        error._byte = data._tail[first]
        raise error
