# dialect: typed
"""`dataclasses`: markers. The compiler itself reads the decorator and the fields, and makes the methods."""

from core.exceptions_more import FrozenInstanceError


@intrinsic("marker.dataclass")
def dataclass[C](cls: C) -> C: ...


@intrinsic("marker.field")
def field() -> object: ...
