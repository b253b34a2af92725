class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("fin")
        return self.n
def dele():
    r = yield from It()
    yield r
print(list(dele()))
class Full:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v):
        print("send", v)
        if v == "end": raise StopIteration(v)
        return "sent"
    def throw(self, *e):
        print("throw", e)
        if isinstance(e[0], KeyError): return "swallowed"
        raise e[0]
    def close(self): print("close")
def g():
    r = yield from Full()
    print("r", r)
    yield r
x = g()
print(next(x), x.send("a"), x.send(None), x.throw(KeyError("k")))
print(x.send("end"))
x = g(); next(x); x.close()
x = g(); next(x)
try: x.throw(ValueError("v"))
except ValueError as e: print(repr(e))
def h():
    try: yield from It()
    except ValueError as e: yield ("caught", e)
y = h(); print(next(y), y.throw(ValueError("in")))
y = h(); next(y)
try: y.send(5)
except AttributeError as e: print(e)
y = h(); next(y); y.close()
class Single:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r * 2
async def main():
    a = await Single(1)
    b = await Single(a)
    return a, b
c = main()
print(c.send(None), c.send(5))
try: c.send(7)
except StopIteration as e: print(e.value)
class AwIt:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: raise StopIteration("awaited")
        return "pause"
class Aw:
    def __await__(self): return AwIt()
async def m2(): return await Aw()
c = m2()
print(c.send(None))
try: c.send(None)
except StopIteration as e: print(e.value)
