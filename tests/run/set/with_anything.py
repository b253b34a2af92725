"""Every method and operator of set and frozenset with each kind of argument, and classes below them."""


def attempt(name, action):
    try:
        result = action()
        print(name, "->", type(result).__name__, shown(result))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


def shown(value):
    return sorted(value, key=str) if isinstance(value, (set, frozenset)) else value


class Bag(set):
    pass


others = [{2, 3}, frozenset({3, 4}), Bag([1, 9]), [3, 3], (1,), "ab", {1: 2}, {1: 2}.keys(), {2: 3}.items(), range(2, 5), iter([2]), b"\x01", 5, None, [[1]], 1.5]
for make in (set, frozenset, Bag):
    print("==", make.__name__)
    for other in others:
        name = f"{type(other).__name__}"
        if make is Bag and name.startswith("dict_"):
            continue
        s = make([1, 2, 3])
        again = lambda: iter([2]) if name == "list_iterator" else other
        attempt(f"union {name}", lambda: s.union(again()))
        attempt(f"intersection {name}", lambda: s.intersection(again()))
        attempt(f"difference {name}", lambda: s.difference(again()))
        attempt(f"symmetric_difference {name}", lambda: s.symmetric_difference(again()))
        attempt(f"isdisjoint {name}", lambda: s.isdisjoint(again()))
        attempt(f"issubset {name}", lambda: s.issubset(again()))
        attempt(f"issuperset {name}", lambda: s.issuperset(again()))
        attempt(f"| {name}", lambda: s | again())
        attempt(f"& {name}", lambda: s & again())
        attempt(f"- {name}", lambda: s - again())
        attempt(f"^ {name}", lambda: s ^ again())
        attempt(f"r- {name}", lambda: again() - s)
        attempt(f"<= {name}", lambda: s <= again())
        attempt(f"> {name}", lambda: s > again())
        attempt(f"== {name}", lambda: s == again())
for other in others:
    name = type(other).__name__
    again = lambda: iter([2]) if name == "list_iterator" else other
    for method in ("update", "intersection_update", "difference_update", "symmetric_difference_update", "add", "discard", "remove"):
        s = {1, 2, 3}
        if name in ("list_iterator", "set", "Bag") and method in ("add", "discard", "remove"):
            continue
        attempt(f"{method} {name}", lambda: getattr(s, method)(again()))
        print(shown(s))
attempt("pop", lambda: set().pop())
attempt("remove", lambda: {1}.remove(2))
attempt("several", lambda: {1}.union([2], "a", (3,)))
attempt("several none", lambda: {1, 2}.intersection())
attempt("hash", lambda: hash({1}))
attempt("hash frozen", lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
attempt("key", lambda: {frozenset([1]): "found"}[frozenset([1])])
attempt("set in set", lambda: {1} in {frozenset([1])})
attempt("copies", lambda: (Bag([1]).copy().__class__.__name__, frozenset([1]).copy() == {1}))
f = frozenset([1])
try:
    f.add(2)
except AttributeError as error:
    print(error)
try:
    f *= "s"
except TypeError as error:
    print(error)
f |= {2}
print(type(f).__name__, shown(f))
