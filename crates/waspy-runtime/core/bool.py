"""`bool`: True and False, integers in Python's eyes and one machine word here.

`&`, `|` and `^` of two bools are bools; everything else that an integer can do is done by the integer.
"""

from lowlevel.wasm import *
from core.format_spec import format_int_as
from core.int import int
from stdlib.typing import Iterable


class bool(int):
    """True or False."""

    @staticmethod
    def __new__() -> bool:
        return False

    @staticmethod
    def __new__[T](value: T, /) -> bool:
        return not not value

    @staticmethod
    def from_bytes(bytes: bytes, byteorder: str = "big", *, signed: bool = False) -> bool:
        return int.from_bytes(bytes, byteorder, signed=signed) != 0

    @staticmethod
    def from_bytes(bytes: Iterable[int], byteorder: str = "big", *, signed: bool = False) -> bool:
        return int.from_bytes(bytes, byteorder, signed=signed) != 0

    @inline
    @noraise
    def __bool__(self) -> bool:
        return self

    @inline
    @noraise
    def __int__(self) -> int:
        return 1 if self else 0

    @inline
    @noraise
    def __index__(self) -> int:
        return 1 if self else 0

    @inline
    @noraise
    def __float__(self) -> float:
        return 1.0 if self else 0.0

    @inline
    @noraise
    def __hash__(self) -> int:
        return 1 if self else 0

    @intrinsic("i32.and")
    def __and__(self, other: bool) -> bool: ...

    @inline
    def __and__(self, other: int) -> int:
        return self.__int__() & other

    @intrinsic("i32.or")
    def __or__(self, other: bool) -> bool: ...

    @inline
    def __or__(self, other: int) -> int:
        return self.__int__() | other

    @intrinsic("i32.xor")
    def __xor__(self, other: bool) -> bool: ...

    @inline
    def __xor__(self, other: int) -> int:
        return self.__int__() ^ other

    @intrinsic("i32.eq")
    def __eq__(self, other: bool) -> bool: ...

    @inline
    def __eq__(self, other: int) -> bool:
        return self.__int__() == other

    @inline
    def __eq__(self, other: float) -> bool:
        return f64_eq(self.__float__(), other)

    @intrinsic("i32.ne")
    def __ne__(self, other: bool) -> bool: ...

    @inline
    def __ne__(self, other: int) -> bool:
        return self.__int__() != other

    @inline
    def __ne__(self, other: float) -> bool:
        return f64_ne(self.__float__(), other)

    @inline
    @noraise
    def __repr__(self) -> str:
        return "True" if self else "False"

    @inline
    @noraise
    def __str__(self) -> str:
        return "True" if self else "False"

    def __format__(self, spec: str, /) -> str:
        if spec._nbytes == 0:
            return "True" if self else "False"
        return format_int_as(self.__int__(), spec, "bool")
