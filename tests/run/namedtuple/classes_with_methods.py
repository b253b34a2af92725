# Classes below NamedTuple: defaults, methods, properties, patterns.
from typing import NamedTuple


class Part(NamedTuple):
    """A part."""
    name: str
    price: float = 1.5
    tags: tuple = ()

    def total(self, n):
        return self.price * n

    @property
    def label(self):
        return f"<{self.name}>"

    @classmethod
    def free(cls, name):
        return cls(name, 0.0)


print(Part("bolt"), Part("nut", tags=("m",)).tags, Part("x", 2).total(3), Part.free("y").label, Part._fields, Part._field_defaults, Part("q")._replace(price=9)._asdict(), Part.__doc__)
match Part("w"):
    case Part("w", price):
        print("part", price)
for call in (lambda: Part(), lambda: Part("a", 1, (), 4), lambda: Part("a", cost=1), lambda: Part("a", name="b"), lambda: Part("a")._replace(size=1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
part = Part("screw", 0.25, ("m4", "steel"))
name, price, tags = part
print(name, price, tags, part[0], part[-1], part == ("screw", 0.25, ("m4", "steel")), len(part), part.label, hash(part) == hash(tuple(part)))
try:
    part.price = 3
except AttributeError as error:
    print(error)
print(sorted([Part("b", 1), Part("a", 2)])[0].name, min(Part("b", 1), Part("a", 2), key=lambda p: p.price).name, {part: "known"}[("screw", 0.25, ("m4", "steel"))])
