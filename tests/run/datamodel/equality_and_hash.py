# __eq__ without __hash__ makes objects unhashable; __ne__ derives from __eq__.
class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return self.x == other.x


class Hashed(Point):
    def __hash__(self):
        return hash(self.x)


class Inherits(Hashed):
    pass


class Again(Hashed):
    def __eq__(self, other):
        return True


class Kept(Hashed):
    def __eq__(self, other):
        return True

    __hash__ = Hashed.__hash__


class Ne:
    def __ne__(self, other):
        return "ne called"


p, q, r = Point(1), Point(1), Point(2)
print(p == q, p != q, p == r, p != r, p == 1, p != 1, 1 == p)
for make in (
    lambda: hash(p),
    lambda: {p: 1},
    lambda: {p},
    lambda: hash(Hashed(3)),
    lambda: len({Hashed(1), Hashed(1), Hashed(2)}),
    lambda: hash(Inherits(4)),
    lambda: hash(Again(1)),
    lambda: hash(Kept(5)),
    lambda: hash([]),
    lambda: hash((1, [])),
    lambda: hash({}),
    lambda: {[]: 1},
    lambda: {1: 2}[[]],
):
    try:
        print(make())
    except TypeError as e:
        print(e)
print(Point.__hash__ is None, Hashed.__hash__ is None)
print(Ne() != 1, Ne() == 1)
print([p, r] == [q, r], (p,) == (r,), {1: p} == {1: q})
print([p, r].index(q), [p, r, q].count(p), q in [r, p])


class Bad:
    def __hash__(self):
        return "x"


try:
    hash(Bad())
except TypeError as e:
    print(e)


class Loud:
    def __eq__(self, other):
        raise RuntimeError("compared")


x = Loud()
print(x in [x], [x] == [x], [x].index(x))
try:
    print([Loud()] == [x])
except RuntimeError as e:
    print(e)
