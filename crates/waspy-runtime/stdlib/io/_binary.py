# dialect: typed
"""Files of bytes on the host: `open(path, "rb")` and its like.

    _block   bytes that were read ahead, of them `_at` up to `_end` are left       _buffer  bytes that were not written yet
    _buffer._offset  the place in the file behind the block, where the next one is read or the unwritten bytes go

Never both: reading writes what was not written, writing forgets what was read ahead. CPython has a class for each way to
open a file; what they do is one class here.
"""

from lowlevel.array import Array
from lowlevel.wasm import *
from core.object import type_name
from core.str_find import find_byte
from builtins.bytes import new_bytes
from builtins.bytes_parts import ByteBuilder
from stdlib.io._base import BufferedIOBase, UnsupportedOperation
from stdlib.typing import Iterable
from wasi.files import MOST_READ, drop_descriptor, drop_output, file_error, open_end, read_block, set_size, stat_file
from wasi.unwritten import WriteBuffer, new_write_buffer, put_bytes, write_buffer

BLOCK: i32 = 8192


class BufferedFile(BufferedIOBase):
    """A file of bytes."""

    name: str
    mode: str
    _file: i32
    _readable: bool
    _writable: bool
    _unbuffered: bool
    _buffer: WriteBuffer
    _block: Array[u8] | None
    _at: i32
    _end: i32

    def __init__(self, name: str, mode: str, file: i32, readable: bool, writable: bool, appending: bool) -> None:
        self.name = name
        self.mode = mode
        self._closed = False
        self._file = file
        self._readable = readable
        self._writable = writable
        stream: i32 = -1
        if appending:
            stream = open_end(file)
            if stream < 0:
                raise file_error(-1 - stream, name, None)
        self._buffer = new_write_buffer(file, stream)
        if appending:
            self._buffer._offset = stat_file(file)._size

    def __enter__(self) -> BufferedFile:
        self._check_open()
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.close()

    def __repr__(self) -> str:
        text = "<" + type_name(self) + " name=" + repr(self.name)
        if self._unbuffered:
            return text + " mode=" + repr(self.mode) + " closefd=True>"
        return text + ">"

    def _check_open(self) -> None:
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def _check_read(self, what: str) -> None:
        if self._closed:
            raise ValueError(what + " of closed file")
        if not self._readable:
            raise UnsupportedOperation(what)

    def close(self) -> None:
        """Writes what is unwritten and gives the file back, whatever fails."""
        if self._closed:
            return
        status = write_buffer(self._buffer)
        self._closed = True
        self._block = None
        if self._buffer._stream >= 0:
            drop_output(self._buffer._stream)
        drop_descriptor(self._file)
        _check_status(status)

    def flush(self) -> None:
        if self._closed:
            raise ValueError("flush of closed file" if self._writable else "I/O operation on closed file.")
        self._write_out()

    def _write_out(self) -> None:
        _check_status(write_buffer(self._buffer))

    def _settle(self) -> None:
        """After writing at the end of the file, that is the place."""
        if self._buffer._offset < 0:
            self._buffer._offset = stat_file(self._file)._size

    def readable(self) -> bool:
        self._check_open()
        return self._readable

    def writable(self) -> bool:
        self._check_open()
        return self._writable

    def seekable(self) -> bool:
        self._check_open()
        return True

    def isatty(self) -> bool:
        self._check_open()
        return False

    def fileno(self) -> int:
        """A number that no other open file has; 0, 1 and 2 are the standard streams."""
        self._check_open()
        return int_from_i32(self._file) + 3

    # Reading.

    def read(self, size: int | None = -1, /) -> bytes:
        """At most so many bytes, or all that are left."""
        self._check_read("read")
        if size is None or size == -1:
            return self._rest()
        if size < 0:
            raise ValueError("read length must be non-negative or -1")
        wanted: i32 = 2147483647
        if int_is_small(size) and size < 2147483647:
            wanted = i32_wrap_i64(int_raw(size))
        builder = ByteBuilder(wanted if wanted < BLOCK else BLOCK)
        while wanted > 0 and self._filled(wanted if wanted > BLOCK else BLOCK):
            part = self._end - self._at
            if part > wanted:
                part = wanted
            self._pass(builder, part)
            wanted = wanted - part
        return builder.finish()

    def read1(self, size: int | None = -1, /) -> bytes:
        """At most so many bytes, with at most one question to the host."""
        self._check_read("read1")
        wanted: i32 = BLOCK
        if size is not None and size >= 0 and size < 2147483647:
            wanted = i32_wrap_i64(int_raw(size))
        builder = ByteBuilder(BLOCK)
        if wanted > 0 and self._filled(wanted):
            part = self._end - self._at
            self._pass(builder, part if part < wanted else wanted)
        return builder.finish()

    def readinto(self, buffer: bytearray, /) -> int:
        """Fills a buffer as far as there is something."""
        part = self.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    def readline(self, size: int | None = -1, /) -> bytes:
        self._check_read("readline")
        left: i32 = 2147483647
        if size is not None and size >= 0 and size < 2147483647:
            left = i32_wrap_i64(int_raw(size))
        builder = ByteBuilder(80)
        while left > 0 and self._filled(BLOCK):
            end = self._end
            if end - self._at > left:
                end = self._at + left
            feed = find_byte(self._bytes(), self._at, end, 10)
            if feed >= 0:
                self._pass(builder, feed + 1 - self._at)
                break
            left = left - (end - self._at)
            self._pass(builder, end - self._at)
        return builder.finish()

    def readlines(self, hint: int | None = -1, /) -> list[bytes]:
        """The lines that are left; with a hint no more once they hold so many bytes."""
        lines = list[bytes]()
        count = 0
        while True:
            line = self.readline()
            if len(line) == 0:
                return lines
            lines.append(line)
            count = count + len(line)
            if hint is not None and 0 < hint and hint <= count:
                return lines

    def _rest(self) -> bytes:
        builder = ByteBuilder(BLOCK)
        while self._filled(MOST_READ):
            self._pass(builder, self._end - self._at)
        return builder.finish()

    def _bytes(self) -> Ptr[u8]:
        block = self._block
        return ptr_from_raw[u8](0) if block is None else block._tail

    def _filled(self, n: i32) -> bool:
        """Is there a byte to be read? Asks the host for `n` where none is left."""
        if self._at < self._end:
            return True
        self._write_out()
        self._settle()
        buffer = self._buffer
        block = read_block(self._file, n if n < MOST_READ else MOST_READ, buffer._offset)
        self._block = block
        self._at = 0
        self._end = block._n
        buffer._offset = buffer._offset + i64_extend_i32_s(block._n)
        return block._n > 0

    def _pass(self, builder: ByteBuilder, n: i32) -> None:
        """Hands bytes of the block on."""
        builder.append(self._bytes() + self._at, n)
        self._at = self._at + n

    def __iter__(self) -> BufferedFile:
        self._check_open()
        return self

    def _more(self) -> bool:
        self._check_read("read")
        return self._filled(BLOCK)

    def _take(self) -> bytes:
        return self.readline()

    def __next__(self) -> bytes:
        if self._more():
            return self.readline()
        raise StopIteration()

    # Writing.

    def write(self, data: bytes, /) -> int:
        """Puts bytes at the place of the file, over what is there."""
        self._put(data._tail, data._n)
        return int_from_i32(data._n)

    def write(self, data: bytearray, /) -> int:
        return self.write(bytes(data))

    def write(self, data: object, /) -> int:
        raise TypeError("a bytes-like object is required, not '" + type_name(data) + "'")

    def writelines[T](self, lines: Iterable[T], /) -> None:
        self._check_open()
        for line in lines:
            self.write(line)

    def _put(self, p: Ptr[u8], n: i32) -> None:
        if self._closed:
            raise ValueError("write to closed file")
        if not self._writable:
            raise UnsupportedOperation("write")
        self._forget_block()
        _check_status(put_bytes(self._buffer, p, n))
        if self._unbuffered:
            self._write_out()

    def _forget_block(self) -> None:
        """The place of the file is that of its user again."""
        self._buffer._offset = self._buffer._offset - i64_extend_i32_s(self._end - self._at)
        self._block = None
        self._at = 0
        self._end = 0

    # The place.

    def tell(self) -> int:
        self._check_open()
        self._settle()
        buffer = self._buffer
        return int_from_i64(buffer._offset - i64_extend_i32_s(self._end - self._at) + i64_extend_i32_s(buffer._n))

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if self._closed:
            raise ValueError("seek of closed file")
        if whence < 0 or whence > 2:
            raise ValueError("whence value " + str(whence) + " unsupported")
        place = offset
        if whence == 1:
            place = self.tell() + offset
        self._write_out()
        if whence == 2:
            place = int_from_i64(stat_file(self._file)._size) + offset
        if place < 0:
            raise file_error(12, None, None)
        self._forget_block()
        self._buffer._offset = int_to_i64(place)
        return place

    def truncate(self, size: int | None = None, /) -> int:
        """Cuts the file, or adds zeros; the place stays where it is."""
        if self._closed:
            raise ValueError("truncate of closed file")
        if not self._writable:
            raise UnsupportedOperation("truncate")
        end = self.tell() if size is None else size
        self._write_out()
        self._forget_block()
        if end < 0:
            raise file_error(12, None, None)
        _check_status(set_size(self._file, int_to_i64(end)))
        return end

    def detach(self) -> BufferedFile:
        raise UnsupportedOperation("detach")


@native("_io")
class BufferedReader(BufferedFile):
    """A file of bytes to read."""


@native("_io")
class BufferedWriter(BufferedFile):
    """A file of bytes to write."""


@native("_io")
class BufferedRandom(BufferedFile):
    """A file of bytes to read and to write."""


@native("_io")
class FileIO(BufferedFile):
    """A file of bytes whose writes reach the host at once."""


def _check_status(status: i32) -> None:
    if status < 0:
        raise file_error(-1 - status, None, None)
