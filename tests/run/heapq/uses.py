# heapq: each function, and what heaps are used for.
import heapq
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest

h = []
for x in (5, 1, 4, 1, 3):
    heappush(h, x)
print(h[0], [heappop(h) for _ in range(5)], h)
h = [9, 5, 7, 1, 3]
heapify(h)
print(h[0], heappushpop(h, 0), heappushpop(h, 4), heapreplace(h, 10), sorted(h), len(h))
print(nlargest(2, [3, 1, 4]), nsmallest(2, [3, 1, 4]), nlargest(10, [1, 2]), nsmallest(0, [1]), nlargest(2, ["a", "bbb", "cc"], key=len), nsmallest(1, {"a": 2, "b": 1}.items(), key=lambda p: p[1]), nlargest(-1, [1]))
print(list(merge([1, 4], [2, 3], [])), list(merge(["b", "aa"], ["c"], key=len)), list(merge([3, 1], [2], reverse=True)), list(merge()), list(merge("ac", "bd")))
for call in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush([1], "a"), lambda: heapify([1, "a"]), lambda: heapify([None, None])):
    try:
        print(call())
    except (IndexError, TypeError) as e:
        print(type(e).__name__ + ":", e)
tasks = []
for order, (priority, name) in enumerate([(2, "write"), (1, "plan"), (2, "test"), (0, "think")]):
    heappush(tasks, (priority, order, name))
while tasks:
    print(heappop(tasks)[2], end=" ")
print()


class Job:
    def __init__(self, cost):
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost


jobs = [Job(c) for c in (3, 1, 2)]
heapify(jobs)
print([heappop(jobs).cost for _ in range(3)])


def shortest(graph, start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heappop(queue)
        if cost > best[node]:
            continue
        for other, weight in graph[node].items():
            if cost + weight < best.get(other, float("inf")):
                best[other] = cost + weight
                heappush(queue, (cost + weight, other))
    return best


print(shortest({"a": {"b": 1, "c": 5}, "b": {"c": 2, "d": 7}, "c": {"d": 1}, "d": {}}, "a"))


def heapsort(values):
    heap = list(values)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]


print(heapsort([3, 1, 2, 3, 0]), heapsort("heap"), heapsort([(1, "b"), (1, "a")]), heapsort([2.5, -1, 0]))
