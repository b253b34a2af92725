"""The exceptions of Python, from `BaseException` down.

    BaseException   _text       the argument when there is one and it is text
                    _args       otherwise the tuple of the arguments, None until someone gives or asks for some
                    cause, context (`core/handled.py`), notes
                    _frames     sites the exception passed through, innermost first (`core/traceback.py`)

`raise ValueError("text")` makes one object. `str(e)` looks at the text first: a program that gives exceptions nothing but
text carries no text of objects (`transform/world` finds that nothing fills `_args`).
"""

from lowlevel.array import Array
from lowlevel.wasm import i32, same
from core.object import class_of, default_hash, type_name
from core.str import StrBuilder
from core.traceback import append_exception, traceback, traceback_of, traceback_replace


class BaseException:
    """What can be raised."""

    _text: str | None
    _args: tuple[object] | None
    _cause: BaseException | None
    __context__: BaseException | None
    _notes: list[str] | None
    _frames: Array[i32] | None
    _nframes: i32
    __suppress_context__: bool
    _settled: bool  # is the context decided? (core/handled.py)

    def __init__(self) -> None:
        pass

    def __init__(self, text: str) -> None:
        self._text = text

    def __init__(self, *args: object) -> None:
        self._args = args

    @property
    def args(self) -> tuple[object]:
        args = self._args
        if args is None:
            args = self._make_args()
            self._args = args
        return args

    def _set_args(self, args: tuple[object]) -> None:
        """`e.args = …`"""
        self._text = None
        self._args = args

    def _make_args(self) -> tuple[object]:
        """The arguments of an exception that was made without a tuple of them."""
        text = self._text
        if text is None:
            return pack()
        return pack(text)

    @property
    def __cause__(self) -> BaseException | None:
        return self._cause

    def _set_cause(self, cause: BaseException | None) -> None:
        """`e.__cause__ = …`"""
        self._cause = cause
        self.__suppress_context__ = True

    def _set_traceback(self, value: traceback | None) -> None:
        """`e.__traceback__ = …`"""
        traceback_replace(self, value)

    @property
    def __traceback__(self) -> traceback | None:
        return traceback_of(self)

    def _has___notes__(self) -> bool:
        return self._notes is not None

    @property
    def __notes__(self) -> list[str]:
        notes = self._notes
        if notes is None:
            raise AttributeError("'" + class_of(self)._name + "' object has no attribute '__notes__'")
        return notes

    def add_note(self, note: str) -> None:
        notes = self._notes
        if notes is None:
            notes = list[str]()
            self._notes = notes
        notes.append(note)

    def add_note(self, note: object) -> None:
        raise TypeError("note must be a str, not '" + type_name(note) + "'")

    def with_traceback(self, value: traceback | None) -> BaseException:
        traceback_replace(self, value)
        return self

    def _write(self, builder: StrBuilder) -> None:
        """What is printed where nobody catches it."""
        append_exception(builder, self)

    def __str__(self) -> str:
        return text_of_args(self)

    def __repr__(self) -> str:
        text = self._text
        if text is not None:
            return class_of(self)._name + "(" + repr(text) + ")"
        return args_repr(class_of(self)._name, self.args)

    def __hash__(self) -> int:
        return default_hash(self)


def pack(*args: object) -> tuple[object]:
    """A tuple of objects."""
    return args


def with_cause(error: BaseException, cause: BaseException | None) -> BaseException:
    """`raise error from cause`."""
    error._cause = cause
    error.__suppress_context__ = True
    return error


def text_of_args(error: BaseException) -> str:
    """`str()` of an exception whose class says nothing else about it."""
    text = error._text
    if text is not None:
        return text
    return args_str(error._args)


def args_str(args: tuple[object] | None) -> str:
    if args is None:
        return ""
    n = args._len()
    if n == 0:
        return ""
    if n > 1:
        return repr(args)
    only = args[0]
    if isinstance(only, str):
        return only
    return str(only)


def args_repr(name: str, args: tuple[object]) -> str:
    if args._len() == 1:
        return name + "(" + repr(args[0]) + ")"
    return name + repr(args)


@noinline
def optional_text(value: object) -> str | None:
    """The string in a keyword argument that is a string or `None`."""
    if isinstance(value, str):
        return value
    return None


class Exception(BaseException):
    """Base of what programs catch."""


class GeneratorExit(BaseException):
    """Thrown into a generator that is closed."""


class KeyboardInterrupt(BaseException):
    """Never raised here: there are no signals."""


class SystemExit(BaseException):
    """`sys.exit`: the exit code, or a text for stderr."""

    @property
    def code(self) -> object:
        text = self._text
        if text is not None:
            return text
        args = self._args
        if args is None or args._len() == 0:
            return None
        if args._len() == 1:
            return args[0]
        return args


class StopIteration(Exception):
    """The end of an iterator; carries the value of a generator's `return`."""

    @property
    def value(self) -> object:
        text = self._text
        if text is not None:
            return text
        args = self._args
        if args is None or args._len() == 0:
            return None
        return args[0]


class ArithmeticError(Exception):
    """Base of numeric errors."""


class FloatingPointError(ArithmeticError):
    """Never raised by Python itself."""


class OverflowError(ArithmeticError):
    """A result too large to be represented."""


class ZeroDivisionError(ArithmeticError):
    """Division by zero."""


class AssertionError(Exception):
    """`assert`."""


class BufferError(Exception):
    """A buffer that cannot change now."""


class EOFError(Exception):
    """No more input."""


class LookupError(Exception):
    """Base of IndexError and KeyError."""


class IndexError(LookupError):
    """An index out of range."""


class MemoryError(Exception):
    """Storage that cannot be had."""


class ReferenceError(Exception):
    """A weak reference whose object is gone."""


class RuntimeError(Exception):
    """An error of no other class."""


class NotImplementedError(RuntimeError):
    """An abstract method."""


class RecursionError(RuntimeError):
    """Calls nested too deeply."""


class StopAsyncIteration(Exception):
    """The end of an asynchronous iterator."""


class SystemError(Exception):
    """An error of the runtime itself."""


class TypeError(Exception):
    """A value of the wrong type."""


class ValueError(Exception):
    """A value that does not fit."""


class Warning(Exception):
    """Base of warnings."""


class KeyError(LookupError):
    """A key that is not there. Its text is the key's `repr`."""

    def __str__(self) -> str:
        text = self._text
        if text is not None:
            return repr(text)
        args = self._args
        if args is not None and args._len() == 1:
            return repr(args[0])
        return args_str(args)


class AttributeError(Exception):
    """A missing attribute: its name, and the object without it."""

    name: object
    obj: object

    def __init__(self, text: str) -> None:
        self._text = text

    def __init__(self, *args: object, name: object = None, obj: object = None) -> None:
        self._args = args
        self.name = name
        self.obj = obj


class NameError(Exception):
    """An unknown name."""

    name: object

    def __init__(self, text: str) -> None:
        self._text = text

    def __init__(self, *args: object, name: object = None) -> None:
        self._args = args
        self.name = name


class ImportError(Exception):
    """A module that cannot be imported."""

    name: object
    path: object

    def __init__(self, text: str) -> None:
        self._text = text

    def __init__(self, *args: object, name: object = None, path: object = None) -> None:
        self._args = args
        self.name = name
        self.path = path

    @property
    def msg(self) -> object:
        args = self.args
        if args._len() == 1:
            return args[0]
        return None


class ModuleNotFoundError(ImportError):
    """A module that does not exist."""


class UnboundLocalError(NameError):
    """A local variable without a value."""


class BytesWarning(Warning):
    """A category of warnings."""


class DeprecationWarning(Warning):
    """A category of warnings."""


class EncodingWarning(Warning):
    """A category of warnings."""


class FutureWarning(Warning):
    """A category of warnings."""


class ImportWarning(Warning):
    """A category of warnings."""


class PendingDeprecationWarning(Warning):
    """A category of warnings."""


class ResourceWarning(Warning):
    """A category of warnings."""


class RuntimeWarning(Warning):
    """A category of warnings."""


class SyntaxWarning(Warning):
    """A category of warnings."""


class UnicodeWarning(Warning):
    """A category of warnings."""


class UserWarning(Warning):
    """A category of warnings."""
