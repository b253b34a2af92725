"""copy and deepcopy: identity and independence for each kind of value, hooks, shared parts and cycles."""
import copy
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from enum import Enum


class Colour(Enum):
    RED = 1


@dataclass
class Node:
    name: str
    links: list = field(default_factory=list)


class Plain:
    def __init__(self, items):
        self.items = items


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Hooked:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        print("copy hook")
        return Hooked(self.n + 1)

    def __deepcopy__(self, memo):
        print("deepcopy hook", isinstance(memo, dict))
        return Hooked(self.n + 100)


class Numbers(list):
    tag = "numbers"


def function():
    return 1


for value in (5, 1.5, "text", b"b", None, True, (1, 2), frozenset([1]), range(3), Colour.RED, function, len, Plain, ..., NotImplemented, 2j, 10**30):
    print(type(value).__name__, copy.copy(value) is value, copy.deepcopy(value) is value)
for value in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"x"), deque([[1]], maxlen=3), defaultdict(list, a=[1]), OrderedDict(a=[1]), Counter("aab"), Numbers([[1]])):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(shallow).__name__, type(deep).__name__, shallow == value, deep == value, shallow is value, deep is value)
nested = ([1], {"k": [2]})
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
print(shallow is nested, deep is nested, deep[0] is nested[0], deep == nested)
a = [1]
shared = [a, a, {"again": a}]
deep = copy.deepcopy(shared)
print(deep[0] is deep[1], deep[2]["again"] is deep[0], deep[0] is a)
deep[0].append(2)
print(deep, shared)
loop = [1]
loop.append(loop)
deep = copy.deepcopy(loop)
print(deep, deep[1] is deep, deep is loop)
first, second = Node("first"), Node("second")
first.links.append(second)
second.links.append(first)
twin = copy.deepcopy(first)
print(twin.name, twin.links[0].name, twin.links[0].links[0] is twin, twin is first, twin.links[0] is second)
half = copy.copy(first)
print(half.links is first.links, half == first if False else half.name)
p = Plain([1, 2])
q, r = copy.copy(p), copy.deepcopy(p)
p.items.append(3)
print(q.items, r.items, q.items is p.items)
p.extra = "later"
print(copy.copy(p).extra, hasattr(q, "extra"))
s = Slotted([1], 2)
t = copy.deepcopy(s)
print(t.x, t.y, t.x is s.x, copy.copy(s).x is s.x)
h = Hooked(1)
print(copy.copy(h).n, copy.deepcopy(h).n, [x.n for x in copy.deepcopy([h, h])])
d = copy.copy(defaultdict(list))
print(d["new"], d)
print(copy.replace if hasattr(copy, "replace") else "no replace", issubclass(copy.Error, Exception), copy.error is copy.Error)
