# Both sides, parts of the list, keys, and what goes wrong.
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for items in ([], [1], [1, 1], [1, 2, 3], [1, 2, 2, 2, 3], [5, 5, 5, 5]):
    print(items, [(x, bisect_left(items, x), bisect_right(items, x)) for x in (0, 1, 2, 3, 5, 6)])
items = [0, 2, 4, 6, 8, 10]
for lo in range(0, 7):
    for hi in range(lo, 7):
        print(lo, hi, [bisect_left(items, x, lo, hi) for x in (-1, 4, 5, 11)], end=" ")
    print()
print(bisect_left(items, 5, lo=2), bisect_right(items, 4, hi=3), bisect_left(items, 5, hi=None), bisect.bisect is bisect_right, bisect.insort is insort_right)
attempt("negative lo", lambda: bisect_left(items, 5, -1))
attempt("large hi", lambda: bisect_left(items, 50, 0, 9))
attempt("text among numbers", lambda: bisect_left(items, "a"))
attempt("no sequence", lambda: bisect_left(5, 5))
words = ["fig", "kiwi", "apple", "banana"]
print(bisect_left(words, 5, key=len), bisect_right(words, 5, key=len), bisect_left(words, 4, 0, 2, key=len))
insort(words, "grape", key=len)
insort_left(words, "peach", key=len)
print(words)
for make in (insort_left, insort_right):
    numbers = []
    for x in (3, 1, 2, 3, 1):
        make(numbers, x)
    print(numbers, make(numbers, 2, 1, 3), numbers)
attempt("insort wrong", lambda: insort(numbers, None))
attempt("insort tuple", lambda: insort((1, 2), 1))
attempt("key wrong", lambda: bisect_left([1, 2], 1, key=3))


class Version:
    compared = 0

    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __lt__(self, other):
        Version.compared += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(t) for t in ("1.0", "1.2", "1.10", "2.0")]
at = bisect_left(versions, Version("1.9"))
insort(versions, Version("1.2"))
print(at, versions, Version.compared > 0)
print(bisect_left("abcde", "c"), bisect_right((1.5, 2.5), 2), bisect_left(range(0, 100, 7), 50), bisect_left([(1, "a"), (2, "b")], (2,)))
calls = []


def key(x):
    calls.append(x)
    return -x


down = [9, 7, 5, 3]
print(bisect_left(down, -5, key=key), calls)
insort(down, 6, key=key)
print(down, len(calls))


def grade(score, limits=[60, 70, 80, 90], letters="FDCBA"):
    return letters[bisect.bisect(limits, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
