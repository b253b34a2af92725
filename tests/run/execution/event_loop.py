# A small scheduler for coroutines written by hand.
class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield ("sleep", self.ticks)


class Queue:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    async def get(self):
        while not self.items:
            await Sleep(1)
        return self.items.pop(0)


class Loop:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.results = {}

    def spawn(self, name, coro):
        self.ready.append((self.now, len(self.ready), name, coro))

    def run(self):
        while self.ready:
            self.ready.sort(key=lambda entry: entry[:2])
            when, order, name, coro = self.ready.pop(0)
            self.now = max(self.now, when)
            try:
                kind, ticks = coro.send(None)
            except StopIteration as stop:
                self.results[name] = stop.value
                continue
            except ValueError as e:
                self.results[name] = f"failed: {e}"
                continue
            self.ready.append((self.now + ticks, order, name, coro))
        return self.results


async def producer(q, n):
    for i in range(n):
        await Sleep(2)
        q.put(i)
        print("put", i)
    q.put(None)
    return "produced"


async def consumer(q):
    total = 0
    while True:
        item = await q.get()
        if item is None:
            break
        print("got", item)
        total += item
    return total


async def failing():
    await Sleep(3)
    raise ValueError("broken task")


async def nested(depth):
    if depth == 0:
        await Sleep(1)
        return 0
    return 1 + await nested(depth - 1)


loop, q = Loop(), Queue()
loop.spawn("producer", producer(q, 3))
loop.spawn("consumer", consumer(q))
loop.spawn("failing", failing())
loop.spawn("nested", nested(5))
for name, result in sorted(loop.run().items()):
    print(name, "->", result)
c = nested(0)
print(c.send(None))
try:
    c.throw(KeyError("injected"))
except KeyError as e:
    print("KeyError", e)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def bad():
    await 5


try:
    bad().send(None)
except TypeError as e:
    print(e)


async def returns_early(flag):
    try:
        if flag:
            return "early"
        await Sleep(1)
        return "late"
    finally:
        print("cleanup", flag)


r = returns_early(True)
try:
    r.send(None)
except StopIteration as e:
    print(e.value)
r = returns_early(False)
r.send(None)
r.close()
