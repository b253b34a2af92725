# dialect: typed
"""The functions of `dataclasses`. The compiler itself reads the decorator and the fields, and writes the methods of the class; the
functions here call those (an intrinsic `method.NAME` is a call of that method of the first argument, `has.NAME` asks for the
attribute)."""


@intrinsic("marker.dataclass")
def dataclass[C](cls: C) -> C: ...


@intrinsic("marker.field")
def field() -> object: ...


@native("dataclasses", "InitVar")
class InitVar:
    """A parameter of `__init__` that `__post_init__` gets."""


@native("dataclasses", "KW_ONLY")
class KW_ONLY:
    """What follows it is keyword-only."""


@intrinsic("has.__fields__")
def is_dataclass(obj: object, /) -> bool: ...


@intrinsic("method.__replace__")
def replace[C](obj: C, /, **changes: object) -> C: ...


@intrinsic("method.__as_dict__")
def asdict(obj: object, /) -> object: ...


@intrinsic("method.__as_tuple__")
def astuple(obj: object, /) -> object: ...


@intrinsic("method.__fields__")
def fields(class_or_instance: object, /) -> object: ...


def make_dataclass(cls_name: str, fields: object, /, **options: object) -> object:
    """Calls whose arguments are written there are class statements (`waspy-syntax/src/class_calls.rs`)."""
    raise NotImplementedError("make_dataclass() with fields that are not written in the call is not supported by waspy")


# What is raised for values that are no dataclasses.


@cold
def no_replace(obj: object) -> None:
    raise TypeError("replace() should be called on dataclass instances")


@cold
def no_asdict(obj: object) -> None:
    raise TypeError("asdict() should be called on dataclass instances")


@cold
def no_astuple(obj: object) -> None:
    raise TypeError("astuple() should be called on dataclass instances")


@cold
def no_fields(obj: object) -> None:
    raise TypeError("must be called with a dataclass type or instance")
