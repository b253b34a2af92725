from collections import Counter, deque, OrderedDict, defaultdict, namedtuple, ChainMap
def attempt(action):
    try: print(repr(action()))
    except Exception as e: print(type(e).__name__, e)
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements()), c + Counter("miss"), c - Counter("miss"), c & Counter("sip"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1))
c.update("mm"); c.subtract({"i": 10}); print(c, c.most_common()[-1]); del c["i"]; del c["nothing"]; print(c == Counter({"m": 3, "s": 4, "p": 2}), Counter(a=1) <= Counter(a=2), dict(c))
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.maxlen, d[0], d[-1], len(d)); d.rotate(1); print(d); d.extend([7, 8]); d.extendleft("ab"); print(d, d.pop(), d.popleft(), d.count("a"), "a" in d)
attempt(lambda: deque().pop()); attempt(lambda: deque()[0]); attempt(lambda: deque([1]).index(5)); attempt(lambda: deque([1]).remove(5)); attempt(lambda: deque(5)); attempt(lambda: deque([1], -1)); attempt(lambda: deque([1, 2]) + deque([3])); attempt(lambda: deque([1]) * 3); attempt(lambda: deque([1, 2]) == deque([1, 2])); attempt(lambda: deque([1]) < deque([2]))
q = deque("abc"); q.insert(1, "x"); q.reverse(); q[0] = "Z"; del q[1]; print(q, list(reversed(q)), q.copy() == q); q.clear(); print(q)
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, list(o)); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o); attempt(lambda: o.move_to_end("zz")); print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
m = defaultdict(list); m["a"].append(1); m["b"]; print(m, m.default_factory, m.get("c"), "c" in m); n = defaultdict(lambda: 7, x=1); print(n["q"], dict(n)); attempt(lambda: defaultdict(None)["k"]); attempt(lambda: defaultdict(5))
P = namedtuple("P", ["x", "y"], defaults=[9]); p = P(1); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), p == (1, 9), len(p), [*p], P(y=1, x=2), p + (1,), "%s-%s" % p, hash(p) == hash((1, 9)), P._field_defaults)
attempt(lambda: P()); attempt(lambda: P(1, 2, 3)); attempt(lambda: p[5]); x, y = p; print(x, y, sorted([P(2, 1), P(1, 5)]), max(P(1, 2), P(1, 3)))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], len(cm), sorted(cm), cm.maps, cm.new_child({"c": 9})["c"], cm.parents); cm["b"] = 10; print(cm); attempt(lambda: cm["zz"]); attempt(lambda: cm.pop("nope"))
