"""How enumerations themselves are shown, and what they are as containers."""
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W


class Number(IntEnum):
    A = 1
    B = 2


class Text(StrEnum):
    X = auto()


class Bits(IntFlag):
    LOW = 1
    HIGH = 2


class Plain:
    pass


print(Colour, Perm, Number, Text, Bits, Plain)
print(Colour)
print(str(Colour), repr(Perm), f"{Number} {Text!r} {Bits!s}")
print("{} {!r}".format(Colour, Perm))
print([Colour, Perm, Plain], {"k": Bits}, (Number,))
print(str(type(Colour.RED)), type(Perm.R), Perm.R.__class__, type(Number.A))
for kind in (Colour, Perm, Number, Text, Bits):
    print(kind, kind.__name__, kind.__qualname__, len(kind), list(kind))
print(sorted(Number), max(Number), sum(Number), [c.name for c in Colour], list(zip(Colour, "ab")))
print(list(reversed(Colour)), next(iter(Perm)), dict(enumerate(Text)))
print(Colour["RED"], Colour["CRIMSON"] is Colour.RED, 1 in Colour, 7 in Colour, "RED" in Colour, Colour.RED in Colour)
print(Colour.__members__, list(Perm.__members__))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: Colour["x"])
attempt(lambda: Colour(9))
attempt(lambda: Perm(9))
attempt(lambda: Colour.BLUE)
attempt(lambda: Text("y"))
print(isinstance(Colour, type), Perm(0), Perm(3), repr(Perm(0)))


def describe(kind):
    return f"{kind} has {len(kind)}"


print(describe(Colour), describe(Perm))
