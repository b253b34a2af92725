"""Views of dicts as sets, with any iterable on the other side."""

d = {"a": 1, "b": 2}
e = {"b": 3, "c": 4}
print(d.keys() & e.keys(), sorted(d.keys() | e.keys()), d.keys() - e, sorted(d.keys() ^ e.keys()), d.keys() & ["a", "z"], d.keys() - "a")
print({"a"} & d.keys(), {"z"} | d.keys() >= {"z"}, {"a", "q"} - d.keys(), ["a", "q"] - d.keys(), sorted("aq" ^ d.keys()))
print(d.items() & {("a", 1), ("b", 9)}, sorted(d.items() | [("z", 0)]), d.items() - {("a", 1)}, sorted(d.items() ^ {("a", 1), ("n", 5)}))
print(d.keys() == {"a", "b"}, d.keys() == e.keys(), d.keys() < {"a", "b", "c"}, d.keys() <= d.keys(), d.keys() > {"a"}, d.keys() >= e.keys(), {"a"} < d.keys())
print(d.items() == {("a", 1), ("b", 2)}, d.items() == {"b": 2, "a": 1}.items(), d.items() <= {("a", 1)}, d.keys() == ["a", "b"], d.values() == d.values())
print(d.keys().isdisjoint(e), d.keys().isdisjoint("xyz"), d.items().isdisjoint({("a", 2)}), ("a", 1) in d.items(), ("a", 2) in d.items(), "a" in d.items())
print({1: 2}.items() & [(1, 2)], {}.keys() | {1}, {}.items() & {1}, {1: 2}.keys() - {1})
keys = d.keys()
d["new"] = 5
print(sorted(keys), len(keys), bool({}.keys()), bool(keys), keys - {"a", "b"}, list(d.items())[-1])


def changed(old: dict, new: dict):
    return sorted(k for k in old.keys() & new.keys() if old[k] != new[k]), sorted(new.keys() - old.keys())


print(changed(d, e), changed({}, {1: 2}))
for bad in (lambda: d.keys() & 5, lambda: d.keys() < [1], lambda: hash(d.keys()), lambda: d.keys() + {1}, lambda: d.values() & {1}):
    try:
        print(bad())
    except TypeError as error:
        print(error)
anything = [d.keys(), {1}, 5]
print(anything[0] & {"a"}, anything[1] | {2})
