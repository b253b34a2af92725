# bisect: every function and argument form.
from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right

xs = [1, 2, 2, 2, 5]
for x in (0, 1, 2, 3, 5, 9, 2.0, True):
    print(x, bisect_left(xs, x), bisect_right(xs, x), bisect(xs, x), bisect_left(xs, x, 1, 3), bisect_right(xs, x, lo=2), bisect(xs, x, hi=2))
ys = []
for x in (3, 1, 2, 3, 0):
    insort(ys, x)
print(ys)
pairs = [(1, "a"), (3, "c")]
insort(pairs, (2, "b"))
insort_left(pairs, (3, "z"), key=lambda p: p[0])
insort_right(pairs, (3, "y"), key=lambda p: p[0])
print(pairs, bisect_left(pairs, 3, key=lambda p: p[0]), bisect_right(pairs, 3, key=lambda p: p[0]), bisect([], 1), bisect_left("abcd", "c"), bisect_right((1, 2), 5), bisect(range(0, 100, 10), 35))
for call in (lambda: bisect([1], "a"), lambda: bisect_left([1, 2], 1, -1), lambda: insort([1], None), lambda: bisect_left([1, 2, 3], 2, 0, 2), lambda: bisect_left([1, 2], 1, lo=-5)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)


def grade(score, breaks=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect(breaks, score)]


print([grade(s) for s in (33, 60, 77, 89, 90, 100)])


def count_in(sorted_values, low, high):
    return bisect_right(sorted_values, high) - bisect_left(sorted_values, low)


print(count_in([1, 3, 3, 5, 8], 3, 5), count_in([], 0, 9), [bisect_left([1, 3, 5], x) for x in range(7)])


def longest_increasing(values):
    tails = []
    for v in values:
        at = bisect_left(tails, v)
        tails[at : at + 1] = [v]
    return len(tails)


print(longest_increasing([10, 9, 2, 5, 3, 7, 101, 18]), longest_increasing([]), longest_increasing([3, 2, 1]))
