"""`asynccontextmanager` and `aclosing`: managers for `async with`."""

from functools import wraps


def asynccontextmanager(func):
    """Makes a function that gives managers of an asynchronous generator function that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func(*args, **kwds))

    return helper


class _AsyncGeneratorContextManager:
    """An asynchronous generator as a manager: entered at its `yield`, left behind it."""

    def __init__(self, gen):
        self.gen = gen

    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if value is None:
            return await self._leave()
        try:
            await self.gen.athrow(value)
        except BaseException as error:
            if error is value:
                return False
            if isinstance(error, StopAsyncIteration):
                return True
            # A generator cannot raise these: they arrive as the cause of a RuntimeError.
            ends = isinstance(value, StopIteration) or isinstance(value, StopAsyncIteration)
            if ends and isinstance(error, RuntimeError) and error.__cause__ is value:
                return False
            raise
        await self._stop("generator didn't stop after athrow()")

    async def _leave(self):
        try:
            await anext(self.gen)
        except StopAsyncIteration:
            return False
        await self._stop("generator didn't stop")

    async def _stop(self, text):
        """The generator goes on where it should have ended."""
        try:
            raise RuntimeError(text)
        finally:
            await self.gen.aclose()


class aclosing:
    """Closes something at the end of an `async with`."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()
