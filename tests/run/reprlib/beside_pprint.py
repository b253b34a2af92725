"""reprlib and pprint: limits of each kind, nesting, widths, sorting, and classes of their own."""
import pprint
import reprlib
from collections import deque
from types import SimpleNamespace

values = [list(range(20)), tuple(range(20)), set(range(20)), frozenset(range(20)), {i: i for i in range(20)}, deque(range(20)), "x" * 100, 10**100, [[[[[[[[1]]]]]]]], {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}, "it's " * 20, 1.5, None, [], (), (1,), {}, set()]
for value in values:
    print(reprlib.repr(value))
r = reprlib.Repr()
print(r.maxlevel, r.maxtuple, r.maxlist, r.maxarray, r.maxdict, r.maxset, r.maxfrozenset, r.maxdeque, r.maxstring, r.maxlong, r.maxother, r.fillvalue, r.indent)
r.maxlist, r.maxtuple, r.maxdict, r.maxset, r.maxfrozenset, r.maxdeque, r.maxstring, r.maxlong, r.maxlevel = 2, 3, 1, 2, 2, 2, 12, 10, 2
for value in values:
    print(r.repr(value))
r = reprlib.Repr(maxlist=1, fillvalue="<more>", maxother=10)
print(r.repr([1, 2]), r.repr({1: [1, 2]}), r.repr(SimpleNamespace(a=1, b=2)))


class Mine(reprlib.Repr):
    def repr_int(self, x, level):
        return f"<{x}>"

    def repr_Point(self, p, level):
        return "a point"


class Point:
    pass


print(Mine().repr([1, 2, "a"]), Mine().repr(Point()), Mine().repr({3: [4]}))


class Tree:
    def __init__(self):
        self.kids = []

    @reprlib.recursive_repr(fillvalue="(again)")
    def __repr__(self):
        return f"Tree({self.kids})"


t = Tree()
t.kids += [t, Tree()]
print(t)


data = {"name": "a rather long name for a value", "numbers": list(range(30)), "nested": {"deep": ["x" * 30, "y" * 30, ("z" * 30, 1)]}, "empty": [[], {}, (), set()], "one": (1,)}
for width in (20, 40, 80, 200):
    pprint.pprint(data, width=width)
pprint.pprint(data, depth=1)
pprint.pprint(data, depth=2, compact=True, width=50)
pprint.pprint(data, indent=4, width=60)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
pprint.pp({"b": 1, "a": 2})
print(pprint.pformat({"b": 1, "a": 2}), pprint.pformat([1, "a", None]), pprint.pformat("x" * 20, width=10))
print(pprint.pformat("several words that have to go over more lines than one", width=20))
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isrecursive([1]), pprint.saferepr({"a": (1,)}))
print(pprint.pformat(123456789, underscore_numbers=True), pprint.pformat([1000, 20], underscore_numbers=True))
