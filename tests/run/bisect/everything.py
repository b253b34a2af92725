"""bisect: places in sorted sequences."""

import bisect
from bisect import bisect_left, bisect_right, insort

xs = [1, 3, 3, 5]
print([bisect_left(xs, x) for x in range(7)], [bisect_right(xs, x) for x in range(7)], bisect.bisect(xs, 2.5))
print(bisect_left(xs, 3, 2), bisect_left(xs, 5, 0, 2), bisect_left(xs, 9, 1, 3), bisect_right(xs, 0, 3), bisect_left([], 1))
insort(xs, 4)
bisect.insort_left(xs, 3)
bisect.insort_right(xs, 3, 1)
insort(xs, 0, lo=2)
print(xs)
words = ["a", "bb", "dddd"]
print(bisect.bisect(words, 2, key=len), bisect_left(words, 2, key=len))
bisect.insort(words, "ccc", key=len)
bisect.insort_left(words, "ee", key=len)
print(words, bisect_left(("a", "c"), "b"), bisect_left("ace", "d"), bisect_right(range(0, 100, 10), 30))


def grade(score, limits=(60, 70, 80, 90), letters="FDCBA"):
    return letters[bisect.bisect(limits, score)]


print("".join(grade(s) for s in (33, 99, 77, 70, 89, 90, 100)))


class Version:
    def __init__(self, text: str):
        self.parts = [int(p) for p in text.split(".")]

    def __lt__(self, other):
        return self.parts < other.parts


versions = [Version("1.2"), Version("1.10"), Version("2.0")]
print(bisect_left(versions, Version("1.9")), bisect_right(versions, Version("2.0")))
for bad in (lambda: bisect_left([1], 1, -1), lambda: insort([1], 1, -2), lambda: bisect_left([1, 2], "a"), lambda: bisect_left([1], 2, 0, 5)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
