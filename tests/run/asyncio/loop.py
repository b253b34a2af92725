# The loop itself: callbacks, timers, futures, nested runs, errors.
import asyncio


def show(*args):
    print("called", *args)


async def main():
    loop = asyncio.get_running_loop()
    print(loop is asyncio.get_event_loop(), loop.is_running(), loop.is_closed())
    loop.call_soon(show, 1, "x")
    cancelled = loop.call_soon(show, "never")
    cancelled.cancel()
    print(cancelled.cancelled())
    loop.call_later(0.02, show, "later")
    loop.call_later(0.01, show, "sooner")
    loop.call_at(loop.time() + 0.015, show, "between")
    start = loop.time()
    await asyncio.sleep(0.03)
    print(0.02 < loop.time() - start < 5)

    future = loop.create_future()
    print(future.done(), asyncio.isfuture(future), asyncio.isfuture(3))
    loop.call_later(0.001, future.set_result, "result")
    future.add_done_callback(lambda f: print("done:", f.result()))
    print(await future, future.done(), await future)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError")
    broken = loop.create_future()
    broken.set_exception(RuntimeError("broken"))
    try:
        await broken
    except RuntimeError as error:
        print(error, broken.exception() is error)
    try:
        loop.create_future().set_exception(StopIteration)
    except TypeError as error:
        print("TypeError")

    coro = other()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)
    print(asyncio.iscoroutine(coro), asyncio.iscoroutine(other))
    coro.close()
    try:
        loop.run_until_complete(future)
    except RuntimeError as error:
        print(error)


async def other():
    return 1


class Twice:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value * 2


async def awaits():
    print(await Twice(4), await asyncio.ensure_future(Twice("ab")))
    print(await asyncio.gather(Twice(1), other()))


async def inner():
    raise LookupError("inside")


asyncio.run(main())
asyncio.run(awaits())
for wrong in (3, "x", None):
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print("ValueError:", error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.run(inner())
except LookupError as error:
    print("LookupError:", error)

loop = asyncio.new_event_loop()
print(loop.run_until_complete(other()), loop.is_closed())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(show)
except RuntimeError as error:
    print(error)
with asyncio.Runner() as runner:
    print(runner.run(other()), runner.run(asyncio.sleep(0, "again")))
