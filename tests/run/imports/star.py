# from m import *: __all__, underscores, modules of the library, names that are bound again.
from _star_all import *
from _star_plain import *
from math import *
from functools import *
from itertools import *
from collections import *

print(public, _listed, Later.__name__, area(2), Shape(3), counter, changing)
for check in (lambda: other, lambda: _hidden):
    try:
        print(check())
    except NameError as e:
        print(type(e).__name__, e)
print(change(), changing)
print(floor(2.7), sqrt(16), pi, reduce(lambda a, b: a * b, [1, 2, 3, 4]), list(islice(count(5), 3)), Counter("aab")["a"])
print(deque([1, 2], maxlen=1), math.floor(1.5), pow(2, 3))


def area(r):
    return "own"


print(area(1), partial(max, 5)(3))
