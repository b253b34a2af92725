"""Whole numbers for `decimal`: rounding of digits, and the elementary functions in fixed point.

A number in fixed point with p places is a whole number of units of 10**-p. The functions are off by some units in the last
places; who calls them asks for more places until rounding does not depend on those.
"""

from stdlib.math import isqrt


def length(n):
    """How many decimal digits a number has; 1 for 0."""
    return len(str(n))


def rounded(n, drop, rounding, sign):
    """The number without its last digits, and whether these were not zero."""
    if drop <= 0:
        return n, False
    unit = 10**drop
    kept, rest = divmod(n, unit)
    if not rest:
        return kept, False
    half = 2 * rest - unit
    if rounding == "ROUND_HALF_EVEN":
        up = half > 0 or half == 0 and kept % 2 == 1
    elif rounding == "ROUND_HALF_UP":
        up = half >= 0
    elif rounding == "ROUND_HALF_DOWN":
        up = half > 0
    elif rounding == "ROUND_UP":
        up = True
    elif rounding == "ROUND_DOWN":
        up = False
    elif rounding == "ROUND_CEILING":
        up = sign == 0
    elif rounding == "ROUND_FLOOR":
        up = sign == 1
    else:
        up = kept % 5 == 0
    return kept + 1 if up else kept, True


def log_fixed(n, exponent, places):
    """The logarithm of n * 10**exponent. Roots bring the number close to 1, where the series of the area tangent is short."""
    p = places + 12
    one = 10**p
    shift = length(n) - 1
    x = n * 10**(p - shift) if p >= shift else n // 10**(shift - p)
    power = exponent + shift
    result = _log_near(x, one)
    if power:
        result += power * _log_near(10 * one, one)
    return _dropped(result, 12)


def log10_fixed(n, exponent, places):
    p = places + 12
    natural = log_fixed(n, exponent, p)
    return _dropped(natural * 10**p // log_fixed(10, 0, p), 12)


def _log_near(x, one):
    """The logarithm of a number from 1 to 10."""
    doublings = 0
    while x - one > one // 100:
        x = isqrt(x * one)
        doublings += 1
    z = (x - one) * one // (x + one)
    square = z * z // one
    term = z
    total = 0
    k = 1
    while term:
        total += term // k
        term = term * square // one
        k += 2
    return total * 2**(doublings + 1)


def exp_fixed(n, exponent, places):
    """e**(n * 10**exponent) as a number from about 1 to 10 with so many places, and the power of ten to multiply it with."""
    p = places + 20
    one = 10**p
    if exponent >= 0:
        size = length(n) + exponent
    else:
        size = max(length(n) + exponent, 0)
    wide = p + size
    x = n * 10**(wide + exponent) if wide + exponent >= 0 else _dropped(n, -(wide + exponent))
    ten = log_fixed(10, 0, wide)
    power, rest = divmod(x, ten)
    rest = rest // 10**size
    halvings = 10
    rest //= 2**halvings
    total = term = one
    k = 1
    while term:
        term = term * rest // one // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // one
    return _dropped(total, 20), power


def _dropped(n, digits):
    """Without the last digits, towards zero."""
    return n // 10**digits if n >= 0 else -(-n // 10**digits)
