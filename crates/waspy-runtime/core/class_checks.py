"""`isinstance` and `issubclass` with classes that are found when running, and with tuples of such."""

from core.aliases import check_no_arguments, plain_members, UnionType
from core.exceptions import TypeError
from core.object import type_of
from lowlevel.layout import enumeration_of, has_enumerations, is_subtype, same_class, Type
from lowlevel.wasm import type_object, unbox


def is_instance(value: object, cls: Type) -> bool:
    """`isinstance` with a class that is found when running."""
    return _is_below(type_of(value), cls)


def is_instance[T](value: object, cls: tuple[T]) -> bool:
    for item in cls:
        if is_instance(value, item):
            return True
    return False


def is_instance(value: object, cls: UnionType) -> bool:
    for item in plain_members(cls, "isinstance"):
        if _is_below(type_of(value), item):
            return True
    return False


def is_instance(value: object, cls: object) -> bool:
    check_no_arguments(cls, "isinstance")
    raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")


def is_subclass(cls: Type, base: Type) -> bool:
    """`issubclass` of what is found when running."""
    return _is_below(cls, base)


def is_subclass[T](cls: Type, base: tuple[T]) -> bool:
    for item in base:
        if is_subclass(cls, item):
            return True
    return False


def is_subclass(cls: Type, base: UnionType) -> bool:
    for item in plain_members(base, "issubclass"):
        if _is_below(cls, item):
            return True
    return False


def is_subclass(cls: Type, base: object) -> bool:
    check_no_arguments(base, "issubclass")
    raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")


def is_subclass(cls: object, base: object) -> bool:
    check_no_arguments(base, "issubclass")
    raise TypeError("issubclass() arg 1 must be a class")


def names_class(named: object, cls: Type) -> bool:
    """Is it the class, or a tuple (a union) with the class in it?"""
    if isinstance(named, tuple):
        for item in named:
            if names_class(item, cls):
                return True
        return False
    if isinstance(named, UnionType):
        return names_class(unbox[UnionType](named)._args, cls)
    return isinstance(named, Type) and same_class(named, cls)


def _is_below(cls: Type, base: Type) -> bool:
    """Numbers and other values of the language have no ids below that of `object`; classes that derive from one of them have theirs
    elsewhere, but lead to it."""
    if same_class(base, type_object[object]()) or is_subtype(cls, base):
        return True
    above = cls._base
    while above is not None:
        if same_class(above, base):
            return True
        above = above._base
    return has_enumerations() and _is_mixed(enumeration_of(cls), base)


def _is_mixed(enumeration: Type | None, base: Type) -> bool:
    """Are the members of the enumeration numbers or texts, and is this the class of these?"""
    if enumeration is None:
        return False
    name = enumeration._name
    if name == "IntEnum" or name == "_NumberEnum" or name == "IntFlag":
        return same_class(base, type_object[int]())
    return (name == "StrEnum" or name == "_TextEnum") and same_class(base, type_object[str]())
