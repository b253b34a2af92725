"""Generators. A generator object is the frame of its function: the arguments and whatever is live where it is suspended
are fields behind those declared here, one layout a generator function (`build/generator.rs`).

    _state      FINISHED, RUNNING, 0 before the first step, otherwise the number of the `yield` it is suspended at
    _value      what the last `yield` gave
    _sent       what the next `yield` expression is worth
    _result     what `return` gave
    _thrown     what the `yield` has to raise
    _outer      what was being handled outside, while a clause of the generator is handling something

B names the body, which `resume` runs up to the next `yield`; it says whether there was one. An exception ends a generator.

Lang items: `generator` and its methods, `coroutine`.
"""

from core.exceptions import AttributeError, GeneratorExit, RuntimeError, StopIteration, TypeError, ValueError
from core.object import type_name
from core.str import StrBuilder
from core.str_repr import append_hex
from lowlevel.wasm import *

FINISHED: i32 = -1
RUNNING: i32 = -2


class generator[B, Y, S, R]:
    """A generator whose body is B: it gives Y, is sent S and returns R."""

    _state: i32
    _value: Y
    _sent: S
    _result: R
    _thrown: BaseException | None
    _outer: BaseException | None

    @inline
    def __iter__(self) -> generator[B, Y, S, R]:
        return self

    def _more(self) -> bool:
        state = self._state
        if state < 0:
            return idle(state)
        self._state = RUNNING
        try:
            return resume[B](self, state)
        except BaseException as error:
            self._state = FINISHED
            raise ended_by(error, "generator raised StopIteration")

    @inline
    def _take(self) -> Y:
        return self._value

    def __next__(self) -> Y:
        fresh = self._state != FINISHED
        if self._more():
            return self._value
        raise self._end(fresh)

    def send(self, value: S) -> Y:
        if self._state == 0 and value is not None:
            raise TypeError("can't send non-None value to a just-started generator")
        fresh = self._state != FINISHED
        self._sent = value
        if self._more():
            return self._value
        raise self._end(fresh)

    def throw[E](self, error: E) -> Y:
        made = exception_of(error)
        fresh = self._state != FINISHED
        if not fresh:
            raise made
        if self._state != RUNNING:
            self._thrown = made
        if self._more():
            return self._value
        raise self._end(fresh)

    def close(self) -> None:
        if self._state == 0:
            self._state = FINISHED
        if self._state == FINISHED:
            return
        if self._state != RUNNING:
            self._thrown = GeneratorExit()
        try:
            more = self._more()
        except GeneratorExit:
            return
        if more:
            raise RuntimeError("generator ignored GeneratorExit")

    def _end(self, fresh: bool) -> StopIteration:
        """The exception that says that a generator, not finished before, has ended."""
        if not fresh or self._result is None:
            return StopIteration()
        return StopIteration(self._result)

    # What `yield from` needs of the generator that it delegates to.

    @inline
    def _fresh(self) -> bool:
        return self._state != FINISHED

    @inline
    def _outcome(self) -> R:
        return self._result

    @inline
    def _give(self, value: S) -> None:
        self._sent = value

    def _pass(self, error: BaseException) -> None:
        """An exception thrown into the generator around: it is raised inside, or closes this one."""
        if isinstance(error, GeneratorExit):
            self.close()
            raise error
        self._thrown = error

    def _drop(self) -> None:
        """Nobody has it any more: it is closed, and nobody is there to see what that raises."""
        if self._state <= 0:
            return
        try:
            self.close()
        except BaseException:
            pass

    @property
    def gi_running(self) -> bool:
        return self._state == RUNNING

    @property
    def gi_suspended(self) -> bool:
        return self._state > 0

    @property
    def gi_code(self) -> generator_code:
        return generator_code(callable_name[B](), callable_qualname[B]())

    @property
    def gi_frame(self) -> generator_frame | None:
        if self._state == FINISHED:
            return None
        return generator_frame(self.gi_code)

    @property
    def __name__(self) -> str:
        return callable_name[B]()

    @property
    def __qualname__(self) -> str:
        return callable_qualname[B]()

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append("<generator object ")
        builder.append(callable_qualname[B]())
        builder.append(" at 0x0000")
        append_hex(builder, object_raw(self), 8)
        builder.append(">")
        return builder.finish()


class coroutine[B, Y, S, R](generator[B, Y, S, R]):
    """What a call of an `async def` makes: a generator that `await` delegates to, as `yield from` does."""

    @property
    def cr_running(self) -> bool:
        return self._state == RUNNING

    @property
    def cr_suspended(self) -> bool:
        return self._state > 0

    @property
    def cr_code(self) -> generator_code:
        return self.gi_code

    @property
    def cr_frame(self) -> generator_frame | None:
        return self.gi_frame

    # Only `await` and `send` take steps.
    __iter__ = None
    __next__ = None

    def _more(self) -> bool:
        state = self._state
        if state < 0:
            return idle(state)
        self._state = RUNNING
        try:
            return resume[B](self, state)
        except BaseException as error:
            self._state = FINISHED
            raise ended_by(error, "coroutine raised StopIteration")

    @inline
    def __await__(self) -> coroutine[B, Y, S, R]:
        if self._state == FINISHED:
            raise RuntimeError("cannot reuse already awaited coroutine")
        return self

    def send(self, value: S) -> Y:
        state = self._state
        if state == FINISHED:
            raise RuntimeError("cannot reuse already awaited coroutine")
        if state == 0 and value is not None:
            raise TypeError("can't send non-None value to a just-started coroutine")
        self._sent = value
        if self._more():
            return self._value
        raise self._end(True)

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append("<coroutine object ")
        builder.append(callable_qualname[B]())
        builder.append(" at 0x0000")
        append_hex(builder, object_raw(self), 8)
        builder.append(">")
        return builder.finish()


@native("builtins", "code")
class generator_code:
    """`g.gi_code`: the names of the function that made the generator."""

    co_name: str
    co_qualname: str

    def __init__(self, name: str, qualname: str) -> None:
        self.co_name = name
        self.co_qualname = qualname


@native("builtins", "frame")
class generator_frame:
    """`g.gi_frame`, of a generator that has not ended. What its variables are worth nobody can ask."""

    f_code: generator_code

    def __init__(self, code: generator_code) -> None:
        self.f_code = code


@cold
def not_async_iterable(o: object) -> None:
    raise TypeError("'async for' requires an object with __aiter__ method, got " + type_name(o))


@cold
def not_async_iterator(o: object) -> None:
    name = type_name(o)
    raise TypeError("'async for' received an object from __aiter__ that does not implement __anext__: " + name)


@cold
def not_async_manager(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object does not support the asynchronous context manager protocol")


@cold
def no_async_exit(o: object) -> None:
    name = type_name(o)
    raise TypeError("'" + name + "' object does not support the asynchronous context manager protocol (missed __aexit__ method)")


@cold
def not_awaitable(o: object) -> None:
    raise TypeError("object " + type_name(o) + " can't be used in 'await' expression")


@cold
def idle(state: i32) -> bool:
    """A step of a generator that is finished, or in the middle of one."""
    if state == RUNNING:
        raise ValueError("generator already executing")
    return False


@cold
def ended_by(error: BaseException, text: str) -> BaseException:
    """The exception that leaves a generator for one raised in its body: StopIteration would mean something else outside."""
    if isinstance(error, StopIteration):
        return wrong_stop(error, text)
    return error


@cold
def wrong_stop(error: BaseException, text: str) -> BaseException:
    wrong = RuntimeError(text)
    wrong._cause = error
    wrong.__context__ = error
    wrong.__suppress_context__ = True
    wrong._settled = True
    return wrong


def exception_of[E](error: E) -> BaseException:
    """What `throw` is given, as an exception: a class is called. What is handled now is no context of it."""
    try:
        raise error
    except BaseException as made:
        made._settled = True
        return made


@cold
def no_send(o: object) -> None:
    raise AttributeError("'" + type_name(o) + "' object has no attribute 'send'")
