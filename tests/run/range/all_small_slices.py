# Every range of small bounds: length, members, slices, equality, and what ranges refuse.
def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


BOUNDS = (-3, -1, 0, 2, 5)
total = 0
for start in BOUNDS:
    for stop in BOUNDS:
        for step in (-2, -1, 1, 3):
            r = range(start, stop, step)
            items = list(r)
            assert len(r) == len(items) and bool(r) == bool(items) and list(reversed(r)) == items[::-1]
            assert all((x in r) == (x in items) for x in range(-5, 7))
            assert [r[i] for i in range(len(r))] == items and [r[-i - 1] for i in range(len(r))] == items[::-1]
            for a in (None, -2, 0, 1, 9):
                for b in (None, -1, 1, 3):
                    for c in (None, -1, 2):
                        assert list(r[a:b:c]) == items[a:b:c], (r, a, b, c)
                        total += 1
            print(r, r[1:], r[::-1], r[:-1:2], end="; ")
    print()
print(total)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1, 2) == range(1, 3, 5), range(3) == [0, 1, 2], hash(range(0, 3, 2)) == hash(range(0, 4, 2)))
r = range(2, 20, 3)
print(r.start, r.stop, r.step, r.index(8), r.count(8), r.count(9), 8.0 in r, "8" in r, True in range(3), min(r), max(r), sum(r))
attempt("index gone", lambda: r.index(9))
attempt("index text", lambda: r.index("x"))
attempt("far", lambda: r[6])
attempt("before", lambda: r[-7])
attempt("text", lambda: r["a"])
attempt("float", lambda: r[1.0])
attempt("step 0", lambda: range(1, 2, 0))
attempt("slice step 0", lambda: r[::0])
attempt("float bound", lambda: range(1.5))
attempt("text bound", lambda: range("3"))
attempt("none", lambda: range(None))
attempt("no bound", lambda: range())
attempt("four", lambda: range(1, 2, 3, 4))
attempt("order", lambda: range(1) < range(2))
attempt("plus", lambda: range(1) + range(2))
huge = range(0, 10 ** 30, 10 ** 29)
print(len(huge), huge[5], huge[-1], 3 * 10 ** 29 in huge, 1 in huge, huge[2:4], huge.index(2 * 10 ** 29))
attempt("too long", lambda: len(range(10 ** 30)))
it = iter(range(3))
print(next(it), list(it), next(it, "end"), it.__length_hint__())


class Index:
    def __index__(self):
        return 4


print(range(Index()), list(range(0, Index(), 2)), range(10)[Index()], range(10)[Index():])
print(repr(range(True)), [*range(3), *range(2)], dict(zip("ab", range(2))), range(5)[-3:][0])
match range(3):
    case [0, *rest]:
        print("matched", rest)
