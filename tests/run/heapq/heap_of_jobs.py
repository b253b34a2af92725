# heapq with keys, ties, records that do not compare, merging of sorted things, and mistakes.
import heapq
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


class Silent:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Silent({self.n})"


class OnlyLess:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n, end="; ")
        return self.n < other.n


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


jobs = []
for priority, name in [(3, "c"), (1, "a"), (2, "b"), (1, "z"), (0, "first")]:
    heapq.heappush(jobs, Job(priority, name))
print([heapq.heappop(jobs).name for _ in range(len(jobs))])
mixed = [3, 1.5, True, 2 ** 70, -1]
heapq.heapify(mixed)
print(mixed, heapq.nlargest(2, mixed), heapq.nsmallest(3, mixed))
attempt("pop", lambda: heapq.heappop([]))
attempt("replace", lambda: heapq.heapreplace([], 1))
attempt("pushpop", lambda: heapq.heappushpop([], 1))
attempt("silent", lambda: heapq.heapify([Silent(1), Silent(2)]))
attempt("one silent", lambda: heapq.heapify([Silent(1)]))
attempt("text and number", lambda: heapq.heapify([1, "a"]))
attempt("tuple", lambda: heapq.heappush((1, 2), 3))
attempt("heapify a tuple", lambda: heapq.heapify((1, 2)))
attempt("nothing", lambda: heapq.heappop(None))
attempt("complex", lambda: heapq.heapify([1j, 2j]))
heap = [OnlyLess(n) for n in (4, 2, 3, 1)]
heapq.heapify(heap)
print([each.n for each in heap])
heapq.heappush(heap, OnlyLess(0))
print([each.n for each in heap])
print(heapq.heappushpop([2, 5], 1), heapq.heappushpop([2, 5], 3), heapq.heapreplace([2, 5], 1))
for n in (-1, 0, 1, 2, 3, 10):
    print(n, heapq.nlargest(n, [5, 1, 4]), heapq.nsmallest(n, [5, 1, 4]), heapq.nlargest(n, "hello", key=lambda c: -ord(c)), heapq.nsmallest(n, {"b": 1, "a": 2}))
words = ["pear", "fig", "apple", "kiwi", "date"]
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(2, words, key=len), heapq.nsmallest(9, words, key=lambda w: (len(w), w)))
attempt("key", lambda: heapq.nsmallest(1, [1, 2], key=5))
print(list(heapq.merge([1, 4, 7], (2, 5), iter([3, 6]), [])), list(heapq.merge()), list(heapq.merge("adg", "beh")))
print(list(heapq.merge([7, 4, 1], [5, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb", "dddd"], key=len)), list(heapq.merge(["ccc", "a"], ["dddd", "bb"], key=len, reverse=True)))
print([j.name for j in heapq.merge([Job(1, "x"), Job(2, "y")], [Job(1, "p"), Job(2, "q")])])
attempt("merge one", lambda: list(heapq.merge([1, "a"])))
attempt("merge number", lambda: list(heapq.merge(5)))
lazy = heapq.merge(iter([1, 3]), iter([2, 4]))
print(next(lazy), next(lazy), list(lazy))
