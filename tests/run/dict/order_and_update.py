d: dict[str, int] = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), list(d.values()), list(d.items()))
del d["b"]
d["b"] = 11
print(d)
d.update({"a": 20, "z": 26})
d.update([("y", 25), ("x", 24)])
d.update(w=23, a=200)
d.update()
print(d, len(d))
e = {"q": 1} | d | {"q": 2}
d |= {"new": 0}
print(e, d)
print(list(reversed(d)), {1: "a", 2: "b"} == {2: "b", 1: "a"}, {1: 2} != {1: 3})
