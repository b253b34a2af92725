def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)

d = {"a": 1, 2: "two", (3, 4): [5], None: None, 1.5: True}
print(d, len(d), d["a"], d.get(2), d.get("zz"), d.get("zz", 0), "a" in d, "b" not in d)
attempt("key", lambda: d["missing"]); attempt("unhashable", lambda: d[[1]]); attempt("unhashable in", lambda: [1] in d); attempt("unhashable set", lambda: {[1]: 2}); attempt("dict key", lambda: {{}: 1})
attempt("pop", lambda: d.pop("nope")); print(d.pop("nope", "default"), d.pop(2), d)
attempt("popitem", lambda: {}.popitem()); print(d.popitem(), d)
print(d.setdefault("new", []), d.setdefault("a", 5), d)
d.update({"a": 10}); d.update(b=2, c=3); d.update([("x", 1), ["y", 2]]); d.update(); print(d)
attempt("update", lambda: d.update(5)); attempt("update pairs", lambda: d.update([1])); attempt("update short", lambda: d.update([(1, 2, 3)])); attempt("update text", lambda: d.update("ab"))
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)))
print(dict(), dict(a=1), dict([(1, 2)]), dict({"q": 1}, r=2), dict(zip("ab", range(2))), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "b": 2})
attempt("fromkeys", lambda: dict.fromkeys(5)); attempt("dict", lambda: dict(5)); attempt("dict2", lambda: dict([1, 2]))
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {1: 1}); attempt("less", lambda: {} < {1: 1}); attempt("add", lambda: {} + {})
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}); e = {"a": 1}; e |= {"c": 3}; e |= [("d", 4)]; print(e); attempt("or", lambda: {} | [("a", 1)])
keys, values, pairs = e.keys(), e.values(), e.items(); e["z"] = 0; print(keys, values, pairs, len(keys), "z" in keys, 0 in values, ("z", 0) in pairs)
print(sorted(keys & {"a", "z"}), keys | {"q"} == {"a", "c", "d", "z", "q"}, sorted(keys - {"a"}), keys == {"a", "c", "d", "z"}, sorted(keys ^ {"a", "new"}), keys.isdisjoint({"no"}))
def change(action):
    m = {i: i for i in range(4)}
    try:
        for k in m:
            action(m, k)
    except RuntimeError as error:
        return str(error)
    return sorted(m.items())
print(change(lambda m, k: m.update({k + 10: 0}))); print(change(lambda m, k: m.pop(k))); print(change(lambda m, k: m.update({k: -k})))
c = e.copy(); c["only"] = 1; print("only" in e, c.clear(), c, bool(c)); del e["a"]; attempt("del", lambda: e.__delitem__("a")); print(e)
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b"}, hash(1) == hash(1.0))
n = {}; n["self"] = n; print(n)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v) % 2
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f"K({self.v})"
m = {K(i % 5): i for i in range(12)}; print(m, m[K(3)], K(7) in m); attempt("k", lambda: m[K(9)])
class Bad:
    def __hash__(self): raise ValueError("no hash")
attempt("bad hash", lambda: {Bad(): 1})
inverted = {v: k for k, v in {"a": 1, "b": 2}.items()}; print(inverted, sorted(inverted, reverse=True), max(inverted), sum(inverted), min({"b": 1, "a": 2}, key={"b": 1, "a": 2}.get))
from collections import defaultdict
count = defaultdict(int)
for w in "the cat the dog the end".split(): count[w] += 1
print(dict(count), sorted(count.items(), key=lambda kv: (-kv[1], kv[0])), count["none"], len(count))
