"""range and slice: items, slices, membership, huge ranges, orders, what is refused."""

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


for r in (range(0), range(5), range(2, 8), range(8, 2), range(0, 10, 3), range(10, 0, -4), range(-3, 3), range(1, 2, 100), range(Index(3)), range(False, True)):
    print(r, len(r), list(r), list(reversed(r)), bool(r), r.start, r.stop, r.step, hash(r) == hash(range(r.start, r.stop, r.step)))
    for i in (0, 1, 3, 8, -3, 2.0, 2.5, "a", None, True):
        assert (i in r) == (i in list(r)), (r, i)
        assert r.count(i) == list(r).count(i)
    for i in range(-3, 4):
        try:
            assert r[i] == list(r)[i]
        except IndexError as e:
            assert str(e) == "range object index out of range" and not -len(r) <= i < len(r)
    for a in (None, 0, 2, -2, 9):
        for b in (None, 1, -1, 7):
            for c in (None, 1, 2, -1, -2):
                assert list(r[a:b:c]) == list(r)[a:b:c], (r, a, b, c)
print(range(0, 10, 2)[1:4], range(10)[::-1], range(10)[5:2], range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 2), range(1) != range(2), range(3) == [0, 1, 2])
print(range(0, 10, 3).index(6), range(10, 0, -3).index(4), range(3).index(True), range(3).index(2.0))
big = range(10**20, 10**20 + 5)
print(big, list(big)[0], big[-1], 10**20 + 3 in big, big.index(10**20 + 2), big[1:3], list(reversed(big))[0])
attempt("len", lambda: len(range(10**20)))
attempt("index", lambda: range(3).index(5))
attempt("index", lambda: range(3).index("a"))
attempt("step", lambda: range(1, 2, 0))
attempt("slice step", lambda: range(5)[::0])
attempt("float", lambda: range(1.5))
attempt("str", lambda: range("3"))
attempt("none", lambda: range())
attempt("four", lambda: range(1, 2, 3, 4))
attempt("item", lambda: range(3)["0"])
attempt("item", lambda: range(3)[1.0])
attempt("order", lambda: range(3) < range(4))
attempt("sum", lambda: range(3) + range(2))
attempt("big index", lambda: range(3)[10**30])
attempt("keyword", lambda: range(stop=3))
r = range(3)
attempt("hash", lambda: {range(3): 1}[range(0, 3)])
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(None), slice(3), slice(-1, None, -1).indices(4), s == slice(1, 10, 2), s < slice(2, None, 1), slice(1, 2) < slice(1, 3), slice(1, 2, 3) >= slice(1, 2, 3), slice(None, None, -2).indices(5), slice(Index(1), Index(-1)).indices(4))
attempt("indices", lambda: s.indices(-1))
attempt("indices", lambda: slice("a").indices(3))
attempt("indices", lambda: slice(None, None, 0).indices(3))
attempt("slice", lambda: slice())
attempt("hash", lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
attempt("order", lambda: slice(1) < slice(2))
attempt("order", lambda: slice(1) < slice(1, 2))
attempt("order", lambda: slice(1) < 3)
attempt("str", lambda: "abc"["a":])
attempt("list", lambda: [1, 2][1.5:])
print("abcdef"[Index(1):Index(4)], [1, 2, 3][slice(None, None, -1)], (1, 2, 3)[slice(-2, None)], b"abc"[slice(0, 9, 2)])
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, "end"), sum(range(101)), max(range(5)), sorted(range(3), reverse=True), [*range(2)], dict(zip(range(2), "ab")))
