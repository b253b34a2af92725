"""sorted and list.sort: stability, keys and when they are called, cmp_to_key, what is changed meanwhile, errors."""

from functools import cmp_to_key
from itertools import permutations
from operator import attrgetter, itemgetter

assert all(sorted(p) == [0, 1, 2, 3, 4] and sorted(p, reverse=True) == [4, 3, 2, 1, 0] for p in permutations(range(5)))
records = [("pear", 3), ("fig", 1), ("apple", 3), ("kiwi", 2), ("date", 1)]
for key in (itemgetter(1), lambda r: -r[1], lambda r: len(r[0]), itemgetter(1, 0), None):
    print(sorted(records, key=key), sorted(records, key=key, reverse=True))
calls = []


def noted(x):
    calls.append(x)
    return x % 3


print(sorted([5, 3, 9, 1, 4], key=noted), calls)


class Seen:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Seen.count += 1
        return self.n < other.n

    def __repr__(self):
        return f"S{self.n}"


for order in ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 1, 2], [1], [], [2, 2, 2]):
    Seen.count = 0
    print(sorted([Seen(n) for n in order]), Seen.count)


class OnlyGreater:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n


print([x.n for x in sorted([OnlyGreater(2), OnlyGreater(1)])])


def compare(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b)


print(sorted(["bb", "a", "ccc", "aa", "b"], key=cmp_to_key(compare)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
k = cmp_to_key(compare)
print(k("a") < k("b"), k("a") == k("a"), k("a") >= k("bb"), k("x") != k("y"))
for label, call in [
    ("mixed", lambda: sorted([1, "a"])),
    ("mixed", lambda: sorted(["a", 1])),
    ("none", lambda: sorted([None, None])),
    ("one none", lambda: sorted([None])),
    ("complex", lambda: sorted([1j, 2])),
    ("dicts", lambda: sorted([{}, {}])),
    ("tuples", lambda: sorted([(1, "a"), (1, 2)])),
    ("tuples fine", lambda: sorted([(1, "a"), (2, 2)])),
    ("key", lambda: sorted([1, 2], key=5)),
    ("key fails", lambda: sorted([1, 0], key=lambda x: 1 // x)),
    ("number", lambda: sorted(5)),
    ("positional", lambda: sorted([1], None)),
    ("lists", lambda: sorted([[2, 1], [1, 9], [1], []])),
    ("sets", lambda: len(sorted([{1, 2}, {1}]))),
    ("strings", lambda: sorted("hello World")),
    ("dict", lambda: sorted({"b": 1, "a": 2})),
    ("items", lambda: sorted({"b": 1, "a": 2}.items(), key=itemgetter(1))),
    ("bytes", lambda: sorted(b"cab")),
    ("floats", lambda: sorted([2.5, -0.0, 0.0, float("inf"), -1])),
    ("bools", lambda: sorted([True, 0, False, 1, 2])),
]:
    try:
        print(label, call())
    except (TypeError, ZeroDivisionError) as error:
        print(label, type(error).__name__, error)
xs = [3, 1, 2]
print(xs.sort(), xs, xs.sort(reverse=True), xs, xs.sort(key=lambda x: x == 1), xs)
ys = [3, 2, 1]
try:
    ys.sort(key=lambda x: ys.append(x) or x)
except ValueError as error:
    print(error, ys)
zs = [3, 1, 2]
lengths = []
zs.sort(key=lambda x: lengths.append(len(zs)) or x)
print(lengths, zs)
failing = [3, 1, "x", 2]
try:
    failing.sort()
except TypeError as error:
    print(error, sorted(map(str, failing)))


class Card:
    RANKS = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def __lt__(self, other):
        return (self.RANKS.index(self.rank), self.suit) < (self.RANKS.index(other.rank), other.suit)

    def __repr__(self):
        return self.rank + self.suit


hand = [Card(c) for c in "KH 2S TD AC 2D".split()]
print(sorted(hand), sorted(hand, key=attrgetter("suit", "rank")), max(hand), min(hand), hand)
