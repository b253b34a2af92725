"""Properties and other values that code outside the class statement gives a class, under names that it computes."""


def with_properties(*names):
    def decorate(cls):
        for name in names:
            setattr(cls, name, property(lambda self, name=name: self._values[name]))
        return cls

    return decorate


@with_properties("x", "y")
class Point:
    def __init__(self, **values):
        self._values = values


p = Point(x=1, y="two")
print(p.x, p.y)
try:
    p.x = 3
except AttributeError as error:
    print(error)
try:
    print(p.z)
except AttributeError as error:
    print(error)


class Shape:
    def __init__(self):
        self.n = 3


def area(self):
    return self.n**2


Shape.area = property(area)
print(Shape().area)
setattr(Shape, "double", property(lambda self: self.n * 2))
print(Shape().double)
for name in ["p", "q"]:
    setattr(Shape, name, property(lambda self, name=name: name * self.n))
    setattr(Shape, name + "_text", f"<{name}>")
shape = Shape()
print(shape.p, shape.q, shape.p_text, Shape.q_text, shape.n)
shape.n = 2
print(shape.p, shape.area)


class Flags:
    pass


for i, name in enumerate(("read", "write", "run")):
    setattr(Flags, name.upper(), 1 << i)
print(Flags.READ, Flags.WRITE | Flags.RUN, Flags().RUN)
