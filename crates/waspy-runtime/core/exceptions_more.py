"""Exceptions with fields of their own: those of the operating system, of text encodings, and groups of exceptions.

They are apart from `core/exceptions.py` because few programs reach them.
"""

from lowlevel.wasm import i32, i32_wrap_i64, int_from_i32, int_raw
from core.exceptions import pack, text_of_args
from core.object import unbox_int
from core.str import StrBuilder
from core.str_repr import append_escape, append_hex
from core.utf8 import point_at


class OSError(Exception):
    """An error number, a text, and up to two file names. Two or three arguments are these; `args` are the first two."""

    errno: object
    strerror: object
    filename: object
    filename2: object

    @staticmethod
    def _choose(errno: int, *args: object) -> OSError:
        """`OSError(number, text, …)` makes the exception that the number means."""
        number: object = errno
        given = list[object]()
        given.append(number)
        for one in args:
            given.append(one)
        small = errno if 0 <= errno < 1000 else 0
        return _os_error(i32_wrap_i64(int_raw(small)), tuple(given))

    @staticmethod
    def _choose(*args: object) -> OSError:
        """One whose arguments are known when running."""
        n = args._len()
        if n < 2 or n > 5 or not isinstance(args[0], int):
            return OSError(*args)
        number = unbox_int(args[0])
        return _os_error(i32_wrap_i64(int_raw(number)) if 0 <= number < 1000 else 0, args)

    def __init__(self, text: str) -> None:
        self._text = text

    def __init__(self, *args: object) -> None:
        self._args = args
        n = args._len()
        if n < 2 or n > 5:
            return
        self.errno = args[0]
        self.strerror = args[1]
        if n < 3 or args[2] is None:
            return
        self.filename = args[2]
        self._args = pack(args[0], args[1])
        if n == 5:
            self.filename2 = args[4]

    def __str__(self) -> str:
        args = self._args
        if args is None or args._len() < 2 or args._len() > 5:
            return text_of_args(self)
        text = "[Errno " + str(self.errno) + "] " + str(self.strerror)
        if self.filename is None:
            return text
        text = text + ": " + repr(self.filename)
        if self.filename2 is None:
            return text
        return text + " -> " + repr(self.filename2)


class BlockingIOError(OSError):
    """An operation would block."""


class ChildProcessError(OSError):
    """A child process failed."""


class ConnectionError(OSError):
    """Base of connection errors."""


class BrokenPipeError(ConnectionError):
    """The reader has gone."""


class ConnectionAbortedError(ConnectionError):
    """Aborted by the peer."""


class ConnectionRefusedError(ConnectionError):
    """Refused by the peer."""


class ConnectionResetError(ConnectionError):
    """Reset by the peer."""


class FileExistsError(OSError):
    """The file exists already."""


class FileNotFoundError(OSError):
    """The file does not exist."""


class InterruptedError(OSError):
    """Interrupted by a signal."""


class IsADirectoryError(OSError):
    """A directory, not a file."""


class NotADirectoryError(OSError):
    """A file, not a directory."""


class PermissionError(OSError):
    """Not permitted."""


class ProcessLookupError(OSError):
    """No such process."""


class TimeoutError(OSError):
    """Took too long."""


# Error numbers, and the class that each number makes.
EPERM: i32 = 1
ENOENT: i32 = 2
ESRCH: i32 = 3
EINTR: i32 = 4
ECHILD: i32 = 10
EAGAIN: i32 = 11
EACCES: i32 = 13
EEXIST: i32 = 17
ENOTDIR: i32 = 20
EISDIR: i32 = 21
EPIPE: i32 = 32
ECONNABORTED: i32 = 103
ECONNRESET: i32 = 104
ESHUTDOWN: i32 = 108
ETIMEDOUT: i32 = 110
ECONNREFUSED: i32 = 111
EALREADY: i32 = 114
EINPROGRESS: i32 = 115


def make_os_error(errno: i32, text: str, filename: object, filename2: object) -> OSError:
    """The OSError of an error number, of the subclass that CPython gives it, about no file, one or two."""
    number: object = int_from_i32(errno)
    args = pack(number, text)
    if filename2 is not None:
        args = pack(number, text, filename, None, filename2)
    elif filename is not None:
        args = pack(number, text, filename)
    return _os_error(errno, args)


def _os_error(errno: i32, args: tuple[object]) -> OSError:
    if errno == ENOENT:
        return FileNotFoundError(*args)
    if errno == EEXIST:
        return FileExistsError(*args)
    if errno == EPERM or errno == EACCES:
        return PermissionError(*args)
    if errno == EISDIR:
        return IsADirectoryError(*args)
    if errno == ENOTDIR:
        return NotADirectoryError(*args)
    if errno == EPIPE:
        return BrokenPipeError(*args)
    if errno == EINTR:
        return InterruptedError(*args)
    if errno == EAGAIN or errno == EALREADY or errno == EINPROGRESS:
        return BlockingIOError(*args)
    if errno == ESRCH:
        return ProcessLookupError(*args)
    if errno == ECHILD:
        return ChildProcessError(*args)
    if errno == ETIMEDOUT:
        return TimeoutError(*args)
    return _connection_error(errno, args)


def _connection_error(errno: i32, args: tuple[object]) -> OSError:
    if errno == ESHUTDOWN:
        return BrokenPipeError(*args)
    if errno == ECONNABORTED:
        return ConnectionAbortedError(*args)
    if errno == ECONNRESET:
        return ConnectionResetError(*args)
    if errno == ECONNREFUSED:
        return ConnectionRefusedError(*args)
    return OSError(*args)


class FrozenInstanceError(AttributeError):
    """Assignment to a field of a frozen dataclass (`dataclasses` shows it)."""


class UnicodeError(ValueError):
    """Base of encoding errors."""


class UnicodeEncodeError(UnicodeError):
    """Text that an encoding cannot express."""

    encoding: str
    object: str
    start: int
    end: int
    reason: str

    def __init__(self, encoding: str, text: str, start: int, end: int, reason: str) -> None:
        self.encoding = encoding
        self.object = text
        self.start = start
        self.end = end
        self.reason = reason

    def _make_args(self) -> tuple[object]:
        return pack(self.encoding, self.object, self.start, self.end, self.reason)

    def __str__(self) -> str:
        head = "'" + self.encoding + "' codec can't encode character"
        return head + _where(self.object, self.start, self.end) + ": " + self.reason


class UnicodeTranslateError(UnicodeError):
    """Text that cannot be translated."""

    object: str
    start: int
    end: int
    reason: str

    def __init__(self, text: str, start: int, end: int, reason: str) -> None:
        self.object = text
        self.start = start
        self.end = end
        self.reason = reason

    def _make_args(self) -> tuple[object]:
        return pack(self.object, self.start, self.end, self.reason)

    def __str__(self) -> str:
        return "can't translate character" + _where(self.object, self.start, self.end) + ": " + self.reason


def _where(text: str, start: int, end: int) -> str:
    """Which characters: " '\\xe9' in position 3", or "s in position 3-5"."""
    if end - start != 1 or start < 0 or start >= len(text):
        return "s in position " + str(start) + "-" + str(end - 1)
    builder = StrBuilder(32)
    builder.append(" '")
    append_escape(builder, point_at(text[start]._tail))
    builder.append("' in position ")
    builder.append(str(start))
    return builder.finish()


class UnicodeDecodeError(UnicodeError):
    """Bytes that are not text in an encoding."""

    encoding: str
    object: object
    start: int
    end: int
    reason: str
    _byte: i32  # the first of the bytes, or -1

    def __init__(self, encoding: str, data: object, start: int, end: int, reason: str) -> None:
        self.encoding = encoding
        self.object = data
        self.start = start
        self.end = end
        self.reason = reason
        self._byte = -1
        if isinstance(data, bytes) and 0 <= start and start < len(data):
            self._byte = i32_wrap_i64(int_raw(data[start]))

    def _make_args(self) -> tuple[object]:
        return pack(self.encoding, self.object, self.start, self.end, self.reason)

    def __str__(self) -> str:
        head = "'" + self.encoding + "' codec can't decode byte"
        if self.end - self.start != 1 or self._byte < 0:
            return head + "s in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason
        return head + " " + _hex_byte(self._byte) + " in position " + str(self.start) + ": " + self.reason


def _hex_byte(value: i32) -> str:
    builder = StrBuilder(4)
    builder.append("0x")
    append_hex(builder, value, 2)
    return builder.finish()


# What the compiler calls where a program may ask an exception for the name that it is about.


@cold
def raise_missing_attribute(text: str, name: str) -> None:
    error = AttributeError(text)
    error.name = name
    raise error


@cold
def raise_missing_attribute(text: str, name: str, obj: object) -> None:
    error = AttributeError(text)
    error.name = name
    error.obj = obj
    raise error


@cold
def raise_name_error(name: str) -> None:
    error = NameError("name '" + name + "' is not defined")
    error.name = name
    raise error
