# Every method and operator of set and frozenset.
def show(s):
    return sorted(s, key=repr)


a, b = {1, 2, 3}, {2, 3, 4}
f = frozenset(b)
for x, y in ((a, b), (a, f), (f, a), (a, set()), (set(), a), (a, a)):
    print(show(x | y), show(x & y), show(x - y), show(x ^ y), x <= y, x < y, x >= y, x > y, x == y, x != y, x.isdisjoint(y), x.issubset(y), x.issuperset(y), type(x | y).__name__)
print(show(a.union()), show(a.union([5], "x", {7: 1})), show(a.intersection([1, 2], (2, 9))), show(a.difference([1], [2])), show(a.symmetric_difference([3, 9, 9])), a.issubset(range(10)), a.issuperset([1]), a.isdisjoint("abc"))
s = set()
print(s.add(1), s.add(1), s.add("a"), show(s), s.discard(1), s.discard(99), show(s), s.remove("a"), s, s.update([1, 2], {3}), show(s), s.update(), s.intersection_update([1, 2, 9], [2]), s, s.difference_update([2], []), s, s.symmetric_difference_update([5]), s, s.pop(), s, s.clear(), s)
s = {1, 2, 3}
t = s
s |= {4}
s &= {2, 3, 4, 5}
s -= {2}
s ^= {3, 9}
print(show(s), s is t)
g = frozenset([1])
h = g
g |= {2}
print(show(g), h, g is h, frozenset(h) is h, h.copy() is h, set(h), frozenset("aab") == {"a", "b"}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "x"}[frozenset([1])], frozenset(), set(), {1}, frozenset({1}))
for call in (
    lambda: set().pop(), lambda: set().remove(1), lambda: {[]}, lambda: {1}.add([]), lambda: {1} | [2], lambda: {1} & "a", lambda: {1} - [1], lambda: {1} < [1, 2], lambda: {1} + {2}, lambda: set(5), lambda: {1}.union(5), lambda: hash({1}), lambda: [] in {1}, lambda: {1}.update(5), lambda: frozenset([[]]), lambda: {{}}, lambda: {1}.remove([]), lambda: frozenset([1]) | 5,
):
    try:
        print(call())
    except (TypeError, KeyError) as e:
        print(type(e).__name__ + ":", e)
print({1}.__contains__(1), 1.0 in {1}, True in {1}, None in {None}, len({1, 1.0, True}), "a" in {"a": 1}.keys(), set("hello") == set("olleh"), {x % 3 for x in range(10)} == {0, 1, 2}, {(1, 2), (1, 2)}, bool(set()), bool({0}))
print({1, 2} == frozenset([1, 2]), {1} == [1], {1} != 1, set([1, 2]) > {1}, not {1} < {1}, max({3, 9, 2}), sum({1, 2}), show({*"ab", *[1]}), [len(x) for x in (set(), {1}, {1, 2})])
try:
    s = {1, 2, 3}
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    s = {1, 2, 3}
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print("RuntimeError:", e)
