"""What can be iterated, what can be asked, and what changes while it is iterated."""

class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), max(Countdown(4)), sum(Countdown(4)), tuple(Countdown(2)), sorted(Countdown(3)), dict(enumerate(Countdown(2))))
a, b, c = Countdown(3); print(a, b, c)
it = iter(Countdown(2)); print(next(it), next(it), next(it, "end"))
class OldSeq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(OldSeq()), 9 in OldSeq(), list(zip(OldSeq(), "ab")), [*OldSeq()])
class NotIter:
    __iter__ = None
for bad in (NotIter(), 5, object()):
    try: iter(bad)
    except TypeError as e: print(e)
class Hint:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return 10
import operator
print(list(Hint()), operator.length_hint(Hint()), operator.length_hint([1, 2]), operator.length_hint(5, 3))
class Container:
    def __contains__(self, x): return x % 2
print(1 in Container(), 2 in Container(), 2 not in Container())
class Map:
    def __init__(self): self.d = {"a": 1, "b": 2}
    def keys(self): return self.d.keys()
    def __getitem__(self, k): print("get", k); return self.d[k]
print(dict(Map()), {**Map()})
def f(**k): return k
print(f(**Map()))
class Dflt(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = Dflt(a=1); print(d["x"], d, d.get("zz"), "zz" in d)
it = iter([1, 2, 3]); print(list(zip(it, it)), list(it))
xs = [1, 2, 3]
for x in xs:
    if x < 3: xs.append(x + 10)
    if len(xs) > 6: break
print(xs)
d = {"a": 1}
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
print(list(iter(lambda it=iter("abcX"): next(it), "X")))
print(list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])), any([]), all([]), list(reversed("abc")), list(enumerate("ab", 5)))
r = reversed([1, 2, 3]); print(next(r), list(r), type(r).__name__, type(iter([])).__name__, type(iter({})).__name__, type(iter(range(1))).__name__, type(zip([])).__name__)
class Rev:
    def __len__(self): return 3
    def __getitem__(self, i): return "xyz"[i]
print(list(reversed(Rev())), list(Rev()))
try: next(5)
except TypeError as e: print(e)
try: reversed(5)
except TypeError as e: print(e)
def gen(): yield from (i for i in range(3) if i % 2 == 0)
print([*gen()], {*gen()}, set(gen()) == {0, 2}, ",".join(map(str, gen())), min(gen(), key=lambda v: -v), dict.fromkeys(gen(), 0))
import itertools as it2
print(list(it2.chain.from_iterable([[1], [2, 3]])), [(k, list(g)) for k, g in it2.groupby("aabbc")], list(it2.accumulate([1, 2, 3])), list(it2.pairwise("abc")), list(it2.batched("abcde", 2)), list(it2.zip_longest("ab", "c", fillvalue="-")))
a, b = it2.tee(iter([1, 2])); print(list(a), list(b))
print([x for xs in [[1, 2], [3]] for x in xs if x != 2], {x: y for x, y in zip("ab", [1, 2])}, [[j for j in range(i)] for i in range(3)], [(x, y) for x in range(2) for y in range(x, 2)])
class Ctx:
    items = [1, 2]
    total = sum(i for i in items)
    def __iter__(self):
        for i in self.items: yield i
print(Ctx.total, list(Ctx()), sum(Ctx()), 2 in Ctx())
