# dialect: typed
"""`math`: the functions of Python's module. Here are names, types and errors; the arithmetic is in `core/exponentials.py`,
`core/angles.py`, `core/special_functions.py`, and that of whole numbers in `core/combinatorics.py`.

Results are rounded correctly where CPython's are whatever the C library gives, nearly always the same.

Longer than 600 lines because Python's module has so many functions.
"""

from lowlevel.wasm import *
from core.exponentials import exp as _exp
from core.exponentials import log as _log
from core.special_functions import erf as _erf
from core.special_functions import erfc as _erfc
from core.special_functions import gamma as _gamma
from core.special_functions import lgamma as _lgamma
from core.angles import acos as _acos
from core.trigonometry import acosh as _acosh
from core.angles import asin as _asin
from core.trigonometry import asinh as _asinh
from core.angles import atan as _atan
from core.angles import atan2 as _atan2
from core.trigonometry import atanh as _atanh
from core.angles import cos as _cos
from core.trigonometry import cosh as _cosh
from core.trigonometry import expm1 as _expm1
from core.trigonometry import log1p as _log1p
from core.angles import sin as _sin
from core.trigonometry import sinh as _sinh
from core.angles import tan as _tan
from core.trigonometry import tanh as _tanh
from core.combinatorics import int_comb, int_factorial, int_gcd, int_isqrt, int_lcm, int_perm
from core.combinatorics import exact_sum, exact_sum_result
from core.elementary import dd_add, dd_log, dd_mul, exp_two, log_int, low, two_product
from core.exponentials import UNSURE, cube_root, pow_exact, quick_log, settled
from core.float import fmod as float_fmod
from core.float_bits import exponent_of, is_finite, is_inf, is_nan, is_negative, mantissa_of, scale
from core.hypotenuse import Hypotenuse
from core.int import int_from_float
from core.object import type_name
from stdlib.typing import Iterable

pi: float = 3.141592653589793
e: float = 2.718281828459045
tau: float = 6.283185307179586
inf: float = 1.0e999
nan: float = f64_div(0.0, 0.0)

_MOST_EXACT: int = 9007199254740992  # all whole numbers up to it are floats


@cold
def _domain() -> None:
    raise ValueError("math domain error")


@cold
def _range() -> None:
    raise OverflowError("math range error")


@inline
def _checked(result: float, x: float) -> float:
    """A result that is NaN or infinite though the argument is not is an error."""
    if not is_finite(result):
        _check_special(result, x)
    return result


@noinline
def _check_special(result: float, x: float) -> None:
    if is_nan(result) and not is_nan(x):
        _domain()
    if is_inf(result) and is_finite(x):
        _range()


# Rounding.


def floor(x: int, /) -> int:
    return x


def floor(x: float, /) -> int:
    return int_from_float(f64_floor(x))


def floor[T](x: T, /) -> object:
    if isinstance(x, int):
        return int(x)
    if isinstance(x, float):
        return int_from_float(f64_floor(x))
    if _has_floor(x):
        return x.__floor__()
    if _has_float(x):
        return int_from_float(f64_floor(x.__float__()))
    if _has_index(x):
        return x.__index__()
    raise TypeError("must be real number, not " + type_name(x))


@intrinsic("has.__floor__")
def _has_floor[T](value: T) -> bool: ...


@intrinsic("has.__float__")
def _has_float[T](value: T) -> bool: ...


@intrinsic("has.__index__")
def _has_index[T](value: T) -> bool: ...


def ceil(x: int, /) -> int:
    return x


def ceil(x: float, /) -> int:
    return int_from_float(f64_ceil(x))


def ceil[T](x: T, /) -> object:
    if isinstance(x, int):
        return int(x)
    if isinstance(x, float):
        return int_from_float(f64_ceil(x))
    if _has_ceil(x):
        return x.__ceil__()
    if _has_float(x):
        return int_from_float(f64_ceil(x.__float__()))
    if _has_index(x):
        return x.__index__()
    raise TypeError("must be real number, not " + type_name(x))


@intrinsic("has.__ceil__")
def _has_ceil[T](value: T) -> bool: ...


def trunc(x: int, /) -> int:
    return x


def trunc(x: float, /) -> int:
    return int_from_float(x)


def trunc[T](x: T, /) -> object:
    if isinstance(x, int):
        return int(x)
    if isinstance(x, float):
        return int_from_float(x)
    if _has_trunc(x):
        return x.__trunc__()
    raise TypeError("type " + type_name(x) + " doesn't define __trunc__ method")


@intrinsic("has.__trunc__")
def _has_trunc[T](value: T) -> bool: ...


def fabs(x: float, /) -> float:
    return f64_abs(x)


def copysign(x: float, y: float, /) -> float:
    return f64_copysign(x, y)


def isnan(x: float, /) -> bool:
    return is_nan(x)


def isinf(x: float, /) -> bool:
    return is_inf(x)


def isfinite(x: float, /) -> bool:
    return is_finite(x)


def isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if f64_eq(a, b):
        return True
    if is_inf(a) or is_inf(b):
        return False
    gap = f64_abs(f64_sub(b, a))
    return gap <= f64_abs(f64_mul(rel_tol, b)) or gap <= f64_abs(f64_mul(rel_tol, a)) or gap <= abs_tol


def modf(x: float, /) -> tuple[float, float]:
    if is_inf(x):
        return (f64_copysign(0.0, x), x)
    whole = f64_trunc(x)
    return (f64_copysign(f64_sub(x, whole), x), whole)


def frexp(x: float, /) -> tuple[float, int]:
    if x == 0.0 or not is_finite(x):
        return (x, 0)
    top = exponent_of(x) + 64 - i32_wrap_i64(i64_clz(mantissa_of(x)))
    return (scale(x, -top), int_from_i32(top))


def ldexp(x: float, i: int, /) -> float:
    if x == 0.0 or not is_finite(x):
        return x
    e: i32 = 4000
    if i < -4000:
        e = -4000
    elif i < 4000:
        e = i32_wrap_i64(int_raw(i))
    result = scale(x, e)
    if is_inf(result):
        _range()
    return result


def nextafter(x: float, y: float, /, *, steps: int = 1) -> float:
    """`steps` floats further from x towards y."""
    if is_nan(x) or is_nan(y):
        return f64_add(x, y)
    if steps < 0:
        raise ValueError("steps must be a non-negative integer")
    start = _ordinal(x)
    end = _ordinal(y)
    if start == end or steps == 0:
        return y if steps != 0 else x
    gap = int_from_i64(end) - int_from_i64(start)
    if steps >= abs(gap):
        return y
    step = int_to_i64(steps)
    at = start + step if end > start else start - step
    if at < 0:
        return -f64_reinterpret_i64(-at)
    if at == 0:
        return f64_copysign(0.0, x)
    return f64_reinterpret_i64(at)


@noraise
def _ordinal(x: float) -> i64:
    """The number of the float, counted from zero."""
    bits = i64_reinterpret_f64(f64_abs(x))
    return -bits if is_negative(x) else bits


def ulp(x: float, /) -> float:
    x = f64_abs(x)
    if not is_finite(x):
        return x
    bits = i64_reinterpret_f64(x)
    if bits == 0x7FEFFFFFFFFFFFFF:
        return f64_sub(x, f64_reinterpret_i64(bits - 1))
    return f64_sub(f64_reinterpret_i64(bits + 1), x)


def fmod(x: float, y: float, /) -> float:
    if is_inf(x) and not is_nan(y) or y == 0.0 and not is_nan(x):
        _domain()
    return float_fmod(x, y)


def remainder(x: float, y: float, /) -> float:
    """The difference to the nearest multiple of y, halves to the even one."""
    if is_nan(x) or is_nan(y):
        return f64_add(x, y)
    if is_inf(x) or y == 0.0:
        _domain()
    if is_inf(y):
        return x
    a = f64_abs(x)
    b = f64_abs(y)
    m = float_fmod(a, b)
    rest = f64_sub(b, m)
    r = m
    if m > rest:
        r = -rest
    elif m == rest:
        r = f64_sub(m, f64_mul(2.0, float_fmod(f64_mul(0.5, f64_sub(a, m)), b)))
    return -r if is_negative(x) else r


def degrees(x: float, /) -> float:
    return f64_mul(x, 57.29577951308232)


def radians(x: float, /) -> float:
    return f64_mul(x, 0.017453292519943295)


# Powers and logarithms.


def sqrt(x: float, /) -> float:
    if x < 0.0:
        _domain()
    return f64_sqrt(x)


def cbrt(x: float, /) -> float:
    return cube_root(x)


def exp(x: float, /) -> float:
    return _checked(_exp(x), x)


def exp2(x: float, /) -> float:
    return _checked(exp_two(x), x)


def expm1(x: float, /) -> float:
    return _checked(_expm1(x), x)


def log(x: int, /) -> float:
    if x <= 0:
        _domain()
    if x <= _MOST_EXACT:
        return _log(int_to_f64(x))
    return log_int(x, 1.0, 0.0)


def log(x: float, /) -> float:
    if x <= 0.0:
        _domain()
    return _log(x)


def log(x: int, base: int, /) -> float:
    return log(x) / log(base)


def log(x: int, base: float, /) -> float:
    return log(x) / log(base)


def log(x: float, base: int, /) -> float:
    return log(x) / log(base)


def log(x: float, base: float, /) -> float:
    return log(x) / log(base)


def log2(x: int, /) -> float:
    if x <= 0:
        _domain()
    if x <= _MOST_EXACT:
        return _log_in(int_to_f64(x), 1.4426950408889634, 2.0355273740931033e-17)
    return log_int(x, 1.4426950408889634, 2.0355273740931033e-17)


def log2(x: float, /) -> float:
    return _log_in(x, 1.4426950408889634, 2.0355273740931033e-17)


def log10(x: int, /) -> float:
    if x <= 0:
        _domain()
    if x <= _MOST_EXACT:
        return _log_in(int_to_f64(x), 0.4342944819032518, 1.098319650216765e-17)
    return log_int(x, 0.4342944819032518, 1.098319650216765e-17)


def log10(x: float, /) -> float:
    return _log_in(x, 0.4342944819032518, 1.098319650216765e-17)


def _log_in(x: float, unit: float, unit_low: float) -> float:
    if x <= 0.0:
        _domain()
    if not is_finite(x):
        return x
    if x > 1.0e-300:
        h = quick_log(x)
        h = dd_mul(h, low(), unit, unit_low)
        result = settled(h, low(), f64_abs(h) * UNSURE)
        if result == result:
            return result
    h = dd_log(x)
    return dd_mul(h, low(), unit, unit_low)


def log1p(x: float, /) -> float:
    if x <= -1.0:
        _domain()
    return _log1p(x)


def pow(x: float, y: float, /) -> float:
    result = pow_exact(x, y)
    if not is_finite(result) and is_finite(x) and is_finite(y):
        if is_nan(result) or x == 0.0:
            _domain()
        _range()
    return result


# Trigonometry.


def sin(x: float, /) -> float:
    return _checked(_sin(x), x)


def cos(x: float, /) -> float:
    return _checked(_cos(x), x)


def tan(x: float, /) -> float:
    return _checked(_tan(x), x)


def asin(x: float, /) -> float:
    if f64_abs(x) > 1.0:
        _domain()
    return _asin(x)


def acos(x: float, /) -> float:
    if f64_abs(x) > 1.0:
        _domain()
    return _acos(x)


def atan(x: float, /) -> float:
    return _atan(x)


def atan2(y: float, x: float, /) -> float:
    return _atan2(y, x)


def sinh(x: float, /) -> float:
    return _checked(_sinh(x), x)


def cosh(x: float, /) -> float:
    return _checked(_cosh(x), x)


def tanh(x: float, /) -> float:
    return _tanh(x)


def asinh(x: float, /) -> float:
    return _asinh(x)


def acosh(x: float, /) -> float:
    if x < 1.0:
        _domain()
    return _acosh(x)


def atanh(x: float, /) -> float:
    if f64_abs(x) >= 1.0:
        _domain()
    return _atanh(x)


# Special functions.


def _is_pole(x: float) -> bool:
    return x <= 0.0 and is_finite(x) and f64_trunc(x) == x


def gamma(x: float, /) -> float:
    if _is_pole(x) or x == -inf:
        _domain()
    return _checked(_gamma(x), x)


def lgamma(x: float, /) -> float:
    if _is_pole(x):
        _domain()
    return _checked(_lgamma(x), x)


def erf(x: float, /) -> float:
    return _erf(x)


def erfc(x: float, /) -> float:
    return _erfc(x)


# Whole numbers.


def factorial(x: int, /) -> int:
    return int_factorial(x)


def isqrt(n: int, /) -> int:
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    return int_isqrt(n)


def comb(n: int, k: int, /) -> int:
    return int_comb(n, k)


def perm(n: int, k: int | None = None, /) -> int:
    if k is None:
        return int_factorial(n)
    return int_perm(n, k)


def gcd() -> int:
    return 0


def gcd(a: int, /) -> int:
    return abs(a)


def gcd(a: int, b: int, /) -> int:
    return int_gcd(a, b)


def gcd(a: int, b: int, c: int, /) -> int:
    return int_gcd(int_gcd(a, b), c)


def gcd(a: int, b: int, c: int, d: int, /) -> int:
    return int_gcd(int_gcd(int_gcd(a, b), c), d)


def gcd(*integers: int) -> int:
    result = 0
    for n in integers:
        result = int_gcd(result, n)
    return result


def lcm() -> int:
    return 1


def lcm(a: int, /) -> int:
    return abs(a)


def lcm(a: int, b: int, /) -> int:
    return int_lcm(a, b)


def lcm(a: int, b: int, c: int, /) -> int:
    return int_lcm(int_lcm(a, b), c)


def lcm(a: int, b: int, c: int, d: int, /) -> int:
    return int_lcm(int_lcm(int_lcm(a, b), c), d)


def lcm(*integers: int) -> int:
    result = 1
    for n in integers:
        result = int_lcm(result, n)
    return result


# Over many numbers.


def prod(iterable: Iterable[int], /, *, start: int = 1) -> int:
    total = start
    for x in iterable:
        total = total * x
    return total


def prod(iterable: Iterable[float], /, *, start: float = 1.0) -> float:
    total = start
    for x in iterable:
        total = f64_mul(total, x)
    return total


def prod(iterable: Iterable[object], /, *, start: object = 1) -> object:
    total = start
    for x in iterable:
        total = total * x
    return total


def fsum(seq: Iterable[float], /) -> float:
    """The sum rounded once: kept as a whole number of the smallest float, infinities and NaNs apart."""
    total: int = 0
    special = 0.0
    for x in seq:
        if is_finite(x):
            total = exact_sum(total, x)
        elif is_inf(special) and is_inf(x) and special != x:
            raise ValueError("-inf + inf in fsum")
        else:
            special = f64_add(special, x)
    if special != 0.0:
        return special
    return exact_sum_result(total)


def fsum(seq: Iterable[object], /) -> float:
    numbers = list[float]()
    for x in seq:
        numbers.append(_real(x))
    return fsum(numbers)


def _real(x: object) -> float:
    if not _has_float(x) and not _has_index(x):
        raise TypeError("must be real number, not " + type_name(x))
    return float(x)


def sumprod(p: Iterable[int], q: Iterable[int], /) -> int:
    total: int = 0
    a = iter(p)
    b = iter(q)
    while _both_more(a, b):
        total = total + a._take() * b._take()
    return total


def sumprod(p: Iterable[float], q: Iterable[float], /) -> float:
    """In double-double arithmetic, as products and sums of floats are exact there."""
    plain = 0.0
    h = 0.0
    l = 0.0
    a = iter(p)
    b = iter(q)
    while _both_more(a, b):
        x: float = a._take()
        y: float = b._take()
        plain = f64_add(plain, f64_mul(x, y))
        th = two_product(x, y)
        tl = low()
        h = dd_add(h, l, th, tl)
        l = low()
    # Where splitting a factor overflowed, the plain sum is what there is.
    return h if is_finite(h) else plain


def sumprod(p: Iterable[object], q: Iterable[object], /) -> object:
    total: object = 0
    a = iter(p)
    b = iter(q)
    while _both_more(a, b):
        total = total + a._take() * b._take()
    return total


def _both_more[A, B](a: A, b: B) -> bool:
    more = a._more()
    if more != b._more():
        raise ValueError("Inputs are not the same length")
    return more


def hypot() -> float:
    return 0.0


def hypot(x: float, /) -> float:
    return f64_abs(x)


def hypot(x: float, y: float, /) -> float:
    sum = Hypotenuse()
    sum.add(x)
    sum.add(y)
    return sum.result()


def hypot(x: float, y: float, z: float, /) -> float:
    sum = Hypotenuse()
    sum.add(x)
    sum.add(y)
    sum.add(z)
    return sum.result()


def hypot(*coordinates: float) -> float:
    sum = Hypotenuse()
    for x in coordinates:
        sum.add(x)
    return sum.result()


def hypot(*coordinates: object) -> float:
    sum = Hypotenuse()
    for x in coordinates:
        sum.add(_real(x))
    return sum.result()


def dist(p: Iterable[float], q: Iterable[float], /) -> float:
    sum = Hypotenuse()
    a = iter(p)
    b = iter(q)
    while True:
        more = a._more()
        if more != b._more():
            raise ValueError("both points must have the same number of dimensions")
        if not more:
            return sum.result()
        sum.add(f64_sub(a._take(), b._take()))


def dist(p: Iterable[object], q: Iterable[object], /) -> float:
    a = list[object](p)
    b = list[object](q)
    if len(a) != len(b):
        raise ValueError("both points must have the same number of dimensions")
    sum = Hypotenuse()
    i = 0
    while i < len(a):
        sum.add(f64_sub(_real(a[i]), _real(b[i])))
        i = i + 1
    return sum.result()
