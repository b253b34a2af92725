"""copy: objects of the library's classes, exceptions, and instances of classes below containers."""

import array
import collections
import copy
import datetime
import fractions
import itertools
import operator
import pathlib
import re
import types
import uuid


class E(Exception):
    pass


for x in [..., NotImplemented, 1j, datetime.date(2000,1,1), datetime.timedelta(1), datetime.timezone.utc, fractions.Fraction(1,2), re.compile("a"), array.array("b",[1]), types.SimpleNamespace(a=[1]), uuid.UUID(int=5), pathlib.PurePath("a/b"), ValueError("a", [1]), E("x"), range(3), bytearray(b"x"), memoryview, collections.ChainMap({1:[2]}), operator.itemgetter(1)]:
    try:
        a, b = copy.copy(x), copy.deepcopy(x)
        print(type(x).__name__, a is x, b is x, a == x, b == x, str(a)[:20] if not callable(x) else "")
    except Exception as e: print(type(x).__name__, type(e), e)
c = itertools.count(5); next(c); d = copy.copy(c); print(next(c), next(d))
for x in [(n for n in [1]), memoryview(b"a")]:
    try: copy.copy(x)
    except TypeError as e: print(e)
