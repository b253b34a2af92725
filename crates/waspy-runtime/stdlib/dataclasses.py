# dialect: typed
"""`dataclasses`. The compiler itself reads the decorator and the fields, and writes the methods of the class; the functions here
call those (an intrinsic `method.NAME` is a call of that method of the first argument, `has.NAME` asks for the attribute)."""

from core.exceptions_more import FrozenInstanceError


@intrinsic("marker.dataclass")
def dataclass[C](cls: C) -> C: ...


@intrinsic("marker.field")
def field() -> object: ...


class InitVar:
    """A parameter of `__init__` that `__post_init__` gets."""


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


class Field:
    """What `fields` says of a field."""

    name: str
    init: bool
    repr: bool
    compare: bool
    kw_only: bool

    def __init__(self, name: str, init: bool, repr: bool, compare: bool, kw_only: bool) -> None:
        self.name = name
        self.init = init
        self.repr = repr
        self.compare = compare
        self.kw_only = kw_only

    def __repr__(self) -> str:
        raise NotImplementedError("repr() of a Field is not supported by waspy")

    @property
    def type(self) -> object:
        raise NotImplementedError("Field.type is not supported by waspy: annotations are no values")

    @property
    def default(self) -> object:
        raise NotImplementedError("Field.default is not supported by waspy")

    @property
    def default_factory(self) -> object:
        raise NotImplementedError("Field.default_factory is not supported by waspy")

    @property
    def metadata(self) -> object:
        raise NotImplementedError("Field.metadata is not supported by waspy")


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
