d = {"a": 1, "b": None}
print(d.get("a"), d.get("b", 5), d.get("c"), d.get("c", 7), "a" in d, "c" not in d)
print(d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("a"), d.pop("zz", "default"), d)
print(d.popitem(), d.popitem(), d)
c = d.copy()
c["k"] = 1
print(c, d)
d.clear()
print(d, len(d), bool(d))
print(dict.fromkeys(["x", "y"]), dict.fromkeys("ab", 0), dict(), dict([(1, 2)]), dict(a=1), dict({"z": 1}, b=2), dict(["ab", "cd"]))
shared = dict.fromkeys([1, 2], [])
shared[1].append("s")
print(shared)
