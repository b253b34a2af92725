"""Counters of values that are no numbers, as long as nothing is added; operators with what is no counter."""

from collections import ChainMap, Counter
print(dict(ChainMap({'a': 1}, {'3': 3, 'a': 5})), list(ChainMap({'x': 1}, {'y': 3, 'x': 5}, {'z': 1})))
v9 = 'x'
v18 = bytearray(3)
v21 = Counter()
try:
    print((Counter(a=v9, b=-1) - v18) & (+v21))
except TypeError as e: print(e)
try:
    print(Counter(a=1) - v18)
except TypeError as e: print(e)
for op in [lambda: Counter(a=1) - v18, lambda: Counter(a=1) + {}, lambda: Counter(a=1) | 3, lambda: Counter(a=1) & None, lambda: Counter('a') <= 3, lambda: Counter('a') < {}, lambda: Counter(a=1) == {'a': 1}, lambda: Counter(a=1) != {'a': 1}]:
    try: print(op())
    except TypeError as e: print(e)
print((frozenset([0,1,2,3,5,8]) | {16, 33}), frozenset({0, 1, 2}).union([3, 5, 8, 16, 33]), {0,1,2,3}.union({33, 18}, [5, 8, 16]), frozenset({0,1,2,3}).union({33, 18}, [5, 8, 16]))
for f in [lambda: sorted([1, 'a']), lambda: sorted(['a', 1]), lambda: min(1, 'a'), lambda: max('a', 1), lambda: min([3, 'a']), lambda: sorted([3, 2, 'a', 5]), lambda: sorted([(1, 'a'), (1, 2)]), lambda: sorted([(1, 2), (1, 'a')]), lambda: sorted([[1], ['a']]), lambda: max([2, 'x', 5]), lambda: sorted([1, None]), lambda: sorted([3, 1, 'x'], reverse=True), lambda: sorted({'a': 1, 3: 2})]:
    try: print(f())
    except TypeError as e: print(e)
odd = Counter({"a": "b"})
print(odd, Counter(a=[1], b=None)["a"])
try:
    odd.update({"a": 1})
except TypeError as error:
    print(error)
