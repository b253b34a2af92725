from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    radius: float


class Square:
    __match_args__ = ("corner", "side")

    def __init__(self, corner, side):
        self.corner = corner
        self.side = side

    @property
    def area(self):
        return self.side * self.side


class Base:
    pass


class Derived(Base):
    def __init__(self):
        self.only = "derived"


def describe(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, 0):
            return f"on x axis at {x}"
        case Point() as p:
            return f"point {p}"
        case Circle(Point(0, 0), r):
            return f"circle around origin, {r}"
        case Circle(center=Point(x=x), radius=1.0 | 2.0 as r):
            return f"small circle at {x}, {r}"
        case Circle():
            return "circle"
        case Square(Point(a, b), side=s) if a == b:
            return f"diagonal square {a} {s}"
        case Square(area=100):
            return "square of 100"
        case Square(_, n):
            return f"square {n}"
        case Derived(only=o):
            return o
        case Base():
            return "base"
        case int(n) | float(n):
            return f"number {n}"
        case bool():
            return "never: a bool is an int"
        case list([first, *_]) | tuple([first, *_]):
            return f"begins with {first}"
        case list() | tuple():
            return "empty sequence"
        case dict(d):
            return f"dict of {len(d)}"
        case str(s) if len(s) > 3:
            return "long text"
        case object(missing=1):
            return "never"
        case _:
            return "unknown"


for shape in [
    Point(0, 0), Point(0, 5), Point(5, 0), Point(1, 2), Circle(Point(0, 0), 3.0), Circle(Point(4, 1), 2.0),
    Circle(Point(1, 1), 5.0), Square(Point(2, 2), 3), Square(Point(1, 2), 10), Square(Point(1, 2), 4), Derived(), Base(),
    7, 2.5, True, [1, 2], (3,), [], (), {"a": 1}, "text", "abc", None, {1},
]:
    print(describe(shape))


@dataclass
class Expr:
    pass


@dataclass
class Num(Expr):
    value: int


@dataclass
class Add(Expr):
    left: Expr
    right: Expr


@dataclass
class Mul(Expr):
    left: Expr
    right: Expr


@dataclass
class Neg(Expr):
    operand: Expr


def evaluate(e: Expr) -> int:
    match e:
        case Num(n):
            return n
        case Add(a, b):
            return evaluate(a) + evaluate(b)
        case Mul(Num(0), _) | Mul(_, Num(0)):
            return 0
        case Mul(a, b):
            return evaluate(a) * evaluate(b)
        case Neg(Neg(inner)):
            return evaluate(inner)
        case Neg(inner):
            return -evaluate(inner)
    raise ValueError("no expression")


print(evaluate(Add(Num(2), Mul(Num(3), Neg(Num(4))))), evaluate(Neg(Neg(Num(5)))), evaluate(Mul(Add(Num(1), Num(1)), Num(0))))
for bad in range(2):
    try:
        match Point(1, 2) if bad == 0 else Base():
            case Point(a, b, c):
                print("never")
            case Base(a):
                print("never")
    except TypeError as error:
        print(error)
try:
    evaluate(Expr())
except ValueError as error:
    print(error)
