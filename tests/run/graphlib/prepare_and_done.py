# Topological order in steps: what is ready, what is done, what is refused.
from graphlib import CycleError, TopologicalSorter


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


tasks = {"eat": ["cook", "lay"], "cook": ["shop", "wash"], "lay": ["wash"], "shop": ["list"]}
sorter = TopologicalSorter(tasks)
sorter.add("clean", "eat")
sorter.add("wash")
sorter.add("wash", "list", "list")
sorter.prepare()
rounds = []
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    rounds.append(ready)
    sorter.done(*ready)
print(rounds, bool(sorter), sorter.get_ready())
print(list(TopologicalSorter({3: [2], 2: [1], 1: []}).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({1: ()}).static_order()))

s = TopologicalSorter({"b": {"a"}})
attempt("ready before", lambda: s.get_ready())
attempt("active before", lambda: s.is_active())
attempt("done before", lambda: s.done("a"))
s.prepare()
attempt("prepare again", lambda: s.prepare())
attempt("add after", lambda: s.add("c"))
attempt("done of unknown", lambda: s.done("zz"))
attempt("done too early", lambda: s.done("b"))
attempt("done not passed out", lambda: s.done("a"))
print(s.get_ready(), s.get_ready(), s.is_active())
attempt("done", lambda: s.done("a"))
attempt("done twice", lambda: s.done("a"))
attempt("none", lambda: s.done())
print(s.get_ready(), bool(s))

for graph in ({1: [1]}, {1: [2], 2: [1]}, {1: [2], 2: [3], 3: [1], 4: [1]}, {"x": ["y"], "y": ["z"], "z": ["y"]}):
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        print(error.args[0], error.args[1], error, isinstance(error, ValueError))
loop = TopologicalSorter({1: [2], 2: [1], 3: [], 4: [3]})
try:
    loop.prepare()
except CycleError as error:
    print("partly", sorted(loop.get_ready()), loop.is_active())
loop.done(3)
print(loop.get_ready())


class Job:
    def __init__(self, name, *needs):
        self.name, self.needs = name, needs

    def __hash__(self):
        return len(self.name)

    def __eq__(self, other):
        return isinstance(other, Job) and self.name == other.name

    def __repr__(self):
        return f"<{self.name}>"


jobs = [Job("build", Job("fetch")), Job("test", Job("build")), Job("ship", Job("test"), Job("sign"))]
order = TopologicalSorter()
for job in jobs:
    order.add(job, *job.needs)
print(list(order.static_order()))
attempt("unhashable", lambda: TopologicalSorter().add([]))
