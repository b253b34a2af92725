# Locks, events, conditions, semaphores, barriers.
import asyncio


async def worker(lock, name, log):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        log.append(f"{name} out")


async def locks():
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(*(worker(lock, n, log) for n in "abc"))
    print(log, lock.locked())
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


async def waiter(event, name):
    print(name, "waits")
    print(name, await event.wait())


async def events():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in ("one", "two")]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(await event.wait(), event.is_set())
    event.clear()
    print(event.is_set())


async def semaphores():
    semaphore = asyncio.Semaphore(2)
    running = 0
    most = 0

    async def job(n):
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1
            return n * n

    print(await asyncio.gather(*[job(n) for n in range(6)]), most, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    print(bounded.locked())
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


async def conditions():
    condition = asyncio.Condition()
    items = []

    async def consumer(name):
        async with condition:
            await condition.wait_for(lambda: items)
            print(name, "got", items.pop(0))

    consumers = [asyncio.create_task(consumer(n)) for n in ("x", "y")]
    await asyncio.sleep(0)
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(0)
    async with condition:
        items.append(2)
        condition.notify_all()
    await asyncio.gather(*consumers)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


async def barriers():
    barrier = asyncio.Barrier(3)

    async def come(n):
        await asyncio.sleep(n / 1000)
        place = await barrier.wait()
        return n, place

    print(await asyncio.gather(*[come(n) for n in range(3)]), barrier.parties, barrier.n_waiting, barrier.broken)
    waiting = asyncio.create_task(come(0))
    await asyncio.sleep(0.01)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        print("broken:", error, barrier.broken)


async def main():
    await locks()
    await events()
    await semaphores()
    await conditions()
    await barriers()


asyncio.run(main())
