# dialect: typed
"""What `copy` needs of the memory: an object with the same fields."""

from core.object import class_of, type_of
from lowlevel.layout import HEADER
from lowlevel.memory import alloc
from lowlevel.wasm import *


# What is no object in memory is never copied; these are for types that the test before has ruled out.


def clone(x: None) -> None:
    return None


def clone(x: bool) -> bool:
    return x


def clone(x: int) -> int:
    return x


def clone(x: float) -> float:
    return x


def clone(x: object) -> object:
    kind = type_of(x)
    if kind._tail != 0 or kind._module == "builtins":
        raise NotImplementedError("a copy of an object of class '" + kind._name + "' is not supported by waspy")
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, ptr_from_raw[u8](object_raw(x)) + HEADER, kind._size - HEADER)
    return object_from_raw(ptr_raw(made))


def clone[C](x: C) -> C:
    """A new object of x's class with x's fields. Not for what keeps its elements elsewhere."""
    kind = class_of(x)
    if kind._tail != 0 or kind._module == "builtins":
        raise NotImplementedError("a copy of an object of class '" + kind._name + "' is not supported by waspy")
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, addr(x) + HEADER, kind._size - HEADER)
    return from_addr[C](made)


def as_object(value: object) -> object:
    return value


def like(value: object, example: None) -> None:
    return None


def like(value: object, example: object) -> object:
    return value


def like[C](value: object, example: C) -> C:
    """The value, which has the class of the example."""
    return unbox[C](value)
