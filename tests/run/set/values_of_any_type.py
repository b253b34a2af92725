# Sets in programs without types: mixed elements, values that are now a set, now something else.
m = {1, "a", None, 2.5, (1, "x"), True, b"q"}
print(len(m), "a" in m, None in m, 1.0 in m, (1, "x") in m, [1] == m, b"q" in m, "b" in m)
m.add(3)
m.discard("a")
print(len(m), sorted([repr(x) for x in m]))


def combine(a, b):
    return a | b


print(combine({1}, {2}), combine(1, 2), combine({"k": 1}, {"k": 2, "j": 3}), combine({1}, {"s"}) == {1, "s"})


def size(x):
    return len(x) if isinstance(x, (set, frozenset, list)) else "no set"


print(size({1, 2}), size(frozenset()), size([1]), size((1,)), type({1}).__name__)


def unique(xs):
    seen = set()
    out = []
    for x in xs:
        if x not in seen:
            seen.add(x)
            out.append(x)
    return out


print(unique([3, 1, 3]), unique("hello"), unique([(1, 2), (1, 2)]), unique([1, "1", 1.0, None, None]))
things = [{1, 2}, frozenset([1]), {"a": 1}, [1], "s"]
for thing in things:
    print(type(thing).__name__, 1 in thing if not isinstance(thing, str) else "1" in thing, len(thing), bool(thing))
    for x in thing:
        print(" ", x)
for thing in things:
    try:
        print(thing & {1})
    except TypeError as error:
        print(error)
for thing in things:
    try:
        print(hash(thing) == hash(thing))
    except TypeError as error:
        print(error)
groups = {}
for word in ["tea", "eat", "tan", "ate", "nat"]:
    groups.setdefault(frozenset(word), set()).add(word)
print([sorted(g) for g in groups.values()])
try:
    m.add([1])
except TypeError as error:
    print(error)
