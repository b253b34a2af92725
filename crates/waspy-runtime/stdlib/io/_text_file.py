# dialect: typed
"""Files of text on the host: `open(path)`. A layer over a file of bytes (`io/_binary.py`), decoded a block at a time as CPython
does, so that errors and places in the file are the same.

    _source  the bytes of the block, with those before them that were the beginning of a character    _start  their place
    _text    what is decoded of them        _used  bytes of it that were read
    _kept    the beginning of a character, or of a line end, at the end of the block

A `\\r` at the end of a block may be half of a line end; it is kept until the next one.
"""

from lowlevel.wasm import *
from core.object import type_name
from core.str import StrBuilder, new_str, str_from_utf8
from core.str_find import find_byte
from core.utf8 import count_points, point_size, skip_points, valid_utf8
from builtins.codecs import ASCII, LATIN1, UTF8, UTF8_MARKED, UTF16, UTF32, decode_bytes, encode_text, encoding_number
from builtins.codecs import unfinished_bytes
from stdlib.io._base import TextIOBase, UnsupportedOperation
from stdlib.io._binary import BufferedFile
from stdlib.typing import Iterable

BLOCK: i32 = 8192
# How lines end: any way, made "\n"; any way, left as it is; one way.
TRANSLATED: i32 = 0
UNIVERSAL: i32 = 1
FEED: i32 = 2
RETURN: i32 = 3
BOTH: i32 = 4


@native("_io")
class TextIOWrapper(TextIOBase):
    """A file of text."""

    mode: str
    encoding: str
    errors: str
    line_buffering: bool
    write_through: bool
    buffer: BufferedFile
    _kind: i32
    _lines: i32
    _text: str
    _used: i32
    _source: bytes
    _start: i64
    _kept: bytes
    _ended: bool
    _telling: bool

    def __init__(
        self,
        buffer: BufferedFile,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        line_buffering: bool = False,
        write_through: bool = False,
    ) -> None:
        self._kind = encoding_number("utf-8" if encoding is None else encoding)
        self.encoding = "utf-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        self._lines = _line_ends(newline)
        self.buffer = buffer
        self.mode = buffer.mode
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._closed = False
        self._telling = True
        self._forget_text()

    @property
    def name(self) -> str:
        return self.buffer.name

    @property
    def closed(self) -> bool:
        return self.buffer._closed

    @property
    def newlines(self) -> None:
        return None

    def __enter__(self) -> TextIOWrapper:
        self._check_open()
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.close()

    def __repr__(self) -> str:
        text = "<_io.TextIOWrapper name=" + repr(self.buffer.name) + " mode=" + repr(self.mode)
        return text + " encoding=" + repr(self.encoding) + ">"

    def _check_open(self) -> None:
        if self.buffer._closed:
            raise ValueError("I/O operation on closed file.")

    def close(self) -> None:
        self.buffer.close()

    def flush(self) -> None:
        self._check_open()
        self.buffer.flush()

    def readable(self) -> bool:
        self._check_open()
        return self.buffer._readable

    def writable(self) -> bool:
        self._check_open()
        return self.buffer._writable

    def seekable(self) -> bool:
        self._check_open()
        return True

    def isatty(self) -> bool:
        self._check_open()
        return False

    def fileno(self) -> int:
        return self.buffer.fileno()

    def reconfigure(self, *, line_buffering: bool) -> None:
        self.flush()
        self.line_buffering = line_buffering

    # Reading.

    def _check_read(self) -> None:
        self._check_open()
        if not self.buffer._readable:
            raise UnsupportedOperation("not readable")

    def read(self, size: int | None = -1, /) -> str:
        """At most so many characters, or all that are left."""
        self._check_read()
        if size is None or size < 0:
            return self._rest()
        builder = StrBuilder(64)
        left: i32 = 2147483647
        if size < 2147483647:
            left = i32_wrap_i64(int_raw(size))
        while left > 0 and self._filled():
            text = self._text
            count = text._len if self._used == 0 else count_points(text._tail + self._used, text._nbytes - self._used)
            if count > left:
                count = left
            end = self._used + skip_points(text._tail + self._used, count)
            builder.append(text._bytes(self._used, end, count))
            self._used = end
            left = left - count
        return builder.finish()

    def _rest(self) -> str:
        head = self._take_text()
        kept = self._kept
        self._start = self._start + i64_extend_i32_s(self._source._n)
        data = self.buffer.read()
        if kept._n > 0:
            data = kept + data
        tail = self._decoded(data, True)
        self._forget_text()
        self._ended = True
        return head + tail

    def _take_text(self) -> str:
        """What is decoded and was not read."""
        text = self._text
        part = text
        if self._used > 0:
            n = text._nbytes - self._used
            part = text._bytes(self._used, text._nbytes, count_points(text._tail + self._used, n))
        self._used = text._nbytes
        return part

    def readline(self, size: int | None = -1, /) -> str:
        self._check_read()
        left: i32 = 2147483647
        if size is not None and 0 <= size and size < 2147483647:
            left = i32_wrap_i64(int_raw(size))
        if left == 0 or not self._filled():
            return ""
        end = self._line_end(self._used)
        if end >= 0 and left == 2147483647:
            return self._part(end)
        return self._long_line(left)

    def _part(self, end: i32) -> str:
        text = self._text
        start = self._used
        self._used = end
        count = end - start
        if not text._is_ascii():
            count = count_points(text._tail + start, count)
        return text._bytes(start, end, count)

    def _long_line(self, limit: i32) -> str:
        """A line of more than one block, or of at most so many characters."""
        builder = StrBuilder(256)
        left = limit
        half = False
        while left > 0 and self._filled():
            end = self._line_end(self._used)
            if half and self._text._tail[self._used] == 10:
                end = self._used + 1
            part = self._part(self._text._nbytes if end < 0 else end)
            if part._len > left:
                cut = skip_points(part._tail, left)
                self._used = self._used - (part._nbytes - cut)
                part = part._bytes(0, cut, left)
                end = 0
            builder.append(part)
            left = left - part._len
            if end >= 0:
                break
            half = self._lines == BOTH and part.endswith("\r")
        return builder.finish()

    def _line_end(self, start: i32) -> i32:
        """Where the line that begins here ends in the block, or -1."""
        text = self._text
        n = text._nbytes
        if self._lines == TRANSLATED or self._lines == FEED:
            feed = find_byte(text._tail, start, n, 10)
            return feed + 1 if feed >= 0 else -1
        if self._lines == RETURN:
            back = find_byte(text._tail, start, n, 13)
            return back + 1 if back >= 0 else -1
        at = start
        while at < n:
            byte = text._tail[at]
            pair = byte == 13 and at + 1 < n and text._tail[at + 1] == 10
            if pair:
                return at + 2
            if self._lines == UNIVERSAL and (byte == 10 or byte == 13):
                return at + 1
            at = at + 1
        return -1

    def readlines(self, hint: int | None = -1, /) -> list[str]:
        """The lines that are left; with a hint no more once they hold so many characters."""
        lines = list[str]()
        count = 0
        self._check_read()
        while self._filled():
            line = self.readline()
            lines.append(line)
            count = count + len(line)
            if hint is not None and 0 < hint and hint <= count:
                return lines
        return lines

    def __iter__(self) -> TextIOWrapper:
        self._check_open()
        return self

    def _more(self) -> bool:
        self._check_read()
        self._telling = not self._filled()
        return not self._telling

    def _take(self) -> str:
        return self.readline()

    def __next__(self) -> str:
        if self._more():
            return self.readline()
        raise StopIteration()

    # Decoding.

    def _filled(self) -> bool:
        """Is there a character to be read? Reads a block where none is left."""
        while self._used >= self._text._nbytes:
            if not self._next_block():
                return False
        return True

    def _next_block(self) -> bool:
        buffer = self.buffer
        data = buffer.read() if self._kind >= UTF16 and self._kind != UTF8_MARKED else buffer.read1(8192)
        final = data._n == 0
        kept = self._kept
        if final and kept._n == 0:
            self._used = self._text._nbytes
            return False
        if kept._n > 0:
            data = kept + data
        self._start = int_to_i64(buffer.tell()) - i64_extend_i32_s(data._n)
        n = data._n if final else self._whole(data)
        part = data[: int_from_i32(n)]
        self._kept = data[int_from_i32(n) :]
        self._source = data
        self._used = 0
        self._text = ""
        self._text = self._decoded(part, final)
        return True

    def _whole(self, data: bytes) -> i32:
        """The bytes that are whole characters, and no half of a line end."""
        n = data._n
        if self._kind == UTF8 or self._kind == UTF8_MARKED:
            n = n - unfinished_bytes(data)
        if self._lines <= UNIVERSAL and n == data._n and n > 0 and data._tail[n - 1] == 13 and self._kind < UTF16:
            n = n - 1
        return n

    def _decoded(self, data: bytes, final: bool) -> str:
        text = self._plain(data)
        if self._lines == TRANSLATED and find_byte(text._tail, 0, text._nbytes, 13) >= 0:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _plain(self, data: bytes) -> str:
        kind = self._kind
        encoding = self.encoding
        if kind == UTF8_MARKED:
            if self._start == 0:
                return decode_bytes(data, encoding, self.errors)
            kind = UTF8
        if kind == UTF8 or kind == ASCII:
            if _is_ascii(data):
                text = new_str(data._n, data._n)
                memory_copy(text._tail, data._tail, data._n)
                return text
        if kind == UTF8:
            if valid_utf8(data._tail, data._n) < 0:
                return str_from_utf8(data._tail, data._n)
        if self._start > 0 and (kind == UTF16 or kind == UTF32):
            encoding = "utf-16-le" if kind == UTF16 else "utf-32-le"
        return decode_bytes(data, encoding, self.errors)

    def _forget_text(self) -> None:
        self._text = ""
        self._used = 0
        self._source = b""
        self._kept = b""

    # Writing.

    def write(self, text: str, /) -> int:
        """Puts text at the place of the file, over what is there."""
        self._check_open()
        if not self.buffer._writable:
            raise UnsupportedOperation("not writable")
        self._put(text)
        self._forget_text()
        feeds = self.line_buffering and ("\n" in text or "\r" in text)
        if self.write_through or feeds:
            self.buffer._write_out()
        return len(text)

    def write(self, text: object, /) -> int:
        self._check_open()
        raise TypeError("write() argument must be str, not " + type_name(text))

    def _put(self, text: str) -> None:
        if self._lines >= RETURN:
            text = text.replace("\n", "\r" if self._lines == RETURN else "\r\n")
        if self._kind == UTF8 and text._flags == 0:
            self.buffer._put(text._tail, text._nbytes)
            return
        encoding = self.encoding
        if self._kind == UTF8:
            encoding = "utf-8"
        elif self._kind == UTF8_MARKED or self._kind == UTF16 or self._kind == UTF32:
            # The mark is for the beginning of the file.
            if self.buffer.tell() > 0:
                encoding = "utf-8" if self._kind == UTF8_MARKED else "utf-16-le" if self._kind == UTF16 else "utf-32-le"
        data = encode_text(text, encoding, self.errors)
        self.buffer._put(data._tail, data._n)

    def writelines[T](self, lines: Iterable[T], /) -> None:
        self._check_open()
        for line in lines:
            self.write(line)

    # The place, which is a number of bytes.

    def tell(self) -> int:
        self._check_open()
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.buffer._write_out()
        if self._source._n == 0:
            return self.buffer.tell()
        return int_from_i64(self._start) + self._source_read()

    def _source_read(self) -> int:
        """How many bytes of the block what was read was made of: the fewest that give so many characters."""
        wanted = count_points(self._text._tail, self._used)
        low = 0
        high = len(self._source)
        while low < high:
            middle = (low + high) // 2
            if self._characters(middle) >= wanted:
                high = middle
            else:
                low = middle + 1
        return low

    def _characters(self, n: int) -> i32:
        """How many characters the first bytes of the block give."""
        data = self._source[:n]
        whole = len(data) - int_from_i32(unfinished_bytes(data) if self._kind == UTF8 else 0)
        paired = n < len(self._source) and data.endswith(b"\r") and self._source[n] == 10
        if paired and self._lines == TRANSLATED:
            whole = whole - 1
        return self._decoded(data[:whole], False)._len

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._check_open()
        if whence == 1:
            if offset != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            offset = self.tell()
        elif whence == 2:
            if offset != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence != 0:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        elif offset < 0:
            raise ValueError("negative seek position " + str(offset))
        place = self.buffer.seek(offset, 2 if whence == 2 else 0)
        self._forget_text()
        self._telling = True
        return place

    def truncate(self, size: int | None = None, /) -> int:
        """Cuts the file, or adds zeros."""
        self.flush()
        return self.buffer.truncate(self.tell() if size is None else size)


def _line_ends(newline: str | None) -> i32:
    if newline is None:
        return TRANSLATED
    if newline == "":
        return UNIVERSAL
    if newline == "\n":
        return FEED
    if newline == "\r":
        return RETURN
    if newline == "\r\n":
        return BOTH
    raise ValueError("illegal newline value: " + newline)


@noraise
@nocollect
def _is_ascii(data: bytes) -> bool:
    words = ptr_cast[i64](data._tail)
    n = data._n >> 3
    i: i32 = 0
    while i < n:
        if words[i] & -9187201950435737472 != 0:
            return False
        i = i + 1
    i = n << 3
    while i < data._n:
        if data._tail[i] > 127:
            return False
        i = i + 1
    return True
