"""Counter, ChainMap, OrderedDict, defaultdict: methods and operators with every kind of argument."""
from collections import ChainMap, Counter, OrderedDict, defaultdict


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for source in ("hello", [1, 1, "a"], {"a": 3, "b": -1}, (), Counter("aab"), range(2), [(1, 2), (1, 2)]):
    name = type(source).__name__
    attempt(f"Counter {name}", lambda: Counter(source))
attempt("Counter names", lambda: (Counter(a=2, b=0), Counter("ab", a=5), Counter({"x": 1}, x=1)))
attempt("Counter int", lambda: Counter(5))
attempt("Counter none", lambda: Counter(None))
c = Counter("mississippi")
print(c, c["s"], c["zz"], "zz" in c, c.most_common(2), c.most_common(), c.most_common(0), sorted(c.elements()), c.total(), len(c), list(c), dict(c))
attempt("update", lambda: (c.update("mm"), c.update({"x": 2.5}), c.update(y=1), c))
attempt("subtract", lambda: (c.subtract("mmmm"), c.subtract({"x": 1}), c.subtract(y=3), c))
attempt("negative elements", lambda: list(Counter(a=2, b=0, c=-1).elements()))
attempt("fromkeys", lambda: Counter.fromkeys("ab"))
a, b = Counter(a=3, b=1, c=-1), Counter(a=1, b=2, d=4)
print(a + b, a - b, a & b, a | b, +a, -a, a == Counter(a=3, b=1, c=-1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), a < b, Counter() >= Counter(), a != b)
for op in ("__iadd__", "__isub__", "__iand__", "__ior__"):
    attempt(op, lambda: getattr(Counter(a=3, b=1), op)(b))
attempt("+ dict", lambda: Counter("a") + {"a": 1})
attempt("del missing", lambda: c.__delitem__("never"))
attempt("copy", lambda: (c.copy() == c, type(c.copy()).__name__))
base, top = {"a": 1, "b": 2}, {"b": 20, "c": 30}
chain = ChainMap(top, base)
print(chain, chain["a"], chain["b"], "c" in chain, len(chain), sorted(chain), chain.get("zz", 0), dict(chain), list(chain.items()), chain.maps, chain.parents, bool(ChainMap()))
chain["new"] = 5
chain["a"] = 100
print(top, base, chain.new_child({"c": 0})["c"], chain.new_child().maps[0], chain.new_child(z=1)["z"])
attempt("missing", lambda: chain["nope"])
attempt("del", lambda: chain.__delitem__("b") or chain["b"])
attempt("del base", lambda: chain.__delitem__("b"))
attempt("pop base", lambda: chain.pop("b"))
attempt("popitem", lambda: ChainMap().popitem())
attempt("or", lambda: (ChainMap({"a": 1}) | {"b": 2}, {"b": 2} | ChainMap({"a": 1})))
attempt("equal", lambda: (ChainMap({"a": 1}) == {"a": 1}, ChainMap({"a": 1}, {"a": 2}) == ChainMap({"a": 1})))
o = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
print(o, list(reversed(o)), o == {"a": 2, "b": 1, "c": 3}, o == OrderedDict(a=2, b=1, c=3), o.popitem(), o.popitem(last=False), o)
o = OrderedDict.fromkeys("abcd", 0)
attempt("move", lambda: (o.move_to_end("a"), list(o), o.move_to_end("d", last=False), list(o)))
attempt("move missing", lambda: o.move_to_end("zz"))
attempt("popitem empty", lambda: OrderedDict().popitem())
attempt("update keeps place", lambda: (o.update(b=9), o.__setitem__("new", 1), o))
attempt("or", lambda: (o | {"b": 1}, type({} | o).__name__, o.copy() == o))
for factory in (int, list, lambda: "x", None, dict):
    d = defaultdict(factory)
    attempt("default", lambda: (d["k"], len(d), d.default_factory is factory))
attempt("factory wrong", lambda: defaultdict(5))
d = defaultdict(list, {"a": [1]}, b=[2])
d["c"].append(3)
print(d, d.get("zz"), d.setdefault("e", [5]), "zz" in d, d.copy(), type(d.copy()).__name__, d == {"a": [1], "b": [2], "c": [3], "e": [5]}, d | {"z": []})
attempt("pop", lambda: (d.pop("a"), d.pop("a", None)))
attempt("pop missing", lambda: d.pop("a"))


class Upper(defaultdict):
    def __missing__(self, key):
        self[key] = key.upper()
        return self[key]


u = Upper()
print(u["ab"], u, repr(u))
