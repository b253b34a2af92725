# Imports inside loops, conditions, try and functions.
from collections import OrderedDict

for _ in range(2):
    import random as rnd
    from itertools import accumulate, islice
print(list(accumulate([1, 2, 3])), list(islice("abc", 2)), hasattr(rnd, "random"))
for flag in (True, False):
    if flag:
        import textwrap
    else:
        import heapq
print(textwrap.shorten("a b c d", width=100), heapq.nsmallest(1, [3, 1]))
try:
    import no_such_module_at_all as missing
except ImportError as e:
    missing = None
    print(type(e).__name__, e)
print(missing, OrderedDict(a=1)["a"])
while True:
    import string

    break
print(string.digits)


makers = []
for i in range(3):

    def make(x, by=i, *, name="n" + str(i)):
        return x * by, name

    makers.append(make)
print([m(10) for m in makers], make(1))
