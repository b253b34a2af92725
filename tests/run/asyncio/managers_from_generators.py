"""asynccontextmanager and aclosing: what is given, what is swallowed, what is misused."""

import asyncio
from contextlib import aclosing, asynccontextmanager


@asynccontextmanager
async def resource(name, *extra, log, **named):
    """Gives a name."""
    log.append(("enter", name, extra, named))
    try:
        yield name.upper()
    except ValueError as error:
        log.append(("swallowed", str(error)))
    finally:
        log.append(("leave", name))


@asynccontextmanager
async def silent():
    return
    yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


@asynccontextmanager
async def translating():
    try:
        yield
    except KeyError as error:
        raise LookupError(f"translated {error}") from error


async def count(n, log):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        log.append("counted")


async def main():
    log = []
    async with resource("a", 1, 2, log=log, x=3) as given:
        log.append(given)
    async with resource("b", log=log):
        raise ValueError("inside")
    try:
        async with resource("c", log=log):
            raise TypeError("passes")
    except TypeError as error:
        log.append(repr(error))
    for entry in log:
        print(entry)
    print(resource.__name__, resource.__doc__)
    for manager in (silent, twice):
        try:
            async with manager() as value:
                print("got", value)
        except RuntimeError as error:
            print(error)
    try:
        async with translating():
            raise KeyError("k")
    except LookupError as error:
        print(type(error).__name__, error, repr(error.__cause__))
    try:
        async with twice():
            raise OSError("first")
    except OSError as error:
        print("out again:", error)
    except RuntimeError as error:
        print("runtime:", error)
    log.clear()
    async with aclosing(count(10, log)) as numbers:
        async for n in numbers:
            if n == 2:
                break
    print(n, log)

    async def user(name, pause):
        async with resource(name, log=log) as given:
            await asyncio.sleep(pause)
            return given

    log.clear()
    print(await asyncio.gather(user("x", 0.02), user("y", 0.01)))
    print([entry[:2] for entry in log])
    task = asyncio.create_task(user("z", 9))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", log[-1])
    async with resource("outer", log=log) as a, resource("inner", log=log) as b:
        print(a, b)
    print(log[-2:])


asyncio.run(main())
