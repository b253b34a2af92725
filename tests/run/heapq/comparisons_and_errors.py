"""heapq: what is compared and when, stability, every function on short lists, errors."""

import heapq
from itertools import permutations


class Seen:
    """Counts comparisons; equal ranks are told apart by name."""

    compared = 0

    def __init__(self, rank, name=""):
        self.rank = rank
        self.name = name

    def __lt__(self, other):
        Seen.compared += 1
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{self.name}"


for n in range(6):
    for order in list(permutations(range(n)))[:30]:
        heap = list(order)
        heapq.heapify(heap)
        assert all(heap[(i - 1) // 2] <= heap[i] for i in range(1, n))
        assert [heapq.heappop(heap) for _ in range(n)] == list(range(n))
pushed = []
for rank, name in [(2, "a"), (1, "b"), (2, "c"), (1, "d"), (0, "e")]:
    heapq.heappush(pushed, Seen(rank, name))
print(pushed, Seen.compared)
print([heapq.heappop(pushed) for _ in range(5)], Seen.compared)
items = [Seen(r, n) for r, n in [(3, "a"), (1, "b"), (3, "c"), (2, "d"), (1, "e")]]
print(heapq.nsmallest(2, items), heapq.nlargest(2, items), heapq.nsmallest(9, items), heapq.nlargest(1, items), heapq.nsmallest(1, items))
print(sorted(items, key=lambda s: s.rank)[:3], heapq.nsmallest(3, items, key=lambda s: -s.rank), heapq.nlargest(3, items, key=lambda s: s.name))
heap = [1, 3, 5]
print(heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 2), heap, heapq.heapreplace(heap, 0), heap, heapq.heapreplace(heap, 9), heap)
for label, call in [
    ("pop", lambda: heapq.heappop([])),
    ("replace", lambda: heapq.heapreplace([], 1)),
    ("pushpop", lambda: heapq.heappushpop([], 1)),
    ("mixed", lambda: heapq.heapify([1, "a", 2])),
    ("none", lambda: heapq.heappush([None], None)),
    ("tuple", lambda: heapq.heapify((2, 1))),
    ("dicts", lambda: heapq.heappush([{}], {})),
    ("smallest", lambda: heapq.nsmallest(2, 5)),
    ("key", lambda: heapq.nlargest(2, [1, 2], key=len)),
]:
    try:
        print(label, call())
    except (IndexError, TypeError) as error:
        print(label, type(error).__name__, error)


def loud(name, values):
    for value in values:
        print(name + str(value), end=" ")
        yield value


merged = heapq.merge(loud("a", [1, 4, 6]), loud("b", [2, 3, 7]), loud("c", []))
print(next(merged), next(merged))
print(list(merged))
print(list(heapq.merge([3, 1], [4, 2], reverse=True)), list(heapq.merge(["apple", "fig"], ["kiwi"], key=len, reverse=True)))
print(list(heapq.merge([(1, "a"), (1, "b")], [(1, "a")], key=lambda p: p[0])), list(heapq.merge()), list(heapq.merge("ace", "bd", "")))


class Median:
    """The median of what was added so far, from two heaps."""

    def __init__(self):
        self.low = []
        self.high = []

    def add(self, x):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -x))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def value(self):
        if len(self.low) > len(self.high):
            return -self.low[0]
        return (self.high[0] - self.low[0]) / 2


median = Median()
found = []
for x in [5, 1, 9, 3, 7, 7, -2]:
    median.add(x)
    found.append(median.value())
print(found)
