"""graphlib: the order that nodes get ready in, changes at each stage, circles, and every error."""

from graphlib import CycleError, TopologicalSorter


def attempt(label, call):
    try:
        print(label, "->", call())
    except (CycleError, ValueError, TypeError) as error:
        print(label, "->", type(error).__name__, error.args[0], error.args[1] if len(error.args) > 1 else "")


meals = {"eat": {"cook", "set"}, "cook": {"buy", "wash"}, "wash": {"buy"}, "buy": set(), "set": set()}
sorter = TopologicalSorter(meals)
sorter.prepare()
rounds = []
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    rounds.append(ready)
    sorter.done(*ready)
print(rounds, sorter.is_active(), bool(sorter), sorter.get_ready())
print(list(TopologicalSorter({"b": ["a"], "c": ["b"], "d": ["c", "a"]}).static_order()), list(TopologicalSorter().static_order()), tuple(TopologicalSorter({1: []}).static_order()))
built = TopologicalSorter()
built.add("x")
built.add("y", "x", "x")
built.add("y", "z")
built.add("w", *["v%d" % i for i in range(3)])
order = list(built.static_order())
print(sorted(order), order.index("x") < order.index("y"), order.index("z") < order.index("y"), all(order.index(v) < order.index("w") for v in order if v.startswith("v")))

attempt("circle", lambda: list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"]}).static_order()))
attempt("self", lambda: TopologicalSorter({1: [1]}).prepare())
attempt("late circle", lambda: TopologicalSorter({0: [1], 1: [2], 2: [3], 3: [1]}).prepare())
fresh = TopologicalSorter({"b": ["a"]})
attempt("ready before prepare", lambda: fresh.get_ready())
attempt("done before prepare", lambda: fresh.done("a"))
attempt("active before prepare", lambda: fresh.is_active())
fresh.prepare()
attempt("prepare twice", lambda: fresh.prepare())
attempt("add after prepare", lambda: fresh.add("c"))
attempt("unknown", lambda: fresh.done("q"))
attempt("not given out", lambda: fresh.done("b"))
print(fresh.get_ready(), fresh.get_ready())
attempt("not ready", lambda: fresh.done("b"))
print(fresh.done("a"), fresh.get_ready(), fresh.is_active())
attempt("twice", lambda: fresh.done("a"))
fresh.done("b")
print(fresh.is_active(), fresh.get_ready())
attempt("unhashable", lambda: TopologicalSorter({1: [[2]]}).prepare())
error = CycleError("nodes are in a cycle", [1, 2, 1])
print(isinstance(error, ValueError), error.args, CycleError.__name__, error)


def schedule(tasks, workers):
    """Rounds of at most so many tasks."""
    sorter = TopologicalSorter({name: needs for name, (_, needs) in tasks.items()})
    sorter.prepare()
    waiting, time, log = [], 0, []
    while sorter.is_active():
        waiting += sorted(sorter.get_ready())
        now, waiting = waiting[:workers], waiting[workers:]
        time += max(tasks[name][0] for name in now)
        log.append((time, now))
        sorter.done(*now)
    return log


for line in schedule({"a": (3, []), "b": (2, []), "c": (4, ["a"]), "d": (1, ["a", "b"]), "e": (2, ["c", "d"]), "f": (5, [])}, 2):
    print(*line)
