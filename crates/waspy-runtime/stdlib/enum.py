# dialect: typed
"""`enum`: the bases. The compiler makes the members of a class below one of these and their field `_value_`, and writes the
methods that need to know the members."""

from core.object import class_of
from stdlib._enum_type import EnumType
from stdlib._enum_type import EnumType as EnumMeta


class Enum:
    """A member has a name and a value."""

    _name_: str

    @property
    def name(self) -> str:
        return self._name_

    def __str__(self) -> str:
        return class_of(self)._name + "." + self._name_

    def __hash__(self) -> int:
        return hash(self._name_)

    def __format__(self, spec: str) -> str:
        member: object = self
        return format(str(member), spec)


class IntEnum(Enum):
    """Members that are integers."""


class StrEnum(Enum):
    """Members that are strings."""


class _TextEnum(StrEnum):
    """What `class C(str, Enum)` derives from."""


class _NumberEnum(IntEnum):
    """What `class C(int, Enum)` derives from."""


class Flag(Enum):
    """Members that combine with `|`."""


class IntFlag(Flag):
    """Flags that are integers."""


def unique[C](enumeration: C) -> C:
    """Without two names of one member: the compiler sees to that."""
    return enumeration


class auto:
    """The next value."""
