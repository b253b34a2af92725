"""graphlib: orders, batches, cycles, and calls out of turn."""
from graphlib import CycleError, TopologicalSorter


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except CycleError as error:
        cycle = error.args[1]
        print(name, "! CycleError", error.args[0], cycle[0] == cycle[-1], len(cycle))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


print(list(TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order()))
print(list(TopologicalSorter({}).static_order()), list(TopologicalSorter({1: []}).static_order()), list(TopologicalSorter({1: (), 2: {1}}).static_order()))
ts = TopologicalSorter()
ts.add("link", "compile a", "compile b")
ts.add("compile a", "headers")
ts.add("compile b", "headers")
ts.add("test", "link")
ts.add("link", "compile c")
ts.add("lonely")
ts.prepare()
rounds = []
while ts.is_active():
    ready = ts.get_ready()
    rounds.append(sorted(ready))
    print(bool(ts), sorted(ready), ts.get_ready())
    ts.done(*ready)
print(rounds, ts.is_active(), bool(ts), ts.get_ready())
attempt("cycle", lambda: TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare())
attempt("self", lambda: TopologicalSorter({1: [1]}).prepare())
attempt("static cycle", lambda: list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order()))
print(issubclass(CycleError, ValueError))
ts = TopologicalSorter({2: [1]})
attempt("ready before", lambda: ts.get_ready())
attempt("done before", lambda: ts.done(1))
attempt("active before", lambda: ts.is_active())
attempt("prepare", lambda: ts.prepare())
attempt("prepare twice", lambda: ts.prepare())
attempt("add after", lambda: ts.add(5))
attempt("done unknown", lambda: ts.done(99))
attempt("done not ready", lambda: ts.done(1))
attempt("ready", lambda: ts.get_ready())
attempt("done", lambda: ts.done(1))
attempt("done again", lambda: ts.done(1))
attempt("unhashable", lambda: TopologicalSorter().add([1]))
attempt("unhashable predecessor", lambda: TopologicalSorter().add(1, [2]))
partial = TopologicalSorter({1: [2, 3], 4: [3]})
partial.prepare()
first = partial.get_ready()
partial.done(3)
print(sorted(first), partial.get_ready(), partial.is_active())
