"""Classes below the containers of the library show their own names."""
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


class O(OrderedDict):
    pass


class D(defaultdict):
    pass


class C(Counter):
    pass


class Q(deque):
    pass


class M(ChainMap):
    pass


class B(bytearray):
    pass


print(O(a=1), O(), D(int, a=1), C("aab"), C(), Q([1, 2]), Q([1], maxlen=3), M({"a": 1}), B(b"a"))
print({"a": O(b=2)}, [C("x")], OrderedDict(a=1), Counter("a"), deque([1]), ChainMap({}), bytearray(b"x"))
o = O(a=1)
o["me"] = o
print(o)
