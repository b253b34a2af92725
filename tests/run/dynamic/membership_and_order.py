class I:
    def __eq__(self, o): return NotImplemented
class T:
    def __eq__(self, o): return True
i, t = I(), T()
xs = [1, "a", None, i, t, [1], (1,), 2.0]
for n in [1, 1.0, True, "a", None, i, t, [1], (1,), 2, I(), object()]:
    print(n in xs, xs.count(n), n in tuple(xs), n in {1: 2, "a": 3} if n.__hash__ and not isinstance(n, (T, list)) else "", xs.index(n) if n in xs else -1)

class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < (o.v if isinstance(o, K) else o)
    def __gt__(self, o): return self.v > (o.v if isinstance(o, K) else o)
    def __repr__(self): return f"K{self.v}"
print(sorted([K(3), 1, K(2), 2.5, True]), min(K(3), 1), max([K(1), 5, 2.5]), sorted([3, K(1)], reverse=True))
for bad in ([1, "a"], [K(1), "a"], [None, 1], [[1], (1,)], [{1}, {2}, {1, 2}], [1j, 2j], [object(), 3]):
    try:
        print(sorted(bad))
    except TypeError as e:
        print(e)
