# Every limit of a Repr, one after the other, and what they cut.
from reprlib import Repr, aRepr, repr as short
import reprlib
from collections import deque
from array import array

limits = Repr()
print(limits.maxlevel, limits.maxtuple, limits.maxlist, limits.maxarray, limits.maxdict, limits.maxset, limits.maxfrozenset, limits.maxdeque,
      limits.maxstring, limits.maxlong, limits.maxother, limits.fillvalue, limits.indent)
for n in range(0, 9):
    print(n, short(tuple(range(n))), short(list(range(n))), short(set(range(n))), short(frozenset(range(n))), short(deque(range(n))),
          short({k: -k for k in range(n)}), short(array("i", range(n))))
for n in (0, 1, 2, 27, 28, 29, 30, 31, 32, 60):
    print(n, short("x" * n), short("'" * n), short("\n" * n))
for n in (1, 38, 39, 40, 41, 50, 100):
    print(n, short(10 ** n), short(-(10 ** n)))

r = Repr()
for level in range(0, 5):
    r.maxlevel = level
    print(level, r.repr([1, [2, [3, [4, [5]]]]]), r.repr({"a": {"b": {"c": {}}}}), r.repr(((((),),),)), r.repr([[], (), {}]))
r = Repr(maxlist=0, maxtuple=0, maxdict=0, maxset=0, maxstring=0)
print(r.repr([1]), r.repr((1,)), r.repr({1: 2}), r.repr({1}), r.repr("abc"), r.repr([]), r.repr(()))
for size in range(0, 12):
    r = Repr(maxstring=size, maxlong=size, maxother=size)
    print(size, r.repr("abcdefghijkl"), r.repr(123456789012), r.repr(1.23456789012))
r = Repr(fillvalue="[...]", maxlist=1, maxstring=10, maxother=8)
print(r.repr([1, 2]), r.repr("abcdefghijklmnop"), r.repr(range(1000000)), r.repr(None), r.repr(3.141592653589793))


class Loud:
    def __repr__(self):
        return "Loud(" + "!" * 40 + ")"


class Broken:
    def __repr__(self):
        raise ValueError("no text")


print(short(Loud()), short([Loud(), 1]))
text = short(Broken())
print(text[:20], text.endswith(">"))
for indent in (None, 0, 1, 4, "..", ""):
    r = Repr(indent=indent)
    print(r.repr([1, [2, (3, {"k": {4}})], []]))
    print(r.repr({"a": [1, 2], "b": {}}))
for wrong in (1.5, [], -1):
    try:
        print(Repr(indent=wrong).repr([1]))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
aRepr.maxstring = 12
print(reprlib.repr("a long text that is cut"))
aRepr.maxstring = 30
