# collections: each class in normal use and at its edges.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), c.total(), sorted(c.elements())[:6], c + Counter("aaz"), c - Counter("aaab"), c & Counter("ab"), Counter(a=1) | Counter(a=3, b=1), +Counter(a=-1, b=2), -Counter(a=-1), Counter(["x", "x"]), Counter({"q": 2}), Counter())
c.update("zz")
c.subtract({"a": 10})
print(c["z"], c["a"], len(c), c.most_common()[-1], Counter("ab") == Counter("ba"), Counter(a=1) <= Counter(a=2), list(Counter("aab")), dict(Counter("aab")), "a" in c)
del c["a"]
del c["not there"]
print(c["a"], c.pop("z"), Counter("hello").most_common(1)[0][0], sum(Counter("abc").values()))
d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, d["a"], "c" in d, d.get("c"), len(d), dict(d), defaultdict(int, {"x": 5})["y"], defaultdict(lambda: "?")["k"], d.default_factory is list)
words = defaultdict(set)
for w in ("apple", "avocado", "bean"):
    words[w[0]].add(w)
print({k: sorted(v) for k, v in words.items()})
try:
    defaultdict(None)["x"]
except KeyError as e:
    print("KeyError:", e)
try:
    defaultdict(5)
except TypeError as e:
    print("TypeError:", e)
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, q.maxlen, q.pop(), q.popleft(), q, len(q), q[0], q[-1], q.rotate(1), q, q.rotate(-1), q, q.extend("ab"), q, q.extendleft("xy"), q, q.index("x"), q.count("x"), q.reverse(), q, "y" in q)
q = deque("abc")
q.insert(1, "z")
q.remove("c")
del q[0]
q[0] = "Q"
print(q, list(reversed(q)), q == deque(["Q", "b"]), q + deque([1]), q * 2, deque([1]) < deque([2]), q.copy() == q, q.clear(), q, bool(q), deque(maxlen=0), deque([1, 2], 1))
for call in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: deque([1], maxlen=-1), lambda: deque(5), lambda: deque([1, 2], maxlen=2).insert(0, 1), lambda: deque([1]) + [1]):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
try:
    q = deque([1, 2])
    for x in q:
        q.append(x)
except RuntimeError as e:
    print("RuntimeError:", e)
o = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
o.move_to_end("b")
print(o, list(o), o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, o.move_to_end("c", last=False), list(reversed(OrderedDict(x=1, y=2))))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 9
print(m["a"], m["b"], m, sorted(m), len(m), m.maps, m.new_child({"a": 0})["a"], m.parents["a"], "z" in m, dict(m))
Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), Point._fields, Point._make([7, 8]), p == (1, 0), *p, Point._field_defaults, len(p), p + (2,), sorted([Point(2, 1), Point(1, 2)]), hash(p) == hash((1, 0)), isinstance(p, tuple))
x, y = p
print(x, y, p._replace(x=3).x)
for call in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
try:
    p.x = 5
except AttributeError as e:
    print("AttributeError:", e)
