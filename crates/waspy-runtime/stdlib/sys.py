# dialect: typed
"""`sys`: arguments, the standard streams, exit, and facts about the platform, which is 32-bit WebAssembly with 64-bit small
integers: `maxsize` is CPython's on a 64-bit machine, because that is what programs compare with.
"""

from lowlevel.wasm import *
from core.bigint_text import most_digits, set_most_digits
from core.handled import handled_error
from core.object import class_of
from core.recursion import recursion_limit, set_recursion_limit
from builtins.standard_streams import assign_stderr, assign_stdin, assign_stdout, assigned_stderr, assigned_stdin
from builtins.standard_streams import assigned_stdout, stderr_is_assigned, stdin_is_assigned, stdout_is_assigned
from wasi.command import arguments
from wasi.input import read_line, read_rest
from wasi.output import stderr_text, stdout_flush, stdout_text


class TextOutput:
    """`sys.stdout` and `sys.stderr`."""

    name: str
    _is_error: bool

    def __init__(self, name: str, is_error: bool) -> None:
        self.name = name
        self._is_error = is_error

    def write(self, text: str, /) -> int:
        if self._is_error:
            stderr_text(text)
        else:
            stdout_text(text)
        return len(text)

    def writelines(self, lines: list[str], /) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        if not self._is_error:
            stdout_flush()

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    @property
    def encoding(self) -> str:
        return "utf-8"


class TextInput:
    """`sys.stdin`, also an iterator over its lines."""

    name: str
    _line: str

    def __init__(self) -> None:
        self.name = "<stdin>"
        self._line = ""

    def read(self) -> str:
        stdout_flush()
        return read_rest()

    def readline(self) -> str:
        stdout_flush()
        return read_line()

    def readlines(self) -> list[str]:
        lines = list[str]()
        while self._more():
            lines.append(self._line)
        return lines

    def isatty(self) -> bool:
        return False

    def __iter__(self) -> TextInput:
        return self

    def _more(self) -> bool:
        self._line = self.readline()
        return self._line != ""

    def _take(self) -> str:
        return self._line

    def __next__(self) -> str:
        if not self._more():
            raise StopIteration()
        return self._line

    @property
    def encoding(self) -> str:
        return "utf-8"


# A constant of a library file is its expression, so these give the same object each time by way of a cell.
# Where the program assigns one of the streams, they are found when running.
stdin = assigned_stdin(_standard_input()) if stdin_is_assigned() else _standard_input()
stdout = assigned_stdout(_standard_output()) if stdout_is_assigned() else _standard_output()
stderr = assigned_stderr(_standard_error()) if stderr_is_assigned() else _standard_error()
__stdin__ = _standard_input()
__stdout__ = _standard_output()
__stderr__ = _standard_error()
argv = arguments()
# Imports are found when compiling: what a program puts here changes nothing.
path = _search_path()

_path: list[str] | None = None


def _search_path() -> list[str]:
    global _path
    found = _path
    if found is None:
        found = [""]
        _path = found
    return found


_stdin: TextInput | None = None
_stdout: TextOutput | None = None
_stderr: TextOutput | None = None


def _standard_input() -> TextInput:
    global _stdin
    stream = _stdin
    if stream is None:
        stream = TextInput()
        _stdin = stream
    return stream


def _standard_output() -> TextOutput:
    global _stdout
    stream = _stdout
    if stream is None:
        stream = TextOutput("<stdout>", False)
        _stdout = stream
    return stream


def _standard_error() -> TextOutput:
    global _stderr
    stream = _stderr
    if stream is None:
        stream = TextOutput("<stderr>", True)
        _stderr = stream
    return stream


def _assign_stdin(stream: object) -> None:
    """What `sys.stdin = stream` does."""
    assign_stdin(stream)


def _assign_stdout(stream: object) -> None:
    assign_stdout(stream)


def _assign_stderr(stream: object) -> None:
    assign_stderr(stream)


def exit() -> None:
    raise SystemExit()


def exit(status: object, /) -> None:
    if status is None:
        raise SystemExit()
    raise SystemExit(status)


maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"
platform = "wasi"
executable = ""
version = "3.12.1 (waspy)"
hexversion = 0x030C01F0
copyright = ""


@native("sys", "version_info")
class _VersionInfo:
    """A tuple (major, minor, micro, releaselevel, serial) whose items have names."""

    major: int
    minor: int
    micro: int
    releaselevel: str
    serial: int

    def __init__(self) -> None:
        self.major = 3
        self.minor = 12
        self.micro = 1
        self.releaselevel = "final"
        self.serial = 0

    def _fixed(self) -> tuple[int, int, int, str, int]:
        return (self.major, self.minor, self.micro, self.releaselevel, self.serial)

    def _items(self) -> tuple[object]:
        return tuple[object]([self.major, self.minor, self.micro, self.releaselevel, self.serial])

    def __len__(self) -> int:
        return 5

    def __iter__(self) -> Iter[tuple[object]]:
        return iter(self._items())

    def __getitem__(self, index: int) -> int:
        """A number, so that programs need no boxes to compare it."""
        at = index + 5 if index < 0 else index
        if at == 0:
            return self.major
        if at == 1:
            return self.minor
        if at == 2:
            return self.micro
        if at == 3:
            raise NotImplementedError("sys.version_info[3] is not supported by waspy: write sys.version_info.releaselevel")
        if at == 4:
            return self.serial
        raise IndexError("tuple index out of range")

    def __getitem__(self, part: slice) -> tuple[object]:
        return self._items()[part]

    def __eq__[T](self, other: T) -> bool:
        return self._fixed() == other

    def __ge__[T](self, other: T) -> bool:
        return self._fixed() >= other

    def __gt__[T](self, other: T) -> bool:
        return self._fixed() > other

    def __lt__[T](self, other: T) -> bool:
        return self._fixed() < other

    def __le__[T](self, other: T) -> bool:
        return self._fixed() <= other

    def __repr__(self) -> str:
        return "sys.version_info(major=3, minor=12, micro=1, releaselevel='final', serial=0)"


version_info = _VersionInfo()


@native("sys", "float_info")
class _FloatInfo:
    """Facts about the 64-bit float."""

    max: float
    min: float
    epsilon: float
    max_exp: int
    min_exp: int
    max_10_exp: int
    min_10_exp: int
    dig: int
    mant_dig: int
    radix: int
    rounds: int

    def __init__(self) -> None:
        self.max = 1.7976931348623157e308
        self.min = 2.2250738585072014e-308
        self.epsilon = 2.220446049250313e-16
        self.max_exp = 1024
        self.min_exp = -1021
        self.max_10_exp = 308
        self.min_10_exp = -307
        self.dig = 15
        self.mant_dig = 53
        self.radix = 2
        self.rounds = 1


float_info = _FloatInfo()


def getrecursionlimit() -> int:
    return int_from_i32(recursion_limit())


def setrecursionlimit(limit: int, /) -> None:
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    set_recursion_limit(2147483647 if limit > 2147483647 else i32_wrap_i64(int_raw(limit)))


def exc_info() -> tuple[object, object, object]:
    """The class, the exception and its traceback, of what is being handled; three times None where nothing is."""
    error = handled_error()
    if error is None:
        return (None, None, None)
    return (class_of(error), error, error.__traceback__)


def exception() -> BaseException | None:
    """The exception that is being handled."""
    return handled_error()


def intern(text: str, /) -> str:
    """The same text each time."""
    found = _interned
    if found is None:
        found = dict[str, str]()
        _keep_interned(found)
    return found.setdefault(text, text)


_interned: dict[str, str] | None = None


def _keep_interned(texts: dict[str, str]) -> None:
    global _interned
    _interned = texts


@native("sys", "int_info")
class _IntInfo:
    """Facts about whole numbers, as CPython on a 64-bit machine has them."""

    bits_per_digit: int
    sizeof_digit: int
    default_max_str_digits: int
    str_digits_check_threshold: int

    def __init__(self) -> None:
        self.bits_per_digit = 30
        self.sizeof_digit = 4
        self.default_max_str_digits = 4300
        self.str_digits_check_threshold = 640


int_info = _IntInfo()


@native("sys", "hash_info")
class _HashInfo:
    """How numbers are hashed."""

    width: int
    modulus: int
    inf: int
    nan: int
    imag: int

    def __init__(self) -> None:
        self.width = 64
        self.modulus = 2305843009213693951
        self.inf = 314159
        self.nan = 0
        self.imag = 1000003


hash_info = _HashInfo()


@native("sys", "flags")
class _Flags:
    """Options of the command line, none of which is given."""

    debug: int
    inspect: int
    interactive: int
    optimize: int
    verbose: int
    quiet: int
    dev_mode: bool
    utf8_mode: int

    def __init__(self) -> None:
        self.dev_mode = False


flags = _Flags()
float_repr_style = "short"
dont_write_bytecode = True


class _Implementation:
    name: str
    version: _VersionInfo

    def __init__(self) -> None:
        self.name = "waspy"
        self.version = _VersionInfo()


implementation = _Implementation()


def get_int_max_str_digits() -> int:
    return int_from_i32(most_digits())


def set_int_max_str_digits(maxdigits: int) -> None:
    """How many digits numbers may have as text; 0: as many as they have."""
    if maxdigits != 0 and maxdigits < 640:
        raise ValueError("maxdigits must be 0 or larger than 640")
    if maxdigits > 2147483647:
        raise OverflowError("Python int too large to convert to C int")
    set_most_digits(i32_wrap_i64(int_raw(maxdigits)))


def getfilesystemencoding() -> str:
    return "utf-8"


def getfilesystemencodeerrors() -> str:
    return "surrogateescape"


def is_finalizing() -> bool:
    return False


def getdefaultencoding() -> str:
    return "utf-8"
