"""Floats times powers of ten, and whole numbers times powers of ten to floats, without big integers.

A power of ten is taken to 128 bits, `P`, with 10**k = (P + d) * 2**e and 0 <= d < 1. The product with a number of 64 bits
is then known to one unit of its 128th bit, which nearly always decides how it rounds. Where it does not, the functions say
so, and their callers (`float_text.py`, `float_parse.py`) work with big integers. That is the plan of W. D. Clinger, "How to
read floating point numbers accurately" (PLDI 1990), for both directions.

The table of powers lies in static memory. An entry is computed exactly when it is needed first: a program carries no table,
and a program that prints two places makes one entry.
"""

from lowlevel.wasm import *
from core.bigint import big_bits, big_divide, big_from_i64, big_limb_pair, big_shl, big_shr
from core.bigint_text import power_of_ten
from core.float_bits import exponent_of, mantissa_of, nan, round_f64, TOP

MOST: i32 = 350  # the table has the powers from -350 to 350
EXACT: i32 = 55  # 5**55 is the last power of five below 2**128: from 0 to here d is 0
FEW: i32 = 3  # a float's 53 bits times 10**3 are still below 2**63
LOW_HALF: i64 = 0xFFFFFFFF

# The product that `_multiply` found last: _top * 2**128 + _middle * 2**64 + _bottom.
_top: i64 = 0
_middle: i64 = 0
_bottom: i64 = 0


@noinline
@noraise
@nocollect
def _powers() -> Ptr[i64]:
    """The upper and the lower half of P for each power; 0 for one that is not made."""
    return ptr_cast[i64](static_bytes(11216))


@cold
@noinline
def _make_power(entry: Ptr[i64], k: i32) -> None:
    five = big_shr(power_of_ten(k if k > 0 else -k), i64_extend_i32_s(k if k > 0 else -k))
    bits = big_bits(five)
    if k < 0:
        five, _ = big_divide(big_shl(big_from_i64(1), bits + 127), five)
    elif bits < 128:
        five = big_shl(five, 128 - bits)
    else:
        five = big_shr(five, bits - 128)
    entry[0] = big_limb_pair(five, 2)
    entry[1] = big_limb_pair(five, 0)


@noraise
@nocollect
def _binary_exponent(k: i32) -> i32:
    """The e of 10**k = (P + d) * 2**e: floor(k log2(10)) - 127. 217706 / 2**16 is close enough to log2(10) up to 400."""
    return (k * 217706 >> 16) - 127


@noraise
@nocollect
def _multiply_high(a: i64, b: i64) -> i64:
    """The upper 64 bits of the product of two unsigned numbers."""
    a0 = a & LOW_HALF
    a1 = i64_shr_u(a, 32)
    b0 = b & LOW_HALF
    b1 = i64_shr_u(b, 32)
    cross = a1 * b0 + i64_shr_u(a0 * b0, 32)
    other = a0 * b1 + (cross & LOW_HALF)
    return a1 * b1 + i64_shr_u(cross, 32) + i64_shr_u(other, 32)


@noinline
def _multiply(m: i64, k: i32) -> None:
    """m, unsigned, times the P of 10**k, -MOST <= k <= MOST."""
    global _top, _middle, _bottom
    entry = _powers() + 2 * (k + MOST)
    if entry[0] == 0:
        _make_power(entry, k)
    high = entry[0]
    low = entry[1]
    _bottom = m * low
    carry = _multiply_high(m, low)
    _middle = m * high + carry
    _top = _multiply_high(m, high)
    if i64_lt_u(_middle, carry):
        _top = _top + 1


@noinline
def scaled_u63(x: float, k: i32) -> i64:
    """|x| * 10**k rounded to a whole number, halves to even; -1 when that is not below 2**63 or not decided here. x finite."""
    m = mantissa_of(x)
    if m == 0:
        return 0
    e = exponent_of(x)
    if k >= 0 and k <= FEW and e <= 0 and e > -64:
        return _shifted(m * _few(k), -e)
    if k < -MOST or k > MOST:
        return -1
    zeros = i64_clz(m)
    _multiply(m << zeros, k)
    # The product times 2**(n - 192) is the result, so that the result is below 2**n.
    n = e - i32_wrap_i64(zeros) + _binary_exponent(k) + 192
    if n < 0:
        return 0
    if n > 63:
        return -1
    whole: i64 = 0
    fraction = _top
    rest = _middle | _bottom
    if n > 0:
        shift = i64_extend_i32_s(n)
        whole = i64_shr_u(_top, 64 - shift)
        fraction = _top << shift | i64_shr_u(_middle, 64 - shift)
        rest = _middle << shift | _bottom
    if k >= 0 and k <= EXACT:
        up = i64_gt_u(fraction, TOP) or fraction == TOP and (rest != 0 or whole & 1 != 0)
    elif fraction == TOP - 1:
        return -1
    else:
        # What was left out makes an exact half more than a half.
        up = i64_ge_u(fraction, TOP)
    return whole + 1 if up else whole


@inline
@noraise
@nocollect
def _few(k: i32) -> i64:
    """10**k, 0 <= k <= FEW."""
    if k == 2:
        return 100
    if k == 1:
        return 10
    return 1000 if k == 3 else 1


@inline
@noraise
@nocollect
def _shifted(product: i64, places: i32) -> i64:
    """product / 2**places, 0 <= places < 64, rounded, halves to even."""
    if places == 0:
        return product
    shift = i64_extend_i32_s(places)
    whole = i64_shr_u(product, shift)
    fraction = product << 64 - shift
    up = i64_gt_u(fraction, TOP) or fraction == TOP and whole & 1 != 0
    return whole + 1 if up else whole


@noinline
def float_of_decimal(m: i64, k: i32) -> float:
    """m * 10**k, m unsigned and not 0, rounded once; NaN when that is not decided here."""
    if k < -MOST or k > MOST:
        return nan()
    zeros = i64_clz(m)
    _multiply(m << zeros, k)
    exact = k >= 0 and k <= EXACT
    if not exact and _middle == -1:
        return nan()
    below: i64 = 0 if exact and _middle | _bottom == 0 else 1
    return round_f64(_top | below, _binary_exponent(k) - i32_wrap_i64(zeros) + 128)
