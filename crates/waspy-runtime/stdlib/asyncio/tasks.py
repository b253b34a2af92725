"""Waiting: for a time, for several at once, for one with a limit."""

from stdlib.asyncio.futures import Future, Task, ensure_future, iscoroutine, isfuture
from stdlib.asyncio.exceptions import CancelledError
from stdlib.asyncio._running import get_running_loop
from stdlib.asyncio.timeouts import timeout as _timeout
from stdlib.collections import deque

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _Pause:
    """Lets everything else that is ready have its turn."""

    def __await__(self):
        yield None


async def sleep(delay, result=None):
    """Gives the result after that many seconds."""
    if delay <= 0:
        await _Pause()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_if_pending, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_if_pending(future, result):
    if not future.done():
        future.set_result(result)


class _Gathering(Future):
    """What `gather` gives: cancelling it cancels those that it waits for."""

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children
        self._asked = False

    def cancel(self, msg=None):
        if self.done():
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg):
                any_cancelled = True
        if any_cancelled:
            self._asked = True
            self._cancel_message = msg
        return any_cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        loop = get_running_loop()
        nothing = loop.create_future()
        nothing.set_result([])
        return nothing
    seen = {}
    children = []
    loop = None
    for thing in coros_or_futures:
        known = seen.get(id(thing))
        if known is None:
            child = ensure_future(thing, loop=loop)
            loop = child._loop
            seen[id(thing)] = child
        else:
            child = known
        children.append(child)
    outer = _Gathering(children, loop)
    waits = _GatherCount(outer, children, len(seen), return_exceptions)
    for child in seen.values():
        child.add_done_callback(waits.one_done)
    return outer


class _GatherCount:
    """How many of those that are gathered are not done yet."""

    def __init__(self, outer, children, left, return_exceptions):
        self.outer = outer
        self.children = children
        self.left = left
        self.return_exceptions = return_exceptions

    def one_done(self, child):
        self.left -= 1
        outer = self.outer
        if outer.done():
            return
        if not self.return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if self.left == 0:
            results = [_result_or_error(each) for each in self.children]
            if outer._asked:
                outer.set_exception(outer._cancelled_error())
            else:
                outer.set_result(results)


def _result_or_error(future):
    if future.cancelled():
        return CancelledError("" if future._cancel_message is None else future._cancel_message)
    if future._exception is not None:
        return future._exception
    return future._result


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """The sets of those that are done and of those that are not, when enough are done."""
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    futures = set(fs)
    for each in futures:
        if iscoroutine(each):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    await _wait(futures, timeout, return_when)
    done = set()
    pending = set()
    for each in futures:
        if each.done():
            done.add(each)
        else:
            pending.add(each)
    return done, pending


class _Waiting:
    """Somebody waits until enough of several futures are done."""

    def __init__(self, waiter, left, return_when):
        self.waiter = waiter
        self.left = left
        self.return_when = return_when

    def one_done(self, future):
        self.left -= 1
        failed = not future.cancelled() and future._exception is not None
        if self.left <= 0 or self.return_when == FIRST_COMPLETED or self.return_when == FIRST_EXCEPTION and failed:
            _set_if_pending(self.waiter, None)


async def _wait(futures, timeout, return_when):
    pending = [each for each in futures if not each.done()]
    failed = [each for each in futures if each.done() and not each.cancelled() and each._exception is not None]
    if not pending:
        return
    if len(pending) < len(futures) and return_when == FIRST_COMPLETED or failed and return_when == FIRST_EXCEPTION:
        return
    loop = get_running_loop()
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _set_if_pending, waiter, None)
    counts = _Waiting(waiter, len(pending), return_when)
    for each in pending:
        each.add_done_callback(counts.one_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for each in pending:
            each.remove_done_callback(counts.one_done)


async def _cancel_and_wait(future):
    """Cancels a future and waits until that has happened."""
    waiter = get_running_loop().create_future()

    def tell(done):
        _set_if_pending(waiter, None)

    future.add_done_callback(tell)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(tell)


async def wait_for(fut, timeout):
    """The result, or TimeoutError when it does not come within that many seconds."""
    if timeout is not None and timeout <= 0:
        future = ensure_future(fut)
        if future.done():
            return future.result()
        await _cancel_and_wait(future)
        try:
            return future.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with _timeout(timeout):
        return await fut


def shield(arg):
    """A future with the same result, whose cancelling does not reach the one it stands for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(future):
        if outer.cancelled():
            return
        if future.cancelled():
            outer.cancel()
        elif future._exception is not None:
            outer.set_exception(future._exception)
        else:
            outer.set_result(future._result)

    def outer_done(future):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


class _Completed:
    """The order in which futures become done."""

    def __init__(self, left):
        self.left = left
        self.done = deque()
        self.waiters = deque()
        self.timed_out = False

    def one_done(self, future):
        self.left.pop(future, None)
        self.done.append(future)
        self._wake()

    def time_out(self):
        self.timed_out = True
        for future in self.left:
            future.remove_done_callback(self.one_done)
            self.done.append(None)
        self.left.clear()
        while self.waiters:
            _set_if_pending(self.waiters.popleft(), None)

    def _wake(self):
        while self.waiters:
            waiter = self.waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    async def next(self):
        while not self.done:
            waiter = get_running_loop().create_future()
            self.waiters.append(waiter)
            await waiter
        future = self.done.popleft()
        if future is None:
            raise TimeoutError
        return future.result()


def as_completed(fs, *, timeout=None):
    """Coroutines, the first of which gives the result that comes first, and so on."""
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    left = {}
    for each in set(fs):
        left[ensure_future(each)] = True
    order = _Completed(left)
    for future in list(left):
        future.add_done_callback(order.one_done)
    if timeout is not None and left:
        get_running_loop().call_later(timeout, order.time_out)
    for _ in range(len(left)):
        yield order.next()
