"""Iterators with elements of a computed type, whose results are boxed beside those of other functions, keep their layout."""
import itertools as it


def pairs():
    return list(it.product([1.5], repeat=2))


def numbers():
    return list(it.product([0, 1]))


def longest():
    return list(it.zip_longest([1], [2, 3], fillvalue=4))


def counter():
    return it.count(3), it.count(), it.count(0.5, 1)


def greatest(items):
    return max(*items)


for items in ([5, 6], "ab"):
    print(greatest(items))
for function in (pairs, numbers, longest, counter, lambda: list(it.starmap(max, ["ab", [5, 6]])), lambda: 7):
    print(function())
