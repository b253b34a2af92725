"""bisect: every place in every short sequence, keys, classes that only know `<`, and errors."""

import bisect
from bisect import bisect_left, bisect_right, insort_left, insort_right
from itertools import combinations_with_replacement

checked = 0
for length in range(5):
    for xs in combinations_with_replacement(range(4), length):
        for x in range(-1, 5):
            left, right = bisect_left(xs, x), bisect_right(xs, x)
            assert all(a < x for a in xs[:left]) and all(a >= x for a in xs[left:])
            assert all(a <= x for a in xs[:right]) and all(a > x for a in xs[right:])
            for lo in range(length + 1):
                for hi in range(lo, length + 1):
                    assert bisect_left(xs, x, lo, hi) == min(max(left, lo), hi)
                    assert bisect_right(xs, x, lo, hi) == min(max(right, lo), hi)
                    checked += 1
print(checked, bisect.bisect is bisect_right, bisect.insort is insort_right)


class Loud:
    """Says what it is compared with."""

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


louds = [Loud(n) for n in (1, 3, 5, 7, 9)]
print(bisect_left(louds, Loud(5)))
print(bisect_right(louds, Loud(5)))
print(bisect_right(louds, Loud(0), 1, 3))
insort_left(louds, Loud(4))
print([x.n for x in louds])


def by_name(row):
    print("key", row, end="; ")
    return row[0]


rows = [("ada", 36), ("bob", 20), ("cyd", 51)]
print(bisect_left(rows, "bob", key=by_name))
print(bisect_right(rows, "bob", key=by_name))
insort_right(rows, ("bea", 7), key=by_name)
print(rows)
insort_left(rows, ("bob", 0), 0, 4, key=by_name)
print(rows)
print(bisect_left(rows, "z", lo=2, hi=None, key=lambda row: row[0]), bisect_left(rows, 20, key=lambda row: -row[1]))
insort_right(rows, ("zed", 1), key=None) if rows == sorted(rows) else print("not sorted")

for label, call in [
    ("lo", lambda: bisect_left([1, 2], 1, -1)),
    ("hi", lambda: bisect_right([1, 2], 5, 0, 9)),
    ("mixed", lambda: bisect_left([1, 2], "x")),
    ("none", lambda: bisect_right([1, None, 3], 2)),
    ("number", lambda: bisect_left(5, 1)),
    ("key", lambda: bisect_left(["a"], 1, key=len)),
    ("key kind", lambda: bisect_left([1], 1, key=len)),
    ("insort lo", lambda: insort_left([1], 0, -3)),
    ("lo above hi", lambda: bisect_left([1, 2, 3], 2, 3, 1)),
]:
    try:
        print(label, call())
    except (TypeError, ValueError, IndexError) as error:
        print(label, type(error).__name__, error)


class Table:
    """A mapping of ranges: the value that holds from a key on."""

    def __init__(self):
        self.keys = []
        self.values = []

    def __setitem__(self, key, value):
        i = bisect_left(self.keys, key)
        if i < len(self.keys) and self.keys[i] == key:
            self.values[i] = value
        else:
            self.keys.insert(i, key)
            self.values.insert(i, value)

    def __getitem__(self, key):
        i = bisect_right(self.keys, key)
        if i == 0:
            raise KeyError(key)
        return self.values[i - 1]


rates = Table()
for date, rate in [("2024-03", 5), ("2023-01", 3), ("2024-01", 4), ("2023-01", 2)]:
    rates[date] = rate
print(rates.keys, rates.values, [rates[d] for d in ("2023-01", "2023-12", "2024-02", "2025-01")])
try:
    rates["2022-12"]
except KeyError as error:
    print("no", error)
