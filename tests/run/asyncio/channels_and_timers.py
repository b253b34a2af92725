"""Coroutines that pass messages: a queue of tasks, timeouts that are caught, results gathered in order."""
import asyncio

class Closed(Exception): pass

class Channel:
    def __init__(self, size):
        self.items, self.size, self.closed = [], size, False
    async def put(self, item):
        while len(self.items) >= self.size:
            await asyncio.sleep(0)
        if self.closed:
            raise Closed("put")
        self.items.append(item)
    async def get(self):
        while not self.items:
            if self.closed:
                raise Closed("get")
            await asyncio.sleep(0)
        return self.items.pop(0)
    def __aiter__(self):
        return self
    async def __anext__(self):
        try:
            return await self.get()
        except Closed:
            raise StopAsyncIteration from None

async def producer(channel, name, n):
    for i in range(n):
        await channel.put(f"{name}{i}")
        await asyncio.sleep(0)
    return n

async def consumer(channel, out):
    async for item in channel:
        out.append(item)
        if item.endswith("2"):
            await asyncio.sleep(0)
    return len(out)

async def failing(after):
    for _ in range(after):
        await asyncio.sleep(0)
    raise ValueError(f"after {after}")

class Timer:
    log = []
    async def __aenter__(self):
        self.log.append("start")
        return self
    async def __aexit__(self, kind, value, tb):
        self.log.append(kind.__name__ if kind else "end")
        return kind is ValueError

async def main():
    channel, out = Channel(2), []
    reader = asyncio.create_task(consumer(channel, out))
    made = await asyncio.gather(producer(channel, "a", 3), producer(channel, "b", 4))
    channel.closed = True
    print(made, await reader, sorted(out))
    results = await asyncio.gather(failing(1), failing(0), asyncio.sleep(0, "slept"), return_exceptions=True)
    print([repr(r) for r in results])
    async with Timer():
        await failing(2)
    async with Timer() as t:
        pass
    print(t.log)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    except TimeoutError as e:
        print("TimeoutError", e)
    try:
        await channel.put(1)
    except Closed as e:
        print("Closed", e)
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), task.done())
    async def numbers(n):
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    print([i * i async for i in numbers(4) if i % 2], {k: v async for k, v in pairs()}, [await double(i) for i in range(3)])

async def pairs():
    for k in "xy":
        yield k, await double(k)

async def double(x):
    await asyncio.sleep(0)
    return x * 2

asyncio.run(main())
