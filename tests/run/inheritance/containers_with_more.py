"""Classes below the containers, in functions of the library."""

import collections
import copy
import json

class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
    @property
    def top(self): return self[-1]
    def __bool__(self): return len(self) > 1
s = Stack([1, 2]); s.push(3)
print(s, s.peek(), s.top, bool(s), bool(Stack([1])), Stack(s) == s, isinstance(s, list), s[1:], type(s[1:]).__name__)
print(sorted(Stack([3, 1, 2])), sum(s), max(s), Stack("abc"), Stack(range(3)), list(map(lambda x: x + 1, s)))
print(json.dumps(s), copy.copy(s), type(copy.copy(s)).__name__, copy.deepcopy(s), s * 2, type(s * 2).__name__, s + [9])
for x in s: print(x, end=" ")
print(s.index(2), s.count(1), s.pop(), len(s), 2 in s, *s)
class Case(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return super().get(k.lower(), d)
    def __delitem__(self, k): super().__delitem__(k.lower())
    def update(self, *a, **k):
        for key, v in dict(*a, **k).items(): self[key] = v
c = Case(); c["A"] = 1; c.update({"B": 2}, C=3); c.update([("D", 4)])
print(c, c["a"], c["A"], "A" in c, c.get("B"), c.get("zz"), c.get("zz", 5), len(c), list(c.items()))
del c["A"]
try: c["a"]
except KeyError as e: print("KeyError", e)
print(dict(c), {**c}, json.dumps(c), c == {"b": 2, "c": 3, "d": 4}, c.copy(), type(c.copy()).__name__)
class LRU(collections.OrderedDict):
    def __init__(self, size, *a, **k): self.size = size; super().__init__(*a, **k)
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.size: del self[next(iter(self))]
l = LRU(2); l["a"] = 1; l["b"] = 2; l["a"]; l["c"] = 3
print(l, list(l), "b" in l, len(l), dict(l))
class Bag(collections.Counter):
    def __str__(self): return "Bag<" + ",".join(f"{k}:{v}" for k, v in sorted(self.items())) + ">"
b = Bag("hello"); b.update("lol"); print(b, b.most_common(1), b["zz"], b + Bag("h"), type(b + Bag("h")).__name__, b - Bag("l"), sum(b.values()))
class DD(collections.defaultdict):
    def __missing__(self, k): self[k] = r = k * 2; return r
d = DD(); print(d["ab"], d, d[3]); print(sorted(d, key=str))
class Dq(collections.deque):
    def append(self, x): super().append(x * 10)
q = Dq([1], maxlen=3); q.append(2); q.appendleft(0); q.extend([7]); print(q, q.maxlen, list(q), q[0], len(q))
class P(collections.namedtuple("P", "x y")):
    __slots__ = ()
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
    def __repr__(self): return f"P<{self.x},{self.y}>"
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** .5
p = P(3, 4); print(p, p + P(1, 1), p.norm, p[0], list(p), p._replace(x=0), p._asdict(), P._fields, p == (3, 4), hash(p) == hash((3, 4)), {p: 1}[(3, 4)], max(P(1, 2), P(0, 9)))
x, y = p; print(x, y, sum(p), len(p), p.index(4), p[::-1], isinstance(p, tuple), "%d-%d" % p, "{0.x} {0[1]}".format(p))
class U(collections.UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
u = U({1: 2}); u[3] = 4; print(u, u.data, "3" in u, len(u), list(u), u == {"1": 2, "3": 4})
class UL(collections.UserList):
    def append(self, x): super().append(-x)
ul = UL([1]); ul.append(2); print(ul, ul + [3], ul[0], len(ul), ul.data, ul == [1, -2])
class US(collections.UserString):
    def upper(self): return "U:" + super().upper()
us = US("abc"); print(us, us.upper(), us + "d", len(us), us[0], us == "abc", us.data, type(us + "d").__name__)
class CM(collections.ChainMap):
    def __missing__(self, k): return "none"
cm = CM({"a": 1}, {"b": 2}); print(cm["a"], cm["b"], cm["z"], dict(cm), cm.new_child({"a": 9})["a"], len(cm))
class E(set):
    def add(self, x): super().add(abs(x))
e = E(); e.add(-3); e.update([-4]); print(sorted(e), e | {1}, type(e | {1}).__name__, e & {3}, 3 in e, E([1]) <= {1, 2}, len(e), e.copy() == e)
