"""set and frozenset: every operator and method on pairs of kinds, what is mutated, subclasses, errors."""

import operator

KINDS = {"set": {1, 2, 3}, "frozenset": frozenset([2, 3, 4]), "list": [3, 4], "tuple": (1,), "str": "ab", "dict": {1: 2}, "range": range(2, 5), "keys": {2: 0, 9: 0}.keys(), "int": 5, "none": None}
OPERATORS = [("|", operator.or_), ("&", operator.and_), ("-", operator.sub), ("^", operator.xor), ("<=", operator.le), ("<", operator.lt), (">=", operator.ge), (">", operator.gt), ("==", operator.eq), ("!=", operator.ne)]


def shown(value):
    return f"{type(value).__name__}{sorted(map(repr, value))}" if isinstance(value, (set, frozenset)) else repr(value)


def attempt(call):
    try:
        return shown(call())
    except TypeError as error:
        return str(error)


for name, f in OPERATORS:
    for left in ("set", "frozenset"):
        print(left, name, [attempt(lambda: f(KINDS[left], KINDS[right])) for right in ("set", "frozenset", "list", "keys", "int", "none")])
    print("   r", [attempt(lambda: f(KINDS[right], KINDS["set"])) for right in ("list", "keys", "int", "none")])
base = {1, 2, 3}
for right in KINDS:
    other = KINDS[right]
    print(right, [attempt(lambda: m(other)) for m in (base.union, base.intersection, base.difference, base.symmetric_difference)], [attempt(lambda: m(other)) for m in (base.issubset, base.issuperset, base.isdisjoint)])
    changed = set(base)
    print("   ", [attempt(lambda: m(other)) for m in (changed.update, changed.intersection_update, changed.difference_update, changed.symmetric_difference_update)], shown(changed))
print(shown(base.union()), shown(base.union([4], (5,), "6")), shown(base.intersection([1, 2], {2: 1})), shown(base.difference([1], [2])), attempt(lambda: base.symmetric_difference([1], [2])), base.union() is base)
s = {1, "a", (2, 3), None, 2.5, frozenset([1])}
print(len(s), 1.0 in s, True in s, (2, 3) in s, frozenset([1]) in s, s.add(1), s.discard(9), s.remove("a"), len(s), s.discard(None), len(s))
for label, call in [("remove", lambda: s.remove("x")), ("pop", lambda: set().pop()), ("unhashable", lambda: s.add([1])), ("in", lambda: [1] in s), ("nested", lambda: {(1, [2])}), ("hash", lambda: hash(s)), ("index", lambda: s[0]), ("dict", lambda: {s: 1}), ("frozen", lambda: frozenset([1]).add(2)), ("two", lambda: set([1], [2])), ("number", lambda: set(5)), ("discard", lambda: s.discard({}))]:
    try:
        print(label, call())
    except (TypeError, KeyError, AttributeError) as error:
        print(label, type(error).__name__, error)
a = b = {1, 2}
a |= {3}
a -= {1}
a &= {2, 3, 4}
a ^= {4, 2}
print(shown(a), a is b, attempt(lambda: operator.ior(a, [1])), attempt(lambda: operator.isub(a, "x")))
f = g = frozenset([1])
f |= {2}
print(shown(f), f is g, hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), frozenset() == set(), {frozenset([1]): "x"}[frozenset([1])], frozenset(f) is f, f.copy() is f, set(a) is a)
print(sorted({1, 2} | frozenset([3])), type({1} | frozenset([2])).__name__, type(frozenset([1]) | {2}).__name__, min({3, 1}), sum({1, 2}), sorted(map(str, {1, 2})), {*"aab"} == set("ab"), {x % 3 for x in range(10)} == {0, 1, 2}, bool(set()), [*{7}], repr(set()), repr(frozenset()), repr({5}), repr(frozenset({5})))
growing = {1}
try:
    for x in growing:
        growing.add(x + 1)
except RuntimeError as error:
    print(error)


class Tags(set):
    def add(self, tag):
        super().add(tag.lower())

    def __contains__(self, tag):
        return super().__contains__(tag.lower())


t = Tags(["X"])
t.add("Red")
print(sorted(t), "RED" in t, "X" in t, t == {"X", "red"}, isinstance(t, set), len(t), type(t | {"z"}).__name__, type(t.copy()).__name__)
