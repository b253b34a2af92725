"""itemgetter, attrgetter and methodcaller."""

from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, by=1):
        return self.x + by


pairs = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(pairs, key=itemgetter(1)), sorted(pairs, key=itemgetter(0), reverse=True), max(pairs, key=itemgetter(1)))
print(itemgetter(0, 2)("xyz"), itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))([1, 2, 3, 4]), itemgetter(-1)(range(4)))
rows = [{"name": "ann", "age": 31}, {"name": "bob", "age": 25}, {"name": "cid", "age": 31}]
print([r["name"] for r in sorted(rows, key=itemgetter("age", "name"))], list(map(itemgetter("age"), rows)))
p = Point(1, Point(2, "s"))
print(attrgetter("x")(p), attrgetter("y.x")(p), attrgetter("x", "y.y")(p), methodcaller("moved", 5)(p), methodcaller("moved")(p))
print(itemgetter(1), itemgetter("a", 2), attrgetter("a.b", "c"), methodcaller("f", 1))
print([q.x for q in sorted([Point(3, 0), Point(1, 0)], key=attrgetter("x"))])
for bad in (
    lambda: attrgetter("z")(p),
    lambda: attrgetter(1),
    lambda: methodcaller(1),
    lambda: itemgetter(5)([1]),
    lambda: itemgetter("k")({}),
    lambda: itemgetter("k")([1]),
):
    try:
        print(bad())
    except (AttributeError, TypeError, IndexError, KeyError) as error:
        print(type(error).__name__, error)
