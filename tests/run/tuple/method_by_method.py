"""Tuples: methods, operators, comparisons, hashes and conversions with every kind of value."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


t = (1, "a", None, 2.5, 1, True, (1,))
for v in (1, "a", None, 2.5, True, (1,), [1], "zz", 1.0):
    attempt(f"index {v!r}", lambda: t.index(v))
    attempt(f"count {v!r}", lambda: t.count(v))
    attempt(f"in {v!r}", lambda: v in t)
    attempt(f"+ {v!r}", lambda: t + v)
    attempt(f"* {v!r}", lambda: (1, 2) * v)
    attempt(f"== {v!r}", lambda: t == v)
    attempt(f"< {v!r}", lambda: (1, 2) < v)
    attempt(f"tuple {v!r}", lambda: tuple(v))
for i in (0, -1, 6, 7, -8, "a", None, 1.0, True, slice(1, 4), slice(None, None, -3)):
    attempt(f"[{i!r}]", lambda: t[i])
attempt("index bounds", lambda: (t.index(1, 1), t.index(1, -3), (5, 6, 5).index(5, 1, 3)))
attempt("index outside", lambda: (5, 6, 5).index(5, 1, 2))
attempt("append", lambda: t.append(1))
for a, b in (((1, 2), (1, 3)), ((1,), (1, 0)), ((), (0,)), ((2,), (1, 9)), ((1, "a"), (1, "b")), ((1, "a"), (2, 5)), ((1, "a"), (1, 5)), ((1.0,), (1,)), ((None,), (None,)), (((1, 2), 3), ((1, 2), 4))):
    attempt(f"{a} {b}", lambda: (a < b, a <= b, a > b, a >= b, a == b, a != b))
print(hash((1, 2)) == hash((1, 2)), hash((1.0,)) == hash((1,)), {(1, (2,)): "x"}[(1, (2,))], (1,) + (), () * 3, (0,) * -1, 3 * ("ab",))
attempt("hash list", lambda: hash((1, [2])))
a = (1, [2])
try:
    a[1] += [3]
except TypeError as error:
    print(error, a)
print(tuple("ab"), tuple([1]), tuple({1: 2}), tuple(range(3)), tuple(x for x in "z"), tuple(), tuple((1, 2)) == (1, 2))
(x, y), *rest, z = ((1, 2), 3, 4, 5)
print(x, y, rest, z, (lambda *p: p)(1, 2), (1,), (1, 2)[::-1], sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 2), (1, 3)), min([(3,), (2, 9)]), sum([(1,), (2,)], ()))


class Pair(tuple):
    def total(self):
        return sum(self)

    def __repr__(self):
        return f"Pair{tuple(self)}"


p = Pair((3, 4))
print(p, p.total(), p[0], p == (3, 4), p + (5,), type(p + (5,)).__name__, len(p), list(p), hash(p) == hash((3, 4)), p[1:], 3 in p, Pair(), Pair("ab"))
attempt("pair of int", lambda: Pair(5))
for value in ((), (1,), (1, 2), ("a", 'b"', "c'"), (None, True, 1.5), ((),), ([],)):
    print(value, repr(value), len(value), bool(value), f"{value}", "%s" % (value,))
