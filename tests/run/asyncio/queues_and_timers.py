"""Coroutines run by a small loop: tasks, awaitables, async iteration and context managers."""
import asyncio


class Queue:
    def __init__(self):
        self.items = []

    async def put(self, x):
        self.items.append(x)
        await asyncio.sleep(0)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


class Timer:
    def __init__(self, name, log):
        self.name, self.log = name, log

    async def __aenter__(self):
        self.log.append(f"enter {self.name}")
        return self

    async def __aexit__(self, kind, value, tb):
        self.log.append(f"exit {self.name} {kind.__name__ if kind else None}")
        return kind is KeyError


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value * 2


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def worker(name, n, out):
    for i in range(n):
        await asyncio.sleep(0)
        out.append(f"{name}{i}")
    return n


async def failing():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def main():
    log, out = [], []
    q = Queue()
    for x in "abc":
        await q.put(x)
    print([x async for x in q], [i * i async for i in numbers(4) if i != 2])
    async with Timer("a", log), Timer("b", log):
        print(await Later(21))
    async with Timer("c", log):
        raise KeyError("swallowed")
    print(log)
    print(await asyncio.gather(worker("x", 2, out), worker("y", 3, out)), out)
    results = await asyncio.gather(failing(), worker("z", 1, out), return_exceptions=True)
    print([repr(r) for r in results])
    task = asyncio.create_task(worker("t", 2, out))
    print(await task, task.done(), task.result())
    try:
        await failing()
    except ValueError as e:
        print("caught", e)
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.001)
    except asyncio.TimeoutError:
        print("timeout")
    agen = numbers(10)
    total = 0
    async for i in agen:
        total += i
        if i == 3:
            break
    await agen.aclose()
    print(total, {k: v async for k, v in pairs()})
    return "done"


async def pairs():
    for k in "xy":
        yield k, ord(k)


print(asyncio.run(main()))
