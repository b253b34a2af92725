# dialect: typed
"""What files have in common: they are open until somebody closes them."""


@apart
class IOBase:
    """A file."""

    _closed: bool

    @property
    def closed(self) -> bool:
        return self._closed

    def _check(self) -> None:
        _check_open(self)

    def close(self) -> None:
        self._closed = True

    def flush(self) -> None:
        self._check()

    def readable(self) -> bool:
        self._check()
        return True

    def writable(self) -> bool:
        self._check()
        return True

    def seekable(self) -> bool:
        self._check()
        return True

    def fileno(self) -> int:
        self._check()
        raise UnsupportedOperation("fileno")

    def isatty(self) -> bool:
        _check_open(self)
        return False


def _check_open(file: IOBase) -> None:
    if file._closed:
        raise ValueError("I/O operation on closed file.")


class UnsupportedOperation(OSError, ValueError):
    """What a file is not open for."""


@apart
class TextIOBase(IOBase):
    """A file of text."""


@apart
class BufferedIOBase(IOBase):
    """A file of bytes."""
