def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)

a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, a < {1, 2, 3, 4}, a >= {1}, a > a, a == {3, 2, 1}, a != b, a.isdisjoint({9}))
print(a.union([4], (5,)), a.intersection([1, 9], {1}), a.difference([1], [2]), a.symmetric_difference([1, 7]), a.issubset(range(5)), a.issuperset([1]), a.union(), a.intersection())
attempt("or list", lambda: a | [1]); attempt("and", lambda: a & "ab"); attempt("less", lambda: a < [1]); attempt("union", lambda: a.union(5)); attempt("add", lambda: a.add([1])); attempt("remove", lambda: a.remove(9)); attempt("pop", lambda: set().pop()); attempt("in", lambda: [1] in a); attempt("hash", lambda: hash(a)); attempt("index", lambda: a[0]); attempt("of", lambda: {[1]}); attempt("set", lambda: set(5)); attempt("sub", lambda: 1 - a)
a.add(10); a.discard(1); a.discard(99); a.remove(2); a.update([5, 6], {7}); print(sorted(a))
a &= {5, 6, 7, 8}; print(sorted(a)); a |= {1}; a -= {5}; a ^= {1, 2}; print(sorted(a))
a.intersection_update([2, 6]); a.difference_update([6]); a.symmetric_difference_update([3]); print(sorted(a)); a.clear(); print(a, bool(a), len(a))
f = frozenset([1, 2]); print(f, f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, {f: "x"}[frozenset({2, 1})], hash(f) == hash(frozenset([2, 1])), frozenset(), f.copy() is f)
attempt("frozen add", lambda: f.add(1)); g = f; g |= {9}; print(f, g)
print(set("hello") == set("olleh"), sorted(set("hello")), {x % 3 for x in range(10)}, set(), {*"ab", *[1]} == {"a", "b", 1}, sorted({1, 1.0, True}), {None, ()} == {(), None})
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
print({1, (2, 3), "a", None, 2.5} == {None, "a", (2, 3), 2.5, 1}, {frozenset({1})} == {frozenset({1})}, {1} in [{1}], frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})})
t = {3, 1, 2}; print(min(t), max(t), sum(t), sorted(t, reverse=True), len(t), list(t) == sorted(t), t.copy() is t, t.copy() == t, set(t) == t)
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
print(len({P(1), P(1), P(2)}), P(2) in {P(1), P(2)})
class Q:
    def __eq__(self, o): return True
attempt("no hash", lambda: {Q()})
print(repr({1}), str({"a"}), f"{ {1} }", "%s" % {2}, repr(set()), repr(frozenset({1})))
