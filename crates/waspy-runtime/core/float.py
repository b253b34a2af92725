"""`float`: a 64-bit IEEE number. Arithmetic is machine instructions, with Python's errors where it divides by zero.

Text is in `core/float_text.py` and `core/float_parse.py`, powers in `core/elementary.py`.
"""

from lowlevel.wasm import *
from core.exponentials import pow_exact
from core.float_bits import exponent_of, infinity, is_finite, is_inf, is_nan, is_negative, mantissa_of, nan, power_of_two
from core.float_hex import float_from_hex
from core.float_parse import parse_float
from core.float_text import float_hex, float_to_text, round_decimal
from core.format_spec import format_float
from core.hashing import hash_float
from core.int import int_from_float
from core.int_slow import float_order, UNORDERED
from core.object import type_name


@intrinsic("has._as_float")
def _is_bytes[T](value: T) -> bool: ...


@intrinsic("has.__float__")
def _has_float[T](value: T) -> bool: ...


@intrinsic("has.__index__")
def _has_index[T](value: T) -> bool: ...


class float:
    """A 64-bit float."""

    @staticmethod
    def __new__() -> float:
        return 0.0

    @staticmethod
    def __new__(value: float, /) -> float:
        return value

    @staticmethod
    def __new__(text: str, /) -> float:
        return parse_float(text)

    @staticmethod
    def __new__(text: str | None, /) -> float:
        if text is None:
            raise TypeError("float() argument must be a string or a real number, not 'NoneType'")
        return parse_float(text)

    @staticmethod
    def __new__(value: object, /) -> float:
        raise TypeError("float() argument must be a string or a real number, not '" + type_name(value) + "'")

    @staticmethod
    def __new__[T](value: T, /) -> float:
        if isinstance(value, str) and not _has_float(value) and not _has_index(value):
            return parse_float(value)
        if isinstance(value, bytes) and not _has_float(value) and not _has_index(value):
            return value._as_float()
        if _is_bytes(value):
            return value._as_float()
        if _has_float(value):
            return value.__float__()
        if _has_index(value):
            return int_to_f64(value.__index__())
        raise TypeError("float() argument must be a string or a real number, not '" + type_name(value) + "'")

    # Arithmetic.

    @intrinsic("f64.add")
    def __add__(self, other: float) -> float: ...

    @intrinsic("f64.add")
    def __radd__(self, other: float) -> float: ...

    @intrinsic("f64.sub")
    def __sub__(self, other: float) -> float: ...

    @inline
    @noraise
    def __rsub__(self, other: float) -> float:
        return f64_sub(other, self)

    @intrinsic("f64.mul")
    def __mul__(self, other: float) -> float: ...

    @intrinsic("f64.mul")
    def __rmul__(self, other: float) -> float: ...

    @inline
    def __truediv__(self, other: float) -> float:
        if other == 0.0:
            _division_by_zero("float division by zero")
        return f64_div(self, other)

    @inline
    def __rtruediv__(self, other: float) -> float:
        return other.__truediv__(self)

    def __floordiv__(self, other: float) -> float:
        if other == 0.0:
            _division_by_zero("float floor division by zero")
        return float_floordiv(self, other)

    def __rfloordiv__(self, other: float) -> float:
        return other.__floordiv__(self)

    def __mod__(self, other: float) -> float:
        if other == 0.0:
            _division_by_zero("float modulo")
        return float_mod(self, other)

    def __rmod__(self, other: float) -> float:
        return other.__mod__(self)

    def __divmod__(self, other: float) -> tuple[float, float]:
        if other == 0.0:
            _division_by_zero("float divmod()")
        return (float_floordiv(self, other), float_mod(self, other))

    def __rdivmod__(self, other: float) -> tuple[float, float]:
        return other.__divmod__(self)

    def __pow__(self, other: float) -> float:
        return float_pow(self, other)

    def __rpow__(self, other: float) -> float:
        return float_pow(other, self)

    @intrinsic("f64.neg")
    def __neg__(self) -> float: ...

    @inline
    @noraise
    def __pos__(self) -> float:
        return self

    @intrinsic("f64.abs")
    def __abs__(self) -> float: ...

    # Comparison. An integer is compared as what it is, not as the float nearest to it.

    def __eq__(self, other: int) -> bool:
        return float_order(other, self) == 0

    @intrinsic("f64.eq")
    def __eq__(self, other: float) -> bool: ...

    def __ne__(self, other: int) -> bool:
        return float_order(other, self) != 0

    @intrinsic("f64.ne")
    def __ne__(self, other: float) -> bool: ...

    def __lt__(self, other: int) -> bool:
        return float_order(other, self) == 1

    @intrinsic("f64.lt")
    def __lt__(self, other: float) -> bool: ...

    def __le__(self, other: int) -> bool:
        order = float_order(other, self)
        return order == 0 or order == 1

    @intrinsic("f64.le")
    def __le__(self, other: float) -> bool: ...

    def __gt__(self, other: int) -> bool:
        return float_order(other, self) == -1

    @intrinsic("f64.gt")
    def __gt__(self, other: float) -> bool: ...

    def __ge__(self, other: int) -> bool:
        return float_order(other, self) <= 0

    @intrinsic("f64.ge")
    def __ge__(self, other: float) -> bool: ...

    @inline
    @noraise
    def __bool__(self) -> bool:
        return f64_ne(self, 0.0)

    @noraise
    def __hash__(self) -> int:
        return hash_float(self)

    # Conversions.

    def __int__(self) -> int:
        return int_from_float(self)

    def __trunc__(self) -> int:
        return int_from_float(self)

    def __floor__(self) -> int:
        return int_from_float(f64_floor(self))

    def __ceil__(self) -> int:
        return int_from_float(f64_ceil(self))

    @inline
    @noraise
    def __float__(self) -> float:
        return self

    def __round__(self) -> int:
        return int_from_float(f64_nearest(self))

    def __round__(self, ndigits: None) -> int:
        return int_from_float(f64_nearest(self))

    def __round__(self, ndigits: int) -> float:
        return float_round(self, ndigits)

    def __repr__(self) -> str:
        return float_to_text(self)

    def __str__(self) -> str:
        return float_to_text(self)

    def __format__(self, spec: str, /) -> str:
        if spec._nbytes == 0:
            return float_to_text(self)
        return format_float(self, spec)

    @noraise
    def is_integer(self) -> bool:
        return is_finite(self) and f64_eq(f64_trunc(self), self)

    def as_integer_ratio(self) -> tuple[int, int]:
        return float_ratio(self)

    @staticmethod
    def fromhex(text: str, /) -> float:
        return float_from_hex(text)

    def hex(self) -> str:
        return float_hex(self)

    @inline
    @noraise
    def conjugate(self) -> float:
        return self

    @property
    def real(self) -> float:
        return self

    @property
    def imag(self) -> float:
        return 0.0


@cold
def _division_by_zero(message: str) -> None:
    raise ZeroDivisionError(message)


# Remainders. `fmod` is exact: long division of the fractions, bit by bit of the difference of exponents.


@noraise
def fmod(x: float, y: float) -> float:
    """C's fmod: the sign of x; y is not zero."""
    if not is_finite(x) or is_nan(y):
        return nan()
    if is_inf(y) or f64_abs(x) < f64_abs(y):
        return x
    m = mantissa_of(x)
    e = exponent_of(x)
    n = mantissa_of(y)
    down = exponent_of(y)
    m = i64_rem_u(m, n)
    while e > down and m != 0:
        # m < 2^53: eleven bits at a time stay inside 64.
        step = e - down if e - down < 11 else 11
        m = i64_rem_u(m << i64_extend_i32_s(step), n)
        e = e - step
    return f64_copysign(_assemble(m, down), x)


@inline
@noraise
def _assemble(m: i64, e: i32) -> float:
    """m * 2**e where that is exact."""
    result = f64_convert_i64_s(m)
    if e >= -1022:
        return f64_mul(result, power_of_two(e)) if e <= 1023 else infinity()
    return f64_mul(f64_mul(result, power_of_two(e + 200)), power_of_two(-200))


@noraise
def float_mod(x: float, y: float) -> float:
    """Python's %: the sign of y."""
    r = fmod(x, y)
    if r == 0.0:
        return f64_copysign(0.0, y)
    if (r < 0.0) != (y < 0.0):
        return f64_add(r, y)
    return r


@noraise
def float_floordiv(x: float, y: float) -> float:
    """The whole number nearest to (x - x % y) / y, as CPython computes it."""
    r = fmod(x, y)
    q = f64_div(f64_sub(x, r), y)
    if r != 0.0 and (r < 0.0) != (y < 0.0):
        q = f64_sub(q, 1.0)
    if q == 0.0:
        return f64_copysign(0.0, f64_div(x, y))
    whole = f64_floor(q)
    return f64_add(whole, 1.0) if f64_sub(q, whole) > 0.5 else whole


def float_pow(x: float, y: float) -> float:
    """x ** y. A negative number to a fraction raises ValueError (`tests/cpydiff/fractional_powers.py` says why)."""
    if x == 0.0 and y < 0.0:
        _division_by_zero("0.0 cannot be raised to a negative power")
    if x < 0.0 and is_finite(x) and is_finite(y) and f64_trunc(y) != y:
        raise ValueError("negative number to a fractional power: complex(x) ** y gives the complex number")
    result = pow_exact(x, y)
    if is_inf(result) and is_finite(x) and is_finite(y):
        raise OverflowError(34, "Numerical result out of range")
    return result


def float_round(x: float, ndigits: int) -> float:
    """`round(x, n)`, through the decimal value."""
    if x == 0.0 or not is_finite(x) or ndigits > 323:
        return x
    if ndigits < -308:
        return f64_copysign(0.0, x)
    result = round_decimal(x, i32_wrap_i64(int_raw(ndigits)))
    if is_inf(result):
        raise OverflowError("rounded value too large to represent")
    return result


def float_ratio(x: float) -> tuple[int, int]:
    if is_inf(x):
        raise OverflowError("cannot convert Infinity to integer ratio")
    if is_nan(x):
        raise ValueError("cannot convert NaN to integer ratio")
    m = mantissa_of(x)
    if m == 0:
        return (0, 1)
    e = exponent_of(x)
    zeros = i64_ctz(m)
    m = i64_shr_u(m, zeros)
    e = e + i32_wrap_i64(zeros)
    top = int_from_i64(-m if is_negative(x) else m)
    if e >= 0:
        return (top << int_from_i32(e), 1)
    one: int = 1
    return (top, one << int_from_i32(-e))
