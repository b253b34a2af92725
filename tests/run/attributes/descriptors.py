# Objects with __get__, __set__, __delete__ and __set_name__ as class variables.
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f"{self.name} must be positive")
        setattr(obj, self.name, value)


class Box:
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self._width = 0
        self._height = 0
        self.width = width
        self.height = height


b = Box(1, 2)
print(b.width, b.height)
try:
    b.width = -1
except ValueError as e:
    print(e)
print(type(Box.width).__name__)


class Constant:
    def __init__(self, value):
        self.value = value

    def __get__(self, obj, owner):
        return (self.value, obj is None, owner.__name__)


class Uses:
    c = Constant(5)


u = Uses()
print(u.c, Uses.c)
u.c = "own"
print(u.c, Uses.c)


class Deletes:
    def __get__(self, obj, owner):
        return "there"

    def __set__(self, obj, value):
        print("set", value)

    def __delete__(self, obj):
        print("deleted")


class Holder:
    d = Deletes()


h = Holder()
h.d = 4
del h.d
print(h.d)
