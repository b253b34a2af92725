"""`cmath`: functions of complex numbers. Branch cuts and special values follow annex G of the C standard."""

import math
from math import atan2, copysign, hypot

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)

LARGE = 4.49423283715579e307  # a quarter of the largest float
ROOT_LARGE = 6.703903964971298e153
LOG_LARGE = 708.3964185322641
TINY = 2.2250738585072014e-308
ROOT_TINY = 1.4916681462400413e-154
LN2 = 0.6931471805599453
LN10 = 2.302585092994046


def _number(z):
    """A number as a complex one."""
    if isinstance(z, complex):
        return z
    if isinstance(z, (int, float)) or hasattr(z, "__complex__") or hasattr(z, "__float__") or hasattr(z, "__index__"):
        return complex(z)
    raise TypeError(f"must be real number, not {type(z).__name__}")


def _finite(z):
    return math.isfinite(z.real) and math.isfinite(z.imag)


def _in_range(z):
    """A result of finite operands, which has to be finite."""
    if not _finite(z):
        raise OverflowError("math range error")
    return z


def isfinite(z, /):
    return _finite(_number(z))


def isnan(z, /):
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    a, b = _number(a), _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


# Polar coordinates.


def phase(z, /):
    """The angle."""
    z = _number(z)
    return atan2(z.imag, z.real)


def polar(z, /):
    """Length and angle."""
    z = _number(z)
    length = hypot(z.real, z.imag)
    if math.isinf(length) and _finite(z):
        raise OverflowError("math range error")
    return length, atan2(z.imag, z.real)


def rect(r, phi, /):
    r, phi = float(r), float(phi)
    if math.isnan(r) and phi == 0.0:
        return complex(nan, 0.0)
    if phi == 0.0:
        # The sign of the angle is that of a zero imaginary part, also of an infinite length.
        return complex(r, 0.0 * copysign(1.0, r) * copysign(1.0, phi) if math.isinf(r) else r * phi)
    if math.isinf(phi):
        if r == 0.0:
            return complex(0.0, 0.0)
        if math.isnan(r):
            return complex(nan, nan)
        raise ValueError("math domain error")
    if math.isnan(phi):
        return complex(0.0, 0.0) if r == 0.0 else complex(abs(r) if math.isinf(r) else nan, nan)
    if math.isinf(r):
        return complex(copysign(r, math.cos(phi) * r), copysign(r, math.sin(phi) * r))
    return complex(r * math.cos(phi), r * math.sin(phi))


# Roots and logarithms.


def sqrt(z, /):
    return _root(_number(z))


def _root(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _root_special(x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < TINY and ay < TINY:
        # Subnormal: scaled up by a power whose root is one too.
        ax, ay = math.ldexp(ax, 54), math.ldexp(ay, 54)
        s = math.ldexp(math.sqrt(ax + hypot(ax, ay)), -27) / math.sqrt(2.0)
        half = abs(y) / (2.0 * s)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + hypot(ax, ay / 8.0))
        half = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, copysign(half, y))
    return complex(half, copysign(s, y))


def _root_special(x, y):
    if math.isinf(y):
        return complex(inf, y)
    if math.isnan(x):
        return complex(nan, nan)
    if x == inf:
        return complex(inf, nan if math.isnan(y) else copysign(0.0, y))
    if math.isinf(x):
        return complex(nan, inf) if math.isnan(y) else complex(0.0, copysign(inf, y))
    return complex(nan, nan)


def log(z, base=None, /):
    if base is None:
        return _log(_number(z))
    unit = _log(_number(base))
    if unit == 0:
        raise ValueError("math domain error")
    return _log(_number(z)) / unit


def log10(z, /):
    result = _log(_number(z))
    return complex(result.real / LN10, result.imag / LN10)


def _log(z):
    x, y = z.real, z.imag
    angle = atan2(y, x)
    if not _finite(z):
        return complex(inf if math.isinf(x) or math.isinf(y) else nan, angle)
    ax, ay = abs(x), abs(y)
    if ax > LARGE or ay > LARGE:
        return complex(math.log(hypot(ax / 2.0, ay / 2.0)) + LN2, angle)
    if ax < TINY and ay < TINY:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        return complex(math.log(hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53.0 * LN2, angle)
    h = hypot(ax, ay)
    if 0.71 <= h <= 1.73:
        # Near 1 the logarithm is small: without cancelling.
        more, less = max(ax, ay), min(ax, ay)
        return complex(math.log1p((more - 1.0) * (more + 1.0) + less * less) / 2.0, angle)
    return complex(math.log(h), angle)


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _exp_special(x, y)
    if x > LOG_LARGE:
        length = math.exp(x - 1.0)
        return _in_range(complex(length * math.cos(y) * e, length * math.sin(y) * e))
    length = math.exp(x)
    return _in_range(complex(length * math.cos(y), length * math.sin(y)))


def _exp_special(x, y):
    if y == 0.0:
        return complex(0.0 if x == -inf else x, y)
    if math.isfinite(y) and math.isinf(x):
        length = 0.0 if x < 0.0 else inf
        return complex(copysign(length, math.cos(y)), copysign(length, math.sin(y)))
    if x == -inf:
        return complex(0.0, 0.0)
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    return complex(inf if x == inf else nan, nan)


# Hyperbolic and trigonometric functions: the latter are the former of the number turned by a right angle.


def cosh(z, /):
    return _cosh(_number(z))


def sinh(z, /):
    return _sinh(_number(z))


def tanh(z, /):
    return _tanh(_number(z))


def cos(z, /):
    z = _number(z)
    return _cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _number(z)
    result = _sinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def tan(z, /):
    z = _number(z)
    result = _tanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def _cosh(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _cosh_special(x, y)
    if abs(x) > LOG_LARGE:
        nearer = x - copysign(1.0, x)
        return _in_range(complex(math.cos(y) * math.cosh(nearer) * e, math.sin(y) * math.sinh(nearer) * e))
    return _in_range(complex(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x)))


def _cosh_special(x, y):
    if math.isinf(x) and math.isfinite(y):
        if y == 0.0:
            return complex(inf, copysign(0.0, y) * copysign(1.0, x))
        return complex(copysign(inf, math.cos(y)), copysign(inf, math.sin(y)) * copysign(1.0, x))
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if math.isinf(x):
        return complex(inf, nan)
    if x == 0.0 or y == 0.0:
        return complex(nan, 0.0)
    return complex(nan, nan)


def _sinh(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _sinh_special(x, y)
    if abs(x) > LOG_LARGE:
        nearer = x - copysign(1.0, x)
        return _in_range(complex(math.cos(y) * math.sinh(nearer) * e, math.sin(y) * math.cosh(nearer) * e))
    return _in_range(complex(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x)))


def _sinh_special(x, y):
    if math.isinf(x) and math.isfinite(y):
        if y == 0.0:
            return complex(x, y)
        return complex(copysign(inf, math.cos(y)) * copysign(1.0, x), copysign(inf, math.sin(y)))
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if math.isinf(x):
        return complex(inf, nan)
    if y == 0.0:
        return complex(nan, y)
    return complex(0.0 if x == 0.0 else nan, nan)


def _tanh(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _tanh_special(x, y)
    if abs(x) > LOG_LARGE:
        return complex(copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    secant = 1.0 / math.cosh(x)
    product = tx * ty
    below = 1.0 + product * product
    return complex(tx * (1.0 + ty * ty) / below, ty / below * secant * secant)


def _tanh_special(x, y):
    if math.isinf(x):
        if math.isfinite(y) and y != 0.0:
            return complex(copysign(1.0, x), copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
        return complex(copysign(1.0, x), copysign(0.0, y) if y == 0.0 else 0.0)
    if math.isinf(y) and not math.isnan(x):
        raise ValueError("math domain error")
    if y == 0.0:
        return complex(nan, y)
    return complex(nan, nan)


# Inverse functions.


def acos(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _acos_special(x, y)
    if abs(x) > LARGE or abs(y) > LARGE:
        length = math.log(hypot(x / 2.0, y / 2.0)) + 2.0 * LN2
        return complex(atan2(abs(y), x), -copysign(length, y) if x < 0.0 else copysign(length, -y))
    a = _root(complex(1.0 - x, -y))
    b = _root(complex(1.0 + x, y))
    return complex(2.0 * atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


def _acos_special(x, y):
    if math.isinf(y):
        return complex(nan if math.isnan(x) else atan2(abs(y), x), -y)
    if math.isinf(x):
        if math.isnan(y):
            return complex(nan, inf)
        return complex(atan2(0.0, x), copysign(inf, -y))
    return complex(atan2(1.0, 0.0) if x == 0.0 else nan, nan)


def acosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _acosh_special(x, y)
    if abs(x) > LARGE or abs(y) > LARGE:
        return complex(math.log(hypot(x / 2.0, y / 2.0)) + 2.0 * LN2, atan2(y, x))
    a = _root(complex(x - 1.0, y))
    b = _root(complex(x + 1.0, y))
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * atan2(a.imag, b.real))


def _acosh_special(x, y):
    if math.isinf(x) or math.isinf(y):
        return complex(inf, atan2(y, x))
    return complex(nan, nan)


def asinh(z, /):
    return _asinh(_number(z))


def _asinh(z):
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(x):
            return complex(x, nan if math.isnan(y) else copysign(pi / 4.0 if math.isinf(y) else 0.0, y))
        if math.isinf(y):
            return complex(inf if math.isnan(x) else copysign(inf, x), nan if math.isnan(x) else copysign(pi / 2.0, y))
        return complex(nan, y if y == 0.0 else nan)
    if abs(x) > LARGE or abs(y) > LARGE:
        length = math.log(hypot(x / 2.0, y / 2.0)) + 2.0 * LN2
        return complex(copysign(length, x) if y >= 0.0 else -copysign(length, -x), atan2(y, abs(x)))
    a = _root(complex(1.0 + y, -x))
    b = _root(complex(1.0 - y, x))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), atan2(y, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _number(z)
    result = _asinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def atanh(z, /):
    return _atanh(_number(z))


def atan(z, /):
    z = _number(z)
    result = _atanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def _atanh(z):
    x, y = z.real, z.imag
    if not _finite(z):
        if math.isinf(y) or math.isinf(x):
            return complex(copysign(0.0, 0.0 if math.isnan(x) else x), nan if math.isnan(y) else copysign(pi / 2.0, y))
        return complex(x if x == 0.0 else nan, nan)
    if copysign(1.0, x) < 0.0:
        turned = _atanh(-z)
        return -turned
    ay = abs(y)
    if x > ROOT_LARGE or ay > ROOT_LARGE:
        h = hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -copysign(pi / 2.0, -y))
    if x == 1.0 and ay < ROOT_TINY:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(ay) / math.sqrt(hypot(ay, 2.0))), copysign(atan2(2.0, -ay) / 2.0, y))
    real = math.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + ay * ay)) / 4.0
    return complex(real, -atan2(-2.0 * y, (1.0 - x) * (1.0 + x) - ay * ay) / 2.0)
