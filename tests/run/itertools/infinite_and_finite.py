# itertools, each function with its edges.
from itertools import (
    accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise,
    permutations, product, repeat, starmap, takewhile, tee, zip_longest,
)

print(list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(islice(cycle([]), 2)), list(repeat("x", 3)), list(repeat(1, 0)), list(islice(repeat(2), 2)), count(3), repeat(5, 2))
print(list(accumulate([1, 2, 3])), list(accumulate([])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=5)), list(accumulate("abc")), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2, 3], func=lambda a, b: a - b, initial=0)))
print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", [1]])), list(compress("abcd", [1, 0, True, ""])), list(compress("ab", [1, 1, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])), list(filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], list(groupby([])), [k for k, _ in groupby("abba")])
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("abc", 0)), list(islice("abc", 5)), list(islice("abcdef", None)), list(pairwise("abc")), list(pairwise("a")), list(batched("abcde", 2)), list(batched([], 3)), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda *a: a, [(1,), (1, 2), ()])))
a, b, c = tee("xyz", 3)
print(next(a), next(a), list(b), list(a), list(c), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest("ab", [])), list(zip_longest()), list(zip_longest([1], [2, 3], [4, 5, 6])))
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("a", [])), list(permutations("abc", 2)), len(list(permutations(range(4)))), list(permutations("ab", 3)), list(combinations("abcd", 2)), list(combinations("ab", 0)), list(combinations_with_replacement("ab", 2)), list(combinations("ab", 3)))
for call in (
    lambda: islice("a", -1), lambda: islice("a", 0, -1), lambda: islice("a", 0, 1, 0), lambda: list(permutations("a", -1)), lambda: list(combinations("a", -1)), lambda: chain(5).__next__(), lambda: list(chain([1], 5)), lambda: cycle(5), lambda: list(batched("a", 0)), lambda: list(product(5)), lambda: list(accumulate([1, "a"])), lambda: list(compress("a", 5)), lambda: pairwise(5), lambda: islice("a", "b"), lambda: tee(5), lambda: tee("a", -1), lambda: groupby(5), lambda: list(product("a", repeat=-1)),
):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
it = iter(range(10))
print(list(takewhile(lambda x: x < 3, it)), list(it))
it = iter(range(5))
print(list(islice(it, 2)), list(it), list(zip(count(1), "ab")), dict(zip("ab", count())), sum(islice(count(1), 100)), list(map(lambda a, b: a * b, count(1), [5, 6])))
groups = groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 30, fib())), next(dropwhile(lambda x: x < 1000, fib())), list(islice((x for x in count() if x % 7 == 0), 3)))
