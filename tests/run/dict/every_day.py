# Dicts: order, views, methods, errors, mixed keys, merging, nesting.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, 2: "two", (3, 4): [5], None: None, True: "yes"}
print(d, d[1], d[1.0], len(d), 2.0 in d, (3, 4) in d)
d[1] = "replaced"
print(d, list(d), list(d.values()), list(d.items())[0])
for f in (
    lambda: d["zz"],
    lambda: d[[1]],
    lambda: {}.popitem(),
    lambda: d.pop("zz"),
    lambda: d.pop("zz", "gone"),
    lambda: d.get("zz"),
    lambda: d.get("zz", 0),
    lambda: d.setdefault("new", []).append(1),
    lambda: d["new"],
    lambda: {[]: 1},
    lambda: dict([(1, 2), (3,)]),
    lambda: dict([1]),
    lambda: dict(a=1, **{"b": 2}),
    lambda: dict(zip("ab", (1, 2))),
    lambda: {"a": 1} | {"b": 2} | {"a": 3},
    lambda: {"a": 1} | [("b", 2)],
    lambda: {"a": 1} < {"b": 1},
    lambda: {"a": 1, "b": 2} == {"b": 2, "a": 1},
    lambda: {1: 2}.keys() & {1, 3},
    lambda: {1: 2}.keys() | [5],
    lambda: {1: 2}.items() - {(1, 2)},
    lambda: sorted({"b": 1, "a": 2}),
    lambda: max({"b": 1, "a": 2}, key={"b": 1, "a": 2}.get),
    lambda: dict.fromkeys("aba", 0),
    lambda: list({"x": 1}.keys())[0],
    lambda: {"x": 1}.keys()[0],
    lambda: next(reversed({"x": 1, "y": 2})),
    lambda: {}.update(5),
):
    show(f)
e = {}
e |= {"x": 1}
e.update([("y", 2)], z=3)
e.update({"x": 0})
print(e, e.popitem(), e.pop("x"), e, e.copy() == e, e.copy() is e)
try:
    for k in e:
        e[k + "!"] = 1
except RuntimeError as err:
    print(err)
try:
    for k in dict(e):
        del e[k]
    for k in {1: 2}:
        pass
except RuntimeError as err:
    print(err)
print(e, bool(e))
keys = e.keys()
e["late"] = 1
print(keys, "late" in keys, len(keys), list(e.items()))
groups = {}
for w in "the quick brown fox jumps over the lazy dog".split():
    groups.setdefault(len(w), set()).add(w)
print({k: sorted(v) for k, v in sorted(groups.items())})
nested = {"a": {"b": [1, {"c": 2}]}}
nested["a"]["b"][1]["c"] += 40
print(nested, nested["a"]["b"][1]["c"], nested.get("x", {}).get("y"))
inverted = {v: k for k, v in {"one": 1, "two": 2}.items()}
print(inverted, {**inverted, 3: "three"}, [k for k in inverted if k > 1])
del d[2], d["a"]
print(d)
d.clear()
print(d, dict(), {}, type({}), isinstance({}, dict))
print(str({"k": "it's", 'q"': 1.0, b"x": 1j}), repr({1: {2: {3: {}}}}))


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return f"K{self.v}"


t = {Key(1): "a", Key(3): "b", Key(1): "c"}
print(t, t[Key(3)], Key(5) in t, t.pop(Key(1)), t)
