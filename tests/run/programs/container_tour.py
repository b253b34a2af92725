# containers of many kinds, comprehension scoping, slices, unpacking, sorting stability
from collections import deque, Counter, defaultdict, OrderedDict, ChainMap
import itertools as it, operator, bisect, heapq, math, string, random, json, re, copy

data = [("ann", 31, "x"), ("bob", 25, "y"), ("cid", 31, "y"), ("dot", 25, "x")]
print(sorted(data, key=operator.itemgetter(1)), sorted(data, key=lambda r: (-r[1], r[0])))
for k, g in it.groupby(sorted(data, key=lambda r: r[2]), key=lambda r: r[2]):
    print(k, [name for name, *_ in g])
a, *b, c = range(6)
(d, (e, *f)), h = [1, (2, 3, 4)], "h"
print(a, b, c, d, e, f, h)
m = [[r * 3 + c for c in range(3)] for r in range(3)]
print(m, list(zip(*m)), [row[::-1] for row in m[::-1]], sum(m, []))
x = 10
print([x for x in range(3)], x, {x: y for x, y in zip("ab", [1, 2])}, {x % 3 for x in range(10)})
l = list(range(10))
l[2:5] = "ab"
del l[::3]
l[1:1] = [None] * 2
print(l, l[-3:], l[::-2])
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
d = deque([1, 2, 3], maxlen=4)
d.extend([4, 5])
d.rotate(2)
d.appendleft(0)
print(d, d[1], d.index(5), list(reversed(d)), d.maxlen, 4 in d)
c = Counter("mississippi")
c.update("miss")
c.subtract({"s": 10})
print(c.most_common(2), +c, c["zz"], sorted(c.elements())[:3], c.total(), c & Counter(i=2, s=9), c | Counter(q=1))
dd = defaultdict(lambda: defaultdict(int))
for w in "the cat the dog a cat".split():
    dd[len(w)][w] += 1
print({k: dict(v) for k, v in dd.items()}, dd[9], len(dd))
od = OrderedDict.fromkeys("abc", 0)
od.move_to_end("a")
od["b"] += 1
print(od, od.popitem(last=False), list(od))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
cm["c"] = 4
print(cm["a"], cm["b"], sorted(cm), cm.maps[0], cm.new_child({"b": 0})["b"])
print(list(it.chain.from_iterable([[1], [2, 3]])), list(it.islice(it.count(5, 3), 4)), list(it.accumulate([3, 1, 4], max)),
      list(it.product("ab", repeat=2))[:3], list(it.combinations(range(4), 2))[::2], list(it.pairwise("abcd")), list(it.zip_longest("ab", "c", fillvalue="-")),
      list(it.takewhile(lambda v: v < 3, range(9))), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.batched("abcdefg", 3)) if hasattr(it, "batched") else "")
h = []
for p, n in [(3, "c"), (1, "a"), (2, "b")]:
    heapq.heappush(h, (p, n))
print([heapq.heappop(h)[1] for _ in range(3)], heapq.nsmallest(2, [5, 1, 4], key=lambda v: -v), heapq.merge([1, 4], [2, 3]) and list(heapq.merge([1, 4], [2, 3])))
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3), "".join(random.Random(4).choices(string.ascii_lowercase, k=5)))
s = {1, 2, 3}
s ^= {3, 4}
s |= {9}
print(sorted(s), s >= {1}, s.isdisjoint({7}), frozenset(s) == s, {frozenset({1}): "f"}[frozenset([1])])
print(json.dumps({"a": [1, 2.5, None, True], "b": {"c": "é\n"}}, sort_keys=True), json.loads('{"k": [1, {"z": null}]}'))
print(re.sub(r"(\w+)@(\w+)", r"\2 at \1", "me@home you@work"), re.findall(r"\d+", "a1b22"), re.split(r"[,;]\s*", "a, b;c"))
nested = {"a": [1, {"b": (2, 3)}]}
deep = copy.deepcopy(nested)
nested["a"][1]["b"] = 0
print(deep, nested, copy.copy([1, [2]]))
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*range(3), *"ab"], (lambda *a, **k: (a, k))(*[1, 2], x=3, **{"y": 4}))
print("%-5s|%5.2f|%03d|%x|%r|%%|%c" % ("ab", 3.14159, 7, 255, "q", "z"), "{:>8,.2f}|{:^7}|{!r:>5}|{0}".format(1234.5, "mid", "r") if False else "{:>8,.2f}|{:^7}|{!r:>5}".format(1234.5, "mid", "r"))
print(f"{x:>5}|{x:<5}|{x:^5}|{x:+d}|{x:08.3f}|{x!s}|{x=}|{'nested ' + f'{x}'}")
print(math.gcd(12, 18), math.isqrt(99), math.comb(5, 2), math.prod([1, 2, 3]), math.dist((0, 0), (3, 4)), math.hypot(3, 4), divmod(-7, 3), -7 // 2, -7 % 3, 7 % -3, round(2.5), round(-1.567, 2), int("ff", 16), bin(10), abs(-3 + 4j))
