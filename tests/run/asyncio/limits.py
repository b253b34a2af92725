# asyncio.timeout and what is done about it.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
            print("not reached")
    except TimeoutError as error:
        print("timed out", repr(error), type(error.__cause__).__name__)
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(0)
    print(limit.expired())
    async with asyncio.timeout(None) as limit:
        print(limit.when())
        limit.reschedule(asyncio.get_running_loop().time() + 0.01)
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("inside", limit.expired())
    print("swallowed", limit.expired())
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(3):
                await asyncio.sleep(5)
    except TimeoutError:
        print("the outer one")
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(5)
    except TimeoutError:
        print("the inner one")
    try:
        async with asyncio.timeout(1):
            raise ValueError("other")
    except ValueError as error:
        print(error)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("in the past")
    limit = asyncio.timeout(1)
    try:
        limit.reschedule(3)
    except RuntimeError as error:
        print(error)
    async with limit:
        pass
    try:
        limit.reschedule(3)
    except RuntimeError as error:
        print(error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())
