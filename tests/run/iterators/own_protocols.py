class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration("done")
        self.n -= 1
        return self.n + 1
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError(i)
        return i * i
    def __len__(self): return 4
print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)), 2 in Countdown(3), list(zip(Countdown(2), "ab")), list(Seq()), 9 in Seq(), list(reversed(Seq())), dict(enumerate(Seq())))
it = iter(Countdown(1)); print(next(it), next(it, "end"))
try: next(it)
except StopIteration as e: print(repr(e), e.value)
a, *b = Countdown(3); print(a, b, *Countdown(2))
try: x, y = Countdown(3)
except ValueError as e: print(e)
def gen():
    try:
        x = yield 1
        while True: x = yield x * 2
    except ValueError as e: yield f"caught {e}"
    finally: print("closing")
g = gen(); print(next(g), g.send(4), g.send("ab"), g.throw(ValueError("v")))
g.close(); print(list(g))
