# Views show what the dict holds now, and are sets where they can be.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), len(values), len(items))
del d["a"]
print(list(keys), list(values), list(items), "a" in keys, 3 in values, ("b", 2) in items, ("b", 9) in items, ("b",) in items)
print(keys & {"b", "x"}, sorted(keys | {"x"}), keys - {"b"}, sorted(keys ^ {"b", "x"}), {"b", "x"} - keys, sorted(["b", "x"] | keys), keys & "bz", keys <= {"b", "c", "d"}, keys < {"b", "c"}, keys >= {"b"}, keys == {"c", "b"}, keys != {"b"}, keys.isdisjoint({"q"}), keys.isdisjoint("b"))
print(items & {("b", 2)}, sorted(items | {("z", 0)}), items - {("b", 2)}, items <= {("b", 2), ("c", 3), ("d", 4)}, items == {("b", 2), ("c", 3)})
print(values == d.values(), keys == d.keys(), list(reversed(keys)), iter(keys) is iter(keys), max(keys), sum(values), sorted(values, reverse=True))
for call in (lambda: keys + [], lambda: values & values, lambda: keys["a"], lambda: hash(keys), lambda: keys < 5, lambda: keys & 5, lambda: values[0]):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def change(action):
    d = {1: 1, 2: 2, 3: 3}
    try:
        for k in d:
            action(d, k)
        return d
    except RuntimeError as e:
        return f"RuntimeError: {e}"


print(change(lambda d, k: d.pop(k)))
print(change(lambda d, k: d.update({k + 10: 0})))
print(change(lambda d, k: d.update({k: 0})))
print(change(lambda d, k: d.setdefault(k, 5)))
print(change(lambda d, k: (d.pop(k), d.update({k: 5}))))
print(change(lambda d, k: d.clear()))
d = {1: 1, 2: 2}
try:
    for k, v in d.items():
        d[k + 5] = v
except RuntimeError as e:
    print(e)
try:
    for v in d.values():
        del d[1]
except RuntimeError as e:
    print(e)
it = iter({1: 2})
print(next(it), next(it, None), it.__length_hint__() if hasattr(it, "__length_hint__") else 0)
