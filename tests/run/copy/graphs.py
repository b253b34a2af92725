"""copy: shared and circular structures, classes with their own ways, and what is not copied."""

import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from enum import Enum


class Node:
    def __init__(self, name, links=None):
        self.name = name
        self.links = links if links is not None else []

    def __repr__(self):
        return f"Node({self.name!r}, {[n.name for n in self.links]})"


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
shallow, deep = copy.copy(a), copy.deepcopy(a)
print(shallow, shallow.links is a.links, deep, deep.links[1] is deep, deep.links[0].links[0] is deep, deep.links[0] is b)
shared = [1]
pair = [shared, shared, (shared, "x")]
twin = copy.deepcopy(pair)
twin[0].append(2)
print(twin, pair, twin[0] is twin[1], twin[2][0] is twin[0], copy.copy(pair)[0] is shared)
atoms = (1, "text", 2.5, None, True, b"bytes", (1, 2), frozenset([3]), ..., 10**30, 1j)
print(all(copy.copy(x) is x for x in atoms), copy.deepcopy(atoms) == atoms)


class Account:
    made = 0

    def __init__(self, owner):
        self.owner = owner
        self.log = []
        Account.made += 1

    def __copy__(self):
        print("copying", self.owner)
        new = Account(self.owner + "'")
        new.log = self.log
        return new

    def __deepcopy__(self, memo):
        print("deep copying", self.owner, len(memo) >= 0)
        new = Account(self.owner + "''")
        memo[id(self)] = new
        new.log = copy.deepcopy(self.log, memo)
        return new


account = Account("eve")
account.log.append(["opened"])
one, two = copy.copy(account), copy.deepcopy([account, account])
print(one.owner, one.log is account.log, [x.owner for x in two], two[0] is two[1], two[0].log, two[0].log[0] is account.log[0], Account.made)


@dataclass
class Order:
    items: list = field(default_factory=list)
    tags: dict = field(default_factory=dict)


order = Order([["pen", 2]], {"k": {1, 2}})
new = copy.deepcopy(order)
new.items[0][1] = 5
new.tags["k"].add(3)
print(order, new, new == order, copy.copy(order).items is order.items)
Point = namedtuple("Point", "x y")


class Shade(Enum):
    DARK = 1


groups = defaultdict(list, {"a": [1]})
ring = deque([1, [2]], maxlen=3)
for value in [groups, ring, Counter("hello"), OrderedDict([("z", [1]), ("a", [2])]), Point([1], 2), {"s": {frozenset([1])}}, bytearray(b"ab"), [Shade.DARK], range(3), {(1, 2): [3]}]:
    flat, full = copy.copy(value), copy.deepcopy(value)
    print(type(flat).__name__, flat == value, full == value, full)
full = copy.deepcopy(groups)
full["b"].append(9)
full["a"].append(2)
print(dict(groups), dict(full), copy.deepcopy(ring).maxlen, copy.deepcopy([Shade.DARK])[0] is Shade.DARK)


class Stack(list):
    def __init__(self, *values):
        super().__init__(values)
        self.label = "stack"


stack = Stack(1, [2])
stack.label = {"deep": []}
other = copy.deepcopy(stack)
other[1].append(3)
other.label["deep"].append(1)
print(stack, other, stack.label, other.label, type(other).__name__, copy.copy(stack).label is stack.label)
loop = []
loop.append(loop)
loop.append({"me": loop})
again = copy.deepcopy(loop)
print(again, again[0] is again, again[1]["me"] is again)
print(copy.deepcopy(len) is len, copy.copy(Node) is Node, copy.deepcopy({"f": print})["f"] is print)
