"""Heap integers: sign and magnitude, limbs of 32 bits, least significant first.

        +0   header (8)
        +8   _neg   the sign
        +12  _n     limbs in use, none of the leading ones zero
        +16  _tail  the limbs

An `int` outside -2^61 .. 2^61 - 1 is a handle to one of these. Inside this file a BigInt may be any integer; `int_of`
turns it into the `int`, small when it is small. Nothing changes a BigInt once an `int` refers to it. The work on limbs
is in `core/limbs.py`; text in `core/bigint_text.py`.
"""

from lowlevel.array import new_array
from lowlevel.wasm import *
from core.float_bits import exponent_of, infinity, is_inf, is_negative, mantissa_of, round_f64, TOP
from core.limbs import *
from core.object import bigint_handle, bigint_of

SMALL: i64 = 0x2000000000000000  # 2^61


class BigInt:
    """An integer of any size."""

    _neg: bool
    _n: i32
    _tail: Tail[i32]


# Making.


def new_big(n: i32) -> BigInt:
    """n zero limbs, to be filled."""
    big = new_tail[BigInt](n)
    big._n = n
    return big


def trim(big: BigInt) -> BigInt:
    """Drops leading zero limbs."""
    big._n = limbs_size(big._tail, big._n)
    return big


def big_from_u64(m: i64, negative: bool) -> BigInt:
    big = new_big(2)
    big._neg = negative
    big._tail[0] = i32_wrap_i64(m)
    big._tail[1] = i32_wrap_i64(i64_shr_u(m, 32))
    return trim(big)


def big_from_i64(x: i64) -> BigInt:
    if x < 0:
        return big_from_u64(-x, True)
    return big_from_u64(x, False)


def big_of(x: int) -> BigInt:
    """Any `int` as a heap integer, which is not to be changed."""
    if int_is_small(x):
        return big_from_i64(int_raw(x))
    return bigint_of(x)


def int_of(big: BigInt) -> int:
    """The `int` of a heap integer that nobody else has."""
    n = limbs_size(big._tail, big._n)
    big._n = n
    if n <= 2:
        m = big_low_u64(big)
        if i64_lt_u(m, SMALL):
            return int_from_raw(-m if big._neg else m)
        if m == SMALL and big._neg:
            return int_from_raw(-m)
    return bigint_handle(big)


@noraise
def big_low_u64(big: BigInt) -> i64:
    """The magnitude's lowest 64 bits."""
    n = big._n
    if n == 0:
        return 0
    if n == 1:
        return limb(big._tail, 0)
    return limb(big._tail, 1) << 32 | limb(big._tail, 0)


@noraise
def big_limb_pair(big: BigInt, i: i32) -> i64:
    """Limbs i and i + 1, which there are."""
    return limb(big._tail, i) | limb(big._tail, i + 1) << 32


def big_copy(big: BigInt, negative: bool) -> BigInt:
    result = new_big(big._n)
    result._neg = negative
    limbs_copy(result._tail, big._tail, big._n)
    return result


# Size and order.


@noraise
def big_bits(big: BigInt) -> i64:
    """Bits of the magnitude."""
    n = big._n
    if n == 0:
        return 0
    return (i64_extend_i32_s(n) << 5) - i64_extend_i32_s(i32_clz(big._tail[n - 1]))


@noraise
def big_compare(a: BigInt, b: BigInt) -> i32:
    """-1, 0 or 1."""
    if a._neg != b._neg:
        return -1 if a._neg else 1
    order = limbs_compare(a._tail, a._n, b._tail, b._n)
    return 0 - order if a._neg else order


# Sum, difference, product.


def big_add(a: BigInt, b: BigInt) -> BigInt:
    return _combine(a, b, b._neg)


def big_sub(a: BigInt, b: BigInt) -> BigInt:
    return _combine(a, b, not b._neg)


def _combine(a: BigInt, b: BigInt, b_neg: bool) -> BigInt:
    """a plus b with the sign given."""
    if a._neg == b_neg:
        if a._n < b._n:
            return _add_magnitudes(b, a, b_neg)
        return _add_magnitudes(a, b, b_neg)
    if limbs_compare(a._tail, a._n, b._tail, b._n) >= 0:
        return _sub_magnitudes(a, b, a._neg)
    return _sub_magnitudes(b, a, b_neg)


def _add_magnitudes(a: BigInt, b: BigInt, negative: bool) -> BigInt:
    result = new_big(a._n + 1)
    result._neg = negative
    result._tail[a._n] = limbs_add(result._tail, a._tail, a._n, b._tail, b._n)
    return trim(result)


def _sub_magnitudes(a: BigInt, b: BigInt, negative: bool) -> BigInt:
    result = new_big(a._n)
    limbs_sub(result._tail, a._tail, a._n, b._tail, b._n)
    trim(result)
    result._neg = negative and result._n > 0
    return result


def big_mul(a: BigInt, b: BigInt) -> BigInt:
    if a._n < b._n:
        return big_mul(b, a)
    result = new_big(a._n + b._n)
    if b._n == 0:
        return trim(result)
    result._neg = a._neg != b._neg
    if b._n == 1:
        result._tail[a._n] = i32_wrap_i64(limbs_mul_limb(result._tail, a._tail, a._n, limb(b._tail, 0), 0))
        return trim(result)
    scratch = new_array[i32](mul_scratch(b._n))
    limbs_mul(result._tail, a._tail, a._n, b._tail, b._n, scratch._tail)
    return trim(result)


def big_mul_small(a: BigInt, m: i64, add: i64) -> BigInt:
    """|a| * m + add for limbs m and add."""
    result = new_big(a._n + 1)
    result._tail[a._n] = i32_wrap_i64(limbs_mul_limb(result._tail, a._tail, a._n, m, add))
    return trim(result)


# Division.


def big_divide(a: BigInt, b: BigInt) -> tuple[BigInt, BigInt]:
    """Quotient and remainder of the magnitudes, both not negative; b is not zero."""
    if limbs_compare(a._tail, a._n, b._tail, b._n) < 0:
        return (new_big(0), big_copy(a, False))
    if b._n == 1:
        q = new_big(a._n)
        rest = limbs_div_limb(q._tail, a._tail, a._n, limb(b._tail, 0))
        return (trim(q), big_from_u64(rest, False))
    return _divide_long(a, b)


def _divide_long(a: BigInt, b: BigInt) -> tuple[BigInt, BigInt]:
    """Both shifted so that the divisor's top bit is set, which leaves the quotient as it is."""
    n = b._n
    shift = i32_clz(b._tail[n - 1])
    rest = new_big(a._n + 1)
    rest._tail[a._n] = limbs_shl(rest._tail, a._tail, a._n, shift)
    divisor = new_big(n)
    limbs_shl(divisor._tail, b._tail, n, shift)
    q = new_big(a._n + 1 - n)
    scratch = new_array[i32](div_scratch(n))
    limbs_div(q._tail, rest._tail, a._n + 1, divisor._tail, n, scratch._tail)
    limbs_shr(rest._tail, rest._tail, n, shift)
    rest._n = n
    return (trim(q), trim(rest))


def big_floor_divmod(a: BigInt, b: BigInt) -> tuple[BigInt, BigInt]:
    """Python's `divmod`: the remainder has the divisor's sign."""
    q, r = big_divide(a, b)
    if a._neg != b._neg:
        if r._n > 0:
            q = big_add(q, big_from_i64(1))
            r = _sub_magnitudes(b, r, False)
        q._neg = q._n > 0
    r._neg = b._neg and r._n > 0
    return (q, r)


def big_quotient(a: BigInt, b: BigInt) -> float:
    """|a| / |b| rounded once, from 63 or 64 bits of quotient and whether there is more; infinite when too large."""
    if a._n == 0:
        return 0.0
    lead = big_bits(a) - big_bits(b)
    if lead > 1100:
        return infinity()
    if lead < -1200:
        return 0.0
    shift = 63 - lead
    q, r = big_divide(big_shl(a, shift) if shift > 0 else a, big_shl(b, -shift) if shift < 0 else b)
    m = big_low_u64(q)
    if r._n > 0:
        m = m | 1
    return round_f64(m, i32_wrap_i64(-shift))


def big_true_div(a: BigInt, b: BigInt) -> float:
    """a / b rounded once."""
    result = big_quotient(a, b)
    if is_inf(result):
        raise OverflowError("integer division result too large for a float")
    return -result if a._neg != b._neg else result


# Shifts and bits.


def big_shl(a: BigInt, shift: i64) -> BigInt:
    """a << shift for shift >= 0."""
    words = shift >> 5
    if words > 0x1FFFFFF0:
        raise MemoryError()
    w = i32_wrap_i64(words)
    result = new_big(a._n + w + 1)
    result._neg = a._neg
    result._tail[a._n + w] = limbs_shl(result._tail + w, a._tail, a._n, i32_wrap_i64(shift) & 31)
    return trim(result)


def big_shr(a: BigInt, shift: i64) -> BigInt:
    """a >> shift for shift >= 0, towards minus infinity."""
    if shift >= big_bits(a):
        return big_from_i64(-1 if a._neg else 0)
    w = i32_wrap_i64(shift >> 5)
    s = i32_wrap_i64(shift) & 31
    n = a._n - w
    result = new_big(n + 1)
    limbs_shr(result._tail, a._tail + w, n, s)
    if a._neg:
        result._neg = True
        if big_low_bits(a, shift):
            limbs_add_limb(result._tail, result._tail, n + 1, 1)
    return trim(result)


@noraise
def big_low_bits(a: BigInt, count: i64) -> bool:
    """Is any of the magnitude's lowest `count` bits set?"""
    w = i32_wrap_i64(count >> 5)
    if w >= a._n:
        return a._n > 0
    if limbs_size(a._tail, w) > 0:
        return True
    return i64_lt_u(0, limb(a._tail, w) & ~(MASK << (count & 31)))


@noraise
def _twos_complement(r: Ptr[i32], a: Ptr[i32], an: i32, n: i32) -> None:
    """r = 2^(32 n) - a, n limbs."""
    carry: i64 = 1
    i: i32 = 0
    while i < n:
        x = limb(a, i) if i < an else 0
        carry = carry + (x ^ MASK)
        r[i] = i32_wrap_i64(carry)
        carry = i64_shr_u(carry, 32)
        i = i + 1


def _as_twos_complement(a: BigInt, n: i32) -> BigInt:
    result = new_big(n)
    if a._neg:
        _twos_complement(result._tail, a._tail, a._n, n)
    else:
        limbs_copy(result._tail, a._tail, a._n)
    return result


BIT_AND: i32 = 0
BIT_OR: i32 = 1
BIT_XOR: i32 = 2


def big_bitwise(a: BigInt, b: BigInt, op: i32) -> BigInt:
    """`&`, `|`, `^` on the infinite two's complement, of which one limb more than the longer operand is enough."""
    n = (a._n if a._n > b._n else b._n) + 1
    x = _as_twos_complement(a, n)
    y = _as_twos_complement(b, n)
    p = x._tail
    q = y._tail
    i: i32 = 0
    while i < n:
        if op == BIT_AND:
            p[i] = p[i] & q[i]
        elif op == BIT_OR:
            p[i] = p[i] | q[i]
        else:
            p[i] = p[i] ^ q[i]
        i = i + 1
    if p[n - 1] < 0:
        x._neg = True
        _twos_complement(p, p, n, n)
    return trim(x)


# Conversions.


def big_to_f64(a: BigInt) -> float:
    """Rounded once; infinite when too large."""
    bits = big_bits(a)
    if bits > 1024:
        return -infinity() if a._neg else infinity()
    shift = bits - 64
    if shift <= 0:
        result = round_f64(big_low_u64(a), 0)
    else:
        m = _bits_from(a, shift)
        if big_low_bits(a, shift):
            m = m | 1
        result = round_f64(m, i32_wrap_i64(shift))
    return -result if a._neg else result


@noraise
def _bits_from(a: BigInt, shift: i64) -> i64:
    """64 bits of the magnitude from bit `shift` up."""
    w = i32_wrap_i64(shift >> 5)
    s = shift & 31
    n = a._n
    low = limb(a._tail, w) if w < n else 0
    middle = limb(a._tail, w + 1) if w + 1 < n else 0
    high = limb(a._tail, w + 2) if w + 2 < n else 0
    low = i64_shr_u(middle << 32 | low, s)
    if s == 0:
        return low
    return low | high << (64 - s)


def big_from_f64(x: float) -> BigInt:
    """The whole part of a finite float."""
    m = mantissa_of(x)
    e = exponent_of(x)
    if e <= 0:
        m = 0 if e <= -64 else i64_shr_u(m, i64_extend_i32_s(-e))
        return big_from_u64(m, is_negative(x) and m != 0)
    return big_shl(big_from_u64(m, is_negative(x)), i64_extend_i32_s(e))


@noraise
def big_fits_i64(a: BigInt) -> bool:
    if a._n > 2:
        return False
    m = big_low_u64(a)
    return m >= 0 or a._neg and m == TOP


@noraise
def big_low_i64(a: BigInt) -> i64:
    """The number modulo 2^64."""
    m = big_low_u64(a)
    return -m if a._neg else m


@noraise
def big_hash(a: BigInt) -> i64:
    """The magnitude modulo 2^61 - 1, with the sign; -1 is said as -2."""
    modulus: i64 = 0x1FFFFFFFFFFFFFFF
    h: i64 = 0
    i = a._n - 1
    while i >= 0:
        h = (h << 32 & modulus | i64_shr_u(h, 29)) + limb(a._tail, i)
        if h >= modulus:
            h = h - modulus
        i = i - 1
    if a._neg:
        h = -h
    return -2 if h == -1 else h


def big_gcd(a: BigInt, b: BigInt) -> BigInt:
    """Of the magnitudes, by Euclid."""
    while b._n > 0:
        q, r = big_divide(a, b)
        a = b
        b = r
    return big_copy(a, False)
