# dialect: typed
"""`EnumType`: what `type()` says of a class of members. The compiler knows such classes; their type has no methods here."""

from lowlevel.layout import Type


@native("enum", "EnumType")
class EnumType(Type):
    """The class of enumerations."""
