"""`dict`: order after every change, views as sets, merging, `setdefault`, `pop`, changes while iterating, subclasses with `__missing__`."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
del d["a"]
d["a"] = 4
print(d, list(d), list(reversed(d)), list(d.items())[-1], list(reversed(d.items())), list(reversed(d.values())))
print(d.pop("b"), d.pop("z", None), d.popitem(), d.setdefault("c", 9), d.setdefault("n"), d)
attempt("pop", lambda: d.pop("zz"))
attempt("pop", lambda: d.pop())
attempt("pop", lambda: d.pop(1, 2, 3))
attempt("popitem", lambda: {}.popitem())
attempt("update", lambda: d.update([(1,)]))
attempt("update", lambda: d.update(5))
attempt("update", lambda: d.update([1]))
attempt("unhashable", lambda: d.get([]))
attempt("unhashable", lambda: {}.setdefault({}, 1))
attempt("fromkeys", lambda: dict.fromkeys(5))
attempt("dict", lambda: dict(1, 2))
d.update(x=1, c=0)
d.update({"y": 2}, z=3)
d.update([("q", 1), ["r", 2]])
print(d, d | {"x": 100}, {"x": 100} | d, len(d))
d |= [("m", 1)]
print(d.get("m"), d.get("nope"), d.get("nope", "-"), "m" in d, d.keys() & {"m", "x", "w"} == {"m", "x"})
attempt("or", lambda: d | [("a", 1)])
k, v, i = d.keys(), d.values(), d.items()
d["new"] = None
print(len(k), "new" in k, None in v, ("new", None) in i, ("new", 1) in i, 5 in i, k == set(d), i == set(d.items()) if None not in [[]] else 0)
print(sorted(k - {"new"})[:2], sorted(k ^ {"new", "other"})[:2], k.isdisjoint(["zzz"]), k >= {"new"}, {"new"} < k, sorted(k | "ab")[:3], v == v, {1: 2}.values() == {1: 2}.values())
print({"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), repr({}.keys()), type(k).__name__, type(v).__name__, type(i).__name__)
attempt("keys index", lambda: k[0])
attempt("values hash", lambda: {i: 1})
attempt("and", lambda: k & 5)
for change in (lambda e: e.__setitem__("new", 1), lambda e: e.pop("a"), lambda e: e.clear(), lambda e: e.__setitem__("a", 5)):
    e = {"a": 1, "b": 2}
    seen = []

    def walk():
        for key in e:
            seen.append(key)
            change(e)
        return seen

    attempt("changed", walk)


class Count(dict):
    def __missing__(self, key):
        return 0


class Fill(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


c, f = Count(a=1), Fill()
c["b"] += 2
f["x"].append(1)
print(c, c["zz"], "zz" in c, c.get("zz"), f, f["y"], len(f), type(c.copy()).__name__, type(c | {}).__name__, isinstance(c, dict))
attempt("get", lambda: {}["k"])
attempt("tuple", lambda: {}[(1, "a")])
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2, -0.0: 3}, dict.fromkeys("aba", 0), dict.fromkeys([1, 2]), dict(zip("ab", [1, 2])), dict([["k", "v"]], k2=1))
print({"a": {"b": [1]}} == {"a": {"b": [1]}}, {1: 2} != {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == [], bool({}), {(): 1}[()], {None: 1}[None])
nested = {}
for path, value in [("a.b", 1), ("a.c", 2), ("d", 3)]:
    at = nested
    *parents, last = path.split(".")
    for p in parents:
        at = at.setdefault(p, {})
    at[last] = value
print(nested, {v: k for k, v in {"x": 1, "y": 2}.items()}, sorted({"b": 1, "a": 2}.items(), key=lambda kv: -kv[1]), max({"a": 1, "b": 3}.items(), key=lambda kv: kv[1]))
d.clear()
print(d, list(k), k, d.copy() is d, dict(d) == d)
