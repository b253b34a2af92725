d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i)
d["c"] = 3
print(k, v, i, len(k), len(v), len(i))
print("c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, list(reversed(k)), sorted(v, reverse=True))
for key, value in d.items():
    print(key, value)
for n, (key, value) in enumerate(d.items()):
    print(n, key, value)
print(max(d, key=d.get), min(d.values()), sum(d.values()), [x for x in d], {v: k for k, v in d.items()})
