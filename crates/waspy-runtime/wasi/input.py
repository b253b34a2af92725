"""Standard input: lines and the rest, decoded as UTF-8, with universal newlines as CPython's text files have them.

    _block  the bytes read last          _at  the first that has not been used
"""

from lowlevel.array import Array
from lowlevel.wasm import Ptr, i32, int_from_i32, u8
from core.str import StrBuilder
from core.utf8 import count_points, point_size, valid_utf8
from wasi.io import get_stdin, read_some

_in: i32 = -1
_block: Array[u8] | None = None
_at: i32 = 0
_ended: bool = False

BLOCK: i32 = 65536


def _filled() -> Array[u8] | None:
    """A block with an unused byte at `_at`; `None` at the end."""
    global _in, _block, _at, _ended
    block = _block
    if block is not None and _at < block._n:
        return block
    if _ended:
        return None
    if _in < 0:
        _in = get_stdin()
    block = read_some(_in, BLOCK)
    _block = block
    _at = 0
    if block._n > 0:
        return block
    _ended = True
    return None


def read_line() -> str:
    """The next line with its line end, which is always a line feed; empty at the end."""
    builder = StrBuilder(80)
    while not _read_part(builder):
        pass
    return decoded(builder)


def read_rest() -> str:
    """All that is left, line ends made line feeds."""
    builder = StrBuilder(256)
    while _filled() is not None:
        _read_part(builder)
    return decoded(builder)


def _read_part(builder: StrBuilder) -> bool:
    """Appends what the block has of the line; is the line complete?"""
    global _at
    block = _filled()
    if block is None:
        return True
    end = _line_end(block._tail, _at, block._n)
    builder.append_ascii(block._tail + _at, end - _at)
    _at = end
    if end == block._n:
        return False
    _take_line_end(builder, block._tail[end])
    return True


@noraise
def _line_end(p: Ptr[u8], start: i32, end: i32) -> i32:
    """The offset of the first line feed or carriage return."""
    i = start
    while i < end and p[i] != 10 and p[i] != 13:
        i = i + 1
    return i


def _take_line_end(builder: StrBuilder, byte: i32) -> None:
    """Uses up \\n, \\r or \\r\\n, which may be in two blocks."""
    global _at
    _at = _at + 1
    builder.append_byte(10)
    if byte == 13:
        block = _filled()
        if block is not None and block._tail[_at] == 10:
            _at = _at + 1


def decoded(builder: StrBuilder) -> str:
    """The text of the bytes in a builder, or UnicodeDecodeError. The builder has counted each byte as a character."""
    text = builder.finish()
    bad = valid_utf8(text._tail, text._nbytes)
    if bad >= 0:
        _decode_error(text, bad)
    text._len = count_points(text._tail, text._nbytes)
    return text


@cold
def _decode_error(text: str, at: i32) -> None:
    reason = "invalid start byte"
    byte = text._tail[at]
    end = at + 1
    if byte >= 194 and byte <= 244:
        reason = "unexpected end of data" if at + point_size(byte) > text._nbytes else "invalid continuation byte"
    error = UnicodeDecodeError("utf-8", None, int_from_i32(at), int_from_i32(end), reason)
    error._byte = byte
    raise error
