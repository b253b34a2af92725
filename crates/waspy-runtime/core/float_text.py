"""Floats to text: the shortest digits that read back as the same float, and any number of exact digits.

A float m * 2**e times 10**k, rounded to a whole number by one exact division of big integers, gives digits of any length.
Most floats that people write have at most 15 digits, and for these one multiplication and one division, both checked,
are enough; a decimal of 15 digits that reads back is the only one.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.bigint_text import append_decimal, big_to_text, power_of_ten, put_digits, u64_digits
from core.float_bits import exponent_of, FRACTION, is_inf, is_nan, is_negative, mantissa_of
from core.float_parse import decimal_to_f64, small_power_of_ten, u64_decimal_to_f64
from core.str import new_str, str, StrBuilder


def scaled_decimal(x: float, k: i32) -> BigInt:
    """|x| * 10**k rounded to a whole number, halves to even; x finite."""
    a = big_from_u64(mantissa_of(x), False)
    b = big_from_i64(1)
    e = exponent_of(x)
    if k > 0:
        a = big_mul(a, power_of_ten(k))
    elif k < 0:
        b = power_of_ten(-k)
    if e > 0:
        a = big_shl(a, i64_extend_i32_s(e))
    else:
        b = big_shl(b, i64_extend_i32_s(-e))
    q, r = big_divide(a, b)
    twice = big_shl(r, 1)
    order = big_compare(twice, b)
    if order > 0 or order == 0 and q._n > 0 and q._tail[0] & 1 != 0:
        return big_add(q, big_from_i64(1))
    return q


@noraise
def decimal_exponent(x: float) -> i32:
    """floor(log10(|x|)) or one less; x finite and not zero."""
    m = mantissa_of(x)
    top = exponent_of(x) + 63 - i32_wrap_i64(i64_clz(m))
    # 1233 / 4096 is a little below log10(2), which errs to the safe side above zero; below, one more is taken.
    e = top * 1233 >> 12
    return e if top >= 0 else (top * 19729 >> 16)


class Decimal:
    """Digits and where the point is: 0.ddd * 10**_point, as text."""

    _digits: str
    _point: i32


def _decimal(digits: str, point: i32) -> Decimal:
    result = new[Decimal]()
    result._digits = digits
    result._point = point
    return result


def rounded_digits(x: float, n: i32) -> Decimal:
    """|x| with n >= 1 significant digits."""
    if x == 0.0:
        builder = StrBuilder(n)
        builder.append_fill(48, n)
        return _decimal(builder.finish(), 1)
    e = decimal_exponent(x)
    while True:
        text = big_to_text(scaled_decimal(x, n - 1 - e))
        if text._nbytes == n:
            return _decimal(text, e + 1)
        if text._nbytes == n + 1 and _is_power(text):
            return _decimal(text._substring(0, n), e + 2)
        e = e + text._nbytes - n


@noraise
def _is_power(text: str) -> bool:
    """A 1 and zeros: what rounding up into one more digit leaves."""
    i: i32 = 1
    while i < text._nbytes:
        if text._tail[i] != 48:
            return False
        i = i + 1
    return text._tail[0] == 49


# Shortest digits.


def shortest(x: float) -> Decimal:
    """The digits of `repr`; x finite and not zero."""
    x = f64_abs(x)
    if x >= 1.0e-5 and x < 1.0e15:
        quick = _quick(x)
        if quick is not None:
            return quick
    n: i32 = 1 if x < 2.3e-308 else 15
    while n < 17:
        found = _reads_back(x, n)
        if found is not None:
            return found
        n = n + 1
    digits = rounded_digits(x, 17)
    return _decimal(_without_zeros(digits._digits), digits._point)


def _quick(x: float) -> Decimal | None:
    e = decimal_exponent(x)
    k = 14 - e
    if k > 22:
        return None
    if k >= 0:
        m = i64_trunc_sat_f64_s(f64_nearest(f64_mul(x, small_power_of_ten(k))))
    else:
        return None
    if m >= 1000000000000000 or f64_div(f64_convert_i64_s(m), small_power_of_ten(k)) != x:
        return None
    n = u64_digits(m)
    text = new_str(n, n)
    put_digits(text._tail, m, n)
    return _decimal(_without_zeros(text), n - k)


def _without_zeros(text: str) -> str:
    n = text._nbytes
    while n > 1 and text._tail[n - 1] == 48:
        n = n - 1
    return text._substring(0, n)


def _reads_back(x: float, n: i32) -> Decimal | None:
    """n digits that read back as x, if there are such: the nearest, or above a power of two its neighbour, because
    the floats below are twice as dense."""
    digits = rounded_digits(x, n)
    m = _to_u64(digits._digits)
    e = digits._point - n
    if u64_decimal_to_f64(m, e) == x:
        return _decimal(_without_zeros(digits._digits), digits._point)
    if i64_reinterpret_f64(x) & FRACTION == 0 and u64_decimal_to_f64(m + 1, e) == x:
        length = u64_digits(m + 1)
        text = new_str(length, length)
        put_digits(text._tail, m + 1, length)
        return _decimal(_without_zeros(text), digits._point + length - n)
    return None


@noraise
def _to_u64(text: str) -> i64:
    m: i64 = 0
    i: i32 = 0
    while i < text._nbytes:
        m = m * 10 + i64_extend_i32_s(text._tail[i] - 48)
        i = i + 1
    return m


# Layouts.


def float_to_text(x: float) -> str:
    """`repr(x)`."""
    if is_nan(x):
        return "nan"
    if is_inf(x):
        return "inf" if x > 0.0 else "-inf"
    builder = StrBuilder(26)
    if is_negative(x):
        builder.append_byte(45)
    if x == 0.0:
        builder.append("0.0")
        return builder.finish()
    digits = shortest(x)
    if digits._point > -4 and digits._point <= 16:
        append_fixed(builder, digits._digits, digits._point)
        if digits._point >= digits._digits._nbytes:
            builder.append(".0")
    else:
        append_scientific(builder, digits._digits, digits._point - 1, 101)
    return builder.finish()


def append_fixed(builder: StrBuilder, digits: str, point: i32) -> None:
    """Digits with the point where it belongs, and no point when nothing follows it."""
    n = digits._nbytes
    if point <= 0:
        builder.append("0.")
        builder.append_fill(48, -point)
        builder.append(digits)
    elif point >= n:
        builder.append(digits)
        builder.append_fill(48, point - n)
    else:
        builder.append_part(digits, 0, point)
        builder.append_byte(46)
        builder.append_part(digits, point, n)


def append_scientific(builder: StrBuilder, digits: str, e: i32, letter: i32) -> None:
    """d.ddde+xx, with two digits of exponent at least."""
    builder.append_part(digits, 0, 1)
    if digits._nbytes > 1:
        builder.append_byte(46)
        builder.append_part(digits, 1, digits._nbytes)
    append_exponent(builder, e, letter)


def append_exponent(builder: StrBuilder, e: i32, letter: i32) -> None:
    builder.append_byte(letter)
    builder.append_byte(45 if e < 0 else 43)
    m = -e if e < 0 else e
    if m >= 100:
        builder.append_byte(48 + i32_div_u(m, 100))
        m = i32_rem_u(m, 100)
    builder.append_byte(48 + i32_div_u(m, 10))
    builder.append_byte(48 + i32_rem_u(m, 10))


def append_fixed_places(builder: StrBuilder, x: float, places: i32) -> None:
    """|x| as `%.{places}f`."""
    digits = big_to_text(scaled_decimal(x, places))
    n = digits._nbytes
    if n <= places:
        builder.append("0.")
        builder.append_fill(48, places - n)
        builder.append(digits)
        return
    append_fixed(builder, digits, n - places)


def round_decimal(x: float, ndigits: i32) -> float:
    """x rounded to `ndigits` decimal places, as the float nearest to that decimal."""
    return f64_copysign(decimal_to_f64(scaled_decimal(x, ndigits), -ndigits), x)


def float_hex(x: float) -> str:
    """`float.hex`: 0x1.hhhhhhhhhhhhhp+e."""
    if is_nan(x):
        return "nan"
    if is_inf(x):
        return "inf" if x > 0.0 else "-inf"
    builder = StrBuilder(30)
    builder.append("-0x" if is_negative(x) else "0x")
    if x == 0.0:
        builder.append("0.0p+0")
        return builder.finish()
    m = mantissa_of(x)
    builder.append_byte(49 if m > FRACTION else 48)
    builder.append_byte(46)
    shift: i64 = 48
    while shift >= 0:
        digit = i32_wrap_i64(i64_shr_u(m, shift)) & 15
        builder.append_byte(digit + (48 if digit < 10 else 87))
        shift = shift - 4
    e = exponent_of(x) + 52
    builder.append("p-" if e < 0 else "p+")
    builder.append(int_from_i32(-e if e < 0 else e).__str__())
    return builder.finish()
