"""map, filter, zip, enumerate, reversed, sorted, sum, min, max, any, all: forms, laziness, errors in the middle, and refusals."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


def noisy(items):
    for item in items:
        print("give", item)
        yield item


m = map(lambda x: x * 2, noisy([1, 2, 3]))
print(next(m), next(m), list(m), next(m, "end"))
f = filter(lambda x: x % 2, noisy(range(4)))
print(next(f), list(f))
z = zip(noisy("ab"), noisy("xyz"))
print(next(z), list(z))
print(list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, [1], "a", (None,))), list(map(str, [])), list(map(int, "123")), list(map(None.__class__, [])), list(map(max, [1, 5], [4, 2], [3, 3])))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(str.isalpha, "a1b")), list(filter(lambda p: p[1], {"a": 0, "b": 1}.items())))
print(list(zip()), list(zip("ab")), list(zip("ab", [1], strict=False)), list(zip([1, 2], (3, 4), "ab", range(2))), dict(zip("ab", [1, 2])), list(zip(*[(1, "a"), (2, "b")])))
attempt("strict shorter", lambda: list(zip("ab", "c", strict=True)))
attempt("strict longer", lambda: list(zip("a", "bc", strict=True)))
attempt("strict third", lambda: list(zip("ab", "cd", "e", strict=True)))
attempt("map none", lambda: list(map(5, [1])))
attempt("map int", lambda: map(str, 5))
attempt("map second int", lambda: map(pow, [1], 5))
attempt("filter int", lambda: filter(None, 5))
attempt("zip int", lambda: zip([1], 5))
attempt("enumerate int", lambda: enumerate(5))
attempt("enumerate start", lambda: (list(enumerate("ab", 5)), list(enumerate("a", start=-1)), list(enumerate([], 10**20))))
attempt("enumerate text", lambda: enumerate("ab", "c"))
attempt("reversed set", lambda: reversed({1}))
attempt("reversed map", lambda: reversed(map(str, [])))
attempt("error inside", lambda: list(map(lambda x: 1 / x, [1, 0])))
attempt("sorted", lambda: (sorted("hello"), sorted([3, 1.5, True]), sorted({"b": 1, "a": 2}), sorted([[2], [1, 9]]), sorted("bA", key=str.lower), sorted([1, 2, 3], key=lambda x: -x), sorted([3, 1], reverse=True)))
attempt("sorted mixed", lambda: sorted([1, "a"]))
attempt("sorted none", lambda: sorted([None, None]))
attempt("sorted key", lambda: sorted(["a", None], key=len))
attempt("sum", lambda: (sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((1, 2), start=10), sum([True, True]), sum(x for x in range(4)), sum([0.1] * 3), sum([1j, 2])))
attempt("sum text", lambda: sum(["a"]))
attempt("sum text start", lambda: sum(["a"], ""))
attempt("sum bytes start", lambda: sum([b"a"], b""))
attempt("sum none", lambda: sum([None]))
attempt("sum mixed", lambda: sum([1, [2]]))
attempt("max", lambda: (max(1, 2.5), max("ab", "b"), max([1], [0, 5]), max("hello"), max([3, -5], key=abs), max([], default="none"), max({"a": 1, "b": 0}), max(1, 2, 3, key=lambda x: -x), max((x for x in (2, 9)))))
attempt("max empty", lambda: max([]))
attempt("max one", lambda: max(5))
attempt("max mixed", lambda: max(1, "a"))
attempt("max default with values", lambda: max(1, 2, default=0))
attempt("max none", lambda: max(None, 1))
attempt("min", lambda: (min(2, 1), min("ba"), min([], default=None), min([True, 0]), min([(1, "b"), (1, "a")]), min("b", "A", key=str.lower)))
attempt("min first of equals", lambda: (min([1, True, 1.0]), max([1, True, 1.0]), min(0.0, -0.0), max(-0.0, 0.0)))
attempt("any all", lambda: (any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a", [0]]), all([1, 0]), any(x > 2 for x in [1, 3]), all({})))
attempt("any int", lambda: any(5))
print(any(noisy([0, 7, 8])), all(noisy([1, 0, 2])))


class Bad:
    def __bool__(self):
        raise ValueError("no truth")

    def __lt__(self, other):
        raise KeyError("no order")


attempt("any bad", lambda: any([0, Bad()]))
attempt("filter bad", lambda: list(filter(None, [Bad()])))
attempt("sorted bad", lambda: sorted([Bad(), Bad()]))
attempt("min bad", lambda: min([Bad(), Bad()]))
