def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def key(s): return sorted(s, key=lambda v: (str(type(v)), v))
a = {1, 2}; b = {"x", "y"}; fa = frozenset([1, 3]); fb = frozenset(["x"]); fl = {1.5, 2.0}
e = set()
m = {1, "x", None}
for p in (a, b, fa, fb, fl, e, m, {(1, 2)}, [1], None, {1: 2}.keys()):
    for q in (a, b, fa, fb, fl, e, m, {True}, "x", {"x": 1}.items()):
        show(lambda: len(p | q)); show(lambda: len(p & q)); show(lambda: len(p ^ q)); show(lambda: len(p - q))
        show(lambda: type(p ^ q).__name__)
print(len(a ^ b), len(a | b), len(a ^ fl), key(fa ^ a), type(fa ^ b), type(a ^ fb), type(fa | b))
c = {1, 2}
c ^= {2, 3}; print(c)
print(len(a.symmetric_difference("ab")), len(fa.symmetric_difference(["q"])), len(a.union("ab")), len(fa.union({"x": 1})))
def up(x):
    s = {1, 2}
    s.symmetric_difference_update(x)
    return len(s)
show(lambda: up([2, 3])); show(lambda: up({2}))
print(sorted({1, 2.5} ^ {1, 7}), sorted({True, 5} ^ {1}))
print(sorted(fa ^ {2.5}), sorted({2.5} ^ fa))
a = frozenset([5]) & {1, 5}
print(a | set(), a ^ set(), a ^ {*()}, a - set(), a ^ {"x"} == {5, "x"})
b = {5} & {1, 5}
print(b | set(), b ^ set(), b ^ frozenset())
v12: list[int] = []
v15: set[int] = {3, 1, 2}
v20 = (frozenset().union(v15) ^ set(v12)).difference()
v12.append(0)
try:
    v20 = frozenset() & {0 for c76 in v13}
except Exception as error:
    print(error)
print(v20)
for x in ({1}, {2}, [1], set()):
    t = {frozenset({1}), 2}
    show(lambda: t.discard(x)); show(lambda: t)
    show(lambda: t.remove(x)); show(lambda: t)
