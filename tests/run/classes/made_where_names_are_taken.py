"""`type(name, bases, dict)` anywhere in an expression, also under a name that something else has."""


class Point:
    kind = "point"


print(type("Point", (), {}), Point.kind)
Other = type("Point", (Point,), {"kind": "other"})
print(Other.__name__, Other.kind, issubclass(Other, Point), Other is Point)
print(type("Thing", (Point,), {"size": 3})().size, type("Thing", (), {"size": 4}).size)


def make():
    return type("Local", (Point,), {"twice": lambda self: self.kind * 2})


Local = make()
print(Local.__name__, Local().twice())
Local = type("Local", (object,), dict(x=1, y=2))
print(Local.x + Local.y, Local.__mro__)
for call in (lambda: type(), lambda: type(1, 2)):
    try:
        call()
    except TypeError as error:
        print(error)
