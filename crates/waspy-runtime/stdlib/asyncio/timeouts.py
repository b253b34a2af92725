"""Limits of time for a block of statements."""

from stdlib.asyncio.futures import current_task
from stdlib.asyncio.exceptions import CancelledError
from stdlib.asyncio._running import get_running_loop


class Timeout:
    """Cancels the task in its block when the moment comes, and says TimeoutError for that."""

    def __init__(self, when):
        self._state = "created"
        self._task = None
        self._timer = None
        self._when = when
        self._cancelling = 0

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if when is not None:
            loop = get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._expire)
            else:
                self._timer = loop.call_at(when, self._expire)

    def expired(self):
        return self._state in ("expiring", "expired")

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_value, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and isinstance(exc_value, CancelledError):
                raise TimeoutError from exc_value
        elif self._state == "active":
            self._state = "finished"
        return None

    def _expire(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None

    def __repr__(self):
        text = f"<Timeout [{self._state}]"
        if self._state == "active":
            text += " when=" + (f"{self._when:.3f}" if self._when is not None else "None")
        return text + ">"


def timeout(delay):
    """A limit of that many seconds; None is no limit."""
    return Timeout(get_running_loop().time() + delay if delay is not None else None)


def timeout_at(when):
    """A limit at a moment of the loop's clock."""
    return Timeout(when)
