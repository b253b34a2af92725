"""The event loop: what is ready is called in turn; when nothing is, the loop sleeps up to the next timer."""

from stdlib import sys
from stdlib.time import monotonic, sleep
from stdlib.traceback import print_exception
from stdlib.collections import deque
from stdlib.heapq import heappop, heappush
from stdlib.asyncio.futures import Future, Task, ensure_future, isfuture
from stdlib.asyncio._running import Handle, TimerHandle, state


class AbstractEventLoop:
    """What is an event loop."""


class EventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._number = 0
        self._stopping = False
        self._closed = False
        self._debug = False
        self._handler = None
        self._start = monotonic()

    def time(self):
        return monotonic()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return state.running is self

    def is_closed(self):
        return self._closed

    def _must_be_open(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def call_soon(self, callback, *args, context=None):
        self._must_be_open()
        handle = Handle(callback, args, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._must_be_open()
        self._number += 1
        handle = TimerHandle(when, self._number, callback, args, context)
        heappush(self._timers, handle)
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._must_be_open()
        return Task(coro, loop=self, name=name, context=context)

    def run_forever(self):
        self._must_be_open()
        if state.running is self:
            raise RuntimeError("This event loop is already running")
        if state.running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        state.running = self
        try:
            while True:
                self._turn()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            state.running = None

    def run_until_complete(self, future):
        self._must_be_open()
        if state.running is self:
            raise RuntimeError("This event loop is already running")
        if state.running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._stop_with)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(self._stop_with)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _stop_with(self, future):
        self.stop()

    def stop(self):
        self._stopping = True

    def close(self):
        if state.running is self:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    async def shutdown_asyncgens(self):
        """Asynchronous generators that nobody uses any more are not closed, as others are not."""

    async def shutdown_default_executor(self, timeout=None):
        """There are no threads that could run anything."""

    def _turn(self):
        """Calls what is ready now; what that makes ready has its turn afterwards."""
        while self._timers and self._timers[0]._cancelled:
            heappop(self._timers)
        if not self._ready and not self._stopping:
            if not self._timers:
                raise RuntimeError("the event loop would wait forever: nothing is ready, and there is no timer")
            wait = self._timers[0]._when - self.time()
            if wait > 0:
                sleep(wait)
        now = self.time()
        while self._timers and self._timers[0]._when <= now:
            handle = heappop(self._timers)
            if not handle._cancelled:
                self._ready.append(handle)
        for _ in range(len(self._ready)):
            self._call(self._ready.popleft())

    def _call(self, handle):
        if handle._cancelled:
            return
        try:
            handle._run()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            name = getattr(handle._callback, "__qualname__", repr(handle._callback))
            args = ", ".join([repr(arg) for arg in handle._args])
            self.call_exception_handler({"message": f"Exception in callback {name}({args})", "exception": error, "handle": handle})

    def set_exception_handler(self, handler):
        self._handler = handler

    def get_exception_handler(self):
        return self._handler

    def default_exception_handler(self, context):
        print(context.get("message", "Unhandled exception in event loop"), file=sys.stderr)
        error = context.get("exception")
        if error is not None:
            print_exception(error)

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
        else:
            self._handler(self, context)


def new_event_loop():
    return EventLoop()


def set_event_loop(loop):
    state.chosen = loop


def get_event_loop():
    """The loop that runs, or the one that was chosen."""
    if state.running is not None:
        return state.running
    if state.chosen is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return state.chosen
