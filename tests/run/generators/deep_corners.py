# generators deep
def sub():
    try:
        x = yield "s1"
        print("sub got", x)
        y = yield "s2"
        print("sub got", y)
    except ValueError as e:
        print("sub caught", e)
        yield "recovered"
    return "subret"
def main():
    r = yield from sub()
    print("r", r)
    r = yield from [10, 20]
    print(r)
    return "done"
g = main()
print(next(g), g.send("A"), g.throw(ValueError("boo")))
print(next(g), next(g))
try: next(g)
except StopIteration as e: print(e.value)
def inf():
    n = 0
    while True:
        got = yield n
        n = got if got is not None else n + 1
g = inf()
print(next(g), next(g), g.send(10), next(g))
try: g.throw(KeyError("k"))
except KeyError as e: print(repr(e))
try: next(g)
except StopIteration as e: print("stop", e.value)
g = inf()
try: g.send(1)
except TypeError as e: print(e)
def stop(): 
    yield 1
    raise StopIteration
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def reent():
    yield next(rg)
rg = reent()
try: next(rg)
except ValueError as e: print(e)
ge = (x * y for x in range(3) for y in range(x))
print(list(ge), list(ge), type(ge).__name__)
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l); yield v; yield from tree(r)
print(list(tree(((None, 1, None), 2, (None, 3, (None, 4, None))))))
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
def lam(): return (lambda: (yield))()
l = lam(); print(next(l))
print(sum(x for x in range(5)), max((x for x in "hello"), default=0), dict((k, v) for k, v in zip("ab", [1, 2])), {x for x in (1, 1)}, tuple(i for i in ()))
gg = (i for i in [1, 2, 3])
print(2 in gg, list(gg))
a, *b = (i for i in range(4)); print(a, b)
try: g.throw(ValueError)
except ValueError as e: print(repr(e))
