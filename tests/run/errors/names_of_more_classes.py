"""`__name__`, `__module__` and `repr` of classes of the library, and how messages call them."""

import csv
import decimal
import functools
import itertools
import operator
import random
import struct
import types
from collections import ChainMap, Counter, deque


def attempt(call):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print("   ", error)


values = [decimal.Decimal(1), decimal.getcontext(), random.Random(1), struct.Struct("b"), types.SimpleNamespace(), csv.reader([]), functools.partial(int)]
values += [operator.itemgetter(1), iter(deque()), itertools.count(), itertools.product([1], "a"), Counter(), ChainMap()]
for value in values:
    print(type(value).__name__, type(value).__module__, type(value).__qualname__, type(value))
    attempt(lambda: value.nothing)
    attempt(lambda: [1][value])
attempt(lambda: len(decimal.Decimal(1)))
attempt(lambda: decimal.Decimal.nothing)
attempt(lambda: decimal.Decimal(1)())
attempt(lambda: "%d" % decimal.getcontext())
