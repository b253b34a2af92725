"""What a class says of its copies: `__reduce__`, `__reduce_ex__`, `__getstate__` and `__setstate__`."""
import copy


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __reduce__(self):
        print("reduce")
        return (Point, (self.x + 1, self.y))


p = Point(1, [2])
q = copy.copy(p)
print(q.x, q.y is p.y, type(q) is Point)
d = copy.deepcopy(p)
print(d.x, d.y, d.y is p.y)


class Cached:
    def __init__(self):
        self.a = 1
        self.cache = {"k": 1}

    def __getstate__(self):
        print("getstate")
        state = self.__dict__.copy()
        del state["cache"]
        return state

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state)
        self.cache = {}


s = Cached()
for t in (copy.copy(s), copy.deepcopy(s)):
    print(t.a, t.cache, s.cache)


class Lossy:
    def __init__(self, kept, lost):
        self.kept = kept
        self.lost = lost

    def __getstate__(self):
        return {"kept": self.kept}


loss = copy.copy(Lossy([1], [2]))
print(loss.kept)
try:
    print(loss.lost)
except AttributeError as e:
    print(e)


class Told:
    def __init__(self):
        self.items = [1, [2]]

    def __setstate__(self, state):
        print("told", state)
        self.items = state["items"]


t = Told()
u = copy.copy(t)
print(u.items is t.items, u.items)
v = copy.deepcopy(t)
print(v.items is t.items, v.items[1] is t.items[1], v.items)


class Single:
    def __reduce_ex__(self, protocol):
        print("reduce_ex", protocol)
        return "SINGLE"


SINGLE = Single()
print(copy.copy(SINGLE) is SINGLE, copy.deepcopy([SINGLE, SINGLE])[1] is SINGLE)


def make_bag(name):
    return Bag(name)


class Bag:
    def __init__(self, name):
        self.name = name
        self.inside = []
        self.labels = {}

    def append(self, item):
        self.inside.append(item)

    def __setitem__(self, key, value):
        self.labels[key] = value

    def __setstate__(self, state):
        self.name = self.name + state

    def __reduce__(self):
        return (make_bag, (self.name,), "!", iter(self.inside), iter(self.labels.items()))


b = Bag("bag")
b.append([1])
b["k"] = ["v"]
c = copy.copy(b)
print(c.name, c.inside, c.labels, c.inside[0] is b.inside[0])
c = copy.deepcopy(b)
print(c.name, c.inside, c.labels, c.inside[0] is b.inside[0], c.labels["k"] is b.labels["k"])
