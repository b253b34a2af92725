"""`itertools` as programs use it: windows, groups, batches, merges, tables, and what is raised."""

import itertools
import operator
from itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def window(xs, n):
    its = tee(xs, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)


print(list(window("abcd", 2)), list(window([1, 2], 3)), list(pairwise([1, 2, 3])), list(batched("abcdefg", 3)), [list(b) for b in batched(range(3), 5)])
log = [("a", 1), ("a", 2), ("b", 3), ("a", 4)]
print([(k, [v for _, v in g]) for k, g in groupby(log, key=operator.itemgetter(0))], {k: sum(v for _, v in g) for k, g in groupby(sorted(log), key=lambda kv: kv[0])}, [(k, len(list(g))) for k, g in groupby("aabbbc")], [k for k, _ in groupby([1, 1.0, True, 2])])
print(list(chain([1], "ab", (2,))), list(chain.from_iterable([[1, 2], [], [3]])), list(chain()), list(zip_longest([1, 2], "a", fillvalue="-")), list(zip_longest()), dict(zip("ab", count(1))))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate("abc")), list(accumulate([2, 3], operator.mul, initial=1)))
print(list(islice(count(5, -2), 3)), list(islice("abcdef", 1, None, 2)), list(islice("abc", 2)), list(islice("abc", 0)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 2)), list(repeat(1, -1)), list(cycle([])))
print(list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(None, [0, 1, "", "a"])), list(compress("abcd", [1, 0, True, ""])), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("a", [])), list(permutations("abc", 2)), list(permutations([1, 2])), list(permutations("a", 2)), list(combinations("abc", 2)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))))
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), [list(x) for x in tee("ab", 3)], tee("a", 0))
attempt("islice", lambda: list(islice("abc", -1)))
attempt("islice", lambda: list(islice("abc", 1, 2, 0)))
attempt("islice", lambda: list(islice("abc", "a")))
attempt("batched", lambda: list(batched("abc", 0)))
attempt("combinations", lambda: list(combinations("abc", -1)))
attempt("permutations", lambda: list(permutations("abc", -1)))
attempt("tee", lambda: tee("a", -1))
attempt("repeat", lambda: repeat())
attempt("count", lambda: count("a"))
attempt("chain", lambda: list(chain([1], 5)))
attempt("product", lambda: list(product(5)))
attempt("product", lambda: list(product("a", repeat=-1)))
attempt("starmap", lambda: list(starmap(pow, [(1,)])))
attempt("accumulate", lambda: list(accumulate([1, "a"])))
attempt("zip", lambda: list(zip([1], [1, 2], strict=True)))
attempt("groupby", lambda: list(groupby(5)))
print(repr(count(3)), repr(count(1, 2)), repr(repeat("a", 3)), repr(repeat(1)), repeat(1, 5).__length_hint__(), next(count()), type(chain()).__name__)


def primes():
    """Without end."""
    sieve = {}
    for n in count(2):
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n):
                sieve.setdefault(n + p, []).append(p)


print(list(islice(primes(), 10)), next(p for p in primes() if p > 50), list(takewhile(lambda p: p < 20, primes())))


def roundrobin(*iterables):
    pending = [iter(it) for it in iterables]
    while pending:
        for it in list(pending):
            try:
                yield next(it)
            except StopIteration:
                pending.remove(it)


print("".join(roundrobin("ABC", "D", "EF")), [sum(c) for c in zip(*[iter(range(6))] * 3)], list(map(operator.add, [1, 2], [3, 4])), max(chain([1], [5]), default=0), sorted(set(chain("ab", "bc"))), [x for x, y in pairwise(sorted([3, 1, 3])) if x == y])
for r in range(3):
    print(["".join(c) for c in combinations("xyz", r)], end=" ")
print([len(set(s)) for s in product("01", repeat=2)], list(zip(range(3), repeat("k"))), list(enumerate(islice("abcdef", 2, 4), 10)))
