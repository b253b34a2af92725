# comparisons and hashing protocol
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.v == o.v
    def __hash__(self): return hash(self.v)
    def __lt__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.v < o.v
    def __repr__(self): return f"V({self.v})"
print(V(1) == V(1), V(1) != V(2), V(1) == 1, V(1) != 1, V(1) < V(2), V(2) > V(1))
try: V(1) <= V(2)
except TypeError as e: print(e)
try: V(1) < 5
except TypeError as e: print(e)
print({V(1), V(1), V(2)} == {V(2), V(1)}, V(1) in [V(1)], [V(2), V(1)].index(V(1)), {V(3): "x"}[V(3)], sorted([V(3), V(1)]), max(V(1), V(4)), [V(1)] == [V(1)], (V(1), 2) == (V(1), 2))
class NoHash:
    def __eq__(self, o): return True
try: hash(NoHash())
except TypeError as e: print(e)
try: {NoHash(): 1}
except TypeError as e: print(e)
print(NoHash() == 5, 5 == NoHash(), NoHash() != 5)
class Weird:
    def __eq__(self, o): return "yes"
    def __lt__(self, o): return [1]
    def __ne__(self, o): return 0
print(Weird() == 1, Weird() < 2, Weird() != 3, not (Weird() == 1), bool(Weird() < 1))
class Log:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n if isinstance(o, Log) else o); return True
    def __gt__(self, o): print("gt", self.n); return False
    def __bool__(self): print("bool", self.n); return True
Log(1) < Log(2) < Log(3)
print(5 > Log(4))
Log(5) and Log(6) or Log(7)
print(1 < 2 < 3 < 3, 1 < 2 > 1, (1 < 2) == True, 1 == 1.0 == True, [] is [], None is None)
x = [1]; y = x; print(x is y, x is [1], x is not None, x == [1])
print((1, 2) < (1, 3), (1,) < (1, 0), [2] > [1, 9], "a" < "aa", {1} < {1, 2}, {1, 2} >= {1}, {1} <= {2}, frozenset([1]) == {1})
n = float("nan"); print(n in [n], [n] == [n], n == n)
for a, b in [(1, "a"), ([], ()), (None, 0), ({}, 1), (1j, 2)]:
    try: print(a < b)
    except TypeError as e: print(e)
print(1 == "1", None == False, () == [], {} == [], 1j == 1, True == 1, 2 == 2.0, "a" == b"a")
class Sub(V):
    def __eq__(self, o): print("Sub.eq"); return super().__eq__(o)
    __hash__ = V.__hash__
print(V(1) == Sub(1), Sub(1) == V(1), hash(Sub(1)) == hash(V(1)))
class P:
    def __init__(self, k): self.k = k
    def __lt__(self, o): return self.k < o.k
print([p.k for p in sorted([P(3), P(1), P(2)])], min([P(3), P(1)], key=lambda p: p.k).k)
print(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), sorted([3, 1, 2], key=lambda v: -v), sorted("hello", reverse=True))
