"""Each function of itertools with no arguments, wrong ones, names, and what is left of shared iterators."""
import itertools as it
import operator


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


def take(n, iterable):
    return list(it.islice(iterable, n))


attempt("count", lambda: (take(3, it.count()), take(3, it.count(5)), take(3, it.count(1, 0.5)), take(3, it.count(step=-1)), take(2, it.count(2j, 1))))
attempt("count text", lambda: it.count("a"))
attempt("count repr", lambda: (it.count(), it.count(3), it.count(3, 2), it.count(0.5, 1)))
attempt("cycle", lambda: (take(5, it.cycle("ab")), take(2, it.cycle([]))))
attempt("cycle int", lambda: it.cycle(5))
attempt("repeat", lambda: (take(2, it.repeat("x")), list(it.repeat(1, 2)), list(it.repeat(1, 0)), list(it.repeat(1, -3)), list(it.repeat(object=5, times=2)), it.repeat(1), it.repeat(1, 2)))
attempt("repeat text", lambda: it.repeat(1, "a"))
attempt("repeat hint", lambda: (operator.length_hint(it.repeat(1, 5)), list(it.repeat(None, 2))))
attempt("accumulate", lambda: (list(it.accumulate([1, 2, 3])), list(it.accumulate([])), list(it.accumulate("abc")), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([1, 2, 3], operator.mul, initial=2))))
attempt("accumulate mixed", lambda: list(it.accumulate([1, "a"])))
attempt("chain", lambda: (list(it.chain()), list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["ab", [1]]))))
attempt("chain int", lambda: list(it.chain([1], 5)))
attempt("from_iterable", lambda: list(it.chain.from_iterable([1])))
attempt("compress", lambda: (list(it.compress("abcd", [1, 0, "x"])), list(it.compress([], [1])), list(it.compress(data="ab", selectors=[0, 1]))))
attempt("dropwhile", lambda: (list(it.dropwhile(str.isdigit, "12a3")), list(it.takewhile(str.isdigit, "12a3")), list(it.filterfalse(str.isdigit, "12a3")), list(it.filterfalse(None, [0, 1, ""]))))
attempt("dropwhile none", lambda: list(it.dropwhile(None, [1])))
attempt("takewhile int", lambda: it.takewhile(bool, 5))
attempt("groupby", lambda: [(k, list(g)) for k, g in it.groupby("aabba")])
attempt("groupby key", lambda: [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
attempt("groupby none", lambda: [k for k, g in it.groupby([], None)])
groups = list(it.groupby("aab"))
attempt("groups afterwards", lambda: [(k, list(g)) for k, g in groups])
attempt("islice", lambda: (list(it.islice("abcdef", 2)), list(it.islice("abcdef", 2, 4)), list(it.islice("abcdef", 1, None, 2)), list(it.islice("abc", 0)), list(it.islice("abc", None))))
for args in ((-1,), (1, -1), (0, 1, 0), ("a",), (1, "a"), (0, None, -1), (1.5,)):
    attempt(f"islice {args}", lambda: list(it.islice("abc", *args)))
attempt("pairwise", lambda: (list(it.pairwise("abc")), list(it.pairwise("a")), list(it.pairwise([]))))
attempt("batched", lambda: (list(it.batched("abcde", 2)), list(it.batched([], 3)), list(it.batched(range(3), 5))))
attempt("batched 0", lambda: it.batched("ab", 0))
attempt("batched text", lambda: it.batched("ab", "x"))
attempt("starmap", lambda: (list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.starmap(max, ["ab", [1, 5, 3]]))))
attempt("tee", lambda: [list(x) for x in it.tee("ab", 3)])
attempt("tee 0", lambda: it.tee("ab", 0))
attempt("tee -1", lambda: it.tee("ab", -1))
print(list(it.zip_longest("ab", [1])), list(it.zip_longest("a", [1, 2], fillvalue="-")), list(it.zip_longest()))
attempt("zip_longest int", lambda: it.zip_longest(5))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.product("ab", repeat=0)), list(it.product("ab", [])))
attempt("product -1", lambda: it.product("ab", repeat=-1))
attempt("permutations", lambda: (list(it.permutations("abc", 2)), list(it.permutations([1, 2])), list(it.permutations("ab", 3)), list(it.permutations("ab", 0))))
attempt("permutations -1", lambda: it.permutations("ab", -1))
attempt("permutations text", lambda: it.permutations("ab", "x"))
attempt("combinations", lambda: (list(it.combinations("abc", 2)), list(it.combinations([1], 2)), list(it.combinations_with_replacement("ab", 2))))
attempt("combinations none", lambda: it.combinations("ab", -1))
attempt("with replacement", lambda: it.combinations_with_replacement("ab", -1))
shared = iter(range(10))
print(take(2, shared), list(it.takewhile(lambda x: x < 4, shared)), next(shared), list(it.islice(shared, 1, 3)), list(shared))
a, b = it.tee(x * x for x in range(4))
print(next(a), next(a), list(b), list(a))
