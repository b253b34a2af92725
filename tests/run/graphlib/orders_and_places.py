# graphlib and bisect: builds in order, cycles found, places by keys, and mistakes.
import bisect
import graphlib


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


def stages(graph):
    sorter = graphlib.TopologicalSorter(graph)
    sorter.prepare()
    found = []
    while sorter.is_active():
        ready = sorter.get_ready()
        found.append(sorted(ready))
        sorter.done(*ready)
    return found


print(stages({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}), stages({}), stages({1: [], 2: [1], 3: (1, 2)}), stages({"x": "ab"}))
attempt("cycle", lambda: stages({1: [2], 2: [3], 3: [1]}))
attempt("itself", lambda: stages({1: [1]}))
attempt("unhashable", lambda: graphlib.TopologicalSorter({1: [[2]]}))
sorter = graphlib.TopologicalSorter()
sorter.add("b", "a")
sorter.add("b", "c")
sorter.add("a")
attempt("ready early", lambda: sorter.get_ready())
attempt("done early", lambda: sorter.done("a"))
attempt("active early", lambda: sorter.is_active())
sorter.prepare()
attempt("prepare twice", lambda: sorter.prepare())
attempt("add late", lambda: sorter.add("z"))
attempt("done not ready", lambda: sorter.done("b"))
attempt("done unknown", lambda: sorter.done("q"))
print(sorted(sorter.get_ready()), sorter.get_ready(), bool(sorter))
sorter.done("a")
attempt("done twice", lambda: sorter.done("a"))
sorter.done("c")
print(sorter.get_ready(), sorter.is_active())
sorter.done("b")
print(sorter.is_active())
try:
    list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as error:
    print(error.args[0], error.args[1][0] == error.args[1][-1], len(error.args[1]), isinstance(error, ValueError))
print(list(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()))

data = [1, 3, 3, 3, 7]
for x in (0, 1, 2, 3, 4, 7, 9, 3.0, True):
    print(x, bisect.bisect_left(data, x), bisect.bisect_right(data, x), bisect.bisect(data, x, 1, 3), bisect.bisect_left(data, x, lo=2), bisect.bisect_right(data, x, hi=2), end="; ")
print()
people = [("Ann", 30), ("Bob", 40), ("Cy", 50)]
print(bisect.bisect_left(people, 40, key=lambda p: p[1]), bisect.bisect_right(people, 40, key=lambda p: p[1]))
bisect.insort(people, ("Dan", 40), key=lambda p: p[1])
bisect.insort_left(people, ("Eve", 40), key=lambda p: p[1])
print(people)
attempt("lo", lambda: bisect.bisect_left(data, 3, -1))
attempt("insort lo", lambda: bisect.insort(data, 3, -1))
attempt("hi", lambda: bisect.bisect_left(data, 99, 0, 9))
attempt("types", lambda: bisect.bisect_left(data, "x"))
attempt("right types", lambda: bisect.bisect_right(data, "x"))
attempt("number", lambda: bisect.bisect(5, 1))
attempt("tuple insort", lambda: bisect.insort((1, 2), 1))
print(bisect.bisect("aceg", "d"), bisect.bisect((1, 2, 3), 2.5), bisect.bisect(range(0, 100, 10), 35), bisect.bisect([], 1), bisect.bisect_left(["b", "a"], "c"))
grades = ["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)]
print(grades)
