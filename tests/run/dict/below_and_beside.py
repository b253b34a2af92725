"""Methods of dict called with every kind of argument on dict and classes below it; views that are kept and compared."""
from collections import OrderedDict, defaultdict


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Config(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Pairs:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


for make in (dict, Config, OrderedDict):
    print("==", make.__name__)
    d = make(a=1, b=2)
    for source in ({"c": 3}, [("d", 4)], [["e", 5]], (), Pairs(), {"f": 6}.items(), "", None, 5, ["xyz"], ["xy"], [1], [(1, 2, 3)], [()]):
        name = type(source).__name__
        if make is OrderedDict and name == "list":
            continue
        attempt(f"update {name}", lambda: (d.update(source), list(d)))
        if name != "dict_items":
            attempt(f"| {name}", lambda: make(z=0) | source)
        attempt(f"make {name}", lambda: make(source))
    attempt("update names", lambda: (d.update(a=10, new=11), d["a"]))
    for key in ("a", "zz", None, 1, 1.0, (1,), [1], {}):
        attempt(f"get {key!r}", lambda: (d.get(key), d.get(key, "other")))
        attempt(f"[{key!r}]", lambda: d[key])
        attempt(f"in {key!r}", lambda: key in d)
        attempt(f"setdefault {key!r}", lambda: d.setdefault(key, 5))
        attempt(f"pop {key!r}", lambda: d.pop(key))
        attempt(f"pop default {key!r}", lambda: d.pop(key, "gone"))
        attempt(f"del {key!r}", lambda: d.__delitem__(key))
    attempt("popitem", lambda: d.popitem())
    attempt("popitem empty", lambda: make().popitem())
    attempt("fromkeys", lambda: (make.fromkeys("ab", 0), make.fromkeys([1])))
    attempt("fromkeys of int", lambda: make.fromkeys(5))
    attempt("copy", lambda: (type(make(a=1).copy()).__name__, make(a=1).copy() == {"a": 1}))
    attempt("equal", lambda: (make(a=1) == dict(a=1), make(a=1) != {"a": 2}, make() == [], make(a=1, b=2) == make(b=2, a=1)))
    attempt("less", lambda: make() < {})
    attempt("hash", lambda: hash(make()))
    attempt("clear", lambda: (d.clear(), len(d), d))
    attempt("reversed", lambda: (list(reversed(make(a=1, b=2))), list(reversed(make(a=1, b=2).values())), list(reversed(make(a=1, b=2).items()))))
    attempt("ior", lambda: make(a=1).__ior__([("b", 2)]))
d = {"x": 1, "y": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["z"] = 3
print(keys, values, items, len(keys), "z" in keys, 3 in values, ("z", 3) in items, ("z", 4) in items, "zz" in items)
print(keys == {"x", "y", "z"}, keys == d.keys(), values == d.values(), items == d.items(), items == {("x", 1), ("y", 2), ("z", 3)})
print(sorted(keys & "xyq"), sorted(keys | ["q"]), sorted(keys - {"x"}), sorted(keys ^ {"x", "n"}), keys.isdisjoint("ab"), keys >= {"x"}, keys < {"x", "y", "z", "w"})
attempt("keys + ", lambda: keys + ["a"])
attempt("values &", lambda: values & [1])
attempt("keys[0]", lambda: keys[0])
attempt("hash of keys", lambda: hash(keys))
dd = defaultdict(lambda: len(dd))
print(dd["a"], dd["b"], dd["a"], dd.get("c"), "c" in dd, dict(dd))
dd.default_factory = None
attempt("no factory", lambda: dd["new"])
