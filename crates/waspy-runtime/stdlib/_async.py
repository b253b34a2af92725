"""`aiter` and `anext`."""


def aiter(async_iterable, /):
    if not hasattr(async_iterable, "__aiter__"):
        raise TypeError("'" + type(async_iterable).__name__ + "' object is not an async iterable")
    return async_iterable.__aiter__()


def anext(async_iterator, /, *default):
    if not hasattr(async_iterator, "__anext__"):
        raise TypeError("'" + type(async_iterator).__name__ + "' object is not an async iterator")
    if default:
        return _or_default(async_iterator.__anext__(), default[0])
    return async_iterator.__anext__()


async def _or_default(step, default):
    try:
        return await step
    except StopAsyncIteration:
        return default
