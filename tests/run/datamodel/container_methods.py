# The container protocol: keys of any kind, slices, missing, delete, len, reversed.
class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        print("get", key)
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cells[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.cells[key]

    def __len__(self):
        return len(self.cells)

    def __iter__(self):
        return iter(sorted(self.cells))


g = Grid()
g[1, 2] = "a"
g[0, 0] = "b"
print(g[1, 2], g[5, 5], len(g), list(g))
g[1, 2] += "!"
del g[0, 0]
print(list(g))


class Slices:
    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        if isinstance(key, tuple):
            return tuple(self[k] for k in key)
        if key is Ellipsis:
            return "dots"
        return ("item", key)


s = Slices()
print(s[1], s[1:2], s[:], s[::2], s[1:], s[:-1])
print(s[1:2, 3], s[..., 1], s[()], s[1,])


class Missing(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = key * 2
        return self[key]


m = Missing(a=1)
print(m["a"], m["zz"], m["zz"], m.get("q"), "q" in m, len(m))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return self.n - i


c = Countdown(3)
print(list(c), list(reversed(c)), 2 in c, max(c), sum(c), sorted(c))
a, b, d = c
print(a, b, d)
print(*c, sep="/")
print(dict(enumerate(c)), list(zip(c, "xyz")))


class Nothing:
    pass


n = Nothing()
for make in (lambda: n[0], lambda: list(n), lambda: c[7]):
    try:
        print(make())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
try:
    n[0] = 1
except TypeError as e:
    print(e)
try:
    del n[0]
except TypeError as e:
    print(e)
try:
    (1, 2)[0] = 3
except TypeError as e:
    print(e)
try:
    t = "abc"
    del t[0]
except TypeError as e:
    print(e)
