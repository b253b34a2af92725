"""`set` and `frozenset`: every operator with sets and anything iterable, in place, comparisons, changes, what is refused."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def show(s):
    return type(s).__name__ + str(sorted(s, key=str))


a, b, f = {1, 2, 3}, {3, 4}, frozenset([1, 3])
for x in (a, f):
    for y in (b, frozenset([3, 9])):
        print(show(x | y), show(x & y), show(x - y), show(x ^ y), x <= y, x < y, x >= y, x > y, x == y, x != y, x.isdisjoint(y))
print(show(a.union([5], "x", {6: 0})), show(a.intersection([1, 2], (2, 3))), show(a.difference([1], [2])), show(a.symmetric_difference([1, 7])), a.issubset(range(5)), a.issuperset([1]), a.isdisjoint("ab"), show(a.union()), show(a.intersection()))
attempt("or", lambda: a | [1])
attempt("and", lambda: a & "abc")
attempt("minus", lambda: a - 5)
attempt("union", lambda: a.union(5))
attempt("unhashable", lambda: {[]})
attempt("unhashable", lambda: a.add({}))
attempt("unhashable", lambda: [] in a)
attempt("unhashable", lambda: set([[1]]))
attempt("hash", lambda: hash(a))
attempt("less", lambda: a < [1])
attempt("less", lambda: a < 5)
attempt("index", lambda: a[0])
attempt("remove", lambda: a.remove(99))
attempt("remove", lambda: a.remove("x"))
attempt("pop", lambda: set().pop())
attempt("frozen", lambda: f.add(1))
attempt("frozen", lambda: f.pop())
attempt("set", lambda: set(5))
attempt("set", lambda: set(1, 2))
attempt("frozenset", lambda: frozenset(None))
c = set(a)
c.add(9)
c.add(9)
c.discard(1)
c.discard("no")
c.remove(2)
c.update([7], "z", {8})
print(show(c), len(c), c.pop() not in c)
c = {1, 2, 3, 4}
c |= {5}
c &= {1, 2, 5, 6}
c -= {1}
c ^= {2, 7}
print(show(c))
c.intersection_update([5, 7, 8], {5, 7})
c.difference_update([7])
c.symmetric_difference_update([5, 6])
print(show(c), c.clear(), c, set(), frozenset(), repr({1}), repr(frozenset([1])), str(set("a")))
g = f
g |= {10}
print(show(g), show(f), g is f)
print({frozenset([1, 2]), frozenset([2, 1])} == {frozenset([1, 2])}, {1, True, 1.0}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), frozenset([1]) in {frozenset([1]): 2}, {1} in {frozenset([1])}, {1} == frozenset([1]), {0, False, 0.0}, {"a", "a"})
for change in (lambda s: s.add(len(s) + 100), lambda s: s.discard(1)):
    s = {1, 2}

    def walk():
        for x in s:
            change(s)

    attempt("changed", walk)
d = {1: 2, 3: 4}
print(show(d.keys() & {1}), show(d.keys() | {9}), show(d.items() - {(1, 2)}), show({1, 5} - d.keys()), {1, 3} == d.keys(), show({x * x for x in range(-3, 4)}), show(set("hello") & set("world")), set("ab") < set("abc"), max({3, 1}), sum({1, 2}))
frozen = frozenset("ab")
print(frozen.copy() is frozen, frozenset(frozen) is frozen, a.copy() is a, a.copy() == a, bool(set()), {*a, *b} == a | b, [x for x in sorted(a)], type(frozen | {1}).__name__, type({1} | frozen).__name__)


class Tags(set):
    def add(self, x):
        super().add(x.lower())


t = Tags(["A"])
t.add("B")
print(show(t), "b" in t, type(t | {"z"}).__name__, isinstance(t, set), t == {"A", "b"})
