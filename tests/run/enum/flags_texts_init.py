from enum import Enum, Flag, IntFlag, auto, unique, StrEnum

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

print(Perm.R, Perm.R | Perm.W, Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.R & Perm.W, ~Perm.R, bool(Perm.R & Perm.W))
print(list(Perm), [p.name for p in Perm], Perm.RW.value, Perm(3), Perm(5), repr(Perm(0)), Perm.R ^ Perm.RW)
print(list(Perm.RW), len(Perm.RW), len(Perm))
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self):
        return f"{self.name}={self.value}"
    @classmethod
    def default(cls):
        return cls.GREEN
    @property
    def low(self):
        return self.name.lower()
print(Color.CRIMSON, Color.RED is Color.CRIMSON, list(Color), len(Color), Color.default().describe(), Color.RED.low, Color.__members__)
print(Color["CRIMSON"], Color(2), "RED" in Color.__members__)
for c in Color:
    print(c, repr(c), c.name, c.value)
class Planet(Enum):
    EARTH = (1.0, 2.0)
    MARS = (3.0, 4.0)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self):
        return self.mass / self.radius
print(Planet.EARTH.g, Planet.MARS.value, [p.mass for p in Planet])
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, IF.A + 1, IF.A | 8, repr(IF.A | IF.B))
class S(StrEnum):
    FOO = auto()
    BAR = "b"
print(S.FOO, S.FOO == "foo", S.BAR.upper(), f"{S.BAR}-", [S.FOO], S("b"), len(S.FOO), S.FOO + "x", {S.FOO: 1}["foo"])
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["X"]
except KeyError as e:
    print(e)
try:
    Color.RED = 3
except AttributeError as e:
    print(e)


class Mode(Flag):
    A = 1
    B = 2
    D = 8


print(repr(Mode.A | Mode.B), (Mode.A | Mode.B) is (Mode.B | Mode.A), ~Mode.D, ~(Mode.A | Mode.D), Mode(9).name, Mode(0).name)
print(Mode(-5), {Mode.A | Mode.B: 1}[Mode(3)], [m.value for m in Mode(11)])
for bad in [4, 16, -20, "x"]:
    try:
        print(Mode(bad))
    except ValueError as e:
        print(e)
try:
    Mode.A | 1
except TypeError as e:
    print(e)
print(IF(8), repr(IF(8)), repr(IF(9)), repr(~IF.A), (IF.A | 2) is IF(3), IF.B in IF(3), 5 - IF.A, isinstance(IF.A, int))
for v in [IF.A, S.FOO, 3, "foo"]:
    print(isinstance(v, int), isinstance(v, str), v == "foo", v == 1)
print(S.FOO.value, S.BAR.name, S.FOO < S.BAR, sorted(S), "o" in S.FOO, S.FOO[0], list(S.FOO), S.FOO.startswith("f"), "-".join([S.FOO, S.BAR]))


@unique
class Suit(Enum):
    CLUBS = "c"
    SPADES = "s"


print(Suit("s"), list(Suit.__members__.items()))
