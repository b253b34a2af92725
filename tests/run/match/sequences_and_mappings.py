from collections import deque, UserList, UserDict, UserString, ChainMap, OrderedDict, defaultdict, namedtuple, Counter
from collections.abc import Sequence, MutableSequence, Mapping, MutableMapping
import array
from types import MappingProxyType


def kind(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case [a, b]:
            return ("two", a, b)
        case [a, *_, z]:
            return ("ends", a, z)
        case {"a": v, **rest}:
            return ("has a", v, rest)
        case {}:
            return "mapping"
        case _:
            return "other"


class S(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n

    def __getitem__(self, i):
        print("get", i)
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * 10


class Iterates(S):
    def __iter__(self):
        print("iter")
        return iter(["x", "y"])


class M(Mapping):
    def __init__(self, d):
        self.d = d

    def __len__(self):
        print("len")
        return len(self.d)

    def __iter__(self):
        print("iter")
        return iter(self.d)

    def __getitem__(self, key):
        print("get", key)
        return self.d[key]


class Own(dict):
    def __getitem__(self, key):
        print("never asked")
        return 0

    def get(self, key, default=None):
        print("get", key, default is None)
        return super().get(key, default)


class Missing(dict):
    def __missing__(self, key):
        return "made"


P = namedtuple("P", "x y")
values = [
    deque(), deque([1]), deque([1, 2]), deque([1, 2, 3]), UserList(), UserList([1, 2]), UserList("abc"),
    UserString(""), UserString("ab"), (1,), P(1, 2), "ab", b"a", b"ab", bytearray(b"a"), bytearray(b"ab"),
    range(0), range(3), array.array("i", [1, 2]), array.array("d"), memoryview(b"ab"), memoryview(b""),
    {1}, frozenset(), iter([1]), {}.keys(), {1: 2}.items(), None, 5,
    {}, {"a": 1}, {"a": 1, "b": 2}, UserDict(a=1), UserDict(b=1), ChainMap({"a": 2}, {"c": 3}), OrderedDict(a=3, z=1),
    defaultdict(int), Counter("aab"), MappingProxyType({"a": 1}), Missing(), Missing(a=5),
]
for value in values:
    print(type(value).__name__, kind(value))
for s in (S(0), S(1), S(2), S(3), Iterates(2), Iterates(3)):
    print(kind(s))
for m in (M({}), M({"a": 1}), M({"b": 1}), Own(), Own(a=1, c=2)):
    print(kind(m))


def typed(d: deque[int]) -> int:
    match d:
        case [a, b]:
            return a + b
        case [a, *rest]:
            return a + sum(rest)
        case _:
            return -1


print(typed(deque([1, 2])), typed(deque()), typed(deque([1])), typed(deque([1, 2, 3])))


class Lies(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        if i > 4:
            raise IndexError
        return i


def lie(n):
    match Lies():
        case [a, b] if n == 0:
            return a, b
        case [a, *b] if n == 1:
            return a, b
        case [a, *_, b] if n == 2:
            return a, b
        case [_, _]:
            return "no element is asked for"


for n in range(4):
    try:
        print(lie(n))
    except ValueError as e:
        print(type(e).__name__, e)


class NoSequence:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


match NoSequence():
    case [a, b]:
        print("sequence")
    case {}:
        print("mapping")
    case _:
        print("neither")


class Mut(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


match Mut(1, Mut(2, 3), [4]):
    case [1, [2, x], [y]]:
        print(x, y)


class MutMap(MutableMapping):
    def __init__(self, **items):
        self.items_ = items

    def __len__(self):
        return len(self.items_)

    def __iter__(self):
        return iter(self.items_)

    def __getitem__(self, k):
        return self.items_[k]

    def __setitem__(self, k, v):
        self.items_[k] = v

    def __delitem__(self, k):
        del self.items_[k]


match MutMap(a=1, b=MutMap(c=[1, 2]), d=None):
    case {"a": 1, "b": {"c": [_, n]}, **others}:
        print(n, others, type(others).__name__)
