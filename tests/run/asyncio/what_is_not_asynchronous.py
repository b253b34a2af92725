"""What is no asynchronous iterable, iterator, manager or awaitable."""
import asyncio
class Half:
    def __aiter__(self): return 5
class Open:
    async def __aenter__(self): return 1
class Values:
    async def __aenter__(self): return "in"
    async def __aexit__(self, *error): return error[0] is KeyError
async def over(values):
    async for x in values:
        print("item", x)
async def inside(manager):
    async with manager as m:
        print("inside", m)
        raise KeyError("k")
async def wait(value):
    return await value
async def comprehended(values):
    return [x async for x in values]
async def main():
    for make in (lambda: over([1]), lambda: over(Half()), lambda: over(None), lambda: inside(5), lambda: inside(Values()),
                 lambda: wait(5), lambda: wait(None), lambda: comprehended("ab"), lambda: wait(wait(asyncio.sleep(0, 3)))):
        try:
            print(await make())
        except TypeError as e:
            print("TypeError", e)
asyncio.run(main())
