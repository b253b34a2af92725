# Enumerations: members, aliases, look-ups, methods, flags and what is refused.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    TERRA = (5.97, 6.37)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius, 3)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    def __str__(self):
        return self.name.title()


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    ELEVEN = auto()


class Word(StrEnum):
    YES = auto()
    NO = "nope"


class Access(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


class Bits(IntFlag):
    A = 1
    B = 2
    D = 8


print(list(Planet), len(Planet), Planet.TERRA is Planet.EARTH, list(Planet.__members__), Planet.MARS.density, Planet.heaviest(), str(Planet.MARS), repr(Planet.MARS), Planet.MARS.name, Planet.MARS.value)
print(Planet["MARS"], Planet((0.64, 3.39)), Planet.EARTH in Planet, Planet.EARTH == (5.97, 6.37), Planet.EARTH != Planet.MARS, hash(Planet.EARTH) == hash(Planet.TERRA), {Planet.MARS: 1}, isinstance(Planet.MARS, Planet))
print(list(Number), Number.TWO + 1, Number.TEN == 10, Number(11), Number.ONE < Number.TWO, sorted([Number.TEN, Number.ONE]), f"{Number.TEN} {Number.TEN:>4} {Number.TEN!r}", str(Number.ONE), int(Number.TWO), [10, 20][Number.ONE], 10 in Number, 3 in Number)
print(Word.YES, repr(Word.NO), Word.NO == "nope", Word("yes"), Word.YES.upper(), "".join([Word.YES, Word.NO]), f"{Word.NO:>6}", [w.value for w in Word], len(Word.YES))
print(Access.READ | Access.WRITE, Access.BOTH & Access.READ, ~Access.READ, Access.BOTH ^ Access.WRITE, Access.READ in Access.BOTH, bool(Access.NONE), list(Access), list(Access.BOTH), Access(3), Access(0), repr(Access.BOTH), Access.BOTH.value, len(Access.BOTH))
print(Bits.A | Bits.D, Bits.A + Bits.B, Bits(9), Bits(16), Bits.A | 4, repr(Bits(0)), Bits.A & 3, ~Bits.A, Bits.B == 2, list(Bits(11)), int(Bits(9)))
attempt("no value", lambda: Planet(3))
attempt("no name", lambda: Planet["PLUTO"])
attempt("no attribute", lambda: Planet.PLUTO)
attempt("store", lambda: setattr(Planet, "EARTH", 3))
attempt("call", lambda: Number(3))
attempt("text value", lambda: Word("maybe"))
attempt("flag", lambda: Access(8))
attempt("flag or", lambda: Access.READ | 1)
attempt("order", lambda: Planet.EARTH < Planet.MARS)
attempt("in", lambda: 5 in Planet)
for member in Planet:
    match member:
        case Planet.EARTH:
            print("home", member.radius)
        case other:
            print("away", other)
