"""What `int` operations do when their fast path cannot: any operands, small or handles.

The names with `_slow` are called by the compiler (`transform/lower_int.rs`) through `core/int.py`. Each tries 64-bit
arithmetic first; only then heap integers are made. An operand is never the sentinel for `None`: an operation on
`int | None` is resolved by the compiler, which tests for it.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.float_bits import is_inf, is_nan
from core.object import bigint_handle, bigint_of

EXACT: i64 = 0x20000000000000  # 2^53


@inline
@noraise
def both_small(a: int, b: int) -> bool:
    return int_is_small(a) and int_is_small(b)


@inline
@noraise
def fits_small(x: i64) -> bool:
    return x << 2 >> 2 == x and x << 1 >> 1 == x


def from_i64(x: i64) -> int:
    """Any 64-bit number."""
    if fits_small(x):
        return int_from_raw(x)
    return bigint_handle(big_from_i64(x))


# Sum, difference, product.


def add_slow(a: int, b: int) -> int:
    if both_small(a, b):
        return from_i64(int_raw(a) + int_raw(b))
    return int_of(big_add(big_of(a), big_of(b)))


def sub_slow(a: int, b: int) -> int:
    if both_small(a, b):
        return from_i64(int_raw(a) - int_raw(b))
    return int_of(big_sub(big_of(a), big_of(b)))


def neg_slow(a: int) -> int:
    if int_is_small(a):
        return from_i64(-int_raw(a))
    big = bigint_of(a)
    return int_of(big_copy(big, not big._neg))


@inline
@noraise
def _magnitude(x: i64) -> i64:
    return -x if x < 0 else x


def mul_slow(a: int, b: int) -> int:
    if both_small(a, b):
        x = int_raw(a)
        y = int_raw(b)
        # Bits of the factors add up to at most 62: the product has no more.
        if i64_clz(_magnitude(x)) + i64_clz(_magnitude(y)) >= 66:
            return from_i64(x * y)
        return int_of(_product(_magnitude(x), _magnitude(y), x ^ y < 0))
    return int_of(big_mul(big_of(a), big_of(b)))


def _product(x: i64, y: i64, negative: bool) -> BigInt:
    """x * y for numbers up to 2^61, four limbs by hand."""
    x0 = x & MASK
    x1 = x >> 32
    y0 = y & MASK
    y1 = y >> 32
    low = x0 * y0
    middle = x1 * y0 + i64_shr_u(low, 32)
    other = x0 * y1 + (middle & MASK)
    high = x1 * y1 + i64_shr_u(middle, 32) + i64_shr_u(other, 32)
    big = new_big(4)
    big._neg = negative
    big._tail[0] = i32_wrap_i64(low)
    big._tail[1] = i32_wrap_i64(other)
    big._tail[2] = i32_wrap_i64(high)
    big._tail[3] = i32_wrap_i64(high >> 32)
    return big


# Division.


@inline
@noraise
def _floor_div(x: i64, y: i64) -> i64:
    q = i64_div_s(x, y)
    if q * y != x and x ^ y < 0:
        return q - 1
    return q


@inline
@noraise
def _floor_mod(x: i64, y: i64) -> i64:
    r = i64_rem_s(x, y)
    if r != 0 and r ^ y < 0:
        return r + y
    return r


def floordiv_slow(a: int, b: int) -> int:
    if int_raw(b) == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    if both_small(a, b):
        return from_i64(_floor_div(int_raw(a), int_raw(b)))
    q, r = big_floor_divmod(big_of(a), big_of(b))
    return int_of(q)


def mod_slow(a: int, b: int) -> int:
    if int_raw(b) == 0:
        raise ZeroDivisionError("integer modulo by zero")
    if both_small(a, b):
        return int_from_raw(_floor_mod(int_raw(a), int_raw(b)))
    q, r = big_floor_divmod(big_of(a), big_of(b))
    return int_of(r)


def int_divmod(a: int, b: int) -> tuple[int, int]:
    if int_raw(b) == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    if both_small(a, b):
        return (from_i64(_floor_div(int_raw(a), int_raw(b))), int_from_raw(_floor_mod(int_raw(a), int_raw(b))))
    q, r = big_floor_divmod(big_of(a), big_of(b))
    return (int_of(q), int_of(r))


@inline
@noraise
def _exact_in_f64(x: int) -> bool:
    return int_is_small(x) and _magnitude(int_raw(x)) <= EXACT


def int_truediv(a: int, b: int) -> float:
    """The quotient rounded once: converting the operands first would round three times."""
    if int_raw(b) == 0:
        raise ZeroDivisionError("division by zero")
    if _exact_in_f64(a) and _exact_in_f64(b):
        return f64_div(f64_convert_i64_s(int_raw(a)), f64_convert_i64_s(int_raw(b)))
    return big_true_div(big_of(a), big_of(b))


# Bits.


def and_slow(a: int, b: int) -> int:
    return int_of(big_bitwise(big_of(a), big_of(b), BIT_AND))


def or_slow(a: int, b: int) -> int:
    return int_of(big_bitwise(big_of(a), big_of(b), BIT_OR))


def xor_slow(a: int, b: int) -> int:
    return int_of(big_bitwise(big_of(a), big_of(b), BIT_XOR))


def invert_slow(a: int) -> int:
    return sub_slow(-1, a)


def _shift_count(b: int) -> i64:
    """A count of bits; one that no memory could hold comes as 2^61."""
    if not int_is_small(b):
        if bigint_of(b)._neg:
            raise ValueError("negative shift count")
        return SMALL
    count = int_raw(b)
    if count < 0:
        raise ValueError("negative shift count")
    return count


def shl_slow(a: int, b: int) -> int:
    count = _shift_count(b)
    if int_raw(a) == 0:
        return 0
    if count == SMALL:
        raise OverflowError("too many digits in integer")
    if int_is_small(a) and count < 62 and i64_clz(_magnitude(int_raw(a))) - count >= 2:
        return from_i64(int_raw(a) << count)
    return int_of(big_shl(big_of(a), count))


def shr_slow(a: int, b: int) -> int:
    count = _shift_count(b)
    if int_is_small(a):
        return int_from_raw(int_raw(a) >> (63 if count > 63 else count))
    return int_of(big_shr(big_of(a), count))


# Comparison.


@noraise
def eq_slow(a: int, b: int) -> bool:
    """Equal numbers have equal carriers unless both are heap integers."""
    if int_raw(a) == int_raw(b):
        return True
    if int_is_small(a) or int_is_small(b):
        return False
    return big_compare(bigint_of(a), bigint_of(b)) == 0


@noraise
def int_order(a: int, b: int) -> i32:
    """-1, 0 or 1. Handles lie on their side of all small numbers."""
    if int_is_small(a) or int_is_small(b):
        if int_raw(a) == int_raw(b):
            return 0
        return -1 if int_raw(a) < int_raw(b) else 1
    return big_compare(bigint_of(a), bigint_of(b))


@noraise
def lt_slow(a: int, b: int) -> bool:
    return int_order(a, b) < 0


@noraise
def le_slow(a: int, b: int) -> bool:
    return int_order(a, b) <= 0


UNORDERED: i32 = 2


def float_order(a: int, x: float) -> i32:
    """How an integer compares to a float, exactly: -1, 0, 1, or UNORDERED."""
    if is_nan(x):
        return UNORDERED
    if is_inf(x):
        return -1 if x > 0.0 else 1
    if _exact_in_f64(a):
        y = f64_convert_i64_s(int_raw(a))
        return -1 if y < x else (1 if y > x else 0)
    # Beyond 2^53 the float's fraction cannot decide: a is whole, and its neighbours are further apart or x is whole.
    order = big_compare(big_of(a), big_from_f64(x))
    if order == 0 and f64_trunc(x) != x:
        return -1 if x > 0.0 else 1
    return order


# Conversions.


def to_i64_slow(x: int) -> i64:
    if int_is_small(x):
        return int_raw(x)
    big = bigint_of(x)
    if not big_fits_i64(big):
        raise OverflowError("Python int too large to convert to C long")
    return big_low_i64(big)


def to_f64_slow(x: int) -> float:
    if int_is_small(x):
        return f64_convert_i64_s(int_raw(x))
    result = big_to_f64(bigint_of(x))
    if is_inf(result):
        raise OverflowError("int too large to convert to float")
    return result


@cold
def huge_count(times: int) -> i64:
    """How often something is repeated, where that is not small: CPython takes what 64 bits hold."""
    big = bigint_of(times)
    if not big_fits_i64(big):
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return big_low_i64(big)
