"""Futures: results that come later, and the tasks that run coroutines up to theirs."""

from stdlib.asyncio.exceptions import CancelledError, InvalidStateError
from stdlib.asyncio._running import get_running_loop, state
from stdlib.contextvars import copy_context

PENDING = "PENDING"
CANCELLED = "CANCELLED"
FINISHED = "FINISHED"


class Future:
    """A result that somebody sets; who awaits it goes on then."""

    def __init__(self, *, loop=None):
        self._loop = _loop_or_running(loop)
        self._state = PENDING
        self._result = None
        self._exception = None
        self._cancel_message = None
        self._callbacks = []
        self._asyncio_future_blocking = False

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != PENDING

    def cancelled(self):
        return self._state == CANCELLED

    def cancel(self, msg=None):
        if self._state != PENDING:
            return False
        self._state = CANCELLED
        self._cancel_message = msg
        self._schedule()
        return True

    def _cancelled_error(self):
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def result(self):
        if self._state == CANCELLED:
            raise self._cancelled_error()
        if self._state != FINISHED:
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == CANCELLED:
            raise self._cancelled_error()
        if self._state != FINISHED:
            raise InvalidStateError("Exception is not set.")
        return self._exception

    def set_result(self, result):
        self._must_be_pending()
        self._result = result
        self._finish()

    def set_exception(self, exception):
        self._must_be_pending()
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = exception
        self._finish()

    def _must_be_pending(self):
        if self._state != PENDING:
            raise InvalidStateError(f"{self._state}: {self!r}")

    def _finish(self):
        self._state = FINISHED
        self._schedule()

    def add_done_callback(self, fn, *, context=None):
        if self._state != PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def _schedule(self):
        callbacks = self._callbacks
        self._callbacks = []
        for fn, context in callbacks:
            self._loop.call_soon(fn, self, context=context)

    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    def _described(self):
        if self._state == CANCELLED:
            return "cancelled"
        if self._state == PENDING:
            return "pending"
        if self._exception is not None:
            return f"finished exception={self._exception!r}"
        return f"finished result={self._result!r}"

    def __repr__(self):
        return f"<Future {self._described()}>"


class Task(Future):
    """A coroutine that the loop runs: a step at a time, from one future that it waits for to the next."""

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            state.named += 1
            name = f"Task-{state.named}"
        self._name = str(name)
        self._coro = coro
        self._must_cancel = False
        self._cancels = 0
        self._waits_for = None
        self._context = copy_context() if context is None else context
        state.tasks[self] = True
        self._loop.call_soon(self._step, context=self._context)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancels += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels > 0:
            self._cancels -= 1
        return self._cancels

    def _step(self, error=None):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        before = state.current
        state.current = self
        try:
            self._advance(error)
        finally:
            state.current = before

    def _advance(self, error):
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                self._must_cancel = False
                self._end_cancelled(self._cancel_message)
            else:
                self._end(end.value, None)
        except CancelledError as cancelled:
            self._end_cancelled(cancelled.args[0] if cancelled.args else None)
        except (KeyboardInterrupt, SystemExit) as leaves:
            self._end(None, leaves)
            raise
        except BaseException as failed:
            self._end(None, failed)
        else:
            self._wait_for(awaited)

    def _wait_for(self, awaited):
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
        elif awaited is self:
            self._loop.call_soon(self._step, RuntimeError(f"Task cannot await on itself: {self!r}"), context=self._context)
        elif isinstance(awaited, Future):
            awaited.add_done_callback(self._wake, context=self._context)
            self._waits_for = awaited
            if self._must_cancel and awaited.cancel(self._cancel_message):
                self._must_cancel = False
        else:
            self._loop.call_soon(self._step, RuntimeError(f"Task got bad yield: {awaited!r}"), context=self._context)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()

    def _end(self, result, error):
        state.tasks.pop(self, None)
        self._result = result
        self._exception = error
        self._finish()

    def _end_cancelled(self, message):
        state.tasks.pop(self, None)
        Future.cancel(self, message)

    def __repr__(self):
        outcome = self._described()
        kind, _, rest = outcome.partition(" ")
        name = self._coro.__qualname__
        done = "done" if self.done() else "running"
        return f"<Task {kind} name={self._name!r} coro=<{name}() {done}>{' ' + rest if rest else ''}>"


def _loop_or_running(loop):
    return get_running_loop() if loop is None else loop


def iscoroutine(obj):
    """Is it what a call of an `async def` gives?"""
    return hasattr(obj, "__await__") and hasattr(obj, "send") and hasattr(obj, "throw")


def isfuture(obj):
    return isinstance(obj, Future)


def current_task(loop=None):
    """The task that runs now."""
    if loop is None:
        get_running_loop()
    return state.current


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    if loop is None:
        loop = get_running_loop()
    return {task for task in state.tasks if task._loop is loop and not task.done()}


def create_task(coro, *, name=None, context=None):
    """A task of the loop that runs. It is counted also when it has a name of its own."""
    task = get_running_loop().create_task(coro, context=context)
    if name is not None:
        task.set_name(name)
    return task


async def _await(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is; of a coroutine, or of something else that can be awaited, a task."""
    if isinstance(coro_or_future, Future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if iscoroutine(coro_or_future):
        return Task(coro_or_future, loop=loop)
    if hasattr(coro_or_future, "__await__"):
        return Task(_await(coro_or_future), loop=loop)
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
