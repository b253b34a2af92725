"""`tuple` and `frozenset` of values whose class is known only when running."""

def f(y: object):
    return tuple(y), frozenset(y)
for y in [(1, 2), ("a", 2), [3], (1, 2, 3), "ab", {1}, frozenset([1, 2]), frozenset("a"), {"k": 1}, (1.5, 2.5), (), ((1, 2), (3,)), range(3), b"ab", frozenset([1.5])]:
    a, b = f(y)
    print(y if not isinstance(y, (set, frozenset)) else len(y), a, sorted(map(str, b)), len(a) == len(b), a == y, b == y)
    t = tuple(y)
    if len(t) > 1:
        print(t[0], t[-1], t[1:], t + (0,))
