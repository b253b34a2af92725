"""The exact phase of sine, cosine and arc tangent (`core/angles.py`), and the hyperbolic functions, in the double-double arithmetic of
`core/elementary.py`.

Functions named `dd_…` return the high part and leave the low part in `low()`.
"""

from lowlevel.wasm import *
from core.elementary import dd_add, dd_div, dd_exp, dd_log, dd_mul, exp_scale, expm1_reduced, log_near_one, low
from core.elementary import quick_sum, scale_pair, two_product, two_sum
from core.float_bits import exponent_of, infinity, is_inf, is_nan, is_negative, mantissa_of, nan, power_of_two

HALF_PI: float = 1.5707963267948966
HALF_PI_LOW: float = 6.123233995736766e-17
TWO_OVER_PI: float = 0.6366197723675814
# pi/2 in parts of 33 bits, so that small multiples are exact, and what is left.
PART1: float = 1.5707963267341256
PART2: float = 6.077100506303966e-11
PART3: float = 2.0222662487959506e-21
PART3_LOW: float = 1.0085854035872483e-37
# floor(2/pi * 2**1200)
TWO_OVER_PI_BITS: int = 0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b

_quadrant: i32 = 0


@inline
@noraise
def quadrant() -> i32:
    """The multiple of pi/2 that `dd_reduce` took away, its lowest two bits."""
    return _quadrant


def dd_reduce(x: float) -> float:
    """x modulo pi/2, between -pi/4 and pi/4; the multiple's lowest bits are in `_quadrant`."""
    global _quadrant
    if f64_abs(x) > 1000000.0:
        return _reduce_large(x)
    k = f64_nearest(f64_mul(x, TWO_OVER_PI))
    _quadrant = i32_trunc_sat_f64_s(k) & 3
    th = two_product(k, PART3)
    tl = f64_add(low(), f64_mul(k, PART3_LOW))
    rh = dd_add(x, 0.0, -f64_mul(k, PART1), 0.0)
    rh = dd_add(rh, low(), -f64_mul(k, PART2), 0.0)
    return dd_add(rh, low(), -th, -tl)


def _reduce_large(x: float) -> float:
    """With as many digits of 2/pi as the largest float needs."""
    global _quadrant
    shift = int_from_i32(1200 - exponent_of(x))
    one: int = 1
    product = int_from_i64(mantissa_of(x)) * TWO_OVER_PI_BITS
    quotient = product >> shift
    part = (product & ((one << shift) - 1)) >> (shift - 192)
    if part >> 191 != 0:
        part = part - (one << 192)
        quotient = quotient + 1
    high = int_to_f64(part)
    rest = int_to_f64(part - int(high))
    small = power_of_two(-192)
    rh = dd_mul(f64_mul(high, small), f64_mul(rest, small), HALF_PI, HALF_PI_LOW)
    rl = low()
    _quadrant = i32_wrap_i64(int_raw(quotient & 3))
    if is_negative(x):
        _quadrant = (4 - _quadrant) & 3
        return quick_sum(-rh, -rl)
    return quick_sum(rh, rl)


@noraise
@nocollect
def _series(rh: float, rl: float, first: float) -> float:
    """1 - z/(n(n-1)) (1 - z/((n-2)...)): the sine over r from n = 27, the cosine from n = 26."""
    zh = dd_mul(rh, rl, rh, rl)
    zl = low()
    ph = 1.0
    pl = 0.0
    n = first
    while n > 1.5:
        th = dd_mul(ph, pl, zh, zl)
        th = dd_div(th, low(), f64_mul(n, f64_sub(n, 1.0)), 0.0)
        ph = dd_add(1.0, 0.0, -th, -low())
        pl = low()
        n = f64_sub(n, 2.0)
    return quick_sum(ph, pl)


@noraise
@nocollect
def dd_sin_reduced(rh: float, rl: float) -> float:
    ph = _series(rh, rl, 27.0)
    return dd_mul(ph, low(), rh, rl)


@noraise
@nocollect
def dd_cos_reduced(rh: float, rl: float) -> float:
    return _series(rh, rl, 26.0)


# Inverses.


@noraise
@nocollect
def _atan_guess(t: float) -> float:
    """atan(t) for 0 <= t <= 1 to about 50 bits: two halvings and a series."""
    t = f64_div(t, f64_add(1.0, f64_sqrt(f64_add(1.0, f64_mul(t, t)))))
    t = f64_div(t, f64_add(1.0, f64_sqrt(f64_add(1.0, f64_mul(t, t)))))
    z = f64_mul(t, t)
    sum = 0.0
    n = 25.0
    while n > 0.0:
        sum = f64_sub(f64_div(1.0, n), f64_mul(sum, z))
        n = f64_sub(n, 2.0)
    return f64_mul(4.0, f64_mul(t, sum))


@noraise
@nocollect
def dd_atan(th: float, tl: float) -> float:
    """atan(t) for t >= 0: a guess, and the tangent's addition theorem for what it misses."""
    if th > 1.0:
        rh = dd_div(1.0, 0.0, th, tl)
        ah = _atan_unit(rh, low())
        return dd_add(HALF_PI, HALF_PI_LOW, -ah, -low())
    return _atan_unit(th, tl)


@noraise
@nocollect
def _atan_unit(th: float, tl: float) -> float:
    guess = _atan_guess(th)
    sh = dd_sin_reduced(guess, 0.0)
    sl = low()
    ch = dd_cos_reduced(guess, 0.0)
    cl = low()
    nh = dd_mul(th, tl, ch, cl)
    nh = dd_add(nh, low(), -sh, -sl)
    nl = low()
    dh = dd_mul(th, tl, sh, sl)
    dh = dd_add(dh, low(), ch, cl)
    dh = dd_div(nh, nl, dh, low())
    return dd_add(guess, 0.0, dh, low())


@noraise
@nocollect
def dd_sqrt(h: float, l: float) -> float:
    if h == 0.0:
        return quick_sum(0.0, 0.0)
    s = f64_sqrt(h)
    p = two_product(s, s)
    r = dd_add(h, l, -p, -low())
    return quick_sum(s, f64_div(r, f64_mul(2.0, s)))


# Hyperbolic functions. For small x they begin with e**x - 1, which keeps the relative error small.


@noraise
def expm1(x: float) -> float:
    if is_nan(x) or f64_abs(x) < 1.0e-18:
        return x
    if x > 710.0:
        return infinity()
    if x < -80.0:
        return -1.0
    if f64_abs(x) < 0.35:
        return expm1_reduced(x, 0.0)
    h = dd_exp(x, 0.0)
    l = low()
    k = exp_scale()
    if k > 200:
        return scale_pair(h, l, k)
    unit = power_of_two(k)
    return dd_add(f64_mul(h, unit), f64_mul(l, unit), -1.0, 0.0)


@noraise
def sinh(x: float) -> float:
    a = f64_abs(x)
    if is_nan(x) or a < 1.0e-9:
        return x
    if a > 711.0:
        return f64_copysign(infinity(), x)
    if a < 0.35:
        ph = expm1_reduced(a, 0.0)
        pl = low()
        qh = dd_add(1.0, 0.0, ph, pl)
        qh = dd_div(ph, pl, qh, low())
        return f64_copysign(f64_mul(0.5, dd_add(ph, pl, qh, low())), x)
    return f64_copysign(_half_sum(a, -1.0), x)


@noraise
def cosh(x: float) -> float:
    a = f64_abs(x)
    if is_nan(x):
        return x
    if a > 711.0:
        return infinity()
    return _half_sum(a, 1.0)


@noraise
def _half_sum(a: float, sign: float) -> float:
    """(e**a + sign * e**-a) / 2 for a >= 0."""
    h = dd_exp(a, 0.0)
    l = low()
    k = exp_scale()
    if k < 100:
        ih = dd_div(sign, 0.0, h, l)
        unit = power_of_two(-2 * k)
        h = dd_add(h, l, f64_mul(ih, unit), f64_mul(low(), unit))
        l = low()
    return scale_pair(h, l, k - 1)


@noraise
def tanh(x: float) -> float:
    a = f64_abs(x)
    if is_nan(x) or a < 1.0e-9:
        return x
    if a > 25.0:
        return f64_copysign(1.0, x)
    if a < 0.17:
        ph = expm1_reduced(f64_mul(2.0, a), 0.0)
        pl = low()
        dh = dd_add(2.0, 0.0, ph, pl)
        return f64_copysign(dd_div(ph, pl, dh, low()), x)
    h = dd_exp(f64_mul(2.0, a), 0.0)
    unit = power_of_two(exp_scale())
    h = f64_mul(h, unit)
    l = f64_mul(low(), unit)
    nh = dd_add(h, l, -1.0, 0.0)
    nl = low()
    dh = dd_add(h, l, 1.0, 0.0)
    return f64_copysign(dd_div(nh, nl, dh, low()), x)


@noraise
def dd_log1p(h: float, l: float) -> float:
    """log(1 + x) for x > -1."""
    if f64_abs(h) < 0.029:
        return log_near_one(h, l)
    sh = dd_add(1.0, 0.0, h, l)
    rest = f64_div(low(), sh)
    gh = dd_log(sh)
    return dd_add(gh, low(), rest, f64_mul(-0.5, f64_mul(rest, rest)))


@noraise
def log1p(x: float) -> float:
    """For x > -1."""
    if is_nan(x) or f64_abs(x) < 1.0e-18 or is_inf(x):
        return x
    if f64_abs(x) > 1.0e300:
        return dd_log(x)
    return dd_log1p(x, 0.0)


@noraise
def asinh(x: float) -> float:
    a = f64_abs(x)
    if is_nan(x) or a < 1.0e-9 or is_inf(x):
        return x
    if a > 1.0e18:
        h = dd_log(a)
        return f64_copysign(dd_add(h, low(), 0.6931471805599453, 2.3190468138462996e-17), x)
    zh = two_product(a, a)
    zl = low()
    sh = dd_add(1.0, 0.0, zh, zl)
    sh = dd_sqrt(sh, low())
    sh = dd_add(1.0, 0.0, sh, low())
    qh = dd_div(zh, zl, sh, low())
    qh = dd_add(a, 0.0, qh, low())
    return f64_copysign(dd_log1p(qh, low()), x)


@noraise
def acosh(x: float) -> float:
    """For x >= 1."""
    if is_nan(x) or is_inf(x):
        return x
    if x > 1.0e18:
        h = dd_log(x)
        return dd_add(h, low(), 0.6931471805599453, 2.3190468138462996e-17)
    mh = two_sum(x, 1.0)
    m = f64_sub(x, 1.0)
    zh = dd_mul(mh, low(), m, 0.0)
    zh = dd_sqrt(zh, low())
    zh = dd_add(m, 0.0, zh, low())
    if zh == 0.0:
        return 0.0
    return dd_log1p(zh, low())


@noraise
def atanh(x: float) -> float:
    """For |x| < 1."""
    a = f64_abs(x)
    if is_nan(x) or a < 1.0e-9:
        return x
    h = two_sum(1.0, -a)
    h = dd_div(f64_mul(2.0, a), 0.0, h, low())
    return f64_copysign(f64_mul(0.5, dd_log1p(h, low())), x)
