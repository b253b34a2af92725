"""Hashes of numbers: equal numbers of any type have equal hashes, CPython's, so that sets of numbers print in its order.

A number is taken modulo the prime 2^61 - 1 (a fraction m * 2**e by the power of two modulo that prime); -1 is said as -2.
"""

from lowlevel.wasm import *
from core.bigint import big_hash
from core.float_bits import exponent_of, is_inf, is_nan, mantissa_of
from core.object import bigint_of

MODULUS: i64 = 0x1FFFFFFFFFFFFFFF


@noraise
def hash_int(x: int) -> int:
    if not int_is_small(x):
        return int_from_raw(big_hash(bigint_of(x)))
    raw = int_raw(x)
    if raw >= MODULUS:
        raw = raw - MODULUS
    elif raw <= -MODULUS:
        raw = raw + MODULUS
    return int_from_raw(-2 if raw == -1 else raw)


@noraise
def hash_float(x: float) -> int:
    if is_inf(x):
        return 314159 if x > 0.0 else -314159
    if is_nan(x):
        # CPython hashes a NaN by its address; here floats have none.
        return 0
    m = mantissa_of(x)
    if m == 0:
        return 0
    h = _times_power(m, exponent_of(x))
    if x < 0.0:
        h = -h
    return int_from_raw(-2 if h == -1 else h)


@noraise
def _times_power(m: i64, e: i32) -> i64:
    """m * 2**e modulo 2^61 - 1: a rotation in 61 bits."""
    shift = i32_rem_s(e, 61)
    if shift < 0:
        shift = shift + 61
    s = i64_extend_i32_s(shift)
    h = (m << s & MODULUS) + i64_shr_u(m, 61 - s)
    return h - MODULUS if h >= MODULUS else h
