from functools import total_ordering, cmp_to_key
@total_ordering
class V:
    def __init__(self, *p): self.p = p
    def __eq__(self, o): return self.p == o.p if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.p < o.p if isinstance(o, V) else NotImplemented
    def __repr__(self): return "V" + ".".join(map(str, self.p))
vs = [V(1, 2), V(1), V(2, 0, 1), V(1, 10)]
print(sorted(vs), max(vs), V(1) <= V(1), V(1) >= V(2), V(1) != V(1), V(3) > V(2))
for f in (lambda: V(1) < 1, lambda: V(1) <= "a", lambda: 1 > V(1), lambda: V(1) == 1, lambda: V(1) != 1):
    try: print(f())
    except TypeError as e: print(e)
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
