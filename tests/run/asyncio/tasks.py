# Tasks: order of steps, results, names, cancelling.
import asyncio


async def count(name, n, pause=0):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        await asyncio.sleep(pause)
    return f"{name} done"


async def main():
    first = asyncio.create_task(count("a", 3), name="first")
    second = asyncio.create_task(count("b", 2))
    print(first.get_name(), second.get_name(), first.done())
    print(await second)
    print(await first, first.done(), first.result(), first.exception(), first.cancelled())
    first.set_name("renamed")
    print(first.get_name(), asyncio.current_task().get_name())

    # Cancelled before it runs, while it sleeps, and after its end.
    never = asyncio.create_task(count("never", 1))
    print(never.cancel(), never.done())
    try:
        await never
    except asyncio.CancelledError as error:
        print("cancelled", repr(error), never.cancelled(), never.cancel())

    sleeper = asyncio.create_task(tidy())
    await asyncio.sleep(0)
    sleeper.cancel("enough")
    try:
        await sleeper
    except asyncio.CancelledError as error:
        print("cancelled with", error.args)

    stubborn = asyncio.create_task(refuse())
    await asyncio.sleep(0)
    stubborn.cancel()
    print(await stubborn, stubborn.cancelled(), stubborn.cancelling())

    failing = asyncio.create_task(fail())
    try:
        await failing
    except ZeroDivisionError as error:
        print("failed:", error, failing.exception() is error)
    try:
        failing.result()
    except ZeroDivisionError as error:
        print("again:", error)

    pending = asyncio.create_task(asyncio.sleep(100))
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError", error)
    print(len(asyncio.all_tasks()), pending in asyncio.all_tasks())
    pending.add_done_callback(lambda task: print("callback", task is pending, task.cancelled()))
    return "end"


async def tidy():
    try:
        await asyncio.sleep(50)
    finally:
        print("tidied up")


async def refuse():
    try:
        await asyncio.sleep(50)
    except asyncio.CancelledError:
        print("not now")
    return "refused"


async def fail():
    await asyncio.sleep(0)
    return 1 // 0


print(asyncio.run(main()))
