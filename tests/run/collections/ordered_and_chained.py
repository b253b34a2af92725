"""collections.OrderedDict and ChainMap."""

from collections import ChainMap, OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o)
o.move_to_end("c", last=False)
print(o, list(o), list(reversed(o)), list(reversed(o.items())))
print(o.popitem(), o.popitem(last=False), o, o.pop("b"), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) != OrderedDict(a=1))
print(OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab", 0), OrderedDict({"x": 1}) | {"y": 2}, {"y": 2} | OrderedDict(x=1))
o["z"] = 26
o.update(y=25)
o |= {"x": 24}
del o["z"]
print(o, o.copy(), len(o), isinstance(o, dict), o.get("q", "none"), OrderedDict())
for bad in (lambda: OrderedDict().popitem(), lambda: OrderedDict(a=1).move_to_end("b"), lambda: OrderedDict()["k"]):
    try:
        bad()
    except KeyError as error:
        print(error)


class LeastRecent:
    """A cache that forgets what was not used for longest."""

    def __init__(self, size):
        self.size = size
        self.kept = OrderedDict()

    def get(self, key):
        if key not in self.kept:
            return None
        self.kept.move_to_end(key)
        return self.kept[key]

    def put(self, key, value):
        self.kept[key] = value
        self.kept.move_to_end(key)
        if len(self.kept) > self.size:
            self.kept.popitem(last=False)


cache = LeastRecent(50)
hits = 0
for i in range(3000):
    key = i * i % 83
    if cache.get(key) is None:
        cache.put(key, i)
    else:
        hits += 1
print(hits, len(cache.kept), list(cache.kept)[:5])

c = ChainMap({"a": 1}, {"b": 2, "a": 9})
print(c["a"], c["b"], list(c), len(c), c, "a" in c, "q" in c, c.get("q"), c.get("q", 0), bool(ChainMap()), bool(c))
c["z"] = 5
print(c.maps, c.new_child({"q": 1}), c.parents, sorted(c.items()), sorted(c.keys()), dict(c) == {"b": 2, "a": 1, "z": 5})
print(c.pop("z"), c.setdefault("w", 3), c.setdefault("b", 7), c, c == {"a": 1, "b": 2, "w": 3})
del c["w"]
c.update({"u": 1}, v=2)
child = c.new_child()
child["a"] = "inner"
print(child["a"], c["a"], child.parents["a"], len(child), ChainMap())
for bad in (lambda: c["nope"], lambda: c.pop("b"), lambda: ChainMap().popitem()):
    try:
        bad()
    except KeyError as error:
        print(error)
