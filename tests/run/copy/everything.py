"""copy.copy, copy.deepcopy, and vars()."""

import copy
from copy import deepcopy
a = [1, [2, 3], {"k": [4]}]
b = copy.copy(a)
c = deepcopy(a)
a[1].append(9)
a[2]["k"].append(8)
a.append(7)
print(a, b, c, b[1] is a[1], c[1] is a[1])
class P:
    tag = "t"
    def __init__(self, x, y=None):
        self.x = x
        self.y = y
    def __repr__(self):
        return f"P({self.x!r}, {self.y!r})"
p = P([1], P("s"))
q = copy.copy(p)
r = deepcopy(p)
p.x.append(2)
p.y.x = "changed"
print(p, q, r, q.x is p.x, r.x is p.x, r.y is p.y, type(r).__name__)
shared = [0]
s = deepcopy([shared, shared, (shared, 1)])
s[0].append(5)
print(s, s[0] is s[1], shared)
t = (1, "a", (2.5, None))
print(deepcopy(t) is t, deepcopy((1, [2])), copy.copy(t) is t, deepcopy({1, 2}), deepcopy(frozenset([3])), deepcopy(bytearray(b"x")), deepcopy("s"), deepcopy(None), deepcopy(5), deepcopy(print) is print, deepcopy(int) is int)
class N:
    def __init__(self, v):
        self.v = v
        self.next = None
        self.prev = None
n = N(1)
n.next = N(2)
n.next.prev = n
m = deepcopy(n)
m.next.v = 5
print(n.next.v, m.next.v, m.next.prev is m, m is not n)
class C:
    def __init__(self):
        self.n = 0
    def __copy__(self):
        c = C()
        c.n = self.n + 100
        return c
    def __deepcopy__(self, memo):
        c = C()
        c.n = self.n + 1000
        return c
print(copy.copy(C()).n, deepcopy(C()).n, deepcopy([C()])[0].n)
from collections import deque, defaultdict, Counter, OrderedDict
d = defaultdict(list, {"a": [1]})
e = deepcopy(d)
d["a"].append(2)
print(d, e, e["new"], copy.copy(Counter("aab")), copy.copy(deque([1], 3)), copy.copy(OrderedDict(a=1)))
from dataclasses import dataclass, field
@dataclass
class D:
    name: str
    tags: list = field(default_factory=list)
    at: tuple = (0, 0)
x = D("n", ["t"])
y = deepcopy(x)
x.tags.append("u")
print(x, y, x == y)
print(vars(p), vars(D("m")), vars(N(3)))
class Base:
    def __init__(self):
        self.b = [1]
class Sub(Base):
    def __init__(self):
        super().__init__()
        self.s = {"z": [2]}
things = [Base(), Sub(), P(1), 5, "x", [Sub()]]
copies = deepcopy(things)
things[1].s["z"].append(3)
things[0].b.append(4)
print(copies[0].b, copies[1].b, copies[1].s, type(copies[1]).__name__, copies[2], copies[3:5], copies[5][0].s)
print(vars(things[1]))
try:
    vars(5)
except TypeError as err:
    print(err)


class Tree:
    """Attributes that not every object has, and a cycle through a dict."""

    count = 0

    def __init__(self, name, children):
        self.name = name
        self.children = {child.name: child for child in children}
        for child in children:
            child.parent = self

    def depth(self):
        return 1 + max((c.depth() for c in self.children.values()), default=0)


tree = Tree("root", [Tree("a", [Tree("aa", [])]), Tree("b", [])])
twin = deepcopy(tree)
twin.children["a"].name = "A"
twin.count += 1
print(tree.children["a"].name, twin.children["a"].parent is twin, twin.depth(), hasattr(twin, "parent"), tree.count, twin.count, sorted(vars(twin)))




cyclic = [1]
cyclic.append(cyclic)
other = deepcopy(cyclic)
print(other[1] is other, len(other))
memo = {}
print(deepcopy([1], memo), len(memo) > 0, copy.copy({"a": [1]}), copy.copy(print) is print, copy.copy(Tree) is Tree, issubclass(copy.Error, Exception))
