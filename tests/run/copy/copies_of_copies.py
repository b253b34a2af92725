# copy: what is shared and what is not, memo, hooks, cycles, subclasses with attributes, slots, and refusals.
import copy
import collections
import dataclasses
import enum


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []


class Hooked:
    made = 0

    def __init__(self, v):
        self.v = v

    def __copy__(self):
        Hooked.made += 1
        return Hooked(("copied", self.v))

    def __deepcopy__(self, memo):
        Hooked.made += 10
        return Hooked(copy.deepcopy(self.v, memo))


class Names(list):
    def __init__(self, *values):
        super().__init__(values)
        self.tag = "t"


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


@dataclasses.dataclass
class Pair:
    left: object
    right: object


class Color(enum.Enum):
    RED = [1]


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
c = copy.deepcopy(a)
print(c is a, c.links[1] is c, c.links[0].links[0] is c, c.links[0] is b, c.name is a.name)
s = copy.copy(a)
s.links.append("x")
s.name = "s"
print(len(a.links), a.name, s.links is a.links)
h = Hooked([1])
print(copy.copy(h).v, copy.deepcopy(h).v is h.v, Hooked.made)
n = Names([1], 2)
for made in (copy.copy(n), copy.deepcopy(n)):
    print(type(made).__name__, made, made.tag, made[0] is n[0])
z = Slotted([5])
y = copy.deepcopy(z)
print(y.a, y.a is z.a, hasattr(y, "b"), copy.copy(z).a is z.a)
inner = [0]
p = Pair(inner, (inner, {"k": inner}))
q = copy.deepcopy(p)
print(q == p, q.left is q.right[0], q.left is q.right[1]["k"], q.left is inner)
for value in (1, "t", b"b", None, ..., (1, 2), frozenset({1}), range(3), Color.RED, len, Node, 1.5, 2j, slice(1, 2)):
    print(copy.copy(value) is value, copy.deepcopy(value) == value, end="; ")
print()
t = ([1],)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, (2, 3))) is not None)
for value in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"ab"), collections.deque([[1]], maxlen=3), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]), collections.Counter("aab"), collections.ChainMap({"a": [1]})):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(shallow).__name__, shallow == value, deep == value, shallow is value, deep is value, deep)
memo = {}
x = [1]
first = copy.deepcopy(x, memo)
print(copy.deepcopy(x, memo) is first, copy.deepcopy(x) is first)
d = collections.deque([1], 2)
print(copy.deepcopy(d).maxlen)
m = {}
m["self"] = m
k = copy.deepcopy(m)
print(k["self"] is k)
print(copy.replace if hasattr(copy, "replace") else "no replace", copy.Error.__name__, issubclass(copy.Error, Exception))
def generator():
    yield 1
for wrong in (generator(),):
    try:
        copy.deepcopy(wrong)
    except TypeError as error:
        print(error)
