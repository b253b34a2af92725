class Shape:
    def __init__(self, name):
        self.name = name
    def area(self):
        raise NotImplementedError
    def describe(self):
        return f"{self.name} with area {self.area():.2f}"
    def __lt__(self, other):
        return self.area() < other.area()
    def __repr__(self):
        return f"<{type(self).__name__} {self.name}>"
class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r
    def area(self):
        return 3.14159 * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h
    def area(self):
        return self.w * self.h
class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)
        self.name = "square"
shapes = [Circle(1), Rect(2, 3), Square(1.5), Rect(1, 1)]
for s in shapes:
    print(s.describe())
print(sorted(shapes), min(shapes), max(shapes, key=lambda s: s.name))
print(sum(s.area() for s in shapes))
by_type = {}
for s in shapes:
    by_type.setdefault(type(s).__name__, []).append(s)
print(by_type)
try:
    Shape("x").describe()
except NotImplementedError as e:
    print(repr(e))
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def insert(self, v):
        if v < self.value:
            if self.left is None:
                self.left = Node(v)
            else:
                self.left.insert(v)
        elif self.right is None:
            self.right = Node(v)
        else:
            self.right.insert(v)
    def walk(self, out):
        if self.left:
            self.left.walk(out)
        out.append(self.value)
        if self.right:
            self.right.walk(out)
        return out
    def depth(self):
        return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)
root = Node(50)
x = 7
for _ in range(40):
    x = (x * 37 + 11) % 101
    root.insert(x)
print(root.walk([]), root.depth())
words = Node("m")
for w in "the quick brown fox jumps over the lazy dog".split():
    words.insert(w)
print(words.walk([]))
