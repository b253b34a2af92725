# Each iterator of itertools on empty, short and endless input, and what it refuses.
import itertools as it
import operator


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


def first(n, items):
    return list(it.islice(items, n))


print(first(3, it.count()), first(3, it.count(5, -2)), first(3, it.count(0.5, 0.25)), first(2, it.count(step=3)), it.count(3), it.count(1, 2), first(4, it.cycle("ab")), first(3, it.cycle([])), list(it.repeat("x", 2)), list(it.repeat(1, -1)), it.repeat(5), it.repeat(5, 3))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([], initial=0)), list(it.accumulate("abc")), list(it.accumulate([1, 2, 3], operator.mul, initial=2)))
for n in range(5):
    print(n, list(it.batched("abcdefg", n)) if n else "-", list(it.combinations("abc", n)), list(it.combinations_with_replacement("ab", n)), list(it.permutations("abc", n)))
attempt("batched 0", lambda: list(it.batched("a", 0)))
attempt("combinations -1", lambda: list(it.combinations("a", -1)))
attempt("permutations -1", lambda: list(it.permutations("a", -1)))
attempt("permutations text", lambda: list(it.permutations("a", "b")))
print(list(it.permutations(range(3))), list(it.permutations([])), list(it.product("ab", [1, 2])), list(it.product()), list(it.product("ab", repeat=2)), list(it.product([], "a")), list(it.product("a", repeat=0)), list(it.product((1,), (2,), repeat=2)))
attempt("product repeat", lambda: list(it.product("a", repeat=-1)))
print(list(it.chain("ab", [1], (), {2: 3})), list(it.chain()), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, True, ""])), list(it.compress("ab", [1, 1, 1])))
attempt("chain number", lambda: list(it.chain([1], 5)))
print(list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(lambda x: x < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, "", "a"])), list(it.filterfalse(lambda x: x % 2, range(5))), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.starmap(lambda *a: a, [(), (1,)])))
for args in ((3,), (0,), (None,), (1, 4), (1, None), (1, 9, 3), (None, None, 2), (2, 1), (5, 9)):
    print(args, list(it.islice("abcdefg", *args)), end=" ")
print()
for args in ((-1,), (1, -1), (0, 5, 0), ("a",), (0, 1, -1), (1.5,)):
    attempt(f"islice {args}", lambda: list(it.islice("abc", *args)))
print([(k, list(g)) for k, g in it.groupby("aabbba")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], list(it.groupby([])), [k for k, _ in it.groupby([1, 1.0, True, 2])])
groups = it.groupby("aab")
k, g = next(groups)
next(groups)
print(k, list(g))
print(list(it.pairwise("abcd")), list(it.pairwise("a")), list(it.pairwise([])), list(it.zip_longest("ab", [1], fillvalue="-")), list(it.zip_longest("ab", "c")), list(it.zip_longest()))
a, b = it.tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), it.tee([], 0), len(it.tee("x", 3)))
attempt("tee -1", lambda: it.tee([], -1))
attempt("repeat text", lambda: it.repeat(1, "a"))
attempt("cycle number", lambda: it.cycle(3))
attempt("takewhile", lambda: list(it.takewhile(3, [1])))
source = iter(range(10))
print(list(it.islice(source, 2)), next(source), list(it.takewhile(lambda x: x < 5, source)), list(source))
endless = it.chain.from_iterable(it.repeat([1, 2]))
print(first(5, endless), sum(it.islice(it.count(1), 100)), list(zip(it.count(), "ab")), dict(it.zip_longest("ab", range(2))))
