"""reprlib: the limits of each type, and others."""

import reprlib
from collections import deque
from array import array

r = reprlib.Repr()
print(r.maxlist, r.maxtuple, r.maxdict, r.maxset, r.maxfrozenset, r.maxdeque, r.maxarray, r.maxlevel, r.maxstring, r.maxlong, r.maxother, r.fillvalue)
values = [
    list(range(10)), tuple(range(10)), {i: i for i in range(8)}, set(range(9)), frozenset(range(9)), deque(range(9)), array("i", range(9)),
    "x" * 50, b"y" * 50, 10**60, 1.5, None, [[[[[[[[1]]]]]]]], {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}, [], (), (1,), {}, set(), frozenset(), deque(), array("d"), "", "short", [1, 2, 3], {"z": 1, "a": 2}, "it's \"quoted\" " * 5, range(100),
]
for v in values:
    print(reprlib.repr(v))
r.maxlist, r.maxstring, r.maxlevel, r.maxother = 2, 12, 2, 15
for v in values[:9] + values[12:14]:
    print(r.repr(v))
print(reprlib.Repr(maxlist=1, fillvalue="***").repr([1, 2, 3]), reprlib.Repr(maxdict=1).repr({1: 1, 2: 2}))

