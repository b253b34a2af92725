"""Asynchronous generators: what a call of an `async def` with `yield` makes, and the awaitables that its methods give.

Its body stops for two reasons: an `await` passes something to whoever runs the coroutines, as in a coroutine, and a
`yield` ends the step that is awaited. So the fields of a generator serve the awaits (`_value`, `_sent`), and a `yield`
leaves what it gives where a `return` of a coroutine would (`_result`), says so (`_gave`) and takes what `asend` brought
(`_asked`).

B names the body; it passes on Y, is sent S by the loop, gives R and is asked with A.

Lang items: `async_generator`, `async_generator_asend`, `async_generator_athrow`, `aclosing_step`.
"""

from core.exceptions import GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError
from core.generator import ended_by, exception_of, generator_code, generator_frame, wrong_stop
from core.str import StrBuilder
from core.str_repr import append_hex
from lowlevel.wasm import *

FINISHED: i32 = -1
RUNNING: i32 = -2

# Where an awaitable is.
READY: i32 = 0
STARTED: i32 = 1
OVER: i32 = 2


class async_generator[B, Y, S, R, A]:
    _state: i32
    _value: Y
    _sent: S
    _result: R
    _asked: A
    _thrown: BaseException | None
    _outer: BaseException | None
    _gave: bool
    _stepping: bool

    def __aiter__(self) -> async_generator[B, Y, S, R, A]:
        return self

    def __anext__(self) -> async_generator_asend[B, Y, S, R, A]:
        step = new[async_generator_asend[B, Y, S, R, A]]()
        step._of = self
        step._asked = self._asked
        return step

    def asend(self, value: A, /) -> async_generator_asend[B, Y, S, R, A]:
        step = new[async_generator_asend[B, Y, S, R, A]]()
        step._of = self
        step._asked = value
        return step

    def athrow[E](self, error: E, /) -> async_generator_athrow[B, Y, S, R, A]:
        step = new[async_generator_athrow[B, Y, S, R, A]]()
        step._of = self
        step._error = exception_of(error)
        return step

    def aclose(self) -> aclosing_step[B, Y, S, R, A]:
        step = new[aclosing_step[B, Y, S, R, A]]()
        step._of = self
        return step

    def _advance(self) -> bool:
        """Runs the body: does it wait? Otherwise the step has ended, with a value or an exception."""
        state = self._state
        if state < 0:
            no_step(state)
        self._state = RUNNING
        self._gave = False
        try:
            more = resume[B](self, state)
        except BaseException as error:
            self._state = FINISHED
            if isinstance(error, StopAsyncIteration):
                raise wrong_stop(error, "async generator raised StopAsyncIteration")
            raise ended_by(error, "async generator raised StopIteration")
        if not more:
            raise StopAsyncIteration()
        return not self._gave

    def _begin(self, name: str) -> None:
        if self._stepping:
            raise RuntimeError(name + "(): asynchronous generator is already running")
        self._stepping = True

    @property
    def ag_running(self) -> bool:
        return self._stepping

    @property
    def ag_code(self) -> generator_code:
        return generator_code(callable_name[B](), callable_qualname[B]())

    @property
    def ag_frame(self) -> generator_frame | None:
        if self._state == FINISHED:
            return None
        return generator_frame(self.ag_code)

    @property
    def __name__(self) -> str:
        return callable_name[B]()

    @property
    def __qualname__(self) -> str:
        return callable_qualname[B]()

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append("<async_generator object ")
        builder.append(callable_qualname[B]())
        builder.append(" at 0x0000")
        append_hex(builder, object_raw(self), 8)
        builder.append(">")
        return builder.finish()


class async_generator_asend[B, Y, S, R, A]:
    """What `__anext__` and `asend` give: one step, to be awaited."""

    _of: async_generator[B, Y, S, R, A]
    _stage: i32
    _asked: A

    @inline
    def __await__(self) -> async_generator_asend[B, Y, S, R, A]:
        return self

    @inline
    def __iter__(self) -> async_generator_asend[B, Y, S, R, A]:
        return self

    def _more(self) -> bool:
        of = self._of
        if self._stage == OVER:
            raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
        if self._stage == READY:
            if of._state == 0 and self._asked is not None:
                raise TypeError("can't send non-None value to a just-started async generator")
            of._begin("anext")
            of._asked = self._asked
            self._stage = STARTED
        waits = False
        try:
            waits = of._advance()
        finally:
            if not waits:
                self.close()
        return waits

    @inline
    def _take(self) -> Y:
        return self._of._value

    def __next__(self) -> Y:
        if self._more():
            return self._of._value
        raise StopIteration(self._of._result)

    def send(self, value: S, /) -> Y:
        self._of._sent = value
        return self.__next__()

    def throw[E](self, error: E, /) -> Y:
        made = exception_of(error)
        if self._stage == READY:
            self._of._begin("anext")
            self._stage = STARTED
        if self._stage == STARTED:
            self._of._thrown = made
        return self.__next__()

    def close(self) -> None:
        if self._stage == STARTED:
            self._of._stepping = False
        self._stage = OVER

    # What `await` needs of what it delegates to.

    @inline
    def _fresh(self) -> bool:
        return True

    @inline
    def _outcome(self) -> R:
        return self._of._result

    @inline
    def _give(self, value: S) -> None:
        self._of._sent = value

    def _pass(self, error: BaseException) -> None:
        if isinstance(error, GeneratorExit):
            self.close()
            raise error
        self._of._thrown = error


class async_generator_athrow[B, Y, S, R, A]:
    """What `athrow` gives: the exception is raised where the generator stands, once this is awaited."""

    _of: async_generator[B, Y, S, R, A]
    _stage: i32
    _error: BaseException | None
    _gave: bool

    @inline
    def __await__(self) -> async_generator_athrow[B, Y, S, R, A]:
        return self

    @inline
    def __iter__(self) -> async_generator_athrow[B, Y, S, R, A]:
        return self

    def _more(self) -> bool:
        of = self._of
        if self._stage == OVER:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if of._state == FINISHED:
            self._stage = OVER
            return False
        if self._stage == READY:
            of._begin("athrow")
            of._thrown = self._error
            self._stage = STARTED
        waits = False
        try:
            waits = of._advance()
        finally:
            if not waits:
                self.close()
        self._gave = not waits
        return waits

    @inline
    def _take(self) -> Y:
        return self._of._value

    def __next__(self) -> Y:
        if self._more():
            return self._of._value
        if self._gave:
            raise StopIteration(self._of._result)
        raise StopIteration()

    def send(self, value: S, /) -> Y:
        self._of._sent = value
        return self.__next__()

    def throw[E](self, error: E, /) -> Y:
        made = exception_of(error)
        if self._stage == STARTED:
            self._of._thrown = made
        elif self._stage == READY:
            self._error = made
        return self.__next__()

    def close(self) -> None:
        if self._stage == STARTED:
            self._of._stepping = False
        self._stage = OVER

    @inline
    def _fresh(self) -> bool:
        return self._gave

    def _outcome(self) -> R | None:
        if self._gave:
            return self._of._result
        return None

    @inline
    def _give(self, value: S) -> None:
        self._of._sent = value

    def _pass(self, error: BaseException) -> None:
        if isinstance(error, GeneratorExit):
            self.close()
            raise error
        self._of._thrown = error


class aclosing_step[B, Y, S, R, A]:
    """What `aclose` gives: the generator ends where it stands, once this is awaited."""

    _of: async_generator[B, Y, S, R, A]
    _stage: i32

    @inline
    def __await__(self) -> aclosing_step[B, Y, S, R, A]:
        return self

    @inline
    def __iter__(self) -> aclosing_step[B, Y, S, R, A]:
        return self

    def _more(self) -> bool:
        of = self._of
        if self._stage == OVER:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if of._state == FINISHED:
            self._stage = OVER
            return False
        if self._stage == READY:
            of._begin("aclose")
            of._thrown = GeneratorExit()
            self._stage = STARTED
        waits = False
        try:
            waits = of._advance()
        except StopAsyncIteration:
            return False
        except GeneratorExit:
            return False
        finally:
            if not waits:
                self.close()
        if not waits:
            raise RuntimeError("async generator ignored GeneratorExit")
        return True

    @inline
    def _take(self) -> Y:
        return self._of._value

    def __next__(self) -> Y:
        if self._more():
            return self._of._value
        raise StopIteration()

    def send(self, value: S, /) -> Y:
        self._of._sent = value
        return self.__next__()

    def throw[E](self, error: E, /) -> Y:
        made = exception_of(error)
        if self._stage == STARTED:
            self._of._thrown = made
        elif self._stage == READY:
            raise made
        return self.__next__()

    def close(self) -> None:
        if self._stage == STARTED:
            self._of._stepping = False
        self._stage = OVER

    @inline
    def _fresh(self) -> bool:
        return True

    def _outcome(self) -> None:
        pass

    @inline
    def _give(self, value: S) -> None:
        self._of._sent = value

    def _pass(self, error: BaseException) -> None:
        if isinstance(error, GeneratorExit):
            self.close()
            raise error
        self._of._thrown = error


@cold
def no_step(state: i32) -> None:
    if state == RUNNING:
        raise ValueError("async generator already executing")
    raise StopAsyncIteration()
