"""copy: what is the same, what is new, cycles, methods of classes, classes below list."""

import copy


class Plain:
    kind = "class"

    def __init__(self, x, items):
        self.x = x
        self.items = items


class Own:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        print("copy", self.n)
        return Own(self.n + 1)

    def __deepcopy__(self, memo):
        print("deepcopy", self.n)
        made = Own(self.n + 10)
        memo[id(self)] = made
        return made


class L(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.note = "n"


for value in (1, 2.5, "s", b"b", None, True, (1, 2), frozenset({1}), range(3), len, Plain, ..., 1j):
    print(copy.copy(value) is value, copy.deepcopy(value) is value)
p = Plain([1], {"k": [2]})
c, d = copy.copy(p), copy.deepcopy(p)
p.x.append("more")
p.items["k"].append("more")
print(c.x, c.items, d.x, d.items, c is p, type(d).__name__)
x = [1, [2, 3]]
x.append(x)
y = copy.deepcopy(x)
print(y, y[2] is y, y[1] is x[1], copy.copy(x)[2] is x)
shared = [0]
pair = copy.deepcopy((shared, shared, {"s": shared}))
print(pair[0] is pair[1], pair[2]["s"] is pair[0], pair[0] is shared)
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, (2, 3))) == (1, (2, 3)))
o = Own(1)
print(copy.copy(o).n, copy.deepcopy(o).n, [q.n for q in copy.deepcopy([o, o])])
a = L([1, [2]])
a.note = ["changed"]
b, e = copy.copy(a), copy.deepcopy(a)
print(b, b.note is a.note, type(b).__name__, e, e.note is a.note, e[1] is a[1], b[1] is a[1])
for value in ({1: [2]}, {1, 2}, bytearray(b"ab"), [1, [2]]):
    s, dd = copy.copy(value), copy.deepcopy(value)
    print(s == value, s is value, dd == value, dd is value, type(s).__name__)
memo = {}
inner = [1]
print(copy.deepcopy([inner, inner], memo), len(memo) > 0)
print(copy.Error is copy.error, issubclass(copy.Error, Exception))
