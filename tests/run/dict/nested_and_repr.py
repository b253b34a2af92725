d = {"list": [1, {"x": (1,)}], "none": None, 1.5: True}
print(d, str(d), f"{d!r:.20}")
d["self"] = d
print(d)
conf = {"a": {"b": {"c": 1}}}
conf["a"]["b"]["d"] = 2
conf["a"]["e"] = conf["a"]["b"]
conf["a"]["e"]["c"] += 10
print(conf, conf["a"]["b"] is conf["a"]["e"])


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if k in out and isinstance(out[k], dict) and isinstance(v, dict):
            out[k] = merge(out[k], v)
        else:
            out[k] = v
    return out


print(merge({"x": {"y": 1, "z": 2}, "w": 1}, {"x": {"z": 3}, "v": 0}))
