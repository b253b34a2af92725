"""gamma, lgamma, erf and erfc in the double-double arithmetic of `core/elementary.py`."""

from lowlevel.wasm import *
from core.elementary import dd_add, dd_div, dd_exp, dd_log, dd_mul, exp_scale, low, quick_sum, scale_pair, two_product
from core.float_bits import infinity, is_inf, is_nan, is_negative, nan, power_of_two
from core.trigonometry import dd_sin_reduced

HALF_LOG_TWO_PI: float = 0.9189385332046728
HALF_LOG_TWO_PI_LOW: float = -3.8782941580672414e-17
TWO_OVER_ROOT_PI: float = 1.1283791670955126
TWO_OVER_ROOT_PI_LOW: float = 1.533545961316588e-17
PI: float = 3.141592653589793
PI_LOW: float = 1.2246467991473532e-16
SHIFT: float = 36.0


@noraise
@nocollect
def _stirling_term(sum: float, rest: float, top: float, bottom: float, zh: float, zl: float) -> float:
    """One step of Horner's scheme: sum * z + top / bottom."""
    ph = dd_mul(sum, rest, zh, zl)
    pl = low()
    qh = dd_div(top, 0.0, bottom, 0.0)
    return dd_add(ph, pl, qh, low())


@noraise
@nocollect
def _stirling(x: float, l: float) -> float:
    """log(gamma(x)) for x >= SHIFT."""
    rh = dd_div(1.0, 0.0, x, l)
    rl = low()
    zh = dd_mul(rh, rl, rh, rl)
    zl = low()
    sh = 0.0
    sl = 0.0
    sh = _stirling_term(sh, sl, 77683.0, 5796.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, -174611.0, 125400.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, 43867.0, 244188.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, -3617.0, 122400.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, 1.0, 156.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, -691.0, 360360.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, 1.0, 1188.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, -1.0, 1680.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, 1.0, 1260.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, -1.0, 360.0, zh, zl)
    sl = low()
    sh = _stirling_term(sh, sl, 1.0, 12.0, zh, zl)
    sl = low()
    sh = dd_mul(sh, sl, rh, rl)
    sh = dd_add(sh, low(), HALF_LOG_TWO_PI, HALF_LOG_TWO_PI_LOW)
    sl = low()
    gh = dd_log(x)
    gh = dd_add(gh, low(), f64_div(l, x), 0.0)
    gl = low()
    xh = dd_add(x, l, -0.5, 0.0)
    gh = dd_mul(gh, gl, xh, low())
    gh = dd_add(gh, low(), -x, -l)
    return dd_add(gh, low(), sh, sl)


@noraise
@nocollect
def dd_lgamma(x: float) -> float:
    """log(gamma(x)) for x > 0: far from zero by Stirling's series, nearer from there through the product."""
    if x >= SHIFT:
        return _stirling(x, 0.0)
    ph = 1.0
    pl = 0.0
    at = x
    rest = 0.0
    while at < SHIFT:
        ph = dd_mul(ph, pl, at, rest)
        pl = low()
        at = dd_add(at, rest, 1.0, 0.0)
        rest = low()
    gh = _stirling(at, rest)
    gl = low()
    lh = dd_log(ph)
    lh = dd_add(lh, low(), f64_div(pl, ph), 0.0)
    return dd_add(gh, gl, -lh, -low())


@noraise
@nocollect
def _sin_pi(x: float) -> float:
    """|sin(pi x)| for x > 0 that is not whole."""
    y = f64_sub(x, f64_nearest(x))
    h = dd_mul(PI, PI_LOW, f64_abs(y), 0.0)
    return dd_sin_reduced(h, low())


@noraise
def gamma(x: float) -> float:
    """For x that is no whole number below 1; infinite when too large."""
    if is_nan(x) or x == infinity():
        return x
    if x > 171.7:
        return infinity()
    if x < -185.0:
        return -0.0 if i64_trunc_sat_f64_s(f64_floor(x)) & 1 != 0 else 0.0
    if f64_abs(x) < 1.0e-20:
        return f64_div(1.0, x)
    if x > 0.0:
        h = dd_lgamma(x)
        h = dd_exp(h, low())
        return scale_pair(h, low(), exp_scale())
    return _gamma_reflected(x)


@noraise
def _gamma_reflected(x: float) -> float:
    """gamma(x) gamma(-x) = -pi / (x sin(pi x))."""
    a = -x
    gh = dd_lgamma(a)
    gh = dd_exp(-gh, -low())
    gl = low()
    k = exp_scale()
    sh = _sin_pi(a)
    sh = dd_mul(sh, low(), a, 0.0)
    sh = dd_div(PI, PI_LOW, sh, low())
    gh = dd_mul(gh, gl, sh, low())
    result = scale_pair(gh, low(), k)
    return -result if i64_trunc_sat_f64_s(f64_floor(x)) & 1 != 0 else result


@noraise
def lgamma(x: float) -> float:
    """log |gamma(x)| for x that is no whole number below 1."""
    if is_nan(x):
        return x
    if is_inf(x):
        return infinity()
    if x == 1.0 or x == 2.0:
        return 0.0
    if x > 0.0:
        if x > 1.0e305:
            return infinity() if x > 2.5e305 else f64_mul(x, f64_sub(dd_log(x), 1.0))
        return dd_lgamma(x)
    a = -x
    if a < 1.0e-20:
        return -dd_log(a)
    gh = dd_lgamma(a)
    gl = low()
    sh = _sin_pi(a)
    sh = dd_mul(sh, low(), a, 0.0)
    sh = dd_div(PI, PI_LOW, sh, low())
    rest = f64_div(low(), sh)
    lh = dd_log(sh)
    lh = dd_add(lh, low(), rest, 0.0)
    return dd_add(lh, low(), -gh, -gl)


# The error function.


@noraise
@nocollect
def _gauss(x: float) -> float:
    """2 / sqrt(pi) * e**(-x*x) for |x| < 28, divided by 2**exp_scale()."""
    h = two_product(x, x)
    h = dd_exp(-h, -low())
    return dd_mul(h, low(), TWO_OVER_ROOT_PI, TWO_OVER_ROOT_PI_LOW)


@noraise
@nocollect
def dd_erf(x: float) -> float:
    """erf(x) for 0 <= x < 6, by a series whose terms are all positive."""
    zh = two_product(x, x)
    zh = f64_mul(2.0, zh)
    zl = f64_mul(2.0, low())
    th = x
    tl = 0.0
    sh = x
    sl = 0.0
    n = 3.0
    while th > f64_mul(sh, 1.0e-33):
        th = dd_mul(th, tl, zh, zl)
        th = dd_div(th, low(), n, 0.0)
        tl = low()
        sh = dd_add(sh, sl, th, tl)
        sl = low()
        n = f64_add(n, 2.0)
    gh = _gauss(x)
    gh = dd_mul(gh, low(), sh, sl)
    unit = power_of_two(exp_scale())
    gl = low()
    return quick_sum(f64_mul(gh, unit), f64_mul(gl, unit))


@noraise
def erf(x: float) -> float:
    a = f64_abs(x)
    if is_nan(x) or a < 1.0e-300:
        return f64_mul(x, 1.1283791670955126)
    if a > 6.0:
        return f64_copysign(1.0, x)
    return f64_copysign(dd_erf(a), x)


@noraise
def erfc(x: float) -> float:
    if is_nan(x):
        return x
    if x > 28.0:
        return 0.0
    if x < -6.0:
        return 2.0
    if x < 3.0:
        h = dd_erf(f64_abs(x))
        l = low()
        if x < 0.0:
            return dd_add(1.0, 0.0, h, l)
        return dd_add(1.0, 0.0, -h, -l)
    # A continued fraction, from its 150th term back: x + (1/2)/(x + 1/(x + (3/2)/(x + ...))).
    fh = x
    fl = 0.0
    n = 150.0
    while n > 0.0:
        qh = dd_div(f64_mul(n, 0.5), 0.0, fh, fl)
        fh = dd_add(x, 0.0, qh, low())
        fl = low()
        n = f64_sub(n, 1.0)
    gh = _gauss(x)
    gl = low()
    k = exp_scale()
    gh = dd_div(gh, gl, f64_mul(2.0, fh), f64_mul(2.0, fl))
    return scale_pair(gh, low(), k)
