"""`pprint` of classes below list, dict and tuple, with and without a text of their own, of named tuples and of `collections`."""

from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from pprint import PrettyPrinter, isreadable, pp, pprint
from types import SimpleNamespace

Point = namedtuple("Point", "x y")


class Names(list):
    pass


class Table(dict):
    pass


class Loud(dict):
    def __repr__(self):
        return "LOUD"


class Pair(tuple):
    pass


pprint(Names(["aaaa", "bbbb", "cccc"]), width=12)
pprint(Table(first="aaaa", second="bbbb"), width=12)
pprint(Loud(first="aaaa", second="bbbb"), width=12)
pprint(Pair(("aaaa", "bbbb")), width=8)
pprint([Table(a=1), Names([1]), Pair((1,))], width=8)
pprint(Point(1, 2))
pprint([Point(1, 2), Point("a" * 20, "b" * 20)], width=30)
pprint(OrderedDict([("one", 1), ("two", [1, 2, 3])]), width=20)
pprint(defaultdict(list, {"one": [1, 2, 3], "two": [4]}), width=25)
pprint(Counter("abracadabra"), width=20)
pprint(deque(["aaaa", "bbbb", "cccc"], maxlen=5), width=16)
pprint(SimpleNamespace(name="a", values=[1, 2, 3], more={"k": 1}), width=25)
pp({"z": 1, "a": {"y": 2, "b": 3}})
pp({"z": 1, "a": {"y": "2" * 10, "b": "3" * 10}}, width=20)
printer = PrettyPrinter(width=30, compact=True, sort_dicts=False)
printer.pprint({"numbers": list(range(20)), "b": 1})
print(printer.pformat({}), isreadable(print), isreadable([1, "a"]))
