# Instance, class and static methods, through class, instance, subclass and super.
class Shape:
    sides = 0

    @classmethod
    def describe(cls, extra=""):
        return f"{cls.__name__}:{cls.sides}{extra}"

    @staticmethod
    def area(w, h=1):
        return w * h

    @classmethod
    def create(cls, *args):
        return cls(*args)

    def who(self):
        return self.describe("!") + str(self.area(2))

    @property
    def size(self):
        return self.sides * 10

    @size.setter
    def size(self, v):
        self.sides = v // 10

    @size.deleter
    def size(self):
        print("deleted")


class Square(Shape):
    sides = 4

    @classmethod
    def describe(cls, extra=""):
        return "Square says " + super().describe(extra)

    @staticmethod
    def area(w, h=None):
        return Shape.area(w, w)


print(Shape.describe(), Shape().describe("?"), Square.describe(), Square().who())
print(Shape.area(3, 4), Square.area(5), Square().area(6), Shape().area(2))
print(type(Square.create()).__name__)
s = Square()
print(s.size)
s.size = 70
print(s.sides, s.size, Square.sides)
del s.size
f = s.who
g = Square.who
h = Shape.describe
print(f(), g(s), h("&"))
for make in (
    lambda: Square.who(),
    lambda: s.who(1),
    lambda: Shape.area(),
    lambda: Shape.describe(1, 2),
    lambda: Shape.create(1),
    lambda: s.size(),
):
    try:
        print(make())
    except TypeError as e:
        print(e)


class ReadOnly:
    @property
    def value(self):
        return 1


r = ReadOnly()
for action in range(2):
    try:
        if action == 0:
            r.value = 2
        else:
            del r.value
    except AttributeError as e:
        print(e)


class FunctionProperty:
    def _get(self):
        return self._v

    def _set(self, v):
        self._v = v

    v = property(_get, _set)


p = FunctionProperty()
p.v = 9
print(p.v)
