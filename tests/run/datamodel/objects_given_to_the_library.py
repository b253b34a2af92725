"""Objects with special methods in functions of the library."""

import bisect
import collections
import copy
import functools
import heapq
import itertools
import json
import math
import operator
import statistics
from fractions import Fraction as Fr
from decimal import Decimal as De
class Ver:
    def __init__(self, s): self.p = tuple(map(int, s.split(".")))
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return "v" + ".".join(map(str, self.p))
vs = [Ver(x) for x in ("1.10", "1.2", "0.9", "1.2.1")]
print(sorted(vs), min(vs), max(vs), sorted(vs, reverse=True), heapq.nsmallest(2, vs), heapq.nlargest(2, vs))
try: print(vs[0] <= vs[1])
except TypeError as e: print(e)
try: print(vs[0] > vs[1])
except TypeError as e: print(e)
s = sorted(vs); print(bisect.bisect(s, Ver("1.2")), bisect.bisect_left(s, Ver("1.2"))); bisect.insort(s, Ver("1.5")); print(s)
h = vs[:]; heapq.heapify(h); print([heapq.heappop(h) for _ in range(4)]); print(list(heapq.merge(sorted(vs), [Ver("1.0")])))
class M:
    def __init__(self, v): self.v = v
    def __add__(self, o): return M(self.v + (o.v if isinstance(o, M) else o))
    def __radd__(self, o): return M(o + self.v)
    def __mul__(self, o): return M(self.v * (o.v if isinstance(o, M) else o))
    __rmul__ = __mul__
    def __repr__(self): return f"M({self.v})"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o)
    def __index__(self): return self.v
    def __float__(self): return float(self.v)
    def __complex__(self): return complex(self.v, 1)
    def __abs__(self): return ("abs",)
    def __int__(self): return self.v + 100
    def __bool__(self): return self.v > 2
    def __hash__(self): return 7
    def __eq__(self, o): return isinstance(o, M) and o.v == self.v
    def __len__(self): return self.v
    def __contains__(self, x): return x == self.v
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        if i >= self.v: raise IndexError(i)
        return i * 10
    def __format__(self, spec): return f"<{spec}>"
    def __bytes__(self): return b"bytes"
    def __call__(self, *a, **k): return ("call", a, k)
    def __neg__(self): return "neg"
    def __invert__(self): return "inv"
    def __reversed__(self): return iter(["rev"])
m = M(3)
print(sum([M(1), M(2)]), sum([M(1)], M(5)), functools.reduce(operator.mul, [M(2), M(3)]), math.prod([M(2), M(3)]))
print(math.floor(m), math.ceil(m), math.trunc(m), round(m), round(m, 2), divmod(m, 2), divmod(2, m), pow(m, 2), pow(m, 2, 5), 2 ** m, m ** 2)
print(range(m), [1, 2, 3, 4][m], hex(m), "%d %5.2f %x" % (m, m, m), math.sqrt(M(4)), float(m), complex(m), int(m), abs(m), bool(m), operator.index(m))
print(list(m), tuple(m), 20 in m, 3 in m, len(m), m[1], m[1:2], m[::2], f"{m:abc}", format(m, "x"), bytes(m), m(1, a=2), -m, ~m, list(reversed(m)), "{:>3}".format(m))
a, b, c = m; print(a, b, c, *m, [*m], max(m), sorted(m, reverse=True), sum(m), list(zip(m, "ab")), list(enumerate(m)), dict.fromkeys(m), set(m))
print(operator.add(m, 1), operator.itemgetter(1)(m), operator.methodcaller("__len__")(m), operator.length_hint(m), operator.contains(m, 3), operator.truth(m), operator.not_(m))
print(math.gcd(m, 6), math.factorial(m), math.comb(M(5), M(2)), math.hypot(m, M(4)), math.isqrt(M(9)), math.copysign(m, -1), math.fsum([m, 1]), math.log(m) == math.log(3))
print("a" * m, [0] * m, "x".center(m), "abc".find("c", m), "a,b".split(",", m), bytearray(m), slice(m, None).indices(5), chr(M(65)), list(itertools.islice("abcdef", m)))
print(statistics.mean([Fr(1, 2), Fr(1, 3)]), statistics.mean([De("1.5"), De("2.5")]), statistics.median([Fr(1), Fr(2)]), statistics.mode("aab"), statistics.pvariance([Fr(1), Fr(3)]), sum([Fr(1, 2), 1]), sum([De(1), 2]), max(Fr(1, 2), 0.4))
print(json.dumps({"a": m, "b": [Ver("1.2")]}, default=repr), json.dumps([1, m], default=lambda o: {"v": o.v}), {m: 1}[M(3)], m == M(3), m != M(4), M(3) in [M(3)], [M(3)].index(M(3)))
print(copy.copy(m), copy.deepcopy([m, m]), list(map(m, [1])), list(filter(m, [0])))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
print(list(It(3)), sum(It(4)), max(It(3)), sorted(It(3)), dict(zip(It(2), "ab")), list(itertools.chain(It(2), It(1))), "".join(map(str, It(3))), collections.Counter(It(3)), collections.deque(It(3), 2), set(It(2)), next(It(2)), next(It(0), "d"), 1 in It(3), [*It(2)], list(itertools.accumulate(It(3))), bytes(It(3)), functools.reduce(lambda a, b: a * 10 + b, It(3)), list(itertools.zip_longest(It(2), It(1))), any(It(2)), all(It(2)), tuple(It(1)), list(map(abs, It(2))), math.prod(It(3)), statistics.mean(It(3)), list(enumerate(It(2), 5)), min(It(3), key=lambda x: -x), list(itertools.pairwise(It(3))), list(itertools.batched(It(3), 2)))
