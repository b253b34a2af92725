"""Coroutines that are driven by hand: await, async for, async with, asynchronous generators."""

class Awaitable:
    def __init__(self, *values): self.values = values
    def __await__(self):
        total = []
        for v in self.values: total.append((yield v))
        return total
async def add(a, b): return a + b
async def main():
    x = await add(1, 2)
    y = await Awaitable("p", "q")
    print("main", x, y)
    return x
def drive(c, *sends):
    out = []
    try:
        out.append(c.send(None))
        for s in sends: out.append(c.send(s))
    except StopIteration as e: return out, e.value
    return out, "pending"
print(drive(main(), 1, 2))
c = main(); print(drive(c, 5)); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
async def fails(): raise ValueError("inside")
async def catcher():
    try: await fails()
    except ValueError as e: return f"caught {e}"
print(drive(catcher()))
class CM:
    async def __aenter__(self): print("aenter"); return "res"
    async def __aexit__(self, t, v, tb): print("aexit", t and t.__name__); return t is KeyError
async def uses():
    async with CM() as r: print(r)
    async with CM(): raise KeyError("x")
    return "ok"
print(drive(uses()))
class Count:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await Awaitable(self.i)
        return self.i
async def loop():
    seen = []
    async for v in Count(3): seen.append(v)
    else: seen.append("else")
    seen += [v * 2 async for v in Count(2) if v > 1]
    return seen
print(drive(loop(), *range(10)))
async def agen(n):
    for i in range(n):
        got = yield i
        if got: print("agen got", got)
async def use_agen():
    g = agen(3)
    print(await g.__anext__(), await g.asend("hey"))
    await g.aclose()
    return [x async for x in agen(4)], {x: x async for x in agen(2)}
print(drive(use_agen()))
async def bad():
    try: await 5
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
drive(bad())
c = add(1, 2)
print(type(c).__name__, c.__name__); c.close()
c = add(1, 2); 
try: c.send(1)
except TypeError as e: print(e)
c.close()
class Loop:
    def __init__(self): self.ready = []; self.log = []
    def spawn(self, name, coro): self.ready.append((name, coro))
    def run(self):
        while self.ready:
            name, coro = self.ready.pop(0)
            try:
                self.log.append((name, coro.send(None)))
                self.ready.append((name, coro))
            except StopIteration as e: self.log.append((name, "done", e.value))
async def worker(n):
    for i in range(n): await Awaitable(i)
    return n * 10
l = Loop(); l.spawn("a", worker(2)); l.spawn("b", worker(1)); l.run(); print(l.log)
c = worker(3); c.send(None)
try: c.throw(KeyError("thrown"))
except KeyError as e: print(repr(e))
