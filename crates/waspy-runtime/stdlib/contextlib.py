# dialect: typed
"""`contextlib`: `contextmanager`, `closing`, `suppress`, `nullcontext`, `ExitStack` and the bases of context managers.

The compiler knows `context_function`: calling it calls the function behind it with the arguments as they are and makes a
`_GeneratorContextManager` of the generator that comes out (`sema/infer/callable.rs`).
"""

from _clone import clone_frame
from core.generator import generator
from core.object import class_of
from lowlevel.layout import Type, is_subtype
from lowlevel.wasm import *
from stdlib.contextlib._async import aclosing, asynccontextmanager
from stdlib.contextlib._redirect import redirect_stderr, redirect_stdout
from stdlib.contextlib._stack import AbstractContextManager, ContextDecorator, ExitStack


def contextmanager[F](func: F, /) -> context_function[F]:
    """Makes a function that gives context managers of a generator function that yields once."""
    return context_function(func)


class context_function[F]:
    """A function decorated with `contextmanager`."""

    _function: F

    def __init__(self, function: F) -> None:
        self._function = function

    @property
    def __name__(self) -> str:
        return self._function.__name__

    @property
    def __doc__(self) -> str | None:
        return self._function.__doc__


class _GeneratorContextManager[G]:
    """A generator as a context manager: entered at its `yield`, left behind it."""

    gen: G
    _entered: bool

    def __init__(self, gen: G) -> None:
        self.gen = gen

    def _recreate_cm(self) -> _GeneratorContextManager[G]:
        """Another one of the same arguments: those are in the generator, which no call of a decorated function has begun."""
        return _GeneratorContextManager(clone_frame(self.gen))

    def __enter__(self) -> Item[G]:
        if self._entered:
            # Nobody can read the arguments here, but entering takes them away, as CPython says it.
            raise AttributeError("'_GeneratorContextManager' object has no attribute 'args'")
        self._entered = True
        if self.gen._more():
            return self.gen._take()
        error = RuntimeError("generator didn't yield")
        error.__context__ = StopIteration()
        error.__suppress_context__ = True
        error._settled = True
        raise error

    def __exit__(self, typ: object, value: object, traceback: object, /) -> bool:
        if isinstance(value, BaseException):
            return self._throw(value)
        if self.gen._more():
            self._stop("generator didn't stop")
        return False

    def _throw(self, value: BaseException) -> bool:
        try:
            self.gen.throw(value)
        except BaseException as error:
            return swallowed(error, value)
        self._stop("generator didn't stop after throw()")
        return False

    def _stop(self, text: str) -> None:
        """The generator goes on where it should have ended."""
        try:
            raise RuntimeError(text)
        finally:
            self.gen.close()


def swallowed(error: BaseException, given: BaseException) -> bool:
    """Has a generator that was thrown an exception, and raised this one, ended without it?"""
    unchanged = same(error, given)
    if isinstance(error, StopIteration):
        return not unchanged
    if unchanged:
        return False
    cause = error.__cause__
    # A generator cannot raise StopIteration: it arrives as the cause of a RuntimeError.
    if cause is not None and same(cause, given) and isinstance(given, StopIteration) and isinstance(error, RuntimeError):
        return False
    raise error


class closing[T]:
    """Closes something at the end."""

    thing: T

    def __init__(self, thing: T) -> None:
        self.thing = thing

    def __enter__(self) -> T:
        return self.thing

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.thing.close()


class nullcontext[T]:
    """Does nothing, and gives what it was made of."""

    enter_result: T

    def __init__(self, enter_result: T = None) -> None:
        self.enter_result = enter_result

    def __enter__(self) -> T:
        return self.enter_result

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        pass


class suppress:
    """Ends the block at an exception of these classes, without raising it."""

    _exceptions: tuple[object]

    def __init__(self, *exceptions: object) -> None:
        self._exceptions = exceptions

    def __enter__(self) -> None:
        pass

    def __exit__(self, typ: object, value: object, traceback: object, /) -> bool:
        return isinstance(value, BaseException) and matches(value, self._exceptions)


def matches(error: BaseException, kinds: tuple[object]) -> bool:
    """Is the exception of one of the classes?"""
    for kind in kinds:
        if not isinstance(kind, Type):
            raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
        if is_subtype(class_of(error), kind):
            return True
    return False
