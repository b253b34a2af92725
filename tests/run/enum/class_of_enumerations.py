"""What the class of an enumeration is, and members under formats found when running."""
import enum
from enum import Enum, EnumMeta, EnumType


class Color(Enum):
    RED = 1
    BLUE = 2


class Level(enum.IntEnum):
    LOW = 1


class Plain:
    pass


print(type(Color).__name__, type(Level) is EnumType, type(Color) is enum.EnumMeta, type(Color) is type)
print(isinstance(Color, EnumMeta), isinstance(Level, type), isinstance(Plain, EnumMeta), issubclass(EnumType, type))
print(type(Color.RED), type(Color.RED) is Color)
formats = {"percent": "%s and %r", "number": "%s"}
print(formats["percent"] % (Color.RED, Color.BLUE), formats["number"] % Color.RED, formats["number"] % Level.LOW)
for layout in ("{}", "{!r}", "{:>12}", "{0.name}={0.value}"):
    print(layout.format(Color.BLUE))
