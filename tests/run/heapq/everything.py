"""heapq: lists as heaps; what a heap looks like is the same as in CPython."""

import heapq
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest

heap = []
for x in [5, 3, 8, 1, 9, 2]:
    heappush(heap, x)
    print(heap, end=" ")
print()
print(heappop(heap), heap, heapreplace(heap, 4), heap, heappushpop(heap, 0), heap, heappushpop(heap, 6), heap, heappushpop([], 1))
values = [(7 * i * i + 3 * i) % 101 for i in range(60)]
heapify(values)
print(values)
print([heappop(values) for _ in range(60)] == sorted((7 * i * i + 3 * i) % 101 for i in range(60)), values)
print(nlargest(2, [3, 1, 4, 1, 5]), nsmallest(3, ["bb", "a", "ccc"], key=len), nlargest(0, [1]), nsmallest(9, [2, 1]), nlargest(-1, [1]))
print(nlargest(2, {"a": 3, "b": 1, "c": 2}.items(), key=lambda kv: kv[1]), nsmallest(1, iter([3, 2])), nlargest(2, [1, 1.0, True]))
print(list(merge([1, 4, 7], [2, 5], [3])), list(merge([3, 1], [2], reverse=True)), list(merge(["a", "ccc"], ["bb"], key=len)), list(merge()))
print(list(merge([(1, "x"), (2, "y")], iter([(1, "a")]), (n for n in [(3, "z")]))), list(merge([], [1])))
queue = []
for n, task in enumerate(["write", "test", "fix", "ship"]):
    heappush(queue, (len(task), -n, task))
print([heappop(queue)[2] for _ in range(4)])


def shortest(graph, start):
    """Dijkstra's algorithm."""
    best = {start: 0}
    waiting = [(0, start)]
    while waiting:
        length, node = heappop(waiting)
        if length > best[node]:
            continue
        for other, weight in graph[node].items():
            total = length + weight
            if other not in best or total < best[other]:
                best[other] = total
                heappush(waiting, (total, other))
    return best


print(shortest({"a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 2.5, "d": 8}, "d": {}}, "a"))


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
heapify(jobs)
print("".join(heappop(jobs).name for _ in range(3)))
for bad in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush([1], "a")):
    try:
        bad()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
