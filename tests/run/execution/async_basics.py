# Coroutines run by hand: send, await of coroutines and of objects, results, exceptions.
class Future:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        got = yield self.name
        return f"{self.name}={got}"


async def leaf(x):
    return x * 2


async def middle(x):
    a = await leaf(x)
    b = await Future("f1")
    return a, b


async def top():
    try:
        r = await middle(21)
        print("middle gave", r)
        await fails()
    except ValueError as e:
        print("caught", e)
    finally:
        print("finally")
    return "top result"


async def fails():
    await Future("before failing")
    raise ValueError("from coroutine")


c = top()
print(type(c).__name__)
print(c.send(None))
print(c.send("hello"))
try:
    c.send("ignored")
except StopIteration as e:
    print(e.value)


def run(coro):
    values = []
    try:
        value = None
        while True:
            value = coro.send(value)
            values.append(value)
    except StopIteration as e:
        return e.value, values


print(run(middle(1)))


async def several():
    return [await leaf(i) for i in range(3)], (await leaf(5)) + 1, await leaf("ab")


print(run(several()))


class Manager:
    async def __aenter__(self):
        print("aenter")
        return "resource"

    async def __aexit__(self, kind, value, tb):
        print("aexit", kind.__name__ if kind else None)
        return kind is KeyError


class Counter:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def statements():
    async with Manager() as m:
        print(m)
    async with Manager():
        raise KeyError("swallowed")
    total = 0
    async for i in Counter(3):
        total += i
    else:
        print("else")
    return total


print(run(statements()))
c = leaf(1)
c.close()


class Service:
    async def call(self, *args, **kw):
        return self, args, kw

    @staticmethod
    async def static(x):
        return x


print(run(Service().call(1, k=2))[0][1:], run(Service.static(9))[0])
