# Classes that derive from dict and list.
class Doubling(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]

    def extra(self):
        return len(self)


d = Doubling()
d["a"] = "z"
print(d["a"], d["b"], d, d.extra(), isinstance(d, dict), "a" in d, d.get("q"), list(d.items()))


class Numbers(list):
    def total(self):
        t = 0
        for x in self:
            t += x
        return t

    def append(self, x):
        print("append", x)
        super().append(x)


n = Numbers([1, 2, 3])
n.append(4)
print(n, n.total(), len(n), n[0], n[1:], isinstance(n, list), sum(n), sorted(n, reverse=True))
print(n == [1, 2, 3, 4], n + [5], 2 in n, [x for x in n], n.index(3), max(n))
del n[0]
n.extend([7, 8])
print(n, type(n).__name__)


class AttrDict(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)

    def __setattr__(self, k, v):
        self[k] = v


a = AttrDict(x=1)
a.y = 2
print(a.x, a.y, a, hasattr(a, "z"))


class Lower(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())


low = Lower()
low["ABC"] = 1
low["aBc"] = 2
print(low, low["AbC"], len(low))


class Stack(list):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack("s")
s.push("p")
s.push("q")
print(s.name, s.peek(), s, s.pop(), bool(s), s)


class Group(set):
    def both(self, other):
        return self & other


g = Group([1, 2, 3])
g.add(4)
print(len(g), g.both({2, 3, 9}), 4 in g)
