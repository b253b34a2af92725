# dialect: typed
"""`enum`: markers. The compiler itself makes the members of a class below one of these."""


class Enum:
    """A member has a name and a value."""

    name: str


class IntEnum(Enum):
    """Members that are integers."""


class StrEnum(Enum):
    """Members that are strings."""


class Flag(Enum):
    """Members that combine with `|`."""


class IntFlag(Flag):
    """Flags that are integers."""


class auto:
    """The next value."""
