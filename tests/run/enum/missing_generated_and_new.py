from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto
class Colour(Enum):
    RED = 1
    GREEN = 2
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.name.lower() == value.lower():
                    return m
        if value == 99:
            return "wrong"
        if value == 98:
            return cls.GREEN
        return None
print(Colour("red"), Colour("Green"), Colour(98), Colour(1), Colour(Colour.RED))
for bad in ("blue", 99, 7):
    try:
        Colour(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e, "/", repr(e.__context__))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count) + str(len(last_values))
    A = auto()
    B = auto()
    C = "own"
    D = auto()
print([m.value for m in Auto], Auto("b11"))
class Plain(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (start, name)
    X = auto()
    Y = auto()
print(list(Plain), Plain.Y.value)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __new__(cls, mass, radius):
        obj = object.__new__(cls)
        obj._value_ = mass
        obj.radius = radius
        return obj
    def __str__(self):
        return f"{self.name}@{self.radius}"
print(Planet.EARTH, repr(Planet.EARTH), Planet(3.303e+23), Planet.MERCURY.value)
class Code(IntEnum):
    OK = (200, "fine")
    LOST = (404, "not found")
    def __new__(cls, value, phrase):
        member = int.__new__(cls, value)
        member._value_ = value
        member.phrase = phrase
        return member
print(Code.OK.phrase, Code(404).phrase, Code.LOST + 1, Code.OK < Code.LOST, int(Code.OK), repr(Code.OK))
class NoValue(Enum):
    A = 1
    B = 2
    def __new__(cls, v):
        o = object.__new__(cls)
        o.double = v * 2
        return o
print(NoValue.A.double, NoValue(2), NoValue.B.value)
class Size(StrEnum):
    S = auto()
    M = auto()
class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
print(1 in Colour, 3 in Colour, Colour.RED in Colour, "x" in Colour, "s" in Size, Size.M in Size)
print(1 in Perm, 3 in Perm, 8 in Perm, Perm.R in Perm)
for e in (Colour, Size, Perm, Planet):
    print(e.__name__, len(e), [m.name for m in e], list(e)[0], list(reversed(e)) == list(e)[::-1])
    try:
        print(e["R"])
    except KeyError as k:
        print("KeyError", k)
def members(cls):
    return {m.name: m.value for m in cls}
print(members(Colour), members(Size))
def has(cls, v):
    return v in cls
print([has(c, v) for c in (Colour, Size) for v in (1, "s", 2.0)])
