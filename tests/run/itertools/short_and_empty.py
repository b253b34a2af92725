"""itertools: each with empty, short and wrong arguments."""

import itertools as it


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


print(list(it.batched("abcdefg", 3)), list(it.batched([], 2)), list(it.batched(range(4), 10)))
print(list(it.accumulate([1, 2, 3], initial=10)), list(it.accumulate([], initial=5)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([2, 3], lambda a, b: a * b)))
print(list(it.chain("ab", [1], (), {2: 3})), list(it.chain.from_iterable(["ab", "c"])), list(it.chain()))
print(list(it.combinations("abcd", 2))[:4], list(it.combinations([1, 2], 3)), list(it.combinations([], 0)), list(it.combinations_with_replacement("ab", 2)), list(it.permutations([1, 2, 3], 2)), len(list(it.permutations(range(4)))))
print(list(it.compress("abcd", [1, 0, True, ""])), list(it.compress("ab", [1, 1, 1])))
print(list(it.islice(it.count(10, -2), 3)), list(it.islice(it.count(0.5, 0.25), 3)), it.count(3), it.count(1, 2), it.count(2.5))
print(list(it.islice(it.cycle("ab"), 5)), list(it.cycle([])))
print(list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(str.isalpha, "ab1c")), list(it.filterfalse(None, [0, 1, "", "x"])), list(it.filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in it.groupby("aabBb")], [(k, list(g)) for k, g in it.groupby("aabBb", str.lower)], [k for k, g in it.groupby([])])
print(list(it.islice("abcdef", 2)), list(it.islice("abcdef", 1, None)), list(it.islice("abcdef", 0, 5, 2)), list(it.islice("abc", 5, 6)), list(it.islice([], 0)))
print(list(it.pairwise("abc")), list(it.pairwise("a")), list(it.product("ab", [1, 2])), list(it.product([1], repeat=2)), list(it.product()), list(it.product("ab", [])))
print(list(it.repeat("x", 3)), list(it.repeat(1, -2)), it.repeat(5), it.repeat("a", 2), list(map(pow, range(4), it.repeat(2))))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.starmap(lambda *a: len(a), [(), (1,), "ab"])))
a, b = it.tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), it.tee([1], 0), len(it.tee([1], 3)))
print(list(it.zip_longest("ab", [1], fillvalue="-")), list(it.zip_longest("ab", "c", "def")), list(it.zip_longest()))
groups = it.groupby([1, 1, 2])
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]), next(groups, "end"))
attempt("batched", lambda: it.batched("a", 0))
attempt("islice", lambda: it.islice("abc", -1))
attempt("islice", lambda: it.islice("abc", 0, 2, 0))
attempt("islice", lambda: it.islice("abc", "x"))
attempt("combinations", lambda: it.combinations("ab", -1))
attempt("permutations", lambda: it.permutations("ab", -1))
attempt("repeat", lambda: len(it.repeat(1, 3)))
attempt("count", lambda: it.count("a"))
attempt("product", lambda: it.product("a", repeat=-1))
attempt("tee", lambda: it.tee([1], -1))
attempt("accumulate", lambda: list(it.accumulate([1, "a"])))
attempt("chain", lambda: list(it.chain([1], 2)))
attempt("from_iterable", lambda: list(it.chain.from_iterable([[1], 2])))
attempt("groupby", lambda: list(it.groupby(3)))
attempt("cycle", lambda: it.cycle(3))
attempt("pairwise", lambda: it.pairwise(3))
attempt("zip_longest", lambda: it.zip_longest(1))
attempt("compress", lambda: it.compress("ab", 3))
