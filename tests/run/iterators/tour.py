# iteration tools
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n: yield n; n -= 1
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __len__(self): return self.n
    def __contains__(self, x): return 0 < x <= self.n
c = Countdown(3)
print(list(c), list(reversed(c)), 2 in c, 7 in c, len(c), [*c, *c], dict(enumerate(c)))
it = iter(c); print(next(it), next(it), next(it), next(it, "end"))
try: next(it)
except StopIteration as e: print("stop", e.args)
def zipper(*its):
    its = [iter(i) for i in its]
    while True:
        try: yield tuple(next(i) for i in its)
        except RuntimeError: return
print(list(zipper([1, 2], "ab")))
def windows(xs, n):
    from collections import deque
    d = deque(maxlen=n)
    for x in xs:
        d.append(x)
        if len(d) == n: yield tuple(d)
print(list(windows(range(5), 3)))
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found): found.append(n); yield n
        n += 1
p = primes(); print([next(p) for _ in range(8)])
def take(n, it):
    return [x for _, x in zip(range(n), it)]
print(take(3, primes()), take(5, iter("abc")))
a, b, *rest = Countdown(5); print(a, b, rest)
(x, y), z = [1, 2], 3; print(x, y, z)
first, *mid, last = "hello"; print(first, mid, last)
for i, (a, *b) in enumerate([(1, 2, 3), "xyz"]): print(i, a, b)
print(sum(x for x in c if x % 2), max(c), min(c), sorted(c), tuple(c), set(c) == {1, 2, 3})
print({k: v for k, v in zip("abc", c)}, {x % 2 for x in c}, [[i * j for j in range(3)] for i in range(3)])
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2])
m = map(lambda a, b: a + b, [1, 2, 3], [10, 20]); print(list(m), list(m))
f = filter(None, [0, 1, "", "x"]); print(next(f), list(f))
e = enumerate("ab"); print(next(e), list(e))
r = range(10)[2:8:2]; print(r, list(r), r[1], 4 in r, r.index(6), len(r), r == range(2, 8, 2))
try: range(3)[5]
except IndexError as e: print(e)
g = (i for i in range(3)); print(1 in g, list(g))
d = {"a": 1, "b": 2}
for k in list(d): d[k + k] = d.pop(k)
print(d)
try:
    for k in d: d[k + "z"] = 1
except RuntimeError as e: print(e)
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 10)
    if len(l) > 6: break
print(l)
class Inf:
    def __iter__(self): return self
    def __next__(self): return 1
print(next(iter(Inf())), [x for x, _ in zip(Inf(), "abc")])
class Bad:
    def __iter__(self): return 5
try: [x for x in Bad()]
except TypeError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
try: a, b = "abc"
except ValueError as e: print(e)
try: a, b, c = Countdown(2)
except ValueError as e: print(e)
import itertools as I
print(list(I.chain([1], "a")), list(I.accumulate([1, 2, 3])), list(I.product("ab", [1])), list(I.groupby("aab")) != [], [(k, len(list(v))) for k, v in I.groupby("aabbb")])
