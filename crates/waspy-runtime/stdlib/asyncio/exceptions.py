"""What `asyncio` raises."""

from core.exceptions_more import TimeoutError


class CancelledError(BaseException):
    """The task or future was cancelled."""


class InvalidStateError(Exception):
    """The future is not in a state in which it does that."""


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or aborted while somebody waited at it."""
