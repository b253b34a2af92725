from collections import Counter, OrderedDict, defaultdict, deque, ChainMap, namedtuple
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sorted(c.elements())[:4], c + Counter("sip"), c - Counter("miss"), c & Counter("sp"), c | Counter("zz"), +Counter(a=-1, b=2), c.total(), Counter(a=1) == Counter(a=1, b=0), c.subtract("sss"), c["s"])
d = defaultdict(list, a=[1]); d["b"].append(2); print(d, d.get("q"), dict(d), d.default_factory)
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(False), o == {"b": 2}, list(reversed(OrderedDict(x=1, y=2))))
q = deque([1, 2, 3], 3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q.maxlen, q[0], q[-1], q.index(3) if 3 in q else "no", q.count(0), list(q), deque("ab") + deque("c"), deque([1]) * 2, q.extendleft("xy"), q)
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m["c"] = 4; print(m, m["a"], m["b"], sorted(m), m.parents, m.new_child({"b": 0})["b"], len(m))
P = namedtuple("P", "x y z", defaults=[0, None]); print(P(1), P(1, y=2)._replace(z=3), P._field_defaults, P._make([1, 2, 3]), P(1) < P(1, 1, 0) if False else "")
for f in (lambda: q.pop() and deque().pop(), lambda: deque([1])[5], lambda: d.pop("zz"), lambda: o.move_to_end("q"), lambda: m.pop("b"), lambda: P(), lambda: Counter(1), lambda: deque(maxlen=-1), lambda: defaultdict(3), lambda: q.remove("nope"), lambda: m["zz"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
