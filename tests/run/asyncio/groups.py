# TaskGroup: ends together, fails together.
import asyncio


async def work(n, fail=False):
    try:
        await asyncio.sleep(n / 1000)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    if fail:
        raise ValueError(n)
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in (3, 1, 2)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1, True))
            group.create_task(work(500))
            await asyncio.sleep(1)
    except ExceptionGroup as errors:
        print(errors, [repr(e) for e in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(200))
            raise KeyError("body")
    except ExceptionGroup as errors:
        print(errors.message, [repr(e) for e in errors.exceptions])
    late = asyncio.sleep(0)
    try:
        group.create_task(late)
    except RuntimeError as error:
        print("finished" in str(error))
    late.close()
    try:
        async with asyncio.timeout(0.005):
            async with asyncio.TaskGroup() as group:
                group.create_task(work(300))
    except TimeoutError:
        print("timeout around the group")
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work(1, True))
                outer.create_task(work(400))
    except ExceptionGroup as errors:
        print("nested", errors.exceptions)


asyncio.run(main())
