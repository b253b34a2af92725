"""sin, cos, tan and the inverses in two phases, as `core/exponentials.py` has exp and log: a quick one by tables, and where its result
leaves open how to round, the double-double arithmetic of `core/trigonometry.py`.
"""

from lowlevel.wasm import *
from core.elementary import dd_add, dd_div, low, quick_sum, two_product, two_sum
from core.exponentials import UNSURE, settled
from core.float_bits import exponent_of, is_inf, is_nan, is_negative, mantissa_of, nan, power_of_two
from core.trigonometry import HALF_PI, HALF_PI_LOW, dd_atan, dd_cos_reduced, dd_reduce, dd_sin_reduced, dd_sqrt, quadrant

# pi/128 in four parts, the first three of 28 bits: a multiple of up to 25 bits is exact.
STEPS_PER_RADIAN: float = 40.74366543152521
STEP1: float = 0.024543692590668797
STEP2: float = 1.550146209311487e-11
STEP3: float = 8.939357358849336e-20
STEP4: float = 2.5697276463006653e-28
LARGEST: float = 800000.0

_rest: float = 0.0
_rest_low: float = 0.0


@noinline
@noraise
@nocollect
def _sines() -> Ptr[float]:
    """The sine and the cosine of j pi/128 for 0 <= j < 64, each in two parts."""
    return ptr_cast[float](static_bytes(2048))


@cold
@noinline
@noraise
@nocollect
def _make_sine(entry: Ptr[float], j: i32) -> None:
    fraction = f64_convert_i32_s(j) * 0.015625
    rh = two_product(fraction, HALF_PI)
    rh = quick_sum(rh, low() + fraction * HALF_PI_LOW)
    rl = low()
    entry[0] = dd_sin_reduced(rh, rl)
    entry[1] = low()
    entry[2] = dd_cos_reduced(rh, rl)
    entry[3] = low()


@noraise
@nocollect
def _reduce(x: float) -> i32:
    """x modulo pi/128 in `_rest` and `_rest_low`, for |x| below `LARGEST`; the multiple."""
    global _rest, _rest_low
    k = f64_nearest(x * STEPS_PER_RADIAN)
    a = two_sum(x - k * STEP1, -(k * STEP2))
    b = low()
    a = two_sum(a, -(k * STEP3))
    _rest = quick_sum(a, b + low() - k * STEP4)
    _rest_low = low()
    return i32_trunc_sat_f64_s(k)


@noraise
@nocollect
def _quick_sine(steps: i32) -> float:
    """The sine of `steps` pi/128 and the rest."""
    entry = _sines() + ((steps & 63) << 2)
    if entry[2] == 0.0:
        _make_sine(entry, steps & 63)
    sh = entry[0]
    sl = entry[1]
    ch = entry[2]
    cl = entry[3]
    if steps & 64 != 0:
        ch = -sh
        cl = -sl
        sh = entry[2]
        sl = entry[3]
    rh = _rest
    rl = _rest_low
    z = rh * rh
    # cos r - 1, and sin r - r
    c = z * (-0.5 + z * (0.041666666666666664 - z * (0.001388888888888889 - z * 2.48015873015873e-05)))
    s = rh * z * (-0.16666666666666666 + z * (0.008333333333333333 - z * (0.0001984126984126984 - z * 2.7557319223985893e-06)))
    ph = two_product(ch, rh)
    pl = low()
    h = two_sum(sh, ph)
    h = quick_sum(h, low() + (pl + (sl + sh * (c - rh * rl) + (ch * (s + rl) + cl * rh))))
    if steps & 128 != 0:
        return quick_sum(-h, -low())
    return h


@noraise
@nocollect
def _settled_sine(x: float, turn: i32) -> float:
    """sin(x + turn * pi/2), or NaN where it is not settled."""
    if not (f64_abs(x) < LARGEST):
        return nan()
    h = _quick_sine(_reduce(x) + (turn << 6))
    # Near a multiple of pi the rest has few bits that count.
    return settled(h, low(), f64_abs(h) * UNSURE + 1.0e-33)


def _sin_turned(x: float, turn: i32) -> float:
    """sin(x + turn * pi/2)."""
    result = _settled_sine(x, turn)
    if result == result:
        return result
    rh = dd_reduce(x)
    rl = low()
    q = quadrant() + turn
    h = dd_cos_reduced(rh, rl) if q & 1 != 0 else dd_sin_reduced(rh, rl)
    return -h if q & 2 != 0 else h


def sin(x: float) -> float:
    """NaN for an infinity."""
    if is_nan(x) or is_inf(x):
        return nan()
    if f64_abs(x) < 1.0e-9:
        return x
    return _sin_turned(x, 0)


def cos(x: float) -> float:
    if is_nan(x) or is_inf(x):
        return nan()
    return _sin_turned(x, 1)


@noraise
@nocollect
def _quick_tangent(x: float) -> float:
    """tan(x), or NaN where it is not settled."""
    if not (f64_abs(x) < LARGEST):
        return nan()
    steps = _reduce(x)
    sh = _quick_sine(steps)
    sl = low()
    ch = _quick_sine(steps + 64)
    cl = low()
    if ch == 0.0:
        return nan()
    h = f64_div(sh, ch)
    ph = two_product(h, ch)
    h = quick_sum(h, f64_div(sh - ph - low() + sl - h * cl, ch))
    error = UNSURE + f64_div(1.0e-33, f64_abs(ch)) + f64_div(1.0e-33, f64_abs(sh))
    return settled(h, low(), f64_abs(h) * error)


def tan(x: float) -> float:
    if is_nan(x) or is_inf(x):
        return nan()
    if f64_abs(x) < 1.0e-9:
        return x
    result = _quick_tangent(x)
    if result == result:
        return result
    rh = dd_reduce(x)
    rl = low()
    odd = quadrant() & 1 != 0
    sh = dd_sin_reduced(rh, rl)
    sl = low()
    ch = dd_cos_reduced(rh, rl)
    cl = low()
    if odd:
        return dd_div(-ch, -cl, sh, sl)
    return dd_div(sh, sl, ch, cl)


# Inverses.


@noinline
@noraise
@nocollect
def _arcs() -> Ptr[float]:
    """atan(j/64) for 0 <= j <= 64, each in two parts."""
    return ptr_cast[float](static_bytes(1040))


@cold
@noinline
@noraise
@nocollect
def _make_arc(entry: Ptr[float], c: float) -> None:
    entry[0] = dd_atan(c, 0.0)
    entry[1] = low()


@noraise
@nocollect
def _quick_arc(th: float, tl: float) -> float:
    """atan(t) for 0 <= t <= 1."""
    j = f64_nearest(th * 64.0)
    c = j * 0.015625
    entry = _arcs() + (i32_trunc_sat_f64_s(j) << 1)
    if entry[0] == 0.0 and j != 0.0:
        _make_arc(entry, c)
    # atan(t) - atan(c) = atan((t - c) / (1 + t c))
    nh = quick_sum(th - c, tl)
    nl = low()
    ph = two_product(th, c)
    pl = low()
    dh = quick_sum(1.0, ph)
    dl = low() + (pl + tl * c)
    uh = f64_div(nh, dh)
    ph = two_product(uh, dh)
    ul = f64_div(nh - ph - low() + (nl - uh * dl), dh)
    z = uh * uh
    p = uh * z * (-0.3333333333333333 + z * (0.2 - z * (0.14285714285714285 - z * (0.1111111111111111 - z * 0.09090909090909091))))
    h = two_sum(entry[0], uh)
    return quick_sum(h, low() + (entry[1] + (ul * (1.0 - z) + p)))


@noraise
@nocollect
def _quick_atan(th: float, tl: float) -> float:
    """atan(t) for t >= 0."""
    if th <= 1.0:
        return _quick_arc(th, tl)
    rh = dd_div(1.0, 0.0, th, tl)
    ah = _quick_arc(rh, low())
    return dd_add(HALF_PI, HALF_PI_LOW, -ah, -low())


@inline
@noraise
@nocollect
def _turned(h: float, l: float, obtuse: bool) -> float:
    """The angle, or pi minus it."""
    if obtuse:
        return dd_add(f64_mul(2.0, HALF_PI), f64_mul(2.0, HALF_PI_LOW), -h, -l)
    return quick_sum(h, l)


@noraise
@nocollect
def _rounded_atan(th: float, tl: float, obtuse: bool) -> float:
    """atan(t) for t >= 0, or pi minus it."""
    h = _quick_atan(th, tl)
    h = _turned(h, low(), obtuse)
    result = settled(h, low(), h * UNSURE)
    if result == result:
        return result
    h = dd_atan(th, tl)
    return _turned(h, low(), obtuse)


@noraise
def atan(x: float) -> float:
    if is_nan(x) or f64_abs(x) < 1.0e-9:
        return x
    if f64_abs(x) > 1.0e30:
        return f64_copysign(HALF_PI, x)
    return f64_copysign(_rounded_atan(f64_abs(x), 0.0, False), x)


@noraise
@nocollect
def _co_leg(x: float) -> float:
    """sqrt(1 - x*x) for |x| <= 1."""
    p = two_product(x, x)
    h = dd_add(1.0, 0.0, -p, -low())
    return dd_sqrt(h, low())


@noraise
def asin(x: float) -> float:
    """For |x| <= 1."""
    if is_nan(x) or f64_abs(x) < 1.0e-9:
        return x
    if f64_abs(x) == 1.0:
        return f64_mul(x, HALF_PI)
    h = _co_leg(x)
    h = dd_div(f64_abs(x), 0.0, h, low())
    return f64_copysign(_rounded_atan(h, low(), False), x)


@noraise
def acos(x: float) -> float:
    """For |x| <= 1."""
    if is_nan(x):
        return x
    if f64_abs(x) < 1.0e-20:
        return HALF_PI
    h = _co_leg(x)
    h = dd_div(h, low(), f64_abs(x), 0.0)
    return _rounded_atan(h, low(), x < 0.0)


@noraise
def atan2(y: float, x: float) -> float:
    if is_nan(x) or is_nan(y):
        return nan()
    if y == 0.0 or is_inf(x) and not is_inf(y):
        return f64_copysign(f64_mul(2.0, HALF_PI) if is_negative(x) else 0.0, y)
    if is_inf(y):
        if is_inf(x):
            return f64_copysign(2.356194490192345 if x < 0.0 else 0.7853981633974483, y)
        return f64_copysign(HALF_PI, y)
    return f64_copysign(_atan_ratio(f64_abs(y), f64_abs(x), is_negative(x)), y)


@noraise
def _atan_ratio(y: float, x: float, obtuse: bool) -> float:
    """atan(y / x) for finite y > 0 and x >= 0, or pi minus that."""
    apart = _exponent(y) - _exponent(x)
    if x == 0.0 or apart > 100:
        return HALF_PI
    if apart < -100:
        return f64_mul(2.0, HALF_PI) if obtuse else f64_div(y, x)
    shift = _exponent(x)
    h = dd_div(_shifted(y, -shift), 0.0, _shifted(x, -shift), 0.0)
    return _rounded_atan(h, low(), obtuse)


@noraise
def _exponent(x: float) -> i32:
    return exponent_of(x) + 63 - i32_wrap_i64(i64_clz(mantissa_of(x)))


@noraise
def _shifted(x: float, e: i32) -> float:
    half = e >> 1
    return f64_mul(f64_mul(x, power_of_two(half)), power_of_two(e - half))
