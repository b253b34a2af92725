"""Enumerations in variables: lists of members, lookups, membership, and a class that is none of them."""

from enum import Enum, Flag, IntEnum


class Suit(Enum):
    CLUBS = "c"
    HEARTS = "h"


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Mode(Flag):
    READ = 1
    WRITE = 2
    BOTH = 3


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius ** 2


class Plain:
    pass


KINDS = [Suit, Level, Mode, Planet]
for kind in KINDS:
    print(kind.__name__, len(kind), list(kind), [m.name for m in kind])
    print([m.value for m in reversed(kind)], sorted(m.name for m in kind))
    first, *others = kind
    print(first, others, dict(enumerate(kind)))

for kind in KINDS:
    for name in ("HIGH", "MARS", "BOTH"):
        try:
            print(kind.__name__, kind[name])
        except KeyError as error:
            print(kind.__name__, "KeyError", error)

by_name = {kind.__name__.lower(): kind for kind in KINDS}


def parse(text):
    kind, _, name = text.partition(".")
    cls = by_name.get(kind)
    if cls is None:
        return f"no enumeration {kind!r}"
    for member in cls:
        if member.name.lower() == name:
            return member
    return f"{cls.__name__} has no {name!r}, but {', '.join(m.name.lower() for m in cls)}"


for text in ("suit.hearts", "level.low", "planet.venus", "colour.red", "mode.write"):
    print(repr(parse(text)))

for kind in (Suit, Level, Mode):
    print([value in kind for value in ("c", "x", 1, 10, 2.0, 3)], kind.__name__)
print(Suit.CLUBS in Suit, Level.LOW in Suit, Suit.CLUBS in Level, 1 in Mode, 4 in Mode)

for kind in (Plain, Suit):
    for what in (len, list, iter, lambda k: 1 in k, lambda k: k["HEARTS"]):
        try:
            result = what(kind)
            print(kind.__name__, result if isinstance(result, (int, list, Suit)) else "an iterator")
        except TypeError as error:
            print(kind.__name__, "TypeError:", error)

print(round(Planet.EARTH.gravity, 2), Planet.MARS.radius, Planet((6.4e23, 3.39e6)))
