"""Iterators of every kind: generators that talk, sequences by index, sizes that change, lazy pipelines."""
# iterator protocol details, comprehension semantics, generator methods in classes, lazy evaluation
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
t = Tree(2, Tree(1), Tree(3)); print(list(t), 3 in t, *t, sum(t), max(t), dict.fromkeys(t, 0), sorted(t, reverse=True), [*zip(t, "abc")])
def avg():
    total = n = 0; a = None
    while True:
        x = yield a
        total += x; n += 1; a = total / n
a = avg(); next(a); print(a.send(10), a.send(20))
def pipe():
    def src(n): yield from range(n)
    def sq(it): return (x * x for x in it)
    def flt(it, p): return filter(p, it)
    return list(flt(sq(src(10)), lambda x: x % 2))
print(pipe())
print([[r * c for c in range(3)] for r in range(3)], {k: [v for v in range(k)] for k in range(3)}, {(a, b) for a in "ab" for b in "xy" if a + b != "ax"} == {("a", "y"), ("b", "x"), ("b", "y")})
print([x for x in [1, 2, 3] if x > 1 if x < 3], [lambda i=i: i for i in range(3)][1](), [(lambda: i)() for i in range(3)], sum(i for i in range(10) if i % 3 == 0))
it = iter([1, 2, 3, 4]); print(list(zip(it, it)), next(it, "end"))
class Once:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
o = Once(); a, *b = o; print(a, b, list(o))
class Getitem:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Getitem()), 20 in Getitem(), [*Getitem()], dict(enumerate(Getitem())))
print(list(iter(iter([1, 5, 0, 2]).__next__, 0)))
def g():
    r = yield from h()
    yield r
def h():
    x = yield "first"
    yield f"got {x}"
    return "ret"
q = g(); print(next(q), q.send("S"), next(q), next(q, "over"))
class Bad:
    def __iter__(self): return 5
try: [x for x in Bad()]
except TypeError as e: print(e)
try: next([])
except TypeError as e: print(e)
d = {1: 2}
try:
    for k in d: d[k + 1] = 0
except RuntimeError as e: print(e)
s = {1}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
l = [1, 2, 3]
for x in l:
    if x < 10: l.append(x + 10)
print(l)
def lazy():
    print("start"); yield 1; print("mid"); yield 2; print("end")
for v in lazy(): print(v)
gen = (print("side", x) or x for x in range(2)); print("before"); print(list(gen), list(gen))
def multi(): return (yield), (yield 2)
m = multi(); print(next(m), m.send("a"))
try: m.send("b")
except StopIteration as e: print(e.value)
import itertools
print(list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.takewhile(lambda x: x < 3, itertools.cycle([1, 2, 3]))), list(itertools.starmap(pow, [(2, 3)])), list(itertools.compress("abc", [1, 0, 1])), [list(x) for x in itertools.tee([1, 2])])
print(all(x for x in []), any(iter([0, 1])), list(map(None.__class__, [])) , max(iter([1, 3]), key=lambda x: -x), *reversed("ab"), sep="|")
