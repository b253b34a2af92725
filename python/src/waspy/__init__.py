"""Checked number types, so that a program compiled by waspy also runs, type-checks and tests under CPython.

A value is checked when it is made. It then is a plain number: operators give `int` and `float`, as in compiled code.
"""

from __future__ import annotations

import operator as _operator
import struct as _struct
from typing import ClassVar, Self, SupportsFloat, SupportsIndex

__all__ = ["f32", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"]


class _Bounded(int):
    """An `int` between two bounds that its class names."""

    _low: ClassVar[int]
    _high: ClassVar[int]

    __slots__ = ()

    def __new__(cls, value: SupportsIndex = 0) -> Self:
        # `int("12")` and `int(1.5)` convert; a boundary type only checks.
        number = _operator.index(value)
        if not cls._low <= number <= cls._high:
            raise OverflowError(f"{number} is out of range for {cls.__name__}")
        return super().__new__(cls, number)

    def __repr__(self) -> str:
        return int.__repr__(self)


class i8(_Bounded):
    """-128 to 127."""

    _low, _high = -(1 << 7), (1 << 7) - 1
    __slots__ = ()


class i16(_Bounded):
    """-32,768 to 32,767."""

    _low, _high = -(1 << 15), (1 << 15) - 1
    __slots__ = ()


class i32(_Bounded):
    """-2**31 to 2**31 - 1."""

    _low, _high = -(1 << 31), (1 << 31) - 1
    __slots__ = ()


class i64(_Bounded):
    """-2**63 to 2**63 - 1."""

    _low, _high = -(1 << 63), (1 << 63) - 1
    __slots__ = ()


class u8(_Bounded):
    """0 to 255."""

    _low, _high = 0, (1 << 8) - 1
    __slots__ = ()


class u16(_Bounded):
    """0 to 65,535."""

    _low, _high = 0, (1 << 16) - 1
    __slots__ = ()


class u32(_Bounded):
    """0 to 2**32 - 1."""

    _low, _high = 0, (1 << 32) - 1
    __slots__ = ()


class u64(_Bounded):
    """0 to 2**64 - 1."""

    _low, _high = 0, (1 << 64) - 1
    __slots__ = ()


class f32(float):
    """A `float` rounded to the nearest 32-bit value; too large a finite number is an `OverflowError`."""

    __slots__ = ()

    def __new__(cls, value: SupportsFloat | SupportsIndex = 0.0) -> Self:
        if isinstance(value, (str, bytes, bytearray)):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        number = float(value)
        try:
            (rounded,) = _struct.unpack("<f", _struct.pack("<f", number))
        except OverflowError:
            raise OverflowError(f"{number!r} is out of range for f32") from None
        return super().__new__(cls, rounded)

    def __repr__(self) -> str:
        return float.__repr__(self)
