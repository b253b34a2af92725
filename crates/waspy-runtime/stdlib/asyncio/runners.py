"""Running a coroutine from outside of any loop."""

from stdlib.asyncio.futures import all_tasks, iscoroutine
from stdlib.asyncio.events import EventLoop, set_event_loop
from stdlib.asyncio._running import state
from stdlib.asyncio.tasks import gather


class Runner:
    """A loop for several runs one after the other."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            self._loop = EventLoop() if self._loop_factory is None else self._loop_factory()
            set_event_loop(self._loop)
            if self._debug is not None:
                self._loop.set_debug(self._debug)
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if state.running is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro, context=context))

    def close(self):
        loop = self._loop
        if loop is None or self._closed:
            return
        try:
            _cancel_all(loop)
        finally:
            set_event_loop(None)
            loop.close()
            self._loop = None
            self._closed = True


def _cancel_all(loop):
    """Cancels what still runs and waits for it."""
    tasks = [task for task in state.tasks if task._loop is loop and not task.done()]
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(_all_of(tasks))
    for task in tasks:
        if not task.cancelled() and task._exception is not None:
            loop.call_exception_handler(
                {"message": "unhandled exception during asyncio.run() shutdown", "exception": task._exception, "task": task}
            )


async def _all_of(tasks):
    await gather(*tasks, return_exceptions=True)


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine in a loop of its own and gives its result; what still runs at its end is cancelled."""
    if state.running is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
