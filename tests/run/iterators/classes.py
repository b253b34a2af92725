def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class BadIter:
    def __iter__(self): return 5
class Failing:
    def __iter__(self): return self
    def __next__(self): raise KeyError("inside")
print(list(Count(3)), sum(Count(4)), max(Count(5)), [*Count(2)], dict(zip("ab", Count(2))), 2 in Count(3), sorted(Count(3), reverse=True), list(Old()), 20 in Old(), tuple(Old()), list(zip(Old(), Count(9))))
a, *b = Count(4); print(a, b); c = Count(3); print(next(c), list(c), list(c), next(c, None))
attempt(lambda: list(BadIter())); attempt(lambda: list(Failing())); attempt(lambda: next(Count(0))); attempt(lambda: [x for x in 5]); attempt(lambda: (lambda: [*5])())
g = (x * x for x in range(4)); print(next(g), list(g), list(g)); attempt(lambda: next(g))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib(); print([next(f) for _ in range(10)], [x for x, _ in zip(fib(), range(5))])
def echo():
    got = yield "ready"
    while got != "stop":
        got = yield got
    return "done"
e = echo(); print(next(e), e.send(1), e.send("x"))
try: e.send("stop")
except StopIteration as s: print(s.value)
attempt(lambda: echo().send(1))
def outer():
    r = yield from echo()
    yield ("result", r)
o = outer(); print(next(o), o.send("a"), o.send("stop"))
print(type(iter([])).__name__, type(iter(())).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(0))).__name__, type(map(len, [])).__name__, type(g).__name__, type(enumerate([])).__name__, type(reversed([])).__name__)

