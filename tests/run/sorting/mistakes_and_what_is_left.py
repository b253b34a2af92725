"""What sorting refuses, what a list holds when a key fails or changes it, and what stays in place."""

from operator import itemgetter


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


class Plain:
    pass


attempt("plain", lambda: sorted([Plain(), Plain()]))
attempt("one", lambda: len(sorted([Plain()])))
attempt("mixed", lambda: sorted([1, "a"]))
attempt("none", lambda: sorted([1, None, 2]))
attempt("complex", lambda: sorted([1j, 2]))
attempt("dicts", lambda: sorted([{}, {}]))
attempt("nested", lambda: sorted([(1, "a"), (1, 2)]))
attempt("distinct", lambda: sorted([(1, "a"), (2, 2)]))
attempt("key", lambda: sorted([1, 0], key=lambda x: 1 // x))
attempt("key count", lambda: sorted([1], key=lambda: 0))
attempt("not callable", lambda: sorted([1, 2], key=3))
attempt("not iterable", lambda: sorted(5))
attempt("positional", lambda: sorted([1], None))
attempt("reverse text", lambda: sorted([1, 2, 3], reverse="yes"))
attempt("sort keyword", lambda: [1].sort(cmp=None))
attempt("sort positional", lambda: [1].sort(None))

mine = [3, 1, 2]


def looks(x):
    seen.append(len(mine))
    return x


seen = []
mine.sort(key=looks)
print(mine, seen)


def grows(x):
    mine.append(x)
    return x


try:
    mine.sort(key=grows)
except ValueError as error:
    print(error, mine)
bad = [3, "a", 1, 2]
try:
    bad.sort()
except TypeError as error:
    print(error, sorted(map(str, bad)))
print([].sort(), [2, 1].sort(), list(reversed(sorted([3, 1, 2]))), sorted(range(5, 0, -2)), sorted(iter("hello")))
pairs = [(i % 3, i) for i in range(9)]
print([i for _, i in sorted(pairs, key=itemgetter(0))], [i for _, i in sorted(pairs, key=itemgetter(0), reverse=True)])
big = [(i * 7919) % 1000 for i in range(1000)]
print(sorted(big) == list(range(1000)), sorted(big, key=lambda v: -v)[:3], sorted(big, key=str)[:5])
