"""Methods that are taken by names found when running: what they are equal to, what they tell, and how they are called."""


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    def area(self, scale=1, *, places=None):
        """How large it is."""
        value = self.size * self.size * scale
        return value if places is None else round(value, places)

    def grow(self, *steps, **options):
        for step in steps:
            self.size += step
        return self.size, sorted(options.items())

    @classmethod
    def unit(cls, *args):
        return cls.__name__, args

    @staticmethod
    def pair(a, b):
        return [a, b]


class Square(Shape):
    sides = 4

    def area(self, scale=1, *, places=None):
        return "square", super().area(scale, places=places)


def names_of(text):
    return text.split()


shapes = [Shape(2), Square(3)]
for shape in shapes:
    for name in names_of("area grow unit pair"):
        method = getattr(shape, name)
        print(name, callable(method), method == getattr(shape, name), method.__name__, hash(method) == hash(getattr(shape, name)))

first, second = shapes
by_name = getattr(first, "ar" + "ea")
print(by_name == first.area, first.area == by_name, by_name != second.area, by_name == getattr(second, "ar" + "ea"))
print(by_name.__self__ is first, by_name.__func__ is Shape.area, by_name.__doc__, by_name.__qualname__)
print(type(by_name).__name__, by_name is by_name, by_name in [1, first.area], {first.area: "found"}[by_name])
print(getattr(second, names_of("area grow")[0]).__qualname__)

calls = [
    ("area", (), {}),
    ("area", (2.26,), {"places": 1}),
    ("area", (), {"scale": 3}),
    ("grow", (1, 2, 3), {}),
    ("grow", (), {"b": 1, "a": 2}),
    ("unit", (7,), {}),
    ("pair", (1, "x"), {}),
    ("pair", (1,), {}),
    ("area", (1, 2), {}),
    ("area", (), {"nope": 1}),
    ("perimeter", (), {}),
]
for name, args, options in calls:
    for shape in shapes:
        try:
            print(name, getattr(shape, name)(*args, **options))
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)

values = ["text", [3, 1, 2], {"k": 1}, (1, 2, 1), 7]
for value, name in zip(values, ["upper", "append", "get", "count", "bit_length"]):
    method = getattr(value, name)
    print(name, method.__name__, callable(method), method == getattr(value, name), method == getattr(values[0], "upper"))
    try:
        print(method("k") if name in ("append", "get", "count") else method())
    except TypeError as error:
        print(error)
print(values)

kept = {name: getattr(first, name) for name in names_of("area grow")}
kept["grow"](10)
print(first.size, kept["area"](), sorted(kept))
for name in sorted(kept):
    bound = kept[name]
    print(list(map(bound, [1, 2])))
print(max(shapes, key=lambda s: getattr(s, names_of("grow")[0])()[0]).sides)

template = "{0.size} {0.sides} {0.area.__name__} {1[0]}"
for shape in shapes:
    print(template.format(shape, ["one"]))
for template in ["{0.nope}", "{0.area.__doc__}"]:
    try:
        print(template.format(first))
    except AttributeError as error:
        print(error)


class Odd:
    sides = "none"

    def area(self):
        raise ValueError("no area")


for thing in [first, second, Odd(), Odd, Shape, int]:
    try:
        print(getattr(thing, names_of("sides area")[0]))
        print(hasattr(thing, names_of("area sides")[0]), hasattr(thing, names_of("grow sides")[0]))
        print(getattr(thing, names_of("grow sides")[0], "nothing") == "nothing")
        print(getattr(thing, names_of("area sides")[0])())
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
    except TypeError as error:
        print(error)
