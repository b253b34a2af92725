# Coroutines from a list, as arguments: they are boxed by the library, and sent values by a dispatcher.
import asyncio
def gat(*coros_or_futures):
    return [asyncio.ensure_future(thing) for thing in coros_or_futures]
async def main():
    semaphore = asyncio.Lock()
    async def job2(n):
        async with semaphore:
            await asyncio.sleep(0)
            r = n * n
        return r
    a = [job2(n) for n in range(3)]
    ts = gat(*a)
    print([await t for t in ts])
asyncio.run(main())
