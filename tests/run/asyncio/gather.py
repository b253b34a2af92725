# gather, wait, wait_for, as_completed, shield.
import asyncio


async def after(delay, value):
    await asyncio.sleep(delay)
    if isinstance(value, Exception):
        raise value
    return value


async def gathers():
    print(await asyncio.gather())
    print(await asyncio.gather(after(0.02, 1), after(0.01, "two"), after(0, [3])))
    same = asyncio.ensure_future(after(0, "same"))
    print(await asyncio.gather(same, same, after(0, "other")))
    print(await asyncio.gather(after(0.01, ValueError("v")), after(0, 5), return_exceptions=True))
    try:
        await asyncio.gather(after(0, KeyError("k")), after(0.01, 2))
    except KeyError as error:
        print("KeyError", error)
    group = asyncio.gather(after(1, 1), after(2, 2))
    await asyncio.sleep(0)
    print(group.cancel(), group.done())
    try:
        await group
    except asyncio.CancelledError:
        print("gathering cancelled")


async def waits():
    tasks = [asyncio.create_task(after(d, d)) for d in (0.03, 0.01, 0.2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    done, pending = await asyncio.wait(tasks, timeout=0.06)
    print(sorted(t.result() for t in done), len(pending))
    for task in pending:
        task.cancel()
    done, pending = await asyncio.wait(pending)
    print([t.cancelled() for t in done], pending)
    tasks = [asyncio.create_task(after(0.01, ValueError("x"))), asyncio.create_task(after(1, 1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for bad in ([], [after(0, 1)]):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
            for coro in bad:
                coro.close()
    try:
        await asyncio.wait(tasks, return_when="LATER")
    except ValueError as error:
        print(error)


async def limits():
    print(await asyncio.wait_for(after(0, "in time"), 1))
    print(await asyncio.wait_for(after(0, "no limit"), None))
    for limit in (0.01, 0, -1):
        try:
            await asyncio.wait_for(after(5, "late"), limit)
        except TimeoutError as error:
            print("TimeoutError", repr(error), type(error.__cause__).__name__)
    try:
        await asyncio.wait_for(after(0, OSError("broken")), 1)
    except OSError as error:
        print("passed on:", error)
    print(asyncio.TimeoutError is TimeoutError)


async def completed():
    for each in asyncio.as_completed([after(0.03, "c"), after(0.01, "a"), after(0.02, "b")]):
        print(await each, end=" ")
    print()
    try:
        for each in asyncio.as_completed([after(0.01, "x"), after(3, "y")], timeout=0.05):
            print(await each)
    except TimeoutError:
        print("as_completed timed out")


async def shielded():
    inner = asyncio.create_task(after(0.02, "kept"))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled())
    print(await inner, await asyncio.shield(inner))


async def main():
    await gathers()
    await waits()
    await limits()
    await completed()
    await shielded()


asyncio.run(main())
