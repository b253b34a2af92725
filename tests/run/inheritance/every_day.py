# Inheritance: super chains, mixins, diamond, abstract classes, properties overridden, class methods, operators inherited.
from abc import ABC, abstractmethod


class Base:
    registry = []
    kind = "base"

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Base.registry.append(cls.__name__)

    def __init__(self, *args, **kw):
        self.log = ["Base"]
        self.args, self.kw = args, kw

    def who(self):
        return "Base.who"

    def template(self):
        return f"<{self.who()}:{self.kind}>"

    @classmethod
    def make(cls, *a):
        return cls(*a)

    @property
    def size(self):
        return 1

    def __eq__(self, other):
        return type(self) is type(other)

    def __repr__(self):
        return f"{self.__class__.__name__}()"


class Left(Base):
    kind = "left"

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.log.append("Left")

    def who(self):
        return "Left>" + super().who()

    @property
    def size(self):
        return super().size + 10


class Right(Base):
    def __init__(self, *args, extra=None, **kw):
        super().__init__(*args, **kw)
        self.log.append(f"Right {extra}")

    def who(self):
        return "Right>" + super().who()

    @property
    def size(self):
        return super().size + 100


class Both(Left, Right):
    kind = "both"

    def who(self):
        return "Both>" + super().who()


b = Both(1, 2, extra="e", z=3)
print(b.log, b.args, b.kw, b.who(), b.template(), b.size)
print([c.__name__ for c in Both.__mro__], Base.registry, Both.make(5).args, Left.make() == Left(), Left() == Right(), Left() != Both())
print(isinstance(b, Right), issubclass(Both, (int, Base)), isinstance(b, (str, Left)), Both.__bases__, Both.__base__.__name__)


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name} {self.area():.2f}"


class Square(Shape):
    name = "square"

    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2


class Half(Shape):
    def area(self):
        return super().area()


print(Square(3).describe())
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)


class Meta1:
    def hook(self):
        return ["Meta1"]


class Mixin:
    def hook(self):
        return ["Mixin"] + super().hook()


class Used(Mixin, Meta1):
    def hook(self):
        return ["Used"] + super().hook()


print(Used().hook(), super(Mixin, Used()).hook(), Meta1.hook(Used()))
try:
    class Bad(Base, Both):
        pass
except TypeError as e:
    print(e)


class Num(int):
    def __add__(self, other):
        return Num(int(self) + other + 1)

    def double(self):
        return self * 2


n = Num(5)
print(n + 1, type(n + 1).__name__, n.double(), type(n.double()).__name__, n == 5, hash(n) == hash(5), [10, 20, 30, 40, 50, 60][n], isinstance(n, int))


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1] if self else None


s = Stack([1]).push(2).push("three")
print(s, s.peek(), len(s), s[1:], Stack().peek(), isinstance(s, list), s == [1, 2, "three"])


class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

    def __missing__(self, k):
        return f"no {k}"


u = Upper()
u["a"] = 1
print(u, u["A"], u["zz"], u.get("zz"), "A" in u)


class Err(ValueError):
    def __init__(self, code, *rest):
        super().__init__(*rest)
        self.code = code

    def __str__(self):
        return f"E{self.code}:{super().__str__()}"


try:
    raise Err(7, "bad", "worse")
except ValueError as e:
    print(e, e.args, e.code, repr(e))
