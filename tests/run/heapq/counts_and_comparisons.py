import heapq
class N:
    log = []
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        N.log.append((self.v, o.v)); return self.v < o.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return f"N{self.v}"
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for n in (-2, 0, 1, 2, 3, 5, 8, 100):
    for f in (heapq.nlargest, heapq.nsmallest):
        show(lambda: f(n, [5, 1, 4, 1, 5, 9, 2, 6]))
        show(lambda: f(n, (x for x in [5, 1, 4, 1, 5, 9, 2, 6])))
        show(lambda: f(n, ["bb", "a", "ccc", "dd", "e"], key=len))
        show(lambda: f(n, "hello world", key=lambda c: -ord(c)))
        show(lambda: f(n, [None, 3]))
        show(lambda: f(n, []))
        show(lambda: f(n, [(1, "a"), (0, "b"), (1, None)]))
        show(lambda: f(n, {3: 1, 2: 5, 7: 0}))
        show(lambda: f(n, 5))
        N.log.clear()
        show(lambda: f(n, [N(3), N(1), N(2), N(1), N(7)]))
        print(len(N.log), N.log)
        N.log.clear()
        show(lambda: f(n, iter([N(3), N(1), N(2), N(1), N(7)])))
        print(len(N.log))
for n in ("x", None, 2.5, 1.0, [1], 9.5):
    show(lambda: heapq.nlargest(n, [3, 1, 2]))
    show(lambda: heapq.nsmallest(n, [3, 1, 2]))
    show(lambda: heapq.nsmallest(n, iter([3, 1, 2])))
it = iter([1, 2, 3])
print(heapq.nlargest(0, it), list(it))
it = iter([1, 2, 3])
print(heapq.nsmallest(-1, it), list(it))
