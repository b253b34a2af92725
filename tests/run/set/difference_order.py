"""The order of what difference() leaves: of an iterable it removes, of a set it builds anew."""

v8 = {8, 16, 33}
a = frozenset((v8 | v8)); print(a)
print(a.difference([0, 0, 5, -4]))
v = {16, 0, 8, 5, 33}
print(v, v | v, frozenset(v | v), frozenset(v|v).difference([0]), (v|v).difference([5]), v.difference([0]), v - {0}, v - {0,1,2,3,4,5,6,7})
w = frozenset(range(0, 60, 3)) | {100, 33, 65}
print(w.difference([3, 9, 100]), w.difference({3, 9}), w.difference({3, 9}, [0]), w.difference([0], {3}))
s = set(w)
print(s.difference([3, 9, 100]), s.difference({3, 9}), s.difference({3, 9}, [0]), s.difference([0], {3}, "ab", range(50)))
print(s.difference(), w.difference() is w, w.difference([]) == w, s.difference(s), w.difference(w, w))
c = len(v) > 2
y = frozenset(v) if c else frozenset(v).union(["a"])
print(y, set(v) if c else {"b"}, v.union({"c"}) - {"c"}, v | set() if c else {None})
z = [frozenset(v), frozenset("q")][0]
print(z, z.union(v, [1, 2, 3]), v.union(v, [1, 2, 3]))
