# Shallow and deep copies of every kind of value, shared parts, cycles, and the methods that a class may have.
import copy
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from enum import Enum


class Color(Enum):
    RED = 1


for value in (1, 1.5, "text", b"bytes", None, True, (), (1, "a"), frozenset({1}), range(3), Color.RED, int, len, 2j, ...):
    print(repr(value)[:20], copy.copy(value) is value, copy.deepcopy(value) is value)
inner = [1, 2]
for value in ([inner, inner], (inner, 3), {"k": inner}, deque([inner], maxlen=3), OrderedDict(a=inner), defaultdict(list, a=inner)):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(shallow).__name__, shallow == value, deep == value, shallow is value, deep is value)
double = [inner, inner]
deep = copy.deepcopy(double)
deep[0].append(3)
print(deep, inner, deep[0] is deep[1])
print(copy.copy(Counter("aab")), copy.deepcopy({1, 2}), copy.copy(bytearray(b"ab")), copy.deepcopy(deque([1], 2)).maxlen, copy.copy(defaultdict(int)).default_factory)
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is loop, other[0])
table = {}
table["self"] = table
print(copy.deepcopy(table)["self"]["self"].keys())


class Node:
    def __init__(self, name, *links):
        self.name = name
        self.links = list(links)


a = Node("a")
b = Node("b", a, a)
a.links.append(b)
c = copy.deepcopy(b)
print(c.name, c.links[0] is c.links[1], c.links[0].links[0] is c, c.links[0] is a, copy.copy(b).links is b.links)


@dataclass
class Item:
    tags: list[str] = field(default_factory=list)
    parent: "Item | None" = None


i = Item(["x"])
j = copy.deepcopy(Item(["y"], i))
print(j, j.parent is i, copy.copy(i) == i, copy.copy(i).tags is i.tags)


class Hooked:
    def __init__(self, value):
        self.value = value

    def __copy__(self):
        print("copy")
        return Hooked(self.value + 1)

    def __deepcopy__(self, memo):
        print("deepcopy", type(memo).__name__)
        return Hooked(copy.deepcopy(self.value, memo))


h = Hooked(1)
print(copy.copy(h).value, copy.deepcopy(h).value, copy.deepcopy([h, h])[0].value)


class Slotted:
    __slots__ = ("x", "y")


s = Slotted()
s.x = [1]
t = copy.deepcopy(s)
print(t.x, t.x is s.x, hasattr(t, "y"), copy.copy(s).x is s.x)


class Stack(list):
    def __init__(self, *items):
        super().__init__(items)
        self.name = "s"


k = Stack(1, [2])
d = copy.deepcopy(k)
print(d, type(d).__name__, d.name, d[1] is k[1], copy.copy(k)[1] is k[1])


class Failing:
    def __deepcopy__(self, memo):
        raise ValueError("not to be copied")


try:
    copy.deepcopy([Failing()])
except ValueError as error:
    print(error)
print(copy.Error is copy.error, issubclass(copy.Error, Exception))
