class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __eq__(self, o): return self.rows == o.rows
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __imatmul__(self, o): self.rows = (self @ o).rows; return self
    def __neg__(self): return Matrix([[-x for x in r] for r in self])
    def transpose(self): return Matrix(zip(*self.rows))
    T = property(transpose)
m = Matrix([[1, 2], [3, 4]])
print(m @ m, m[0, 1], m == Matrix.identity(2), m @ Matrix.identity(2) == m, -m, m.T, len(m))
m[0, 0] = 9; print(m); m @= Matrix.identity(2); print(m, [sum(r) for r in m])
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return sum(k * x ** i for i, k in enumerate(self.c))
    def __add__(self, o):
        from itertools import zip_longest
        return Poly(*[a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)])
    def __mul__(self, o):
        if isinstance(o, (int, float)): return Poly(*[k * o for k in self.c])
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __str__(self): return " + ".join(f"{k}x^{i}" if i else str(k) for i, k in enumerate(self.c) if k) or "0"
p = Poly(1, 2); print(p(3), p + Poly(0, 0, 5), p * p, 3 * p, p * 2, Poly())
class Stack:
    class Empty(Exception): pass
    def __init__(self, items=()): self._items = list(items)
    def push(self, *xs): self._items.extend(xs); return self
    def pop(self):
        if not self._items: raise Stack.Empty("pop from empty stack")
        return self._items.pop()
    def __bool__(self): return bool(self._items)
    def __len__(self): return len(self._items)
    def __iter__(self):
        while self: yield self.pop()
s = Stack("ab").push(1, None)
print(list(s), bool(s), len(s))
try: s.pop()
except Stack.Empty as e: print("Empty:", e)
class Node:
    def __init__(self, key, left=None, right=None): self.key, self.left, self.right = key, left, right
    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None: setattr(self, side, Node(key))
        else: child.insert(key)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.key
        if self.right: yield from self.right
    def depth(self): return 1 + max((c.depth() for c in (self.left, self.right) if c), default=0)
t = Node(5)
for k in (3, 8, 1, 4, 9): t.insert(k)
print(list(t), t.depth(), 4 in t, [k for k in t if k % 2])
class Event:
    def __init__(self): self.handlers = []
    def __iadd__(self, h): self.handlers.append(h); return self
    def __isub__(self, h): self.handlers.remove(h); return self
    def __call__(self, *a, **k): return [h(*a, **k) for h in self.handlers]
ev = Event(); ev += lambda x: x + 1; f = lambda x: x * 10; ev += f; print(ev(4)); ev -= f; print(ev(4))
class Temp:
    def __init__(self, c=0): self.c = c
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
t = Temp(); t.f = 212; print(t.c, t.f)
class Acc:
    total = 0
    def __init__(self, b): self.b = b; Acc.total += b
    def __enter__(self): self.saved = self.b; return self
    def __exit__(self, et, ev, tb):
        if et: self.b = self.saved
        return et is ValueError
a = Acc(10)
with a: a.b -= 5
with a: a.b -= 100; raise ValueError
print(a.b, Acc.total)
