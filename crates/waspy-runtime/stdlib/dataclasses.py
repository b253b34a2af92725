"""`dataclasses`: markers. The compiler itself reads the decorator and the fields, and makes the methods."""


class FrozenInstanceError(AttributeError):
    """Assignment to a field of a frozen instance."""


@intrinsic("marker.dataclass")
def dataclass[C](cls: C) -> C: ...


@intrinsic("marker.field")
def field() -> object: ...
