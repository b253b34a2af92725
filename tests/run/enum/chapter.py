"""enum: members, aliases, look-ups, mixed classes, flags, and the errors of each."""
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Colour(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (1, 2)
    CRIMSON = 1


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()
    TOP = 10
    NEXT = auto()


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Bits(IntFlag):
    A = 1
    B = 2
    C = 8


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(self.mass / self.radius**2, 4)


for members in (list(Colour), list(Level), list(Word), list(Perm), list(Bits), list(Planet)):
    print(members)
    for m in members:
        print(" ", m, repr(m), m.name, m.value, type(m).__name__, f"{m}", hash(m) == hash(m), isinstance(m, Enum), isinstance(m, int), isinstance(m, str))
print(Colour.CRIMSON is Colour.RED, Colour("g"), Colour((1, 2)), Colour["BLUE"], Colour.RED in Colour, Colour.RED == 1, Colour.RED != Colour.GREEN)
attempt("no value", lambda: Colour(99))
attempt("no name", lambda: Colour["PINK"])
attempt("no attribute", lambda: Colour.PINK)
attempt("order", lambda: Colour.RED < Colour.GREEN)
attempt("call empty", lambda: Level(77))
attempt("word", lambda: Word("nope"))
attempt("set member", lambda: setattr(Colour, "RED", 5))
attempt("contains", lambda: (Colour.RED in Colour, Level.LOW in Level, Level.LOW in Bits))
print(Level.LOW + 1, Level.LOW < Level.HIGH, sorted([Level.TOP, Level.LOW]), max(Level), Level.TOP == 10, [10, 20, 30][Level.LOW], f"{Level.LOW:>4}", "%d %s" % (Level.LOW, Level.LOW), Level.NEXT.value, int(Level.TOP), Level(2) * 2.5)
print(Word.HELLO + "!", Word.BYE.upper(), Word.HELLO == "hello", f"{Word.BYE:>6}", "".join(Word), {"hello": 1}[Word.HELLO], sorted(Word))
print(Perm.R | Perm.X, Perm.R & Perm.RW, Perm.RW ^ Perm.R, ~Perm.R, Perm(0), Perm(7), bool(Perm(0)), Perm.R in Perm.RW, Perm.X in Perm.RW, list(Perm.RW), len(Perm(7)), Perm.RW.name, (Perm.R | Perm.X).name)
attempt("flag value", lambda: Perm(8))
attempt("flag or int", lambda: Perm.R | 1)
print(Bits.A | Bits.C, Bits.A | 4, Bits(16), Bits.A & 3, ~Bits.A, Bits.A + 1, Bits(0), repr(Bits(9)), Bits.A == 1, Bits.B | 2, list(Bits(11)))
print(Planet.EARTH.gravity, Planet.MARS.mass, Planet((0.642, 3.39)).name)


@unique
class Shape(Enum):
    SQUARE = "s"
    CIRCLE = "c"

    @classmethod
    def default(cls):
        return cls.SQUARE

    @staticmethod
    def count():
        return len(Shape)

    def describe(self):
        return f"{self.name.lower()} ({self.value})"

    def __str__(self):
        return "shape " + self.value

print(Shape.default(), Shape.count(), Shape.CIRCLE.describe(), f"{Shape.CIRCLE}", Shape("c"), repr(Shape("s")))
attempt("missing", lambda: Shape("hexagon"))
print({Shape.SQUARE: 4}[Shape("s")], [s for s in Shape if s is not Shape.SQUARE], Shape.SQUARE._name_, Shape.SQUARE._value_, dict(Shape.__members__))
