"""Only `await` takes the steps of a coroutine; what else is no awaitable, no asynchronous iterable, no asynchronous manager."""
import asyncio


async def five():
    await asyncio.sleep(0)
    return 5


class Steps:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "steps"


async def main():
    c = five()
    try:
        for x in c:
            print(x)
    except TypeError as e:
        print(e)
    try:
        list(c)
    except TypeError as e:
        print(e)
    try:
        print(3 in c)
    except TypeError as e:
        print(e)
    try:
        a, b = c
    except TypeError as e:
        print(e)
    try:
        next(c)
    except TypeError as e:
        print(e)
    try:
        iter(c)
    except TypeError as e:
        print(e)
    try:
        sum(c)
    except TypeError as e:
        print(e)
    try:
        print(*c)
    except TypeError as e:
        print(e)
    try:
        print([y for y in c])
    except TypeError as e:
        print(e)
    try:
        len(c)
    except TypeError as e:
        print(e)
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        await [1]
    except TypeError as e:
        print(e)
    try:
        await None
    except TypeError as e:
        print(e)
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)

    async def numbers():
        yield 1

    try:
        for x in numbers():
            pass
    except TypeError as e:
        print(e)
    try:
        await numbers()
    except TypeError as e:
        print(e)
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await Steps())
    several = [five(), Steps(), asyncio.sleep(0, "slept")]
    for one in several:
        print(await one)
    print(await asyncio.gather(five(), asyncio.create_task(five())))


asyncio.run(main())
