"""Floats to text: the shortest digits that read back as the same float, and any number of exact digits.

A float m * 2**e times 10**k, rounded to a whole number, gives digits of any length: up to 18 of them by a product of 192 bits
(`decimal_scaling.py`), more of them by an exact division of big integers.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.bigint_text import big_to_text, power_of_ten, put_digits, u64_digits
from core.decimal_scaling import scaled_u63
from core.float_bits import exponent_of, FRACTION, is_inf, is_nan, is_negative, mantissa_of
from core.float_parse import decimal_to_f64, u64_decimal_to_f64
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
    if n <= SHORT_DIGITS:
        m = _short_digits(x, n)
        return _decimal(_u64_text(m), n - _scale)
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


# Few digits, as a whole number.

SHORT_DIGITS: i32 = 17

_scale: i32 = 0


def _short_digits(x: float, n: i32) -> i64:
    """|x| * 10**_scale as a whole number of exactly n digits, 1 <= n <= SHORT_DIGITS; x finite and not zero."""
    global _scale
    _scale = n - 1 - decimal_exponent(x)
    m = _scaled_short(x, _scale)
    if u64_digits(m) > n:
        # The exponent was one too low, or rounding up gave one digit more.
        _scale = _scale - 1
        m = _scaled_short(x, _scale)
    return m


def _scaled_short(x: float, k: i32) -> i64:
    """|x| * 10**k rounded to a whole number that is known to be below 2**63."""
    m = scaled_u63(x, k)
    return big_low_u64(scaled_decimal(x, k)) if m < 0 else m


def _u64_text(m: i64) -> str:
    n = u64_digits(m)
    text = new_str(n, n)
    put_digits(text._tail, m, n)
    return text


def shortest(x: float) -> Decimal:
    """The digits of `repr`; x finite and not zero."""
    x = f64_abs(x)
    n: i32 = 1 if x < 2.3e-308 else 15
    while True:
        m = _short_digits(x, n)
        if n == SHORT_DIGITS or u64_decimal_to_f64(m, -_scale) == x:
            return _significant(m)
        # Above a power of two the floats below are twice as dense, so that the next number may be x where the nearest is not.
        if i64_reinterpret_f64(x) & FRACTION == 0 and u64_decimal_to_f64(m + 1, -_scale) == x:
            return _significant(m + 1)
        n = n + 1


def _significant(m: i64) -> Decimal:
    """m * 10**-_scale without the zeros at its end."""
    scale = _scale
    tenth = i64_div_u(m, 10)
    while tenth * 10 == m:
        m = tenth
        scale = scale - 1
        tenth = i64_div_u(m, 10)
    text = _u64_text(m)
    return _decimal(text, text._nbytes - scale)


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
    m = scaled_u63(x, places)
    if m >= 0 and places <= SHORT_DIGITS:
        _append_point_number(builder, m, places)
        return
    digits = big_to_text(scaled_decimal(x, places)) if m < 0 else _u64_text(m)
    n = digits._nbytes
    if n <= places:
        builder.append("0.")
        builder.append_fill(48, places - n)
        builder.append(digits)
        return
    append_fixed(builder, digits, n - places)


def _append_point_number(builder: StrBuilder, m: i64, places: i32) -> None:
    """m * 10**-places, with a digit before the point at least."""
    n = u64_digits(m)
    if n <= places:
        n = places + 1
    whole = n - places
    to = builder.room_for(n + 1)
    put_digits(to, m, n)
    if places > 0:
        i = n
        while i > whole:
            to[i] = to[i - 1]
            i = i - 1
        to[whole] = 46
        n = n + 1
    builder.appended(n)


def round_decimal(x: float, ndigits: i32) -> float:
    """x rounded to `ndigits` decimal places, as the float nearest to that decimal."""
    m = scaled_u63(x, ndigits)
    if m < 0:
        return f64_copysign(decimal_to_f64(scaled_decimal(x, ndigits), -ndigits), x)
    return f64_copysign(u64_decimal_to_f64(m, -ndigits), x)


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
