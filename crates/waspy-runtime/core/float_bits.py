"""Floats as bits: exact assembly of a float from an integer and a power of two, and its parts back.

    sign 1 | exponent 11, biased by 1023 | fraction 52

Everything that has to round once and correctly (big integers, quotients, decimal text) ends in `round_f64`.
"""

from lowlevel.wasm import *

INFINITY_BITS: i64 = 0x7FF0000000000000
FRACTION: i64 = 0xFFFFFFFFFFFFF
HIDDEN: i64 = 0x10000000000000
TOP: i64 = -0x8000000000000000


@inline
@noraise
def is_nan(x: float) -> bool:
    return x != x


@inline
@noraise
def is_inf(x: float) -> bool:
    return f64_abs(x) == f64_reinterpret_i64(INFINITY_BITS)


@inline
@noraise
def is_finite(x: float) -> bool:
    return f64_sub(x, x) == 0.0


@inline
@noraise
def infinity() -> float:
    return f64_reinterpret_i64(INFINITY_BITS)


@inline
@noraise
def nan() -> float:
    return f64_reinterpret_i64(0x7FF8000000000000)


@inline
@noraise
def is_negative(x: float) -> bool:
    """The sign bit, which -0.0 has too."""
    return i64_reinterpret_f64(x) < 0


@inline
@noraise
def power_of_two(e: i32) -> float:
    """2**e for -1022 <= e <= 1023."""
    return f64_reinterpret_i64(i64_extend_i32_s(e + 1023) << 52)


@noraise
def exponent_of(x: float) -> i32:
    """The e of x = m * 2**e for the whole number m of `mantissa_of`; x finite."""
    biased = i32_wrap_i64(i64_shr_u(i64_reinterpret_f64(x), 52)) & 0x7FF
    if biased == 0:
        return -1074
    return biased - 1075


@noraise
def mantissa_of(x: float) -> i64:
    """The m of |x| = m * 2**e, below 2**53; x finite."""
    bits = i64_reinterpret_f64(x)
    if bits >> 52 & 0x7FF == 0:
        return bits & FRACTION
    return bits & FRACTION | HIDDEN


@noraise
def round_f64(m: i64, e: i32) -> float:
    """m * 2**e, m unsigned, rounded once to nearest even; infinite when too large.

    A caller that knows m only as the leading bits of something longer sets its lowest bit when the rest is not zero,
    which needs m to have 55 bits at least."""
    if m == 0:
        return 0.0
    zeros = i32_wrap_i64(i64_clz(m))
    m = m << i64_extend_i32_s(zeros)
    top = e - zeros + 63
    if top > 1023:
        return f64_reinterpret_i64(INFINITY_BITS)
    drop: i32 = 11
    if top < -1022:
        drop = 11 - 1022 - top
        if drop > 64:
            return 0.0
    bits = _round_shift(m, drop)
    if top >= -1022:
        bits = bits + (i64_extend_i32_s(top + 1022) << 52)
    return f64_reinterpret_i64(bits)


@noraise
def _round_shift(m: i64, drop: i32) -> i64:
    """m >> drop to nearest even, 1 <= drop <= 64, m unsigned."""
    if drop == 64:
        return 1 if i64_gt_u(m, TOP) else 0
    kept = i64_shr_u(m, i64_extend_i32_s(drop))
    rest = m << i64_extend_i32_s(64 - drop)
    if i64_gt_u(rest, TOP) or rest == TOP and kept & 1 != 0:
        return kept + 1
    return kept


@noraise
def scale(x: float, e: i32) -> float:
    """x * 2**e rounded once, for any e; infinite when too large."""
    if x == 0.0 or not is_finite(x):
        return x
    at = exponent_of(x)
    if e > 4000:
        e = 4000
    elif e < -4000:
        e = -4000
    return f64_copysign(round_f64(mantissa_of(x), at + e), x)
