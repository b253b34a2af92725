"""heapq: the order of heaps of everything, merges, keys, what cannot be compared."""

import heapq
import random


class Task:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.name}{self.rank}"


def is_heap(h):
    return all(not h[i] < h[(i - 1) // 2] for i in range(1, len(h)))


rnd = random.Random(5)
for n in range(0, 40, 3):
    xs = [rnd.randrange(20) for _ in range(n)]
    h = list(xs)
    heapq.heapify(h)
    assert is_heap(h)
    out = []
    while h:
        out.append(heapq.heappop(h))
        assert is_heap(h)
    assert out == sorted(xs)
    assert heapq.nlargest(4, xs) == sorted(xs, reverse=True)[:4]
    assert heapq.nsmallest(4, xs) == sorted(xs)[:4]
h = []
for t in (Task(3, "c"), Task(1, "a"), Task(2, "b"), Task(1, "z")):
    heapq.heappush(h, t)
print([heapq.heappop(h) for _ in range(4)])
h = [1, 3, 5]
print(heapq.heappushpop(h, 0), h, heapq.heappushpop(h, 4), h, heapq.heapreplace(h, 0), h, heapq.heappushpop([], 7))
print(heapq.nlargest(2, ["bb", "a", "ccc"], key=len), heapq.nsmallest(2, {"x": 3, "y": 1}), heapq.nsmallest(0, [1]), heapq.nlargest(-1, [1]), heapq.nlargest(1, []), heapq.nsmallest(1, [3, 2]), heapq.nlargest(9, "hello"))
print(heapq.nsmallest(3, [(1, "b"), (1, "a"), (0, "z")]), heapq.nlargest(2, [1.5, 2, True]), heapq.nsmallest(2, [3, 1, 2, 1], key=lambda x: -x))
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge("ad", "bc", reverse=False)), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "bbb"], ["cc"], key=len)), list(heapq.merge()), list(heapq.merge([1])))
m = heapq.merge(iter([1, 5]), (x for x in [2, 6]))
print(next(m), next(m), list(m))


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: heapq.heappop([]))
attempt(lambda: heapq.heapreplace([], 1))
attempt(lambda: heapq.heapify((1, 2)))
attempt(lambda: heapq.heappush([1], "a"))
attempt(lambda: heapq.heappush("abc", 1))
attempt(lambda: heapq.nlargest(2, 5))
attempt(lambda: heapq.heapify([1, None]))


class Heap(list):
    def push(self, x):
        heapq.heappush(self, x)


k = Heap([3, 1])
heapq.heapify(k)
k.push(2)
print(k, heapq.heappop(k), type(k).__name__)
