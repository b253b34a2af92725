# dialect: typed
"""`waspy`: the number types of the boundary. A value is checked where it is made, and is a plain number from then on.

The compiler reads the classes as types of exported functions; `python/src/waspy` has them for CPython.
"""

from lowlevel.wasm import f32_demote_f64, f64_promote_f32
from core.object import type_name


def _within(value: int, low: int, high: int, name: str) -> int:
    if value < low or value > high:
        raise OverflowError(str(value) + " is out of range for " + name)
    return value


def _no_integer(value: object) -> int:
    raise TypeError("'" + type_name(value) + "' object cannot be interpreted as an integer")


class i8:
    """-128 to 127."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, -128, 127, "i8")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), -128, 127, "i8")


class i16:
    """-32,768 to 32,767."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, -32768, 32767, "i16")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), -32768, 32767, "i16")


class i32:
    """-2**31 to 2**31 - 1."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, -2147483648, 2147483647, "i32")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), -2147483648, 2147483647, "i32")


class i64:
    """-2**63 to 2**63 - 1."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, -9223372036854775808, 9223372036854775807, "i64")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), -9223372036854775808, 9223372036854775807, "i64")


class u8:
    """0 to 255."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, 0, 255, "u8")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), 0, 255, "u8")


class u16:
    """0 to 65,535."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, 0, 65535, "u16")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), 0, 65535, "u16")


class u32:
    """0 to 2**32 - 1."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, 0, 4294967295, "u32")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), 0, 4294967295, "u32")


class u64:
    """0 to 2**64 - 1."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int) -> int:
        return _within(value, 0, 18446744073709551615, "u64")

    @staticmethod
    def __new__(value: object) -> int:
        return _no_integer(value)

    @staticmethod
    def __new__[T](value: T) -> int:
        return _within(value.__index__(), 0, 18446744073709551615, "u64")


class f32:
    """A number rounded to 32 bits; a finite one that is too large is an `OverflowError`."""

    @staticmethod
    def __new__() -> float:
        return 0.0

    @staticmethod
    def __new__(value: float) -> float:
        return _rounded(value)

    @staticmethod
    def __new__(value: object) -> float:
        raise TypeError("must be real number, not " + type_name(value))

    @staticmethod
    def __new__[T](value: T) -> float:
        return _rounded(value.__float__())


def _rounded(value: float) -> float:
    rounded = f64_promote_f32(f32_demote_f64(value))
    if rounded - rounded != 0.0 and value - value == 0.0:
        raise OverflowError(repr(value) + " is out of range for f32")
    return rounded
