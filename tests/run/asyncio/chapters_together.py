"""Coroutines: gather, queues, timeouts, cancellation, async iterators and managers, tasks with results and errors."""

import asyncio
from contextlib import asynccontextmanager


async def work(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{name} failed")
    return f"{name} done"


class Pages:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.at = 0
        return self

    async def __anext__(self):
        if self.at >= self.n:
            raise StopAsyncIteration
        self.at += 1
        await asyncio.sleep(0)
        return self.at


@asynccontextmanager
async def session(name, log):
    log.append(f"open {name}")
    try:
        yield name.upper()
    except KeyError as error:
        log.append(f"error {error}")
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")


async def numbers(n):
    for i in range(n):
        yield i * i
        await asyncio.sleep(0)


async def producer(queue, items):
    for item in items:
        await queue.put(item)
    await queue.put(None)


async def consumer(queue, out):
    while (item := await queue.get()) is not None:
        out.append(item * 2)
        queue.task_done()
    return len(out)


async def main():
    print(await asyncio.gather(work("a", 0.02), work("b", 0.01)))
    results = await asyncio.gather(work("c", 0.01), work("d", 0, fail=True), return_exceptions=True)
    print([r if isinstance(r, str) else repr(r) for r in results])
    print([p async for p in Pages(3)], {n async for n in numbers(3)}, sum([n async for n in numbers(4) if n % 2 == 0]))
    log = []
    async with session("one", log) as s, session("two", log) as t:
        log.append(s + t)
    async with session("three", log):
        raise KeyError("inside")
    print(log)
    queue, out = asyncio.Queue(maxsize=2), []
    _, count = await asyncio.gather(producer(queue, [1, 2, 3, 4]), consumer(queue, out))
    print(out, count, queue.empty())
    try:
        await asyncio.wait_for(work("slow", 5), timeout=0.01)
    except asyncio.TimeoutError as error:
        print("timeout", type(error).__name__)
    task = asyncio.create_task(work("cancelled", 5), name="t1")
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), task.done())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n, d)) for n, d in (("x", 0.02), ("y", 0.01))]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("bad", 0, fail=True))
            group.create_task(work("never", 5))
    except* ValueError as errors:
        print([str(e) for e in errors.exceptions])
    event, order = asyncio.Event(), []

    async def waiter(n):
        await event.wait()
        order.append(n)

    waiting = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    order.append("set")
    event.set()
    await asyncio.gather(*waiting)
    print(order)
    lock, shared = asyncio.Lock(), {"n": 0}

    async def add(times):
        for _ in range(times):
            async with lock:
                n = shared["n"]
                await asyncio.sleep(0)
                shared["n"] = n + 1

    await asyncio.gather(add(3), add(4))
    print(shared, lock.locked())
    done, pending = await asyncio.wait([asyncio.create_task(work("w", 0)), asyncio.create_task(work("z", 5))], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    for finished in asyncio.as_completed([work("p", 0.02), work("q", 0.01)]):
        print(await finished)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 42)
    print(await future)
    gen = numbers(5)
    print(await anext(gen), await gen.__anext__(), await gen.aclose(), [x async for x in gen])
    return "finished"


print(asyncio.run(main()))
