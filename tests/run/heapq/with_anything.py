"""heapq with numbers, text, tuples, objects with `<` alone, keys, reverse orders, and what it refuses."""
import heapq


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Job:
    def __init__(self, name, priority):
        self.name, self.priority = name, priority

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return f"{self.name}/{self.priority}"


for data in ([5, 1, 4, 2, 3], [], [1], ["pear", "fig", "apple"], [(2, "b"), (1, "z"), (2, "a")], [1.5, 1, True, -3], [Job("a", 3), Job("b", 1), Job("c", 2)], [[2], [1, 5], [1]]):
    heap = list(data)
    heapq.heapify(heap)
    print(heap, heap[:1])
    out = []
    while heap:
        out.append(heapq.heappop(heap))
    print(out)
    for x in data:
        heapq.heappush(heap, x)
    print(heap, heapq.nsmallest(2, data), heapq.nlargest(2, data), heapq.nsmallest(0, data), heapq.nlargest(99, data))
heap = [2, 4, 6]
print(heapq.heappushpop(heap, 1), heap, heapq.heappushpop(heap, 5), heap, heapq.heapreplace(heap, 0), heap)
print(heapq.heappushpop([], "x"))
attempt("pop empty", lambda: heapq.heappop([]))
attempt("replace empty", lambda: heapq.heapreplace([], 1))
attempt("mixed", lambda: heapq.heapify([1, "a", 2]))
attempt("push mixed", lambda: heapq.heappush([1], "a"))
attempt("push none", lambda: heapq.heappush([None], None))
attempt("tuple", lambda: heapq.heapify((1, 2)))
attempt("push to tuple", lambda: heapq.heappush((1,), 2))
attempt("pop of text", lambda: heapq.heappop("abc"))
attempt("nsmallest of int", lambda: heapq.nsmallest(2, 5))
attempt("nlargest mixed", lambda: heapq.nlargest(2, [1, "a"]))
words = ["banana", "fig", "cherry", "kiwi", "apple", "date"]
print(heapq.nsmallest(3, words, key=len), heapq.nlargest(3, words, key=len), heapq.nsmallest(1, words), heapq.nlargest(1, words, key=lambda w: w[-1]))
print(heapq.nsmallest(3, {"b": 2, "a": 1, "c": 0}), heapq.nsmallest(2, (x * x for x in range(-3, 3))), heapq.nlargest(2, "hello"), heapq.nsmallest(-1, [1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3], [])), list(heapq.merge()), list(heapq.merge("ace", "bdf")))
print(list(heapq.merge([7, 4, 1], [5, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge([3, 1], [2])))
merged = heapq.merge(iter([1, 3]), (x for x in (2, 4)))
print(next(merged), next(merged), list(merged), list(merged))
equal = [(1, "first"), (1, "second"), (0, "third")]
print(heapq.nsmallest(3, equal, key=lambda p: p[0]), heapq.nlargest(3, equal, key=lambda p: p[0]))
print(list(heapq.merge([(1, "a")], [(1, "b")], key=lambda p: p[0])))
