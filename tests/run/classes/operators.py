class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, o):
        if not isinstance(o, Vec):
            return NotImplemented
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        return self * k

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __lt__(self, o):
        return (self.x, self.y) < (o.x, o.y)

    def __getitem__(self, i):
        return [self.x, self.y][i]

    def __len__(self):
        return 2

    def __contains__(self, v):
        return v == self.x or v == self.y

    def __call__(self, s):
        return f"called {s}"

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


a, b = Vec(1, 2), Vec(3.5, -1)
print(a + b, a * 3, 2 * a, -a, a == Vec(1, 2), a != b, a < b, sorted([b, a]), a[0], a[-1], len(a), 2 in a, 9 in a, a("x"), list(a) if False else [v for v in a])
c = a
c += b
print(a, c is a, max([a, b]), sum([Vec(1, 1)], Vec(0, 0)))
try:
    a + 5
except TypeError as e:
    print(e)
try:
    a - b
except TypeError as e:
    print(e)
