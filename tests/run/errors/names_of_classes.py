"""Messages call a class by its module too where CPython has it in C."""

import array
import collections
import datetime
import fractions
import io
import itertools
import re


def attempt(call):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print("   ", error)


class Day(datetime.date):
    pass


values = [datetime.timedelta(1), datetime.date(2000, 1, 1), Day(2000, 1, 1), datetime.time(1), datetime.timezone.utc, collections.deque(), collections.OrderedDict(), collections.defaultdict(int)]
values += [fractions.Fraction(1), re.compile("a"), re.match("a", "a"), array.array("b"), io.StringIO(), io.BytesIO(), itertools.chain([1], "a")]
for value in values:
    print(type(value).__name__, type(value).__module__, type(value).__qualname__, type(value))
    attempt(lambda: value + None)
    attempt(lambda: None < value)
    attempt(lambda: value.nothing)
    attempt(lambda: [1][value])
    attempt(lambda: "".join([value]))
    attempt(lambda: {value: 1}[value])
attempt(lambda: datetime.date(2000, 1, 1) < 5)
attempt(lambda: datetime.timedelta(1) + 5)
attempt(lambda: datetime.date.nothing)
attempt(lambda: collections.deque([1]) + [1])
attempt(lambda: collections.deque([1])["a"])
attempt(lambda: array.array("b") * 1.5)
attempt(lambda: b"a" * None)
attempt(lambda: iter(re.compile("a")))
attempt(lambda: io.StringIO()())
