"""copy and comparing: instances of classes below containers keep their class, their elements and their attributes."""

import copy
class Stack(list):
    def __init__(self, *v):
        super().__init__(v)
        self.label = ["x"]
class Reg(dict):
    kind = "r"
class Bag(set):
    def __init__(self, items=()):
        super().__init__(items)
        self.n = len(self)
s = Stack(1, [2])
t = copy.copy(s)
t.append(3)
t.label.append("y")
u = copy.deepcopy(s)
u[1].append(9)
u.label.append("z")
print(s, t, u, s.label, t.label, u.label, type(t).__name__, type(u).__name__)
r = Reg(a=[1])
q = copy.copy(r); q["b"] = 2
w = copy.deepcopy(r); w["a"].append(4)
print(r, q, w, type(q).__name__, type(w).__name__)
b = Bag([1, 2]); c = copy.copy(b); c.add(3); d = copy.deepcopy(b); d.discard(1)
print(b, c, d, c.n, d.n)
mixed = [s, r, b, [1], {2: 3}, {4}, [], {}]
for x in mixed:
    y = copy.copy(x); z = copy.deepcopy(x)
    print(type(y).__name__, y == x, z == x, y is x)
e = []; f = copy.copy(e); f.append(1); print(e, f)
