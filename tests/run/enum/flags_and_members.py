# enum: members by value and name, aliases, flags with operators, auto, own values, mixed types, and mistakes.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (0, 0, 255)
    CRIMSON = 1

    @property
    def nice(self):
        return self.name.title()

    def mix(self, other):
        return f"{self.nice}-{other.nice}"


class Level(IntEnum):
    LOW = auto()
    MID = auto()
    HIGH = 10
    TOP = auto()


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Bits(IntFlag):
    A = 1
    B = 2
    D = 8


class Word(StrEnum):
    ONE = auto()
    Two = "second"


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__.keys(), Color("g"), Color["BLUE"], Color((0, 0, 255)).name, Color.RED.nice, Color.RED.mix(Color.GREEN))
print(repr(Color.RED), str(Color.RED), f"{Color.RED}", Color.RED.value, hash(Color.RED) == hash(Color.CRIMSON), Color.RED in Color, Color.RED == 1, {Color.RED: "r"}[Color.CRIMSON], [c.name for c in reversed(Color)])
attempt("value", lambda: Color(5))
attempt("name", lambda: Color["PINK"])
attempt("attribute", lambda: Color.PINK)
attempt("order", lambda: Color.RED < Color.GREEN)
attempt("assign", lambda: setattr(Color, "RED", 2))
print(list(Level), Level.TOP + 1, Level.LOW < Level.HIGH, Level(10), int(Level.MID), f"{Level.MID}", str(Level.MID), repr(Level.MID), sorted([Level.HIGH, Level.LOW]), Level.LOW == 1, [10, 20, 30][Level.LOW], isinstance(Level.LOW, int))
p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, p & Perm.R, ~p, p ^ Perm.R, bool(Perm.R & Perm.W), list(p), len(p), Perm(0), Perm(3), Perm.RW, list(Perm), Perm.R | Perm.W is Perm.RW, p.name, Perm(7))
attempt("flag value", lambda: Perm(8))
attempt("flag type", lambda: Perm.R | 1)
b = Bits.A | Bits.D
print(b, repr(b), b + 1, b & 8, b | 4, Bits(16), ~Bits.A, Bits.A in b, list(b), b == 9, int(b))
print(list(Word), Word.ONE.upper(), Word.Two == "second", f"{Word.ONE}", repr(Word.ONE), "-".join(Word), Word("one"))
print(Planet.heaviest(), Planet.MARS.radius, Planet((5.97, 6.37)), [p.mass for p in Planet])


@unique
class Ok(Enum):
    A = 1
    B = 2


print(Ok.A, isinstance(Ok.A, Ok), type(Ok.A).__name__, Ok.A.__class__ is Ok, Ok.B.name.lower())


def kind(x):
    match x:
        case Color.RED:
            return "red"
        case Level.LOW | Level.MID:
            return "lowish"
        case Perm():
            return "perm"
    return "other"


print([kind(x) for x in (Color.RED, Color.GREEN, Level.LOW, Perm.W, 1, "g")])
