"""Arithmetic on magnitudes: runs of 32-bit limbs, least significant first.

The floor below `core/bigint.py`. A function works in memory that its caller provides, never allocates, never raises and
never looks at a sign. Lengths are in limbs; a result may have leading zero limbs (`limbs_size` finds its true length).
Sources and destination may be the same run unless the comment says otherwise.
"""

from lowlevel.wasm import *

MASK: i64 = 0xFFFFFFFF


@inline
@noraise
@nocollect
def limb(p: Ptr[i32], i: i32) -> i64:
    """A limb as a number from 0 to 2^32 - 1."""
    return i64_extend_i32_u(p[i])


@noraise
@nocollect
def limbs_size(p: Ptr[i32], n: i32) -> i32:
    """The length without leading zero limbs."""
    while n > 0 and p[n - 1] == 0:
        n = n - 1
    return n


@noraise
@nocollect
def limbs_copy(r: Ptr[i32], a: Ptr[i32], n: i32) -> None:
    if n > 0:
        memory_copy(r, a, n << 2)


@noraise
@nocollect
def limbs_clear(r: Ptr[i32], n: i32) -> None:
    if n > 0:
        memory_fill(r, 0, n << 2)


@noraise
@nocollect
def limbs_compare(a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32) -> i32:
    """-1, 0 or 1; neither has leading zeros, or both have the same length."""
    if an != bn:
        return -1 if an < bn else 1
    i = an - 1
    while i >= 0:
        x = a[i]
        y = b[i]
        if x != y:
            return -1 if i32_lt_u(x, y) else 1
        i = i - 1
    return 0


# Addition and subtraction.


@noraise
@nocollect
def limbs_add(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32) -> i32:
    """r = a + b for an >= bn, `an` limbs; the carry."""
    carry: i64 = 0
    i: i32 = 0
    while i < bn:
        carry = carry + limb(a, i) + limb(b, i)
        r[i] = i32_wrap_i64(carry)
        carry = i64_shr_u(carry, 32)
        i = i + 1
    while i < an:
        carry = carry + limb(a, i)
        r[i] = i32_wrap_i64(carry)
        carry = i64_shr_u(carry, 32)
        i = i + 1
    return i32_wrap_i64(carry)


@noraise
@nocollect
def limbs_sub(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32) -> i32:
    """r = a - b for an >= bn, `an` limbs; the borrow (0 when a >= b)."""
    carry: i64 = 0
    i: i32 = 0
    while i < bn:
        carry = carry + limb(a, i) - limb(b, i)
        r[i] = i32_wrap_i64(carry)
        carry = carry >> 32
        i = i + 1
    while i < an:
        carry = carry + limb(a, i)
        r[i] = i32_wrap_i64(carry)
        carry = carry >> 32
        i = i + 1
    return i32_wrap_i64(carry) & 1


@noraise
@nocollect
def limbs_add_limb(r: Ptr[i32], a: Ptr[i32], n: i32, x: i64) -> i64:
    """r = a + x for a limb x; the carry."""
    i: i32 = 0
    while i < n:
        x = x + limb(a, i)
        r[i] = i32_wrap_i64(x)
        x = i64_shr_u(x, 32)
        i = i + 1
    return x


# Shifts.


@noraise
@nocollect
def limbs_shl(r: Ptr[i32], a: Ptr[i32], n: i32, s: i32) -> i32:
    """r = a << s for 0 <= s < 32; the bits pushed out. r may lie above a, as moving up needs."""
    if n == 0:
        return 0
    if s == 0:
        limbs_copy(r, a, n)
        return 0
    i = n - 1
    high = a[i]
    out = i32_shr_u(high, 32 - s)
    while i > 0:
        low = a[i - 1]
        r[i] = high << s | i32_shr_u(low, 32 - s)
        high = low
        i = i - 1
    r[0] = high << s
    return out


@noraise
@nocollect
def limbs_shr(r: Ptr[i32], a: Ptr[i32], n: i32, s: i32) -> None:
    """r = a >> s for 0 <= s < 32. r may lie below a, as moving down needs."""
    if s == 0:
        limbs_copy(r, a, n)
        return
    i: i32 = 0
    while i < n - 1:
        r[i] = i32_shr_u(a[i], s) | a[i + 1] << (32 - s)
        i = i + 1
    if n > 0:
        r[i] = i32_shr_u(a[i], s)


# Multiplication.

KARATSUBA: i32 = 40


@noraise
@nocollect
def limbs_mul_limb(r: Ptr[i32], a: Ptr[i32], n: i32, m: i64, carry: i64) -> i64:
    """r = a * m + carry for limbs m and carry; the limb pushed out."""
    i: i32 = 0
    while i < n:
        carry = carry + limb(a, i) * m
        r[i] = i32_wrap_i64(carry)
        carry = i64_shr_u(carry, 32)
        i = i + 1
    return carry


@noraise
@nocollect
def limbs_add_mul(r: Ptr[i32], a: Ptr[i32], n: i32, m: i64) -> i64:
    """r += a * m, n limbs; the limb pushed out."""
    carry: i64 = 0
    i: i32 = 0
    while i < n:
        carry = carry + limb(a, i) * m + limb(r, i)
        r[i] = i32_wrap_i64(carry)
        carry = i64_shr_u(carry, 32)
        i = i + 1
    return carry


@noraise
@nocollect
def limbs_sub_mul(r: Ptr[i32], a: Ptr[i32], n: i32, m: i64) -> i64:
    """r -= a * m, n limbs; what is still to be taken from the limb above."""
    carry: i64 = 0
    i: i32 = 0
    while i < n:
        carry = carry + limb(a, i) * m
        low = limb(r, i) - (carry & MASK)
        r[i] = i32_wrap_i64(low)
        carry = i64_shr_u(carry, 32) + i64_shr_u(low, 63)
        i = i + 1
    return carry


@noraise
@nocollect
def mul_scratch(n: i32) -> i32:
    """Limbs of scratch that `limbs_mul` needs when the shorter factor has n limbs."""
    if n < KARATSUBA:
        return 0
    return 8 * n + 512


@noraise
@nocollect
def limbs_mul(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32, scratch: Ptr[i32]) -> None:
    """r = a * b, an + bn limbs, for an >= bn. r and scratch are apart from a, b and each other."""
    if bn < KARATSUBA:
        _mul_schoolbook(r, a, an, b, bn)
    elif an < 2 * bn:
        _mul_karatsuba(r, a, an, b, bn, scratch)
    else:
        _mul_slices(r, a, an, b, bn, scratch)


@noraise
@nocollect
def _mul_schoolbook(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32) -> None:
    limbs_clear(r, an + bn)
    j: i32 = 0
    while j < bn:
        m = limb(b, j)
        if m != 0:
            r[j + an] = i32_wrap_i64(limbs_add_mul(r + j, a, an, m))
        j = j + 1


@noraise
@nocollect
def _mul_slices(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32, scratch: Ptr[i32]) -> None:
    """A long factor in slices of the short one's length, so that each product is balanced."""
    limbs_clear(r, an + bn)
    i: i32 = 0
    while i < an:
        n = an - i if an - i < bn else bn
        limbs_mul(scratch, b, bn, a + i, n, scratch + 2 * bn)
        limbs_add(r + i, r + i, an + bn - i, scratch, bn + n)
        i = i + n


@noraise
@nocollect
def _mul_karatsuba(r: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], bn: i32, scratch: Ptr[i32]) -> None:
    """Three products of half the length: a = a1 X + a0, b = b1 X + b0, and
    a1 b0 + a0 b1 = a1 b1 + a0 b0 - (a1 - a0)(b1 - b0). Needs bn > (an + 1) / 2."""
    h = an + 1 >> 1
    if bn <= h:
        _mul_slices(r, a, an, b, bn, scratch)
        return
    ah = an - h
    bh = bn - h
    inner = scratch + 2 * h
    apart = _abs_difference(r, a, h, a + h, ah) != _abs_difference(r + h, b, h, b + h, bh)
    limbs_mul(scratch, r, h, r + h, h, inner + 2 * h + 2)
    limbs_mul(r, a, h, b, h, inner + 2 * h + 2)
    limbs_mul(r + 2 * h, a + h, ah, b + h, bh, inner + 2 * h + 2)
    middle = inner
    middle[2 * h] = limbs_add(middle, r, 2 * h, r + 2 * h, ah + bh)
    if apart:
        limbs_add(middle, middle, 2 * h + 1, scratch, 2 * h)
    else:
        limbs_sub(middle, middle, 2 * h + 1, scratch, 2 * h)
    limbs_add(r + h, r + h, an + bn - h, middle, limbs_size(middle, 2 * h + 1))


@noraise
@nocollect
def _abs_difference(r: Ptr[i32], low: Ptr[i32], n: i32, high: Ptr[i32], m: i32) -> bool:
    """r = |high - low|, n limbs, n >= m; was high the smaller?"""
    if limbs_compare(low, limbs_size(low, n), high, limbs_size(high, m)) >= 0:
        limbs_sub(r, low, n, high, m)
        return True
    # The larger has m limbs, so the limbs of `low` beyond m are zero.
    limbs_sub(r, high, m, low, m)
    limbs_clear(r + m, n - m)
    return False


# Division.

RECURSIVE: i32 = 64


@noraise
@nocollect
def limbs_div_limb(q: Ptr[i32], a: Ptr[i32], n: i32, d: i64) -> i64:
    """q = a // d for a limb d; the remainder."""
    rest: i64 = 0
    i = n - 1
    while i >= 0:
        rest = rest << 32 | limb(a, i)
        part = i64_div_u(rest, d)
        q[i] = i32_wrap_i64(part)
        rest = rest - part * d
        i = i - 1
    return rest


@noraise
@nocollect
def div_scratch(n: i32) -> i32:
    """Limbs of scratch that `limbs_div` needs for a divisor of n limbs."""
    return 12 * n + 768


@noraise
@nocollect
def limbs_div(q: Ptr[i32], a: Ptr[i32], an: i32, b: Ptr[i32], n: i32, scratch: Ptr[i32]) -> None:
    """q = a // b, an - n limbs, and a becomes the remainder (n limbs, zeros above).

    The divisor has its top bit set and n >= 2, and the upper n limbs of a are less than b."""
    m = an - n
    while m > 0:
        part = i32_rem_u(m, n)
        if part == 0:
            part = n
        m = m - part
        _div_part(q + m, a + m, part, b, n, scratch)


@noraise
@nocollect
def _div_part(q: Ptr[i32], a: Ptr[i32], m: i32, b: Ptr[i32], n: i32, scratch: Ptr[i32]) -> i32:
    """Divides n + m limbs by n, m <= n; the quotient's limb above the m ones, which is 0 or 1."""
    if m < RECURSIVE:
        return _div_schoolbook(q, a, m, b, n)
    k = m >> 1
    top = _div_part(q + k, a + 2 * k, m - k, b + k, n - k, scratch)
    top = top - _take_back(q + k, m - k, top, a + k, b, n, k, scratch)
    low = _div_part(q, a + k, k, b + k, n - k, scratch)
    low = low - _take_back(q, k, low, a, b, n, k, scratch)
    if low != 0:
        top = top + i32_wrap_i64(limbs_add_limb(q + k, q + k, m - k, i64_extend_i32_u(low)))
    return top


@noraise
@nocollect
def _take_back(q: Ptr[i32], qn: i32, top: i32, a: Ptr[i32], b: Ptr[i32], n: i32, k: i32, scratch: Ptr[i32]) -> i32:
    """Subtracts quotient times the low k limbs of the divisor from the partial remainder of n limbs, and lowers the
    quotient while that is negative; what this took from the quotient's top."""
    if qn >= k:
        limbs_mul(scratch, q, qn, b, k, scratch + qn + k)
    else:
        limbs_mul(scratch, b, k, q, qn, scratch + qn + k)
    negative = limbs_sub(a, a, n, scratch, qn + k)
    if top != 0:
        negative = negative + limbs_sub(a + qn, a + qn, n - qn, b, k)
    lowered: i32 = 0
    while negative > 0:
        lowered = lowered + _decrement(q, qn)
        negative = negative - limbs_add(a, a, n, b, n)
    return lowered


@noraise
@nocollect
def _decrement(q: Ptr[i32], n: i32) -> i32:
    """q -= 1; the borrow."""
    i: i32 = 0
    while i < n:
        x = q[i]
        q[i] = x - 1
        if x != 0:
            return 0
        i = i + 1
    return 1


@noraise
@nocollect
def _div_schoolbook(q: Ptr[i32], a: Ptr[i32], m: i32, b: Ptr[i32], n: i32) -> i32:
    """Knuth's algorithm D."""
    top: i32 = 0
    if limbs_compare(a + m, n, b, n) >= 0:
        limbs_sub(a + m, a + m, n, b, n)
        top = 1
    high = limb(b, n - 1)
    next = limb(b, n - 2)
    j = m - 1
    while j >= 0:
        digit = _quotient_digit(limb(a, j + n), limb(a, j + n - 1), limb(a, j + n - 2), high, next)
        rest = limb(a, j + n) - limbs_sub_mul(a + j, b, n, digit)
        if rest < 0:
            digit = digit - 1
            limbs_add(a + j, a + j, n, b, n)
        a[j + n] = 0
        q[j] = i32_wrap_i64(digit)
        j = j - 1
    return top


@inline
@noraise
@nocollect
def _quotient_digit(a2: i64, a1: i64, a0: i64, high: i64, next: i64) -> i64:
    """An estimate from three limbs by two: right, or one too large."""
    if a2 >= high:
        digit = MASK
    else:
        digit = i64_div_u(a2 << 32 | a1, high)
    rest = (a2 << 32 | a1) - digit * high
    while i64_le_u(rest, MASK) and i64_gt_u(digit * next, rest << 32 | a0):
        digit = digit - 1
        rest = rest + high
    return digit
