"""Views of dicts: set operations with every iterable, comparisons, changes seen later, and refusals."""


def attempt(name, action):
    try:
        result = action()
        print(name, "->", sorted(result, key=repr) if isinstance(result, set) else repr(result))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


d = {"a": 1, "b": 2, "c": 3}
for view in (d.keys(), d.items()):
    name = type(view).__name__
    for other in ({"a"}, frozenset([("b", 2)]), ["a", ("a", 1)], "ab", {"c": 3}.keys(), {"c": 3}.items(), {"c": 9}.items(), (), range(2), iter("a"), 5, None, [[1]]):
        shown = type(other).__name__.replace("_ascii", "")
        again = (lambda: iter("a")) if "iterator" in shown else (lambda: other)
        attempt(f"{name} & {shown}", lambda: view & again())
        attempt(f"{name} | {shown}", lambda: view | again())
        attempt(f"{name} - {shown}", lambda: view - again())
        attempt(f"{name} ^ {shown}", lambda: view ^ again())
        attempt(f"{name} isdisjoint {shown}", lambda: view.isdisjoint(again()))
        if "iterator" not in shown:
            attempt(f"{name} == {shown}", lambda: view == other)
            attempt(f"{name} <= {shown}", lambda: view <= other)
            attempt(f"{name} > {shown}", lambda: view > other)
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
del d["a"]
print(keys, values, items, len(keys), len(values), list(reversed(keys)), list(reversed(values)), list(reversed(items)))
print("d" in keys, "a" in keys, 4 in values, 1 in values, ("d", 4) in items, ("d", 5) in items, "d" in items, ("d",) in items)
print(keys == {"b", "c", "d"}, {"b", "c", "d"} == keys, keys != {"b"}, values == values, values == d.values(), items == {"d": 4, "b": 2, "c": 3}.items(), keys < set("bcde"), set("b") < keys)
attempt("values & ", lambda: values & {1})
attempt("keys + ", lambda: keys + keys)
attempt("keys[0]", lambda: keys[0])
attempt("keys.add", lambda: keys.add("z"))
attempt("unhashable key", lambda: [1] in keys)
attempt("unhashable value", lambda: [1] in values)
attempt("hash", lambda: hash(items))
attempt("next", lambda: next(keys))


def grow(view):
    for x in view:
        d[str(x) + "!"] = 0
    return "done"


attempt("grow keys", lambda: grow(d.keys()))
d = {1: "x", 2: "y"}
attempt("grow items", lambda: grow(d.items()))
d = {1: "x"}
attempt("replace value", lambda: [d.__setitem__(k, "new") for k in d] and d)
print({1: 2}.keys() & {1.0, True}, {True: "t"}.items() == {(1, "t")}, {}.keys() == set(), {}.items() == frozenset(), bool({}.keys()), dict({1: 2}.items()), [*{"q": 1}.values()])
