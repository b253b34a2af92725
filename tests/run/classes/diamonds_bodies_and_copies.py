"""Class bodies, inheritance diamonds, super in every place, slots, properties, class and static methods, copies."""

import copy


class Root:
    made = 0

    def __new__(cls, *args, **kwargs):
        cls.made += 1
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        self.trace = ["Root"]

    def describe(self):
        return ["Root.describe"]

    @classmethod
    def create(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(n):
        return n + 1


class Left(Root):
    def __init__(self, a, **kwargs):
        super().__init__(**kwargs)
        self.a = a
        self.trace.append("Left")

    def describe(self):
        return ["Left.describe", *super().describe()]


class Right(Root):
    def __init__(self, *, b=0, **kwargs):
        super().__init__(**kwargs)
        self.b = b
        self.trace.append("Right")

    def describe(self):
        return ["Right.describe", *super().describe()]

    @property
    def double(self):
        return self.b * 2

    @double.setter
    def double(self, value):
        self.b = value // 2


class Bottom(Left, Right):
    def __init__(self, a, b):
        super().__init__(a, b=b)
        self.trace.append("Bottom")

    def describe(self):
        return [f"Bottom {self.a} {self.b}"] + super().describe()

    @classmethod
    def create(cls, n):
        made = super().create(n, n + 1)
        made.trace.append("created")
        return made


x = Bottom(1, 2)
print(x.trace, x.describe(), [c.__name__ for c in Bottom.__mro__])
print(Bottom.create(5).trace, Bottom.helper(3), x.helper(4), Left.create(1).describe(), Root.made, Bottom.made, Left.made, Right.made)
x.double = 9
print(x.b, x.double, Right.double.fget(x), isinstance(x, Right), issubclass(Bottom, (Right, int)), issubclass(Right, Left))
try:
    del x.double
except AttributeError as error:
    print(error)
for bad in (lambda: Bottom(1), lambda: Left(), lambda: Right(1, 2).b, lambda: Right(5), lambda: Root.describe(), lambda: Bottom.create()):
    try:
        print(bad())
    except TypeError as error:
        print(error)


class Body:
    squares = [n * n for n in range(4)]
    total = sum(squares)
    if total > 10:
        size = "big"
    else:
        size = "small"
    _name = 1
    del _name

    def method(self):
        return self.size, Body.total

    alias = method
    handlers = {"m": method}

    class Inner:
        level = 2

        def up(self):
            return Body.total + self.level


b = Body()
print(b.squares, b.alias(), Body.handlers["m"](b), Body.Inner().up(), b.Inner.level, hasattr(Body, "_name"))


class Slotted:
    __slots__ = ("x", "__hidden")

    def __init__(self):
        self.x = 1
        self.__hidden = 2

    def peek(self):
        return self.__hidden


class Deep:
    def __init__(self, name, children=()):
        self.name, self.children, self.parent = name, list(children), None
        for c in self.children:
            c.parent = self

    def __deepcopy__(self, memo):
        new = type(self)(self.name + "'", copy.deepcopy(self.children, memo))
        memo[id(self)] = new
        return new

    def __repr__(self):
        return f"{self.name}({', '.join(map(repr, self.children))})"


s = Slotted()
print(s.x, s.peek(), s._Slotted__hidden, hasattr(s, "__dict__"))
tree = Deep("root", [Deep("a"), Deep("b", [Deep("c")])])
other, shallow = copy.deepcopy(tree), copy.copy(tree)
shallow.name = "shallow"
shallow.children.append(Deep("d"))
print(tree, other, shallow, other.children[1].parent is other, shallow.children is tree.children)


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __set_fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    fahrenheit = property(lambda self: self.celsius * 9 / 5 + 32, __set_fahrenheit, doc="in F")


t = Temperature(100)
t.fahrenheit = 50
print(t.celsius, t.fahrenheit, Temperature.fahrenheit.__doc__, t.__dict__)


class Chain:
    def __init__(self, value=()):
        self.value = value

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Chain((*self.value, name))

    def __call__(self, *args, **kwargs):
        return Chain((*self.value[:-1], f"{self.value[-1]}({', '.join([*map(repr, args), *(f'{k}={v!r}' for k, v in kwargs.items())])})"))

    def __str__(self):
        return ".".join(self.value)


print(Chain().select("a", 1).where(x=2, y="z").order.by("n"), hasattr(Chain(), "__len__"))
