"""What generators and coroutines tell of themselves, and `inspect` of them."""
import inspect


def steps(n):
    while n:
        print("inside:", inspect.getgeneratorstate(me), me.gi_running, me.gi_suspended)
        yield n
        n -= 1


me = steps(2)
print(me.gi_code.co_name, me.gi_code.co_qualname, me.gi_frame is None, me.gi_frame.f_code.co_name)
print(inspect.getgeneratorstate(me), me.gi_suspended)
for value in me:
    print(value, inspect.getgeneratorstate(me), me.gi_suspended)
print(inspect.getgeneratorstate(me), me.gi_frame, me.gi_code.co_name, me.__name__)


class Box:
    def items(self):
        yield from "ab"


part = Box().items()
print(part.gi_code.co_qualname, inspect.isgenerator(part), list(part), part.gi_frame)
squares = (i * i for i in range(3))
print(squares.gi_code.co_name, sum(squares), inspect.getgeneratorstate(squares))


class Pause:
    def __await__(self):
        return (yield "paused")


async def work():
    got = await Pause()
    return got * 2


task = work()
print(inspect.getcoroutinestate(task), task.cr_running, task.cr_suspended, task.cr_code.co_name)
print(task.send(None), inspect.getcoroutinestate(task), task.cr_frame is not None)
try:
    task.send(21)
except StopIteration as stop:
    print(stop.value, inspect.getcoroutinestate(task), task.cr_frame)


async def numbers():
    yield 1


stream = numbers()
print(stream.ag_code.co_name, stream.ag_frame is None, stream.ag_running)
