# Every method of dict, with every form of its arguments.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.pop("a"), d.pop("x", None), d, d.setdefault("b", 9), d.setdefault("c", 3), d.setdefault("d"), d)
print(d.popitem(), d.popitem(), d, d.update(e=5), d.update({"b": 7}), d.update([("f", 6)]), d.update({"g": 1}, h=2), d.update(), d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), len(d), "b" in d, "z" in d, 7 in d.values(), ("b", 7) in d.items(), d.copy() == d, d.copy() is d)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys([], 1), {}.fromkeys("x", []), d.clear(), d)
print(dict(), dict(a=1), dict({1: 2}), dict([(1, 2), ("a", "b")]), dict([[1, 2]]), dict(["ab", "cd"]), dict({"a": 1}, a=2, b=3), dict(zip("ab", (1, 2))), dict(x for x in [(1, 1)]), {**{"a": 1}, "b": 2, **{"a": 3}})
for call in (
    lambda: {}["x"], lambda: {1: 2}[3], lambda: {}.pop("x"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.get([]), lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1,)]), lambda: {}.update(5), lambda: {(1, []): 2}, lambda: {} + {}, lambda: {} < {}, lambda: {}[None], lambda: {}[(1, 2)], lambda: [] in {}, lambda: {}.setdefault([]), lambda: dict.fromkeys(5), lambda: {} | 5,
):
    try:
        print(call())
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__ + ":", e)
d = {}
d["x"] = 1
d["y"] = d["x"] + 1
d["x"] += 10
del d["y"]
print(d, d | {"z": 1}, {"x": 0} | d, d == {"x": 11}, d != {}, {1: 1} == {1.0: True}, {1: 2, 3: 4} == {3: 4, 1: 2})
d |= {"q": 2}
d |= [("r", 3)]
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())), {k: v for v, k in enumerate("abc")}, sorted(d, key=d.get), max(d, key=lambda k: d[k]), sum(d.values()))
try:
    del d["nope"]
except KeyError as e:
    print("KeyError:", e, e.args)
m = {1: "int", 1.5: "float", "1": "str", None: "none", (1, 2): "tuple", True: "bool", frozenset([1]): "set", b"1": "bytes"}
print(m, m[1], m[1.0], m[True], m[(1, 2)], m[frozenset([1])], len(m))
nested = {"a": {"b": [1, {"c": 2}]}}
print(nested["a"]["b"][1]["c"], nested)
nested["a"]["b"][1]["c"] = nested
print(nested)
for k in list(d):
    if k != "x":
        del d[k]
print(d, bool(d), bool({}), d.keys() == {"x"}, d.items() == {("x", 11)}, repr(d.keys()), d.values(), d.items(), type(d.keys()).__name__)
