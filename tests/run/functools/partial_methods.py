"""`partialmethod`: methods with arguments given before those of a call."""

from functools import partial, partialmethod


class Cell:
    def __init__(self):
        self.alive = False
        self.history = []

    def set_state(self, state, tag="t", *more, **named):
        self.alive = state
        self.history.append((state, tag, more, sorted(named.items())))
        return self

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, tag="dead")
    set_all = partialmethod(set_state, True, "all", 1, 2, x=1)


c = Cell()
print(c.set_alive().alive, c.set_dead().alive)
c.set_alive("given").set_alive(tag="named")
c.set_dead(tag="over").set_all(3, y=2).set_all(x=5)
for line in c.history:
    print(line)

Cell.set_alive(c, "through the class")
print(c.history[-1])

try:
    c.set_dead("twice")
except TypeError as error:
    print(error)
try:
    partialmethod(5)
except TypeError as error:
    print(error)


class Below(Cell):
    def set_state(self, state, tag="b"):
        self.history.append(("below", state, tag))
        return self

    own = partialmethod(set_state, None)


b = Below()
b.set_alive().own().own("tag")
print(b.history)


class Shape:
    def __init__(self, size):
        self.size = size

    def scaled(self, factor, offset=0):
        return self.size * factor + offset

    double = partialmethod(scaled, 2)
    half = partialmethod(scaled, 0.5, offset=1)


shapes = [Shape(3), Shape(10)]
print([s.double() for s in shapes], [s.half() for s in shapes], [s.half(offset=0) for s in shapes])
bound = shapes[0].double
print(bound(), bound(offset=5), bound(7))
print(list(map(Shape.double, shapes)), partial(Shape.scaled, shapes[1])(3))
