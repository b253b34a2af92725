"""range and slice objects: attributes, indices of every kind, comparisons, hashes, and refusals."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


for r in (range(0), range(5), range(2, 9, 3), range(9, 2, -3), range(-3, 3), range(5, 5), range(0, 10**20, 10**19), range(3, -10**19, -(10**18)), range(True), range(Index(3))):
    print(r, repr(r), r.start, r.stop, r.step, len(r), list(r)[:5], bool(r), r[::-1], r[1:3], r[:-1], r[::2], list(reversed(r))[:3])
    for v in (0, 2, -1, 5, 2.0, "a", None, True, 10**19):
        attempt(f"in {v!r}", lambda: v in r)
        attempt(f"index {v!r}", lambda: r.index(v))
        attempt(f"count {v!r}", lambda: r.count(v))
    for i in (0, -1, 4, 99, "a", 1.0, None, True):
        attempt(f"[{i!r}]", lambda: r[i])
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) == [0, 1, 2], hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(1) != range(2), {range(3): "r"}[range(0, 3)])
for args in ((), (1.5,), ("a",), (1, 2, 0), (None,), (1, None), (1, 2, 3, 4)):
    attempt(f"range{args}", lambda: range(*args))
attempt("less", lambda: range(1) < range(2))
attempt("add", lambda: range(1) + range(2))
attempt("times", lambda: range(1) * 2)
attempt("len", lambda: len(range(10**20)))
attempt("big index", lambda: (range(10**20)[10**19], range(10**20)[-1]))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(5), slice(None, None, -1).indices(4), slice(-2, None).indices(5), slice(1, 2) == slice(1, 2), slice(1) != slice(2))
for args in ((), (1, 2, 3, 4)):
    attempt(f"slice{args}", lambda: slice(*args))
attempt("indices text", lambda: slice("a").indices(3))
attempt("indices negative", lambda: slice(1).indices(-1))
attempt("step zero", lambda: slice(None, None, 0).indices(3))
for container in ([1, 2, 3, 4, 5], (1, 2, 3, 4, 5), "12345", b"12345", range(1, 6), bytearray(b"12345")):
    for s in (slice(1, 3), slice(None), slice(None, None, -2), slice(-2, None), slice(10, 20), slice(3, 1), slice(Index(1), Index(4)), slice(None, -1)):
        print(container[s], end=" ")
    print()
    attempt("zero", lambda: container[::0])
    attempt("text", lambda: container["a":])
