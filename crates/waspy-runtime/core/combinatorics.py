"""Whole-number functions of `math`: gcd, isqrt, factorial, binomials, and the exact sum of floats."""

from lowlevel.wasm import *
from core.bigint import big_of, big_gcd, int_of
from core.bigint import big_from_i64, big_quotient, big_shl
from core.float_bits import exponent_of, is_inf, is_negative, mantissa_of


def int_gcd(a: int, b: int) -> int:
    """Machine words where both are small, otherwise Euclid on heap integers until they are."""
    if not int_is_small(a) or not int_is_small(b):
        return int_of(big_gcd(big_of(a), big_of(b)))
    x = int_raw(a)
    y = int_raw(b)
    while y != 0:
        r = i64_rem_s(x, y)
        x = y
        y = r
    return int_from_i64(-x if x < 0 else x)


def int_lcm(a: int, b: int) -> int:
    if a == 0 or b == 0:
        return 0
    return (a // int_gcd(a, b) * b).__abs__()


def int_isqrt(n: int) -> int:
    """Newton's method from above; small numbers through the float root, corrected."""
    if n < 4503599627370496:
        return int_from_i64(i64_trunc_sat_f64_s(f64_sqrt(int_to_f64(n))))
    one: int = 1
    # Half of the digits first: the root of the upper half is right to all but the last steps.
    shift = (n.bit_length() - 1 >> 2) << 1
    x = (int_isqrt(n >> shift) + 1) << (shift >> 1)
    while True:
        y = x + n // x >> 1
        if y >= x:
            return x
        x = y


def int_factorial(n: int) -> int:
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    if n > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("factorial() argument should not exceed 9223372036854775807")
    return range_product(1, n)


def range_product(first: int, last: int) -> int:
    """first * (first + 1) * ... * last, halved so that factors are of like size; 1 when empty."""
    if last - first < 8:
        result: int = 1
        while first <= last:
            result = result * first
            first = first + 1
        return result
    middle = first + last >> 1
    return range_product(first, middle) * range_product(middle + 1, last)


def int_perm(n: int, k: int) -> int:
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    return range_product(n - k + 1, n)


def int_comb(n: int, k: int) -> int:
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    if n - k < k:
        k = n - k
    if k > 40:
        return range_product(n - k + 1, n) // range_product(1, k)
    result: int = 1
    i: int = 1
    while i <= k:
        result = result * (n - k + i) // i
        i = i + 1
    return result


# `fsum`: a total counted in units of 2**-1074, the smallest float.


def exact_sum(total: int, x: float) -> int:
    term = int_from_i64(mantissa_of(x)) << int_from_i32(exponent_of(x) + 1074)
    return total - term if is_negative(x) else total + term


def exact_sum_result(total: int) -> float:
    result = big_quotient(big_of(total), big_shl(big_from_i64(1), 1074))
    if is_inf(result):
        raise OverflowError("intermediate overflow in fsum")
    return -result if total < 0 else result
