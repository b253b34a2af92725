"""graphlib: rounds, cycles, what is asked too early or too late."""

from graphlib import CycleError, TopologicalSorter


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


print(list(TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}).static_order())[0], list(TopologicalSorter().static_order()), list(TopologicalSorter({1: [], 2: ()}).static_order()))
t = TopologicalSorter({"build": ["fetch"], "test": ["build"]})
t.add("deploy", "test", "build")
t.add("deploy", "sign")
t.add("sign")
t.prepare()
rounds = []
while t.is_active():
    ready = t.get_ready()
    rounds.append(sorted(ready))
    t.done(*ready)
print(rounds, t.get_ready(), bool(t))
u = TopologicalSorter({3: [2], 2: [1], 4: [1]})
u.prepare()
print(u.get_ready(), u.get_ready(), u.is_active(), bool(u))
attempt(lambda: u.done(2))
attempt(lambda: u.done(99))
u.done(1)
attempt(lambda: u.done(1))
print(sorted(u.get_ready()))
attempt(lambda: u.add(5))
attempt(lambda: u.prepare())
v = TopologicalSorter({1: [2]})
attempt(lambda: v.get_ready())
attempt(lambda: v.done(1))
attempt(lambda: v.is_active())
for graph in ({1: [2], 2: [1]}, {1: [1]}, {"a": ["b"], "b": ["c"], "c": ["a"], "z": []}):
    w = TopologicalSorter(graph)
    try:
        w.prepare()
    except CycleError as e:
        print(e.args[0], e.args[1][0] == e.args[1][-1], len(e.args[1]), isinstance(e, ValueError))
    print(w.is_active(), sorted(map(str, w.get_ready())))
attempt(lambda: list(TopologicalSorter({1: [1]}).static_order()))
attempt(lambda: TopologicalSorter({1: 2}))
attempt(lambda: TopologicalSorter({1: [[]]}))
attempt(lambda: TopologicalSorter().add([]))
order = list(TopologicalSorter({i: range(i) for i in range(6)}).static_order())
print(order)
