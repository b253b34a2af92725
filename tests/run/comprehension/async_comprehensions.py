# Asynchronous comprehensions and generator expressions.
class Pause:
    def __await__(self):
        yield "pause"


def run(coro):
    steps = 0
    try:
        while True:
            coro.send(None)
            steps += 1
    except StopIteration as stop:
        return stop.value, steps


async def numbers(n):
    for i in range(n):
        await Pause()
        yield i


async def double(x):
    await Pause()
    return x * 2


class Letters:
    def __init__(self, text):
        self.text = text

    def __aiter__(self):
        self.at = 0
        return self

    async def __anext__(self):
        if self.at == len(self.text):
            raise StopAsyncIteration
        self.at += 1
        return self.text[self.at - 1]


async def main():
    print([x async for x in numbers(3)])
    print({x % 2 async for x in numbers(4)})
    print({x: str(x) async for x in numbers(3)})
    print([x async for x in numbers(6) if x % 2])
    print([await double(x) for x in range(3)])
    print([await double(x) async for x in numbers(3) if await double(x) > 1])
    print([(a, b) async for a in Letters("ab") for b in range(2)])
    print([(a, b) for a in range(2) async for b in Letters("xy")])
    print([[y async for y in numbers(x)] for x in range(3)])
    g = (x * x async for x in numbers(4))
    print(type(g).__name__)
    print([x async for x in g])
    print([x async for x in g])
    h = (await double(x) for x in range(3))
    print(type(h).__name__)
    total = 0
    async for x in h:
        total += x
    print(total)
    k = 10
    print([x async for x in (x + k async for x in numbers(2))])
    x = "outer"
    print([x async for x in Letters("pq")], x)
    print(sum([x async for x in numbers(5)]))
    if any([last := c async for c in Letters("abc")]):
        print(last)


print(run(main()))


async def builtins():
    it = aiter(numbers(2))
    print(await anext(it), await anext(it))
    print(await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("over")
    for f in (aiter, anext):
        try:
            f(3)
        except TypeError as e:
            print(e)


run(builtins())


async def fails(n):
    yield 1
    raise ValueError(n)


async def outer():
    try:
        return [x async for x in fails(3)]
    except ValueError as e:
        return f"failed {e}"


print(run(outer()))


class Source:
    """A class with an asynchronous generator as its __aiter__."""

    def __init__(self, items):
        self.items = items

    async def __aiter__(self):
        for item in self.items:
            yield item

    async def pairs(self, *others):
        for o in others:
            async for item in self:
                yield item, o


async def use():
    s = Source(["a", 1, None])
    print([x async for x in s])
    print([x async for x in s.pairs(1, "z")])
    async for a in s:
        if a == 1:
            break
    else:
        print("never")
    print(a)


run(use())
