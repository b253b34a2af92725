"""What the language demands of the results of special methods (language reference, section 3.3).

The compiler calls these where the library, an operator or a dispatcher uses a method that a program wrote; a method that
the program calls by name may return what it likes. A second parameter is the name of the method's class. What is `object`
here may still be of the class that is demanded: a method that returns an attribute returns all that objects have there.
"""

from core.object import type_name, unbox_int


def demand_length(n: int) -> int:
    """`__len__`: what `len` may return (on a 64-bit CPython)."""
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    if n > 0x7FFF_FFFF_FFFF_FFFF:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return n


def demand_length[T](value: T) -> int:
    return demand_length(value.__index__())


def demand_bool(value: bool) -> bool:
    return value


def demand_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError("__bool__ should return bool, returned " + type_name(value))


def demand_str(text: str) -> str:
    return text


def demand_str(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("__str__ returned non-string (type " + type_name(value) + ")")


def demand_repr(text: str) -> str:
    return text


def demand_repr(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("__repr__ returned non-string (type " + type_name(value) + ")")


def demand_format(text: str) -> str:
    return text


def demand_format(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("__format__ must return a str, not " + type_name(value))


def demand_none(result: None) -> None:
    pass


def demand_none(result: object) -> None:
    """What `__init__` returned."""
    if result is not None:
        raise TypeError("__init__() should return None, not '" + type_name(result) + "'")


def demand_iterator(iterator: object) -> object:
    """What `__iter__` returned."""
    if not hasattr(iterator, "__next__"):
        raise TypeError("iter() returned non-iterator of type '" + type_name(iterator) + "'")
    return iterator


def demand_hash(n: int) -> int:
    """A hash of 64 bits: -1 stands for an error in CPython, and longer numbers are hashed themselves."""
    if n < -0x8000_0000_0000_0000 or n > 0x7FFF_FFFF_FFFF_FFFF:
        return n.__hash__()
    return -2 if n == -1 else n


def demand_hash(value: object) -> int:
    if isinstance(value, int):
        return demand_hash(unbox_int(value))
    raise TypeError("__hash__ method should return an integer")


def demand_int(n: int) -> int:
    return n


def demand_int(value: object) -> int:
    if isinstance(value, int):
        return value
    raise TypeError("__int__ returned non-int (type " + type_name(value) + ")")


def demand_index(n: int) -> int:
    return n


def demand_index(value: object) -> int:
    if isinstance(value, int):
        return value
    raise TypeError("__index__ returned non-int (type " + type_name(value) + ")")


def demand_float(x: float, owner: str) -> float:
    return x


def demand_float[T](value: T, owner: str) -> float:
    if isinstance(value, float):
        return value
    raise TypeError(owner + ".__float__ returned non-float (type " + type_name(value) + ")")
