"""exp and log in double-double arithmetic, about 95 bits: the exact phase of `core/exponentials.py`, rounded correctly but for
cases too rare to meet.

A double-double is the unevaluated sum of two floats, the second at most half a unit of the first. Functions that make one
return the high part and leave the low part in `_low`, which callers read at once: two results without an object.
"""

from lowlevel.wasm import *
from core.float_bits import exponent_of, infinity, is_finite, is_inf, is_nan, is_negative, mantissa_of, nan, power_of_two
from core.float_bits import round_f64

_low: float = 0.0
_scale: i32 = 0

LN2_HEAD: float = 0.6931471803691238  # 32 bits, so that a multiple is exact
LN2_TAIL: float = 1.9082149292705877e-10
LN2_TAIL_LOW: float = 1.1612227229362532e-26
LN2: float = 0.6931471805599453
LN2_LOW: float = 2.3190468138462996e-17
INVERSE_LN2: float = 1.4426950408889634


@inline
@noraise
@nocollect
def low() -> float:
    """The low part of what was computed last."""
    return _low


@inline
@noraise
@nocollect
def quick_sum(a: float, b: float) -> float:
    """a + b exactly, for |a| >= |b|."""
    global _low
    s = f64_add(a, b)
    _low = f64_sub(b, f64_sub(s, a))
    return s


@inline
@noraise
@nocollect
def two_sum(a: float, b: float) -> float:
    """a + b exactly."""
    global _low
    s = f64_add(a, b)
    t = f64_sub(s, a)
    _low = f64_add(f64_sub(a, f64_sub(s, t)), f64_sub(b, t))
    return s


@inline
@noraise
@nocollect
def two_product(a: float, b: float) -> float:
    """a * b exactly, by halves of 26 bits; neither factor near the ends of the range."""
    global _low
    p = f64_mul(a, b)
    t = f64_mul(a, 134217729.0)
    ah = f64_sub(t, f64_sub(t, a))
    al = f64_sub(a, ah)
    t = f64_mul(b, 134217729.0)
    bh = f64_sub(t, f64_sub(t, b))
    bl = f64_sub(b, bh)
    _low = f64_add(f64_add(f64_add(f64_sub(f64_mul(ah, bh), p), f64_mul(ah, bl)), f64_mul(al, bh)), f64_mul(al, bl))
    return p


@noraise
@nocollect
def dd_add(ah: float, al: float, bh: float, bl: float) -> float:
    s = two_sum(ah, bh)
    e = _low
    t = two_sum(al, bl)
    f = _low
    s = quick_sum(s, f64_add(e, t))
    return quick_sum(s, f64_add(_low, f))


@noraise
@nocollect
def dd_mul(ah: float, al: float, bh: float, bl: float) -> float:
    p = two_product(ah, bh)
    return quick_sum(p, f64_add(_low, f64_add(f64_mul(ah, bl), f64_mul(al, bh))))


@noraise
@nocollect
def dd_div(ah: float, al: float, bh: float, bl: float) -> float:
    q = f64_div(ah, bh)
    p = dd_mul(bh, bl, q, 0.0)
    r = dd_add(ah, al, -p, -_low)
    q2 = f64_div(r, bh)
    p = dd_mul(bh, bl, q2, 0.0)
    r = dd_add(r, _low, -p, -_low)
    q3 = f64_div(r, bh)
    q = quick_sum(q, q2)
    return dd_add(q, _low, q3, 0.0)


# exp.


@noraise
@nocollect
def expm1_reduced(rh: float, rl: float) -> float:
    """e**r - 1 for |r| < 0.4: a series for r / 256, squared eight times."""
    rh = f64_mul(rh, 0.00390625)
    rl = f64_mul(rl, 0.00390625)
    ph = 1.0
    pl = 0.0
    n = 10.0
    while n > 1.0:
        th = dd_mul(ph, pl, rh, rl)
        th = dd_div(th, _low, n, 0.0)
        ph = dd_add(1.0, 0.0, th, _low)
        pl = _low
        n = f64_sub(n, 1.0)
    ph = dd_mul(ph, pl, rh, rl)
    pl = _low
    i: i32 = 0
    while i < 8:
        sh = dd_mul(ph, pl, ph, pl)
        ph = dd_add(f64_mul(ph, 2.0), f64_mul(pl, 2.0), sh, _low)
        pl = _low
        i = i + 1
    return ph


@noraise
@nocollect
def dd_exp(xh: float, xl: float) -> float:
    """e**x divided by 2**`exp_scale()`, for |x| < 800."""
    global _scale
    k = f64_nearest(f64_mul(xh, INVERSE_LN2))
    th = two_product(k, LN2_TAIL)
    tl = f64_add(_low, f64_mul(k, LN2_TAIL_LOW))
    rh = dd_add(xh, xl, -f64_mul(k, LN2_HEAD), 0.0)
    rh = dd_add(rh, _low, -th, -tl)
    ph = expm1_reduced(rh, _low)
    _scale = i32_trunc_sat_f64_s(k)
    return dd_add(1.0, 0.0, ph, _low)


@inline
@noraise
@nocollect
def exp_scale() -> i32:
    return _scale


@noraise
def scale_pair(h: float, l: float, e: i32) -> float:
    """(h + l) * 2**e rounded once."""
    if h == 0.0 or not is_finite(h):
        return h
    if e >= -900 and e <= 900 and f64_abs(h) < 1.0e20 and f64_abs(h) > 1.0e-20:
        return f64_mul(h, power_of_two(e))
    m = mantissa_of(h) << 10
    if l != 0.0:
        m = m + (1 if (l > 0.0) == (h > 0.0) else -1)
    return f64_copysign(round_f64(m, exponent_of(h) - 10 + e), h)


# log.


@noraise
@nocollect
def _log_guess(m: float) -> float:
    """log(m) to about 50 bits, for 0.7 < m < 1.5."""
    s = f64_div(f64_sub(m, 1.0), f64_add(m, 1.0))
    z = f64_mul(s, s)
    sum = 0.0
    n = 23.0
    while n > 0.0:
        sum = f64_add(f64_mul(sum, z), f64_div(1.0, n))
        n = f64_sub(n, 2.0)
    return f64_mul(f64_mul(2.0, s), sum)


@noraise
@nocollect
def log_near_one(fh: float, fl: float) -> float:
    """log(1 + f) for |f| < 0.03, as 2 atanh(f / (2 + f)): the relative error stays small."""
    dh = dd_add(2.0, 0.0, fh, fl)
    sh = dd_div(fh, fl, dh, _low)
    sl = _low
    zh = dd_mul(sh, sl, sh, sl)
    zl = _low
    ph = 0.0
    pl = 0.0
    n = 19.0
    while n > 0.0:
        ph = dd_mul(ph, pl, zh, zl)
        pl = _low
        qh = dd_div(1.0, 0.0, n, 0.0)
        ph = dd_add(ph, pl, qh, _low)
        pl = _low
        n = f64_sub(n, 2.0)
    ph = dd_mul(ph, pl, sh, sl)
    pl = f64_mul(2.0, _low)
    return quick_sum(f64_mul(2.0, ph), pl)


@noraise
@nocollect
def dd_log(x: float) -> float:
    """log(x) for finite x > 0."""
    e = exponent_of(x)
    m = mantissa_of(x)
    zeros = i32_wrap_i64(i64_clz(m)) - 11
    f = f64_reinterpret_i64((m << i64_extend_i32_s(zeros)) - 0x10000000000000 + 0x3FF0000000000000)
    k = e - zeros + 52
    if f > 1.4142135623730951:
        f = f64_mul(f, 0.5)
        k = k + 1
    if k == 0 and f64_abs(f64_sub(f, 1.0)) < 0.03:
        return log_near_one(f64_sub(f, 1.0), 0.0)
    guess = _log_guess(f)
    # One step of Newton's method of third order: log f = g + 2 (f - e**g) / (f + e**g).
    ph = expm1_reduced(guess, 0.0)
    eh = dd_add(1.0, 0.0, ph, _low)
    el = _low
    th = dd_add(f, 0.0, -eh, -el)
    tl = _low
    sh = dd_add(f, 0.0, eh, el)
    ch = dd_div(f64_mul(2.0, th), f64_mul(2.0, tl), sh, _low)
    gh = dd_add(guess, 0.0, ch, _low)
    gl = _low
    n = f64_convert_i32_s(k)
    ah = two_product(n, LN2_TAIL)
    ah = dd_add(ah, f64_add(_low, f64_mul(n, LN2_TAIL_LOW)), f64_mul(n, LN2_HEAD), 0.0)
    return dd_add(ah, _low, gh, gl)


def log_int(x: int, unit: float, unit_low: float) -> float:
    """log(x) * unit for x > 0, however large."""
    length = x.bit_length()
    shift: int = 0
    if length > 1000:
        shift = length - 64
    h = dd_log(int_to_f64(x >> shift))
    l = _low
    th = dd_mul(int_to_f64(shift), 0.0, LN2, LN2_LOW)
    h = dd_add(h, l, th, _low)
    return dd_mul(h, _low, unit, unit_low)


@noraise
def exp_two(x: float) -> float:
    """2**x; infinite when too large."""
    if is_nan(x):
        return x
    if x >= 1024.0:
        return infinity()
    if x < -1080.0:
        return 0.0
    k = f64_nearest(x)
    h = dd_mul(f64_sub(x, k), 0.0, LN2, LN2_LOW)
    h = dd_exp(h, _low)
    return scale_pair(h, _low, _scale + i32_trunc_sat_f64_s(k))
