# dialect: typed
"""What `copy` needs of the memory: an object with the same fields."""

from builtins.bytearray import frozen
from core.object import class_of, type_of
from lowlevel.layout import HEADER, Type
from lowlevel.memory import alloc, alloc_tail
from lowlevel.wasm import *


# What is no object in memory is never copied; these are for types that the test before has ruled out.


def _check(kind: Type, is_exception: bool) -> None:
    """Are the object's fields all there is of it?"""
    name = kind._name
    if name == "memoryview":
        raise TypeError("cannot pickle memoryview objects")
    if name == "generator" or name == "coroutine" or name.startswith("dict_"):
        raise TypeError("cannot pickle '" + name + "' object")
    if kind._tail != 0 or kind._module == "builtins" and not is_exception:
        raise NotImplementedError("a copy of an object of class '" + name + "' is not supported by waspy")


def clone_frame[G](x: G) -> G:
    """A generator that has not begun, once more, with the same arguments."""
    kind = class_of(x)
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, addr(x) + HEADER, kind._size - HEADER)
    return from_addr[G](made)


def clone(x: None) -> None:
    return None


def clone(x: bool) -> bool:
    return x


def clone(x: int) -> int:
    return x


def clone(x: float) -> float:
    return x


def clone(x: bool | None) -> bool | None:
    return x


def clone(x: int | None) -> int | None:
    return x


def clone(x: float | None) -> float | None:
    return x


def clone(x: object) -> object:
    kind = type_of(x)
    _check(kind, isinstance(x, BaseException))
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, ptr_from_raw[u8](object_raw(x)) + HEADER, kind._size - HEADER)
    return object_from_raw(ptr_raw(made))


def clone[C](x: C) -> C:
    """A new object of x's class with x's fields. Not for what keeps its elements elsewhere."""
    kind = class_of(x)
    _check(kind, isinstance(x, BaseException))
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, addr(x) + HEADER, kind._size - HEADER)
    return from_addr[C](made)


@intrinsic("assigned.copy.hooks")
def has_hooks() -> bool:
    """Does a class of the program say how it is copied (`__reduce__`, `__getstate__`, …)?"""
    ...


def bare(x: object) -> object:
    kind = type_of(x)
    _check(kind, False)
    return object_from_raw(ptr_raw(alloc(kind._size, addr(kind))))


def bare(x: None) -> None:
    return x


def bare(x: bool) -> bool:
    return x


def bare(x: int) -> int:
    return x


def bare(x: float) -> float:
    return x


def bare(x: bool | None) -> bool | None:
    return x


def bare(x: int | None) -> int | None:
    return x


def bare(x: float | None) -> float | None:
    return x


def bare[C](x: C) -> C:
    """A new object of x's class without attributes."""
    kind = class_of(x)
    _check(kind, False)
    return from_addr[C](alloc(kind._size, addr(kind)))


def twin(x: object) -> object:
    kind = type_of(x)
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, ptr_from_raw[u8](object_raw(x)) + HEADER, kind._size - HEADER)
    # A reference, which keeps the copy while its arrays are made.
    result = object_from_raw(ptr_raw(made))
    _own_storage(ptr_from_raw[u8](object_raw(result)), kind)
    return result


def twin[C](x: C) -> C:
    """A container of x's class with x's elements and fields."""
    kind = class_of(x)
    made = alloc(kind._size, addr(kind))
    memory_copy(made + HEADER, addr(x) + HEADER, kind._size - HEADER)
    result = from_addr[C](made)
    _own_storage(addr(result), kind)
    return result


def twin_bytes(x: object) -> object:
    made = twin(x)
    if isinstance(made, bytearray):
        made._take(frozen(made))
    return made


def twin_bytes[C](x: C) -> C:
    """The same of a class below `bytearray`, which keeps its elements in one object."""
    made = twin(x)
    if isinstance(made, bytearray):
        made._take(frozen(made))
    return made


def _own_storage(made: Ptr[u8], kind: Type) -> None:
    """What a container keeps its elements in becomes its own: arrays, whose class has no name that programs know. They are read
    as words, since which elements they have is not known here.
    """
    i: i32 = 0
    while i < kind._nrefs:
        field = ptr_cast[i32](made + kind._refs[i])
        if field[0] != 0 and field[0] & 7 == 0:
            storage = ptr_from_raw[u8](field[0])
            of = from_addr[Type](ptr_from_raw[u8](ptr_cast[i32](storage)[0]))
            if of._tail != 0 and of._name._nbytes == 0:
                n = ptr_cast[i32](storage + HEADER)[0]
                copied = alloc_tail(of._size, of._tail, n, addr(of))
                memory_copy(copied + HEADER, storage + HEADER, of._size + n * of._tail - HEADER)
                field[0] = ptr_raw(copied)
        i = i + 1


def as_object(value: object) -> object:
    return value


def like(value: object, example: None) -> None:
    return None


def like(value: object, example: bool | None) -> bool | None:
    return example


def like(value: object, example: int | None) -> int | None:
    return example


def like(value: object, example: float | None) -> float | None:
    return example


def like(value: object, example: object) -> object:
    return value


def like[C](value: object, example: C) -> C:
    """The value, which has the class of the example."""
    return unbox[C](value)
