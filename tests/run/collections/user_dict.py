"""collections.UserDict: classes below it that define one method and keep the others true to it."""

from collections import UserDict


class Typed(UserDict):
    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError(f"keys are text, not {type(key).__name__}")
        super().__setitem__(key.strip(), value)


t = Typed({" a ": 1}, b=2)
t.update({"c ": 3}, d=4)
print(t, len(t), t.data, "a" in t, " a " in t, t["a"], t.get("zz"), t.get("c", 0))
for bad in (lambda: t.update({5: 1}), lambda: Typed({None: 1}), lambda: t["zz"], lambda: t.pop("zz"), lambda: hash(t)):
    try:
        bad()
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
print(t.setdefault("a", 9), t.setdefault(" e", 9), t.pop("a"), t.pop("a", "gone"), list(t), t == {"b": 2, "c": 3, "d": 4, "e": 9})


class Default(UserDict):
    def __init__(self, make):
        super().__init__()
        self.make = make
        self.missed = []

    def __missing__(self, key):
        self.missed.append(key)
        value = self[key] = self.make(key)
        return value


d = Default(lambda k: k * 2)
print(d["x"], d[4], d["x"], d, d.missed, d.get("y"), "y" in d, d.missed)
d.clear()
print(d, d.popitem() if d else "empty", bool(d), isinstance(d, dict), isinstance(d, UserDict))


class Counted(UserDict):
    reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("deleting", key)
        super().__delitem__(key)


c = Counted(a=1, b=2)
print(c["a"], c.get("b"), dict(c), list(c.items()), c.reads)
del c["a"]
print(c.pop("b"), c, {**Counted(z=0)}, sorted(Counted(q=1, p=2).values()), [k for k in Counted(m=1)])
plain = UserDict([("k", 1), ("l", 2)])
plain["m"] = plain.data
print(plain["k"], len(plain), sorted(plain.keys() - {"k"}), ("l", 2) in plain.items(), plain.data is plain["m"])
