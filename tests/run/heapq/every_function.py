# Heaps: pushing, popping, merging, largest and smallest, with keys and with objects.
import heapq
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


def is_heap(h):
    return all(not h[i] < h[(i - 1) // 2] for i in range(1, len(h)))


def permutations(items):
    if not items:
        yield []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


seen = set()
for p in permutations([3, 1, 2, 1, 5]):
    h = list(p)
    heapify(h)
    seen.add(tuple(h))
    pushed = []
    for x in p:
        heappush(pushed, x)
    assert is_heap(h) and is_heap(pushed)
    assert [heappop(h) for _ in range(5)] == sorted(p) == [heappop(pushed) for _ in range(5)]
print(sorted(seen))
h = [5, 3, 8, 1]
heapify(h)
print(h, heappushpop(h, 0), heappushpop(h, 4), h, heapreplace(h, 10), heapreplace(h, 0), h)
print(heappushpop([], 1))
attempt("pop empty", lambda: heappop([]))
attempt("replace empty", lambda: heapreplace([], 1))
attempt("mixed", lambda: heappush([1], "a"))
attempt("tuple", lambda: heapify((1, 2)))
attempt("text", lambda: heappush("abc", 1))
for n in (-1, 0, 1, 2, 3, 10):
    print(n, nlargest(n, [4, 1, 7, 3]), nsmallest(n, [4, 1, 7, 3]), nlargest(n, "hello"), nsmallest(n, {"b": 1, "a": 2}))
words = ["pear", "fig", "apple", "kiwi", "date"]
print(nlargest(2, words, key=len), nsmallest(3, words, len), nlargest(3, words, key=lambda w: (len(w), w)), nsmallest(2, [], key=len))
print(nsmallest(4, [(1, "b"), (1, "a"), (0, "z")]), nlargest(1, []), nlargest(2, iter([1, 9, 5])), nsmallest(2, (x * x for x in range(-3, 4))))
attempt("key wrong", lambda: nsmallest(2, [1, 2, 3], key=5))
print(list(merge([1, 4, 7], [2, 5], [], [0, 9])), list(merge()), list(merge([3, 1])), list(merge("ace", "bdf")))
print(list(merge([7, 4, 1], [5, 2], reverse=True)), list(merge(["a", "ccc"], ["bb", "dddd"], key=len)), list(merge(["ccc", "a"], ["dddd", "bb"], key=len, reverse=True)))
m = merge([1, 3], [2])
print(next(m), next(m), list(m), next(m, "end"))
print(list(merge([(1, "x")], [(1, "a")], key=lambda t: t[0])))


class Job:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.name}{self.rank}"


jobs = [Job(r, n) for r, n in ((3, "a"), (1, "b"), (2, "c"), (1, "d"))]
heapify(jobs)
print(heappop(jobs), nsmallest(2, jobs), nlargest(2, jobs), heappushpop(jobs, Job(0, "e")), len(jobs))


class Broken:
    def __lt__(self, other):
        raise ValueError("no order")


attempt("broken", lambda: heapify([Broken(), Broken()]))
floats = [2.5, -1.0, float("inf"), 0.0, -0.0]
heapify(floats)
print([heappop(floats) for _ in range(len(floats))])
