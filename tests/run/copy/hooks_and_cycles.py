"""`copy` and `deepcopy`: shared parts, cycles, `__copy__`, `__deepcopy__` with its memo, subclasses of containers, `replace` of dataclasses."""

import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field, replace


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


shared = [1, 2]
rows = [shared, shared, [3]]
shallow, deep = copy.copy(rows), copy.deepcopy(rows)
shared.append(9)
print(shallow, deep, shallow[0] is shared, deep[0] is deep[1], deep[0] is shared)
cycle = [1]
cycle.append(cycle)
other = copy.deepcopy(cycle)
print(other, other[1] is other, other is cycle)
ring = {"name": "r"}
ring["self"] = ring
ring["list"] = [ring]
twin = copy.deepcopy(ring)
print(twin["self"] is twin, twin["list"][0] is twin, twin)


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = list(children)
        self.parent = None
        for child in children:
            child.parent = self

    def total(self):
        return self.value + sum(c.total() for c in self.children)


tree = Tree(1, Tree(2, Tree(3)), Tree(4))
clone = copy.deepcopy(tree)
clone.children[0].value = 50
print(tree.total(), clone.total(), clone.children[0].parent is clone, clone.children[0].children[0].parent.value)
flat = copy.copy(tree)
print(flat is tree, flat.children is tree.children, flat.__dict__.keys() == tree.__dict__.keys())


class Counted:
    made = 0

    def __init__(self, n):
        Counted.made += 1
        self.n = n

    def __copy__(self):
        print("copy of", self.n)
        return Counted(self.n + 100)

    def __deepcopy__(self, memo):
        print("deep copy of", self.n, len(memo) >= 0)
        result = Counted(self.n + 1000)
        memo[id(self)] = result
        return result


one = Counted(1)
pair = [one, one]
again = copy.deepcopy(pair)
print(copy.copy(one).n, again[0].n, again[0] is again[1], Counted.made)


class Quiet:
    def __init__(self):
        print("made")
        self.items = []


quiet = Quiet()
quiet.extra = {"k": [1]}
print(copy.copy(quiet).extra is quiet.extra, copy.deepcopy(quiet).extra, copy.deepcopy(quiet).extra is quiet.extra)


class Names(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.label = "L"


names = Names(["a", ["b"]])
names.label = "M"
for f in (copy.copy, copy.deepcopy):
    new = f(names)
    print(type(new).__name__, new, new.label, new[1] is names[1])


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)


item = Item("x", ["t"])
print(copy.copy(item), copy.copy(item).tags is item.tags, copy.deepcopy(item).tags is item.tags, replace(item, name="y"))
Point = namedtuple("Point", "x y")
p = Point([1], 2)
print(copy.copy(p) is p, copy.copy(p).x is p.x, copy.deepcopy(p), copy.deepcopy(p).x is p.x, p._replace(y=3))
inner = (1, (2, "a"))
print(copy.deepcopy(inner) is inner, copy.copy(inner) is inner, copy.deepcopy(([],)) is inner)
for value in [1, 1.5, "a", b"b", None, True, 1j, ..., NotImplemented, range(3), frozenset([1]), int, len, print]:
    print(copy.copy(value) is value, copy.deepcopy(value) is value, end=" ")
print()
for value in [defaultdict(list, a=[1]), OrderedDict(a=[1]), Counter("aab"), deque([[1]], 3), bytearray(b"x"), {1, 2}]:
    new = copy.deepcopy(value)
    print(type(new).__name__, new == value, new is value, new)
d = copy.copy(defaultdict(list, a=[1]))
d["b"].append(2)
print(d, copy.deepcopy(d)["zz"], deque([1], 3).copy().maxlen, copy.copy(deque([1], 3)).maxlen)
attempt("generator", lambda: copy.copy(i for i in [1]))
attempt("deep generator", lambda: copy.deepcopy([i for i in [1]]))
attempt("no args", lambda: copy.copy())
