import sys


class Shape:
    kind = "shape"

    def area(self):
        raise NotImplementedError

    def scale(self, k, *, about=None):
        return ("base", k, about)

    def describe(self, *rest, **options):
        return f"{self.kind}:{self.area()}:{rest}:{sorted(options.items())}"

    def chain(self):
        return self

    def rec(self, n):
        if n == 0:
            return 0
        return 1 + other(self).rec(n - 1)


class Square(Shape):
    kind = "square"

    def __init__(self, s):
        self.s = s
        self.extra = [s]

    def area(self):
        return self.s * self.s

    def scale(self, k, about=1):
        return Square(self.s * k)

    @property
    def size(self):
        return self.s

    def rec(self, n):
        if n == 0:
            return 0
        return 1 + other(self).rec(n - 1)


class Circle(Shape):
    def __init__(self, r):
        self.r = r
        self.extra = {"r": r}

    def area(self):
        return 3.5 * self.r

    def chain(self):
        return None

    @property
    def size(self):
        return "r" + str(self.r)

    @staticmethod
    def make(x):
        return Circle(x)

    @classmethod
    def named(cls, x):
        return cls.__name__ + str(x)


class Big(Square):
    def area(self):
        return super().area() + 1000

    def only(self, a, b=2):
        return a + b

    make = "not a method"


class Odd(Shape):
    def __init__(self):
        self.area = lambda: "called"

    def __getattr__(self, name):
        if name == "missing":
            raise AttributeError("no " + name)
        return "got " + name


def other(s):
    return shapes[0] if s is shapes[2] else shapes[2]


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


shapes = [Square(2), Circle(1), Big(3), Odd()]
for s in shapes:
    print(attempt(lambda: s.area()), attempt(lambda: type(s.scale(2)).__name__), attempt(lambda: s.describe(1, a=2)))
    print(attempt(lambda: s.chain() is s), s.kind)
    print(attempt(lambda: s.only(1)), attempt(lambda: s.only(1, b=5)), attempt(lambda: s.only()))
    print(attempt(lambda: s.make(4).r), attempt(lambda: s.named(1)), attempt(lambda: s.size), attempt(lambda: s.extra))
    print(attempt(lambda: s.missing), attempt(lambda: s.whatever))
    print(attempt(lambda: type(s.scale(1, about=2)).__name__), attempt(lambda: s.scale()), attempt(lambda: s.scale(1, 2, 3)))


def store(s, v):
    s.size2 = v
    s.s = v
    return s.size2, s.s


def first(n):
    return shapes[n % 2]


x = first(0)
x.note = "a"
first(1).note = 5
print(first(0).note, first(1).note, attempt(lambda: first(2).note))
print(attempt(lambda: setattr(first(1), "size", 3)))


def set_size(s):
    s.size = 3


print(attempt(lambda: set_size(first(0))), attempt(lambda: set_size(first(1))))
print(store(shapes[0], 9), store(shapes[1], "z"))
sys.setrecursionlimit(200)
print(shapes[0].rec(150))
print(attempt(lambda: shapes[0].rec(500)))


class Node:
    def eval(self):
        return None


class Num(Node):
    def __init__(self, v):
        self.v = v

    def eval(self):
        return self.v


class Add(Node):
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def eval(self):
        return self.a.eval() + self.b.eval()


class Neg(Node):
    def __init__(self, a):
        self.a = a

    def eval(self):
        return -self.a.eval()


print(Add(Num(1), Neg(Add(Num(2), Num(2.5)))).eval())
print(attempt(lambda: Add(Num(1), Node()).eval()))
print(Add(Num("a"), Num("b")).eval())
