"""range: every small start, stop and step against a list; huge ranges; comparing; errors."""

import operator

checked = 0
for start in range(-3, 4):
    for stop in range(-3, 4):
        for step in (-3, -2, -1, 1, 2, 3):
            r = range(start, stop, step)
            xs = []
            n = start
            while n < stop if step > 0 else n > stop:
                xs.append(n)
                n += step
            assert list(r) == xs and len(r) == len(xs) and list(reversed(r)) == xs[::-1] and bool(r) == bool(xs)
            assert [x in r for x in range(-5, 6)] == [x in xs for x in range(-5, 6)]
            assert r == range(*r.indices(0)) if hasattr(r, "indices") else True
            for i in range(-len(xs), len(xs)):
                assert r[i] == xs[i]
            for a in (None, -2, 0, 1, 4):
                for b in (None, -1, 0, 2):
                    for c in (None, -1, 2):
                        assert list(r[a:b:c]) == xs[a:b:c]
            for x in xs:
                assert r.index(x) == xs.index(x) and r.count(x) == 1
            checked += 1
print(checked)
big = range(0, 10**30, 10**10)
print(big[-1], big[10**15], 10**20 in big, 10**20 + 1 in big, big.index(3 * 10**10), big[5:100:7], big[::-1][0], sum(1 for _ in big[:5]), range(2**63, 2**63 + 3)[1], list(range(-(2**70), -(2**70) + 2)))
print(range(5), range(1, 5), range(1, 5, 2), range(0, 5, 1), repr(range(3, -3, -2)), range(5).start, range(1, 9, 3).stop, range(1, 9, 3).step)
print(range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 2, 9) == range(1, 3, 7), hash(range(0)) == hash(range(9, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), len({range(2), range(0, 2), range(0, 2, 1)}))
print(2.0 in range(5), 2.5 in range(5), "a" in range(5), True in range(2), None in range(3), 1j in range(3), 2 + 0j in range(3), range(10).index(True), range(5).count("x"), range(10).count(3.0))
for label, call in [
    ("none", lambda: range()),
    ("four", lambda: range(1, 2, 3, 4)),
    ("zero", lambda: range(1, 2, 0)),
    ("float", lambda: range(1.5)),
    ("text", lambda: range("3")),
    ("none", lambda: range(None)),
    ("index", lambda: range(3)[3]),
    ("index", lambda: range(3)[-4]),
    ("kind", lambda: range(3)["a"]),
    ("slice", lambda: range(3)[::0]),
    ("missing", lambda: range(3).index(7)),
    ("missing", lambda: range(3).index("x")),
    ("add", lambda: range(3) + range(2)),
    ("mul", lambda: range(3) * 2),
    ("order", lambda: range(3) < range(4)),
    ("store", lambda: operator.setitem(range(3), 0, 1)),
    ("len", lambda: len(range(2**64))),
    ("call", lambda: range(3)()),
]:
    try:
        print(label, call())
    except (TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        print(label, type(error).__name__, error)


class Three:
    def __index__(self):
        return 3


print(list(range(Three())), range(0, 10, Three()), range(5)[Three()], list(range(True, 4)), [*zip(range(3), range(10, 0, -4))], max(range(0, 10, 3)), min(range(5, 0, -2)), sum(range(101)), dict(enumerate(range(3), 5)))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, "end"), list(reversed(range(0, 7, 3))), next(reversed(range(2**65, 2**65 + 2))) - 2**65)
