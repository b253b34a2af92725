import itertools as it, operator as op
print(list(it.accumulate([1, 2, 3], op.mul, initial=2)), list(it.chain("ab", [1], (None,))), list(it.chain.from_iterable(["ab", [1]])), list(it.combinations("abc", 2)), list(it.combinations_with_replacement("ab", 2)), list(it.permutations([1, 2, 3], 2))[:3], list(it.product("ab", [1, 2], repeat=1)), list(it.compress("abcd", [1, 0, True, ""])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(str.isalpha, "ab1c")), list(it.filterfalse(None, [0, 1, ""])), [(k, list(g)) for k, g in it.groupby("aabbb")], list(it.islice(it.count(5, -2), 1, 6, 2)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(None, 2)), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("abc", [1], fillvalue="-")), list(it.pairwise("abc")), list(it.batched("abcde", 2)))
a, b = it.tee(iter([1, 2, 3])); print(next(a), list(b), list(a))
for f in (lambda: list(it.islice([1], -1)), lambda: list(it.batched([1], 0)), lambda: list(it.combinations([1], -1)), lambda: it.chain(1) and list(it.chain(1)), lambda: list(it.accumulate(["a", 1]))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
