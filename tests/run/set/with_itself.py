a = {16, 0, 8, 5, 33}
print(a | a, a | {16, 0, 8, 5, 33}, a.union(a), a.copy(), a | set(), set() | a)
print(a & a, a - set(), a ^ set(), a.intersection(a), a.difference([]))
x = [a, None, 3][0]
print(x | x, x & x, x - set(), x.union(x))
f = frozenset([16, 0, 8, 5, 33])
print(f | f, f.union(f), f | frozenset(f), f | set(f), (f | f) is f)
