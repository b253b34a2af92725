# dialect: typed
"""`io.BytesIO`: bytes as a file."""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.io._base import BufferedIOBase
from stdlib.typing import Iterable


@native("_io")
class BytesIO(BufferedIOBase):
    """A file of bytes in memory."""

    _data: bytearray
    _pos: int

    def __init__(self) -> None:
        self._start(bytearray())

    def __init__(self, initial_bytes: None) -> None:
        self._start(bytearray())

    def __init__(self, initial_bytes: bytes) -> None:
        self._start(bytearray(initial_bytes))

    def __init__(self, initial_bytes: bytearray) -> None:
        self._start(bytearray(initial_bytes))

    def __init__(self, initial_bytes: memoryview) -> None:
        self._start(bytearray(initial_bytes))

    def __init__(self, initial_bytes: object) -> None:
        raise _wrong(initial_bytes)

    def _start(self, data: bytearray) -> None:
        self._closed = False
        self._data = data
        self._pos = 0

    def __enter__(self) -> BytesIO:
        self._check()
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.close()

    def close(self) -> None:
        self._closed = True
        self._data = bytearray()

    # Writing.

    def write(self, b: bytes, /) -> int:
        """Puts bytes at the place of the file, over what is there."""
        self._check()
        n = len(b)
        if n == 0:
            return 0
        length = len(self._data)
        if self._pos > length:
            self._data.extend(bytes(self._pos - length))
        self._data[self._pos : self._pos + n] = b
        self._pos = self._pos + n
        return n

    def write(self, b: bytearray, /) -> int:
        return self.write(bytes(b))

    def write(self, b: memoryview, /) -> int:
        return self.write(b.tobytes())

    def write(self, b: object, /) -> int:
        self._check()
        raise _wrong(b)

    def writelines[T](self, lines: Iterable[T], /) -> None:
        self._check()
        for line in lines:
            self.write(line)

    def truncate(self) -> int:
        return self.truncate(self._pos)

    def truncate(self, size: None, /) -> int:
        return self.truncate(self._pos)

    def truncate(self, size: int, /) -> int:
        """Cuts the file; the place stays where it is."""
        self._check()
        if size < 0:
            raise ValueError("negative size value " + str(size))
        if size < len(self._data):
            del self._data[size:]
        return size

    # Reading.

    def getvalue(self) -> bytes:
        """All of it, wherever the place is."""
        self._check()
        return bytes(self._data)

    def read(self, size: int | None = -1, /) -> bytes:
        """At most so many bytes, or all that are left."""
        self._check()
        return self._taken(self._clipped(size, len(self._data)))

    def read(self, size: object, /) -> bytes:
        raise _wrong_size(size)

    def read1(self, size: int | None = -1, /) -> bytes:
        return self.read(size)

    def read1(self, size: object, /) -> bytes:
        raise _wrong_size(size)

    def _clipped(self, size: int | None, end: int) -> int:
        """The end of what is read: at most `size` bytes, not beyond `end`."""
        if size is not None and 0 <= size and size < end - self._pos:
            return self._pos + size
        return end

    def _taken(self, end: int) -> bytes:
        part = bytes(self._data[self._pos : end])
        self._pos = max(self._pos, end)
        return part

    def readinto(self, buffer: bytearray, /) -> int:
        """Fills a buffer as far as there is something."""
        part = self.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    def readline(self, size: int | None = -1, /) -> bytes:
        self._check()
        at = self._data.find(b"\n", self._pos)
        end = len(self._data) if at < 0 else at + 1
        return self._taken(self._clipped(size, end))

    def readline(self, size: object, /) -> bytes:
        raise _wrong_size(size)

    def readlines(self, size: int | None = None, /) -> list[bytes]:
        """The lines that are left; with a size no more once they hold so many bytes."""
        lines = list[bytes]()
        count = 0
        while True:
            line = self.readline()
            if len(line) == 0:
                return lines
            lines.append(line)
            count = count + len(line)
            if size is not None and 0 < size and size <= count:
                return lines

    def __iter__(self) -> BytesIO:
        self._check()
        return self

    def _more(self) -> bool:
        self._check()
        return self._pos < len(self._data)

    def _take(self) -> bytes:
        return self.readline()

    def __next__(self) -> bytes:
        if self._more():
            return self.readline()
        raise StopIteration()

    # The place.

    def tell(self) -> int:
        self._check()
        return self._pos

    def seek(self, pos: int, whence: int = 0, /) -> int:
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError("negative seek value " + str(pos))
            self._pos = pos
        elif whence == 1:
            self._pos = max(self._pos + pos, 0)
        elif whence == 2:
            self._pos = max(len(self._data) + pos, 0)
        else:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        return self._pos


def _wrong(value: object) -> TypeError:
    return TypeError("a bytes-like object is required, not '" + type_name(value) + "'")


def _wrong_size(size: object) -> TypeError:
    return TypeError("argument should be integer or None, not '" + type_name(size) + "'")
