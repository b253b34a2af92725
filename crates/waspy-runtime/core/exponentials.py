"""exp, log and pow in two phases (Ziv, "Fast evaluation of elementary mathematical functions with correctly rounded last bit", ACM
TOMS 17, 1991): a quick one, whose result is exact to 62 bits or more, and where the bits beyond the float's 53 leave open how to
round, one time in hundreds, the double-double arithmetic of `core/elementary.py`.

The quick phase reads tables in static memory. An entry is computed by the exact phase when it is needed first, so that a
program carries no table, and one that takes a single logarithm makes a single entry.
"""

from lowlevel.wasm import *
from core.elementary import dd_add, dd_exp, dd_log, dd_mul, exp_scale, low, quick_sum, scale_pair, two_product, two_sum
from core.elementary import LN2_HEAD, LN2_TAIL
from core.float_bits import FRACTION, infinity, is_finite, is_inf, is_nan, is_negative, nan, power_of_two, scale

UNSURE: float = 2.168404344971009e-19  # 2**-62: more than four times the relative error seen in millions of results

_exponent: i32 = 0


@inline
@noraise
@nocollect
def settled(h: float, l: float, error: float) -> float:
    """h + l, if every number within `error` of it rounds to the same float; NaN otherwise."""
    result = h + (l + error)
    if result == h + (l - error):
        return result
    return nan()


# exp.

INVERSE_STEP: float = 92.33248261893161  # 64 / ln 2
STEP_HEAD: float = 0.01083042469326756  # ln 2 / 64 in three parts, the first of 32 bits
STEP_TAIL: float = 2.9815858269852933e-12
STEP_TAIL_LOW: float = 1.8144105045878957e-28


@noinline
@noraise
@nocollect
def _powers_of_two() -> Ptr[float]:
    """2**(j/64) for 0 <= j < 64, each in two parts."""
    return ptr_cast[float](static_bytes(1024))


@cold
@noinline
@noraise
@nocollect
def _make_power(entry: Ptr[float], j: i32) -> None:
    fraction = f64_convert_i32_s(j) * 0.015625
    h = dd_mul(fraction, 0.0, 0.6931471805599453, 2.3190468138462996e-17)
    h = dd_exp(h, low())
    l = low()
    unit = power_of_two(exp_scale())
    entry[0] = h * unit
    entry[1] = l * unit


@noraise
@nocollect
def quick_exp(xh: float, xl: float) -> float:
    """e**x divided by 2**`_exponent`, for |x| < 720."""
    global _exponent
    k = f64_nearest(xh * INVERSE_STEP)
    b = two_product(k, STEP_TAIL)
    bl = low()
    rh = two_sum(xh - k * STEP_HEAD, -b)
    rh = quick_sum(rh, low() - bl - k * STEP_TAIL_LOW + xl)
    rl = low()
    n = i32_trunc_sat_f64_s(k)
    _exponent = n >> 6
    entry = _powers_of_two() + ((n & 63) << 1)
    if entry[0] == 0.0:
        _make_power(entry, n & 63)
    th = entry[0]
    tl = entry[1]
    # e**r - 1 - r
    p = rh * rh * (0.5 + rh * (0.16666666666666666 + rh * (0.041666666666666664 + rh * (0.008333333333333333 + rh * 0.001388888888888889))))
    ph = two_product(th, rh)
    pl = low()
    h = quick_sum(th, ph)
    return quick_sum(h, low() + (pl + (tl + th * (p + (rl + rl * rh)) + tl * rh)))


@noraise
def exp(x: float) -> float:
    """e**x; infinite when too large."""
    if is_nan(x):
        return x
    if x > 710.0:
        return infinity()
    if x < -746.0:
        return 0.0
    if f64_abs(x) < 1.0e-18:
        return f64_add(1.0, x)
    if f64_abs(x) < 700.0:
        h = quick_exp(x, 0.0)
        result = settled(h, low(), h * UNSURE)
        if result == result:
            return result * power_of_two(_exponent)
    h = dd_exp(x, 0.0)
    return scale_pair(h, low(), exp_scale())


# log.


@noinline
@noraise
@nocollect
def _logarithms() -> Ptr[float]:
    """-log(1/c) for the c near j/64 of `_near`, 45 <= j <= 91, each in two parts."""
    return ptr_cast[float](static_bytes(1472))


@inline
@noraise
@nocollect
def _near(j: float) -> float:
    """A number of few bits near 64/j, and 1 for j = 64."""
    return f64_nearest(f64_div(16384.0, j)) * 0.00390625


@cold
@noinline
@noraise
@nocollect
def _make_logarithm(entry: Ptr[float], near: float) -> None:
    h = dd_log(near)
    entry[0] = -h
    entry[1] = -low()


@noraise
@nocollect
def quick_log(x: float) -> float:
    """log(x) for a finite x that is not subnormal."""
    bits = i64_reinterpret_f64(x)
    # The exponent such that x / 2**e lies between the roots of 1/2 and 2.
    e = (bits - 0x3FE6A09E667F3BCD) >> 52
    m = f64_reinterpret_i64(bits - (e << 52))
    k = f64_convert_i64_s(e)
    j = f64_nearest(m * 64.0)
    near = _near(j)
    rh = two_product(m, near) - 1.0
    rl = low()
    entry = _logarithms() + ((i32_trunc_sat_f64_s(j) - 45) << 1)
    if entry[0] == 0.0 and j != 64.0:
        _make_logarithm(entry, near)
    tail = entry[1] + k * LN2_TAIL
    qh = two_product(rh, rh)
    ql = low()
    s = two_sum(k * LN2_HEAD, entry[0])
    e1 = low()
    s = two_sum(s, rh)
    e2 = low()
    s = two_sum(s, -0.5 * qh)
    e3 = low()
    c = 0.14285714285714285 - rh * (0.125 - rh * (0.1111111111111111 - rh * (0.1 - rh * 0.09090909090909091)))
    c = qh * rh * (0.3333333333333333 - rh * (0.25 - rh * (0.2 - rh * (0.16666666666666666 - rh * c))))
    return quick_sum(s, e1 + (e2 + (e3 + (tail + (rl * (1.0 - rh + qh) - 0.5 * ql + c)))))


@noraise
def log(x: float) -> float:
    """The natural logarithm; -inf for zero, NaN below."""
    if is_nan(x) or x == infinity():
        return x
    if x == 0.0:
        return -infinity()
    if x < 0.0:
        return nan()
    if x > 1.0e-300:
        h = quick_log(x)
        result = settled(h, low(), f64_abs(h) * UNSURE)
        if result == result:
            return result
    return dd_log(x)


# pow.


@noraise
def _is_odd(y: float) -> bool:
    """Is y an odd whole number?"""
    if f64_abs(y) >= 9007199254740992.0 or f64_trunc(y) != y:
        return False
    return i64_trunc_sat_f64_s(y) & 1 != 0


@noraise
def pow_exact(x: float, y: float) -> float:
    """C's pow: NaN for a negative number to a fraction, infinite where it is too large."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if is_nan(x) or is_nan(y):
        return nan()
    if y == 1.0:
        return x
    if y == 2.0:
        return f64_mul(x, x)
    if is_inf(y):
        return _pow_infinite(f64_abs(x), y)
    negative = is_negative(x) and _is_odd(y)
    if x == 0.0 or is_inf(x):
        large = is_inf(x) == (y > 0.0)
        result = infinity() if large else 0.0
        return -result if negative else result
    if x < 0.0 and f64_trunc(y) != y:
        return nan()
    result = _pow_positive(f64_abs(x), y)
    return -result if negative else result


@noraise
def _power_of_two_power(x: float, y: float) -> float:
    """x**y for an x that is a power of two and a y that makes it another, which is exact; NaN otherwise."""
    e = f64_convert_i32_s((i32_wrap_i64(i64_shr_u(i64_reinterpret_f64(x), 52)) & 0x7FF) - 1023) * y
    if e != f64_trunc(e) or not (f64_abs(e) < 5000.0):
        return nan()
    return scale(1.0, i32_trunc_sat_f64_s(e))


@noraise
def _pow_infinite(x: float, y: float) -> float:
    if x == 1.0:
        return 1.0
    return infinity() if (x > 1.0) == (y > 0.0) else 0.0


@noraise
@nocollect
def _quick_power(x: float, y: float) -> float:
    """x**y for an x that is not subnormal; NaN where it is not settled."""
    h = quick_log(x)
    l = low()
    if not (f64_abs(h * y) < 700.0) or f64_abs(y) > 1.0e200:
        return nan()
    zh = two_product(h, y)
    zl = low() + l * y
    if f64_abs(zh) < 1.0e-250:
        return nan()
    h = quick_exp(zh, zl)
    # What the logarithm misses counts as often as the exponent is large.
    result = settled(h, low(), h * UNSURE * (1.0 + 0.25 * f64_abs(zh)))
    return result * power_of_two(_exponent)


@noraise
def _pow_positive(x: float, y: float) -> float:
    if y == 0.5:
        return f64_sqrt(x)
    if x == 1.0:
        return 1.0
    if f64_abs(y) > 1.0e300:
        return infinity() if (x > 1.0) == (y > 0.0) else 0.0
    if x > 1.0e-300:
        if i64_reinterpret_f64(x) & FRACTION == 0:
            result = _power_of_two_power(x, y)
            if result == result:
                return result
        result = _quick_power(x, y)
        if result == result:
            return result
    lh = dd_log(x)
    ll = low()
    if f64_abs(f64_mul(lh, y)) > 800.0:
        return infinity() if (lh > 0.0) == (y > 0.0) else 0.0
    ph = dd_mul(lh, ll, y, 0.0)
    if f64_abs(ph) < 1.0e-18:
        return f64_add(1.0, ph)
    h = dd_exp(ph, low())
    return scale_pair(h, low(), exp_scale())


@noraise
def cube_root(x: float) -> float:
    """One step of Newton's method from the power 1/3, in double-double."""
    if x == 0.0 or not is_finite(x):
        return x
    a = f64_abs(x)
    unit = 1.0
    if a < 1.0e-250:
        a = f64_mul(a, power_of_two(300))
        unit = power_of_two(-100)
    y = _pow_positive(a, 0.3333333333333333)
    sh = two_product(y, y)
    sl = low()
    ch = dd_mul(sh, sl, y, 0.0)
    rh = dd_add(a, 0.0, -ch, -low())
    step = f64_div(rh, f64_mul(3.0, sh))
    return f64_copysign(f64_mul(f64_add(y, step), unit), x)
