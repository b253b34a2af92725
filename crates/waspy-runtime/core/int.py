"""`int`: the exact integer. Methods here are short; operators are ops of the IR, their slow paths `core/int_slow.py`.

A carrier of 64 bits: the number itself when -2^61 <= n < 2^61, otherwise a handle to a `BigInt` (`core/object.py` has
the encoding). The functions `_…_slow` at the end are the lang items that lowered operations call.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.bigint_text import int_to_text, parse_int
from core.float_bits import is_inf, is_nan
from core.format_spec import format_int
from core.hashing import hash_int
from core.int_slow import *
from core.object import type_name
from builtins.int_bytes import bytes_of, int_from_bytes, int_to_bytes
from builtins.memoryview import memoryview
from stdlib.typing import Iterable

_NOT_A_NUMBER: str = "int() argument must be a string, a bytes-like object or a real number, not '"


@intrinsic("has._as_int")
def _is_bytes[T](value: T) -> bool: ...


@intrinsic("has.__int__")
def _has_int[T](value: T) -> bool: ...


@intrinsic("has.__index__")
def _has_index[T](value: T) -> bool: ...


class int:
    """An integer of any size."""

    @staticmethod
    def __new__() -> int:
        return 0

    @staticmethod
    def __new__(value: int, /) -> int:
        return value

    @staticmethod
    def __new__(value: float, /) -> int:
        return int_from_float(value)

    @staticmethod
    def __new__(text: str, /) -> int:
        return parse_int(text, 10)

    @staticmethod
    def __new__(text: str | None, /) -> int:
        if text is None:
            raise TypeError(_NOT_A_NUMBER + "NoneType'")
        return parse_int(text, 10)

    @staticmethod
    def __new__(text: str, /, base: int) -> int:
        return parse_int(text, base_of(base))

    @staticmethod
    def __new__(value: object, /) -> int:
        raise TypeError(_NOT_A_NUMBER + type_name(value) + "'")

    @staticmethod
    def __new__(value: object, /, base: int) -> int:
        base_of(base)
        raise TypeError("int() can't convert non-string with explicit base")

    @staticmethod
    def __new__[T](value: T, /) -> int:
        if isinstance(value, str) and not _has_int(value) and not _has_index(value):
            return parse_int(value, 10)
        if isinstance(value, bytes) and not _has_int(value) and not _has_index(value):
            return value._as_int(10)
        if _is_bytes(value):
            return value._as_int(10)
        return value.__int__()

    @staticmethod
    def __new__[T](value: T, /, base: int) -> int:
        if isinstance(value, str):
            return parse_int(value, base_of(base))
        if _is_bytes(value) and not isinstance(value, memoryview):
            return value._as_int(base)
        base_of(base)
        raise TypeError("int() can't convert non-string with explicit base")

    # Arithmetic.

    @intrinsic("int.add")
    def __add__(self, other: int) -> int: ...

    @intrinsic("int.sub")
    def __sub__(self, other: int) -> int: ...

    @intrinsic("int.mul")
    def __mul__(self, other: int) -> int: ...

    def __truediv__(self, other: int) -> float:
        return int_truediv(self, other)

    @intrinsic("int.floordiv")
    def __floordiv__(self, other: int) -> int: ...

    @intrinsic("int.mod")
    def __mod__(self, other: int) -> int: ...

    def __divmod__(self, other: int) -> tuple[int, int]:
        return int_divmod(self, other)

    def _pow_int(self, other: int) -> int:
        """The power where the exponent is known not to be negative: a literal, or a range says so."""
        return int_pow(self, other)

    def __pow__(self, other: int) -> object:
        if other < 0:
            return int_to_f64(self).__pow__(int_to_f64(other))
        return int_pow(self, other)

    def __pow__(self, other: int, modulus: int) -> int:
        return int_pow_mod(self, other, modulus)

    @intrinsic("int.neg")
    def __neg__(self) -> int: ...

    @inline
    @noraise
    def __pos__(self) -> int:
        return self

    @inline
    def __abs__(self) -> int:
        return -self if self < 0 else self

    # Bits.

    @intrinsic("int.and")
    def __and__(self, other: int) -> int: ...

    @intrinsic("int.or")
    def __or__(self, other: int) -> int: ...

    @intrinsic("int.xor")
    def __xor__(self, other: int) -> int: ...

    @intrinsic("int.invert")
    def __invert__(self) -> int: ...

    @intrinsic("int.shl")
    def __lshift__(self, other: int) -> int: ...

    @intrinsic("int.shr")
    def __rshift__(self, other: int) -> int: ...

    # The operators of a right operand.

    def __radd__(self, other: int) -> int:
        return other + self

    def __rsub__(self, other: int) -> int:
        return other - self

    def __rmul__(self, other: int) -> int:
        return other * self

    def __rfloordiv__(self, other: int) -> int:
        return other // self

    def __rmod__(self, other: int) -> int:
        return other % self

    def __rlshift__(self, other: int) -> int:
        return other << self

    def __rrshift__(self, other: int) -> int:
        return other >> self

    def __rand__(self, other: int) -> int:
        return other & self

    def __ror__(self, other: int) -> int:
        return other | self

    def __rxor__(self, other: int) -> int:
        return other ^ self

    def __rtruediv__(self, other: int) -> float:
        return other.__truediv__(self)

    def __rdivmod__(self, other: int) -> tuple[int, int]:
        return other.__divmod__(self)

    def __rpow__(self, other: int) -> object:
        return other.__pow__(self)

    def to_bytes(self, length: int = 1, byteorder: str = "big", *, signed: bool = False) -> bytes:
        return int_to_bytes(self, length, byteorder, signed)

    def to_bytes[R](self, length: int = 1, byteorder: str = "big", *, signed: R) -> bytes:
        return int_to_bytes(self, length, byteorder, bool(signed))

    @staticmethod
    def from_bytes(bytes: bytes, byteorder: str = "big", *, signed: bool = False) -> int:
        return int_from_bytes(bytes, byteorder, signed)

    @staticmethod
    def from_bytes(bytes: str, byteorder: str = "big", *, signed: object = False) -> int:
        raise TypeError("cannot convert 'str' object to bytes")

    @staticmethod
    def from_bytes(bytes: memoryview, byteorder: str = "big", *, signed: bool = False) -> int:
        return int_from_bytes(bytes.tobytes(), byteorder, signed)

    @staticmethod
    def from_bytes(bytes: Iterable[int], byteorder: str = "big", *, signed: bool = False) -> int:
        return int_from_bytes(bytes_of(bytes), byteorder, signed)

    @staticmethod
    def from_bytes(bytes: Iterable[object], byteorder: str = "big", *, signed: bool = False) -> int:
        return int_from_bytes(bytes_of(bytes), byteorder, signed)

    @staticmethod
    def from_bytes[R](bytes: bytes, byteorder: str = "big", *, signed: R) -> int:
        return int_from_bytes(bytes, byteorder, bool(signed))

    @staticmethod
    def from_bytes[R](bytes: Iterable[object], byteorder: str = "big", *, signed: R) -> int:
        return int_from_bytes(bytes_of(bytes), byteorder, bool(signed))

    @staticmethod
    def from_bytes(bytes: object, byteorder: str = "big", *, signed: object = False) -> int:
        raise TypeError("cannot convert '" + type_name(bytes) + "' object to bytes")

    def bit_length(self) -> int:
        if int_is_small(self):
            return int_from_i64(64 - i64_clz(_abs_raw(self)))
        return int_from_i64(big_bits(bigint_of(self)))

    def bit_count(self) -> int:
        if int_is_small(self):
            return int_from_i64(i64_popcnt(_abs_raw(self)))
        return _popcount(bigint_of(self))

    # Comparison.

    @intrinsic("int.eq")
    def __eq__(self, other: int) -> bool: ...

    @intrinsic("int.ne")
    def __ne__(self, other: int) -> bool: ...

    @intrinsic("int.lt")
    def __lt__(self, other: int) -> bool: ...

    @intrinsic("int.le")
    def __le__(self, other: int) -> bool: ...

    @intrinsic("int.gt")
    def __gt__(self, other: int) -> bool: ...

    @intrinsic("int.ge")
    def __ge__(self, other: int) -> bool: ...

    @intrinsic("int.truth")
    def __bool__(self) -> bool: ...

    @noraise
    def __hash__(self) -> int:
        return hash_int(self)

    # Conversions.

    @inline
    @noraise
    def __int__(self) -> int:
        return self

    @inline
    @noraise
    def __index__(self) -> int:
        return self

    @inline
    @noraise
    def __trunc__(self) -> int:
        return self

    @inline
    @noraise
    def __floor__(self) -> int:
        return self

    @inline
    @noraise
    def __ceil__(self) -> int:
        return self

    @inline
    def __float__(self) -> float:
        return int_to_f64(self)

    @inline
    @noraise
    def __round__(self) -> int:
        return self

    def __round__(self, ndigits: int) -> int:
        return int_round(self, ndigits)

    def __repr__(self) -> str:
        return int_to_text(self)

    def __str__(self) -> str:
        return int_to_text(self)

    def __format__(self, spec: str, /) -> str:
        if spec._nbytes == 0:
            return int_to_text(self)
        return format_int(self, spec)

    @inline
    @noraise
    def conjugate(self) -> int:
        return self

    @inline
    @noraise
    def is_integer(self) -> bool:
        return True

    def as_integer_ratio(self) -> tuple[int, int]:
        return (self, 1)

    @property
    def real(self) -> int:
        return self

    @property
    def imag(self) -> int:
        return 0

    @property
    def numerator(self) -> int:
        return self

    @property
    def denominator(self) -> int:
        return 1


@inline
@noraise
def _abs_raw(x: int) -> i64:
    raw = int_raw(x)
    return -raw if raw < 0 else raw


def _popcount(big: BigInt) -> int:
    count: i32 = 0
    i: i32 = 0
    while i < big._n:
        count = count + i32_popcnt(big._tail[i])
        i = i + 1
    return int_from_i32(count)


def base_of(base: int) -> i32:
    """The base of `int(text, base)`; 0 asks the text."""
    if base != 0 and (base < 2 or base > 36):
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    return i32_wrap_i64(int_raw(base))


def int_from_float(x: float) -> int:
    """The whole part."""
    if is_nan(x):
        raise ValueError("cannot convert float NaN to integer")
    if is_inf(x):
        raise OverflowError("cannot convert float infinity to integer")
    if f64_abs(x) < 9.0e18:
        return int_from_i64(i64_trunc_sat_f64_s(x))
    return int_of(big_from_f64(x))


# Powers and rounding.


def int_pow(base: int, exponent: int) -> int:
    """By squaring; the exponent is not negative."""
    result: int = 1
    while exponent > 0:
        if exponent & 1 != 0:
            result = result * base
        exponent = exponent >> 1
        if exponent > 0:
            base = base * base
    return result


def int_pow_mod(base: int, exponent: int, modulus: int) -> int:
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    if exponent < 0:
        base = _inverse(base, modulus)
        exponent = -exponent
    result = 1 % modulus
    base = base % modulus
    while exponent > 0:
        if exponent & 1 != 0:
            result = result * base % modulus
        exponent = exponent >> 1
        if exponent > 0:
            base = base * base % modulus
    return result


def _inverse(base: int, modulus: int) -> int:
    """The number whose product with base is 1 modulo |modulus|, by Euclid's extended algorithm."""
    m = -modulus if modulus < 0 else modulus
    a = base % m
    b = m
    x: int = 1
    y: int = 0
    while b != 0:
        q, r = int_divmod(a, b)
        a = b
        b = r
        t = x - q * y
        x = y
        y = t
    if a != 1:
        raise ValueError("base is not invertible for the given modulus")
    return x


def int_round(x: int, ndigits: int) -> int:
    """To a multiple of 10**-ndigits, halves to even."""
    if ndigits >= 0:
        return x
    unit = int_pow(10, -ndigits)
    q, r = int_divmod(x, unit)
    twice = r + r
    if twice > unit or twice == unit and q & 1 != 0:
        q = q + 1
    return q * unit


# Lang items.


@noinline
def _add_slow(a: int, b: int) -> int:
    return add_slow(a, b)


@noinline
def _sub_slow(a: int, b: int) -> int:
    return sub_slow(a, b)


@noinline
def _mul_slow(a: int, b: int) -> int:
    return mul_slow(a, b)


@noinline
def _neg_slow(a: int) -> int:
    return neg_slow(a)


@noinline
def _floordiv_slow(a: int, b: int) -> int:
    return floordiv_slow(a, b)


@noinline
def _mod_slow(a: int, b: int) -> int:
    return mod_slow(a, b)


@noinline
def _and_slow(a: int, b: int) -> int:
    return and_slow(a, b)


@noinline
def _or_slow(a: int, b: int) -> int:
    return or_slow(a, b)


@noinline
def _xor_slow(a: int, b: int) -> int:
    return xor_slow(a, b)


@noinline
def _invert_slow(a: int) -> int:
    return invert_slow(a)


@noinline
def _shl_slow(a: int, b: int) -> int:
    return shl_slow(a, b)


@noinline
def _shr_slow(a: int, b: int) -> int:
    return shr_slow(a, b)


@noinline
@noraise
def _eq_slow(a: int, b: int) -> bool:
    return eq_slow(a, b)


@noinline
@noraise
def _lt_slow(a: int, b: int) -> bool:
    return lt_slow(a, b)


@noinline
@noraise
def _le_slow(a: int, b: int) -> bool:
    return le_slow(a, b)


@noinline
def _from_i64_slow(x: i64) -> int:
    return from_i64(x)


@noinline
def _to_i64_slow(x: int) -> i64:
    return to_i64_slow(x)


@cold
@noinline
def _overflow() -> None:
    """Arithmetic on 64-bit numbers whose result is no 64-bit number."""
    raise OverflowError("Python int too large to convert to C long")


@noinline
def _to_f64_slow(x: int) -> float:
    return to_f64_slow(x)
