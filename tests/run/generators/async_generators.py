# Asynchronous generators driven by hand: steps, values that are asked with, exceptions, closing.
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        got = yield self.name
        return got


def run(coro, log=None):
    sent = None
    try:
        while True:
            told = coro.send(sent)
            if log is not None:
                log.append(told)
            sent = f"reply to {told}"
    except StopIteration as stop:
        return stop.value


async def count(n):
    for i in range(n):
        yield i


async def echo():
    got = None
    while True:
        got = yield f"echo {got}"
        if got == "stop":
            return


async def waits(n):
    try:
        for i in range(n):
            reply = await Pause(f"p{i}")
            yield i, reply
    finally:
        print("cleaning up")
        await Pause("cleanup")
        print("clean")


async def consume():
    total = 0
    async for x in count(5):
        total += x
    else:
        print("all counted")
    return total


print(run(consume()))
g = count(2)
print(type(g).__name__)
for _ in range(3):
    try:
        print(run(g.__anext__()))
    except StopAsyncIteration as e:
        print("ended", e.args)

e = echo()
print(run(e.asend(None)))
print(run(e.asend("a")))
print(run(e.asend(5)))
try:
    run(e.asend("stop"))
except StopAsyncIteration:
    print("stopped")
try:
    run(echo().asend("early"))
except TypeError as err:
    print(err)

log = []


async def loop_waits():
    out = []
    async for pair in waits(2):
        out.append(pair)
    return out


print(run(loop_waits(), log))
print(log)

# Closing.
log = []
w = waits(5)
print(run(w.__anext__(), log))
print(run(w.aclose(), log))
print(log)
print(run(w.aclose()))
try:
    run(w.__anext__())
except StopAsyncIteration:
    print("closed")
c = count(3)
print(run(c.aclose()))
try:
    run(c.asend(None))
except StopAsyncIteration:
    print("closed before it began")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
run(s.__anext__())
try:
    run(s.aclose())
except RuntimeError as err:
    print(err)


async def catches():
    while True:
        try:
            yield "ready"
        except ValueError as err:
            yield f"caught {err}"


k = catches()
print(run(k.__anext__()))
print(run(k.athrow(ValueError("v1"))))
print(run(k.__anext__()))
try:
    run(k.athrow(KeyError("k")))
except KeyError as err:
    print("out:", repr(err))
print(run(k.athrow(ValueError("late"))))

# An awaitable is used once.
g = count(3)
step = g.__anext__()
print(run(step))
try:
    run(step)
except RuntimeError as err:
    print(err)
closing = g.aclose()
print(run(closing))
try:
    run(closing)
except RuntimeError as err:
    print(err)


async def bad_stop():
    yield 1
    raise StopIteration("no")


async def bad_async_stop():
    yield 1
    raise StopAsyncIteration


async def bad_coroutine():
    raise StopIteration(3)


for make in (bad_stop, bad_async_stop):
    b = make()
    run(b.__anext__())
    try:
        run(b.__anext__())
    except RuntimeError as err:
        print(err, "|", repr(err.__cause__))
try:
    run(bad_coroutine())
except RuntimeError as err:
    print(err)
