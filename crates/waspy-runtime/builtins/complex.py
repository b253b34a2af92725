"""`complex`: two floats. A real number that meets a complex one becomes complex with the imaginary part 0.

    complex   +8  _real
              +16 _imag

Powers and quotients are computed as CPython does, since the last digits show. Text is read and written in `builtins/complex_text.py`.
"""

from lowlevel.wasm import *
from core.angles import atan2, cos, sin
from core.exponentials import exp, log, pow_exact
from core.float_bits import is_finite, is_inf
from core.hypotenuse import Hypotenuse
from core.object import class_of, type_name
from lowlevel.layout import same_class
from builtins.complex_text import complex_text, format_parts, parse_complex


class complex:
    """A complex number."""

    _real: float
    _imag: float

    @staticmethod
    def __new__(real: float = 0.0) -> complex:
        return complex_of(real, 0.0)

    @staticmethod
    def __new__(real: int) -> complex:
        return complex_of(int_to_f64(real), 0.0)

    @staticmethod
    def __new__(real: bool) -> complex:
        return complex_of(1.0 if real else 0.0, 0.0)

    @staticmethod
    def __new__(real: complex) -> complex:
        return real if same_class(class_of(real), type_object[complex]()) else complex_of(real._real, real._imag)

    @staticmethod
    def __new__(real: str) -> complex:
        parts = parse_complex(real)
        return complex_of(parts[0], parts[1])

    @staticmethod
    def __new__(real: float = 0.0, imag: float = 0.0) -> complex:
        return complex_of(real, imag)

    @staticmethod
    def __new__(real: complex, imag: float) -> complex:
        return complex_of(real._real, f64_add(real._imag, imag))

    @staticmethod
    def __new__(real: float = 0.0, imag: complex = None) -> complex:
        return complex_of(f64_sub(real, imag._imag), imag._real)

    @staticmethod
    def __new__(real: complex, imag: complex) -> complex:
        return complex_of(f64_sub(real._real, imag._imag), f64_add(real._imag, imag._real))

    @staticmethod
    def __new__[A, B](real: A, imag: B) -> complex:
        if isinstance(real, str):
            raise TypeError("complex() can't take second arg if first is a string")
        if isinstance(imag, str):
            raise TypeError("complex() second arg can't be a string")
        first = demand_complex(real.__complex__()) if hasattr(real, "__complex__") else _component(real, _NOT_A_NUMBER)
        second = _component(imag, "complex() second argument must be a number, not '")
        # Adding a zero would change the sign of another one.
        of_real = f64_sub(first._real, second._imag) if isinstance(imag, complex) else first._real
        of_imag = f64_add(first._imag, second._real) if is_complex(real) else second._real
        return complex_of(of_real, of_imag)

    @staticmethod
    def __new__(real: object) -> complex:
        raise TypeError(_NOT_A_NUMBER + type_name(real) + "'")

    @staticmethod
    def __new__[T](real: T) -> complex:
        if isinstance(real, str):
            parts = parse_complex(real)
            return complex_of(parts[0], parts[1])
        if not hasattr(real, "__complex__"):
            if hasattr(real, "__float__"):
                return complex_of(float(real), 0.0)
            if hasattr(real, "__index__"):
                return complex_of(float(real.__index__()), 0.0)
        return demand_complex(real.__complex__())

    # Parts.

    @property
    def real(self) -> float:
        return self._real

    @property
    def imag(self) -> float:
        return self._imag

    def _become(self, value: complex) -> None:
        """Gives an object of a class below its value."""
        self._real = value._real
        self._imag = value._imag

    def conjugate(self) -> complex:
        return complex_of(self._real, -self._imag)

    def __complex__(self) -> complex:
        return self

    # Arithmetic.

    def __add__(self, other: complex) -> complex:
        return complex_of(f64_add(self._real, other._real), f64_add(self._imag, other._imag))

    def __add__(self, other: float) -> complex:
        return self.__add__(complex_of(other, 0.0))

    def __radd__(self, other: float) -> complex:
        return complex_of(other, 0.0).__add__(self)

    def __sub__(self, other: complex) -> complex:
        return complex_of(f64_sub(self._real, other._real), f64_sub(self._imag, other._imag))

    def __sub__(self, other: float) -> complex:
        return self.__sub__(complex_of(other, 0.0))

    def __rsub__(self, other: float) -> complex:
        return complex_of(other, 0.0).__sub__(self)

    def __mul__(self, other: complex) -> complex:
        return _product(self, other)

    def __mul__(self, other: float) -> complex:
        return _product(self, complex_of(other, 0.0))

    def __rmul__(self, other: float) -> complex:
        return _product(complex_of(other, 0.0), self)

    def __truediv__(self, other: complex) -> complex:
        return _quotient(self, other, "complex division by zero")

    def __truediv__(self, other: float) -> complex:
        return self.__truediv__(complex_of(other, 0.0))

    def __rtruediv__(self, other: float) -> complex:
        return complex_of(other, 0.0).__truediv__(self)

    def __pow__(self, other: complex) -> complex:
        return _power(self, other)

    def __pow__(self, other: float) -> complex:
        return _power(self, complex_of(other, 0.0))

    def __rpow__(self, other: float) -> complex:
        return _power(complex_of(other, 0.0), self)

    def __neg__(self) -> complex:
        return complex_of(-self._real, -self._imag)

    def __pos__(self) -> complex:
        return self

    def __abs__(self) -> float:
        length = length_of(self)
        if is_inf(length) and is_finite(self._real) and is_finite(self._imag):
            raise OverflowError("absolute value too large")
        return length

    # Comparison.

    def __eq__(self, other: complex) -> bool:
        return self._real == other._real and self._imag == other._imag

    def __eq__(self, other: int) -> bool:
        return self._imag == 0.0 and self._real == other

    def __eq__(self, other: float) -> bool:
        return self._imag == 0.0 and self._real == other

    def __ne__(self, other: complex) -> bool:
        return not self.__eq__(other)

    def __ne__(self, other: int) -> bool:
        return not self.__eq__(other)

    def __ne__(self, other: float) -> bool:
        return not self.__eq__(other)

    def __bool__(self) -> bool:
        return self._real != 0.0 or self._imag != 0.0

    def __hash__(self) -> int:
        sum = int_to_i64(hash(self._real)) + int_to_i64(hash(self._imag)) * 1000003
        return int_from_i64(-2 if sum == -1 else sum)

    # Text.

    def __repr__(self) -> str:
        return complex_text(self._real, self._imag)

    def __format__(self, spec: str, /) -> str:
        if spec._nbytes == 0:
            return str(self)
        return format_parts(self._real, self._imag, spec)


_NOT_A_NUMBER = "complex() first argument must be a string or a number, not '"


@cold
def not_complex(o: object) -> None:
    raise TypeError(_NOT_A_NUMBER + type_name(o) + "'")


@inline
def complex_of(real: float, imag: float) -> complex:
    result = new[complex]()
    result._real = real
    result._imag = imag
    return result


def imaginary(imag: float) -> complex:
    """What the literal `2j` stands for."""
    return complex_of(0.0, imag)


def length_of(z: complex) -> float:
    """How far a number is from 0."""
    sum = Hypotenuse()
    sum.add(z._real)
    sum.add(z._imag)
    return sum.result()


def _product(a: complex, b: complex) -> complex:
    real = f64_sub(f64_mul(a._real, b._real), f64_mul(a._imag, b._imag))
    imag = f64_add(f64_mul(a._real, b._imag), f64_mul(a._imag, b._real))
    return complex_of(real, imag)


def _quotient(a: complex, b: complex, message: str) -> complex:
    """Both parts divided by the greater part of the divisor first, so that nothing overflows on the way."""
    if b._real == 0.0 and b._imag == 0.0:
        raise ZeroDivisionError(message)
    if f64_abs(b._real) >= f64_abs(b._imag):
        ratio = f64_div(b._imag, b._real)
        below = f64_add(b._real, f64_mul(b._imag, ratio))
        real = f64_add(a._real, f64_mul(a._imag, ratio))
        imag = f64_sub(a._imag, f64_mul(a._real, ratio))
        return complex_of(f64_div(real, below), f64_div(imag, below))
    if f64_abs(b._imag) >= f64_abs(b._real):
        ratio = f64_div(b._real, b._imag)
        below = f64_add(f64_mul(b._real, ratio), b._imag)
        real = f64_add(f64_mul(a._real, ratio), a._imag)
        imag = f64_sub(f64_mul(a._imag, ratio), a._real)
        return complex_of(f64_div(real, below), f64_div(imag, below))
    # One part of the divisor is no number.
    return complex_of(f64_div(0.0, 0.0), f64_div(0.0, 0.0))


_TO_A_NEGATIVE_POWER = "0.0 to a negative or complex power"


def _power(a: complex, b: complex) -> complex:
    whole = b._imag == 0.0 and f64_floor(b._real) == b._real and f64_abs(b._real) <= 100.0
    result = _whole_power(a, b._real) if whole else _general_power(a, b)
    if is_inf(result._real) or is_inf(result._imag):
        raise OverflowError("complex exponentiation")
    return result


def _whole_power(a: complex, exponent: float) -> complex:
    """By squaring. The exponent is a small whole number."""
    n = i32_trunc_sat_f64_s(f64_abs(exponent))
    one = complex_of(1.0, 0.0)
    result = one
    square = a
    mask: i32 = 1
    while mask <= n:
        if n & mask != 0:
            result = _product(result, square)
        mask = mask << 1
        square = _product(square, square)
    if exponent > 0.0:
        return result
    return _quotient(one, result, _TO_A_NEGATIVE_POWER)


def _general_power(a: complex, b: complex) -> complex:
    if b._real == 0.0 and b._imag == 0.0:
        return complex_of(1.0, 0.0)
    if a._real == 0.0 and a._imag == 0.0:
        if b._imag != 0.0 or b._real < 0.0:
            raise ZeroDivisionError(_TO_A_NEGATIVE_POWER)
        return complex_of(0.0, 0.0)
    base = length_of(a)
    length = pow_exact(base, b._real)
    angle = atan2(a._imag, a._real)
    phase = f64_mul(angle, b._real)
    if b._imag != 0.0:
        length = f64_div(length, exp(f64_mul(angle, b._imag)))
        phase = f64_add(phase, f64_mul(b._imag, log(base)))
    return complex_of(f64_mul(length, cos(phase)), f64_mul(length, sin(phase)))


def demand_complex(value: complex) -> complex:
    return value


def demand_complex(value: object) -> complex:
    """What `__complex__` returned."""
    if isinstance(value, complex):
        return value
    raise TypeError("__complex__ returned non-complex (type " + type_name(value) + ")")


def is_complex[T](value: T) -> bool:
    return isinstance(value, complex) or hasattr(value, "__complex__")


def _component[T](value: T, refusal: str) -> complex:
    """One of two arguments: any number."""
    if isinstance(value, complex):
        return value
    if isinstance(value, float):
        return complex_of(value, 0.0)
    if hasattr(value, "__float__"):
        return complex_of(float(value), 0.0)
    if hasattr(value, "__index__"):
        return complex_of(int_to_f64(value.__index__()), 0.0)
    raise TypeError(refusal + type_name(value) + "'")
