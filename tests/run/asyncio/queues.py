# Queues between producers and consumers.
import asyncio


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        print("put", i, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
        queue.task_done()
    queue.task_done()
    return total


async def main():
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.create_task(consumer(queue))
    await producer(queue, 5)
    print(await task)
    await queue.join()
    print(queue.empty(), queue.full(), queue.maxsize, queue.qsize())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("QueueEmpty", error.args)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print("QueueFull", error.args)
    try:
        for _ in range(3):
            queue.task_done()
    except ValueError as error:
        print(error)

    order = asyncio.PriorityQueue()
    for pair in [(3, "c"), (1, "a"), (2, "b")]:
        order.put_nowait(pair)
    print([await order.get() for _ in range(3)])
    stack = asyncio.LifoQueue()
    for n in range(3):
        await stack.put(n)
    print([stack.get_nowait() for _ in range(stack.qsize())])

    results = []

    async def worker(name, jobs):
        while True:
            job = await jobs.get()
            await asyncio.sleep(job / 1000)
            results.append((name, job))
            jobs.task_done()

    jobs = asyncio.Queue()
    workers = [asyncio.create_task(worker(f"w{i}", jobs)) for i in range(3)]
    for n in (9, 3, 6, 12):
        jobs.put_nowait(n)
    await jobs.join()
    for each in workers:
        each.cancel()
    ended = await asyncio.gather(*workers, return_exceptions=True)
    print([type(e).__name__ for e in ended])
    print(sorted(job for _, job in results), len({name for name, _ in results}))

    getter = asyncio.create_task(jobs.get())
    await asyncio.sleep(0)
    getter.cancel()
    try:
        await getter
    except asyncio.CancelledError:
        print("get cancelled")
    jobs.put_nowait("left")
    print(await jobs.get())


asyncio.run(main())
