# import in every form, in odd places, and what modules say of themselves.
import math
import math as m, itertools as it
from math import pi, sqrt as root
from collections import (
    OrderedDict,
    defaultdict as dd,
)
import collections.abc

print(m is math, pi == math.pi, root(16), list(it.islice(it.count(), 3)))
print(OrderedDict([(1, 2)]), dd(list)["x"], 5)
print(__name__)


def inside():
    import string
    from functools import reduce as fold

    return string.digits, fold(lambda a, b: a + b, [1, 2, 3])


print(inside())
try:
    string
except NameError as e:
    print(e)


if True:
    import json
else:
    import math
print(json.dumps([1]))
try:
    import surely_not_a_module
except ImportError as e:
    print(type(e).__name__, e)
try:
    from math import surely_nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
print(hasattr(math, "pi"), hasattr(math, "nope"), getattr(math, "floor")(2.7), getattr(math, "nope", "dflt"))
if __name__ == "__main__":
    print("main")
