"""The iterators of itertools that go once over what they are given."""

from itertools import accumulate, batched, chain, compress, count, cycle, dropwhile, filterfalse
from itertools import islice, pairwise, repeat, starmap, takewhile


def first(n: int, iterable):
    return list(islice(iterable, n))


print(first(3, count()), first(3, count(10, 5)), first(3, count(0.5)), first(4, count(0, 0.5)), first(2, count(step=3)))
print(first(3, count(start=2)), first(2, count(10**30)), first(3, count(5, -2)))
print(count(), count(5), count(5, 2), count(1.5, 2), repeat(3), repeat("x", 2), repeat([1], -4))
print(first(7, cycle("abc")), list(cycle([])), list(repeat(1, 3)), list(repeat("x", 0)), first(2, repeat(None)))
print(list(chain([1, 2], (3, 4), "ab")), list(chain()), list(chain("x")), list(chain.from_iterable(["ab", "cd"])))
print(list(chain([1], [2], [3], [4], [5], "z")), list(chain([1.5], ["s"])))
lists = [[1], [2, 3], [4]]
print(list(chain(*lists)), list(chain.from_iterable(lists)), sum(chain([1, 2], [3])))
print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(compress([1, 2, 3], [True])), list(compress(data=[1], selectors=["x"])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8])))
print(list(dropwhile(bool, [])), list(takewhile(bool, ["a", "", "b"])), list(dropwhile(str.isdigit, "12ab3")))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 2, None)), list(islice("abcdefg", 0, None, 2)))
print(list(islice("abc", None)), list(islice("abc", 5, 9)), list(islice("abcdefg", 1, 6, 3)), list(islice("abc", 0)))
numbers = iter(range(10))
print(first(3, numbers), next(numbers), list(numbers))
source = iter(range(10))
print(list(islice(source, 1, 6, 2)), list(source))
print(list(pairwise([1, 2, 3])), list(pairwise([1])), list(pairwise("")), [a + b for a, b in pairwise("xyz")])
print(list(batched("abcdefg", 3)), list(batched([], 2)), [sum(b) for b in batched(range(5), 2)])
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(lambda a, b: a + b, [("a", "b"), ("c", "d")])), list(starmap(max, [])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], initial=10)), list(accumulate([3, 1, 4, 1], max)))
print(list(accumulate([1, 2, 3, 4], lambda a, b: a * b)), list(accumulate([])), list(accumulate("abc")), list(accumulate([0.5, 1])))
print(list(accumulate([], initial=5)), list(accumulate([[1], [2]], lambda a, b: a + b)), list(accumulate([1, 2], func=None)))


def refused(make):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


refused(lambda: islice([1], -1))
refused(lambda: islice([1], -5))
refused(lambda: islice([1], 0, -2))
refused(lambda: islice([1], -1, 3))
refused(lambda: islice([1], 0, 1, 0))
refused(lambda: islice([1], "a"))
refused(lambda: islice([1], 1.5, 2))
refused(lambda: batched([1], 0))
refused(lambda: chain.from_iterable(5))
refused(lambda: pairwise(7))
refused(lambda: list(chain([1], 5)))


class Squares:
    """An iterator of the program's as a source."""

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i * self.i


def evens(n):
    for i in range(n):
        yield from islice(count(2 * i), 1)


print(list(chain(Squares(3), evens(3))), list(islice(Squares(9), 2, 5)), list(pairwise(Squares(4))))
print(list(zip(count(1), "abc")), dict(zip("ab", repeat(0))), list(map(pow, [2, 3], repeat(2))))
for mixed in chain([1, "a"], (2.5, None), {"k": 1}):
    print(mixed, end=" ")
print()
