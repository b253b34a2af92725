"""Integers to and from text, in any base, in less than quadratic time.

Long numbers are split at a power of the base: the halves are converted and joined by one multiplication or division.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.object import bigint_handle, bigint_of
from core.str import new_str, StrBuilder, str
from core.unicode_tables import DECIMAL_RANGES
from core.utf8 import point_at, point_size

_most_digits: i32 = 4300  # `sys.set_int_max_str_digits`; 0: as many as there are
CHUNK: i64 = 1000000000  # 10^9, the largest power of ten in a limb
CHUNK_DIGITS: i32 = 9
SPLIT_DIGITS: i32 = 300
USUAL_DIGITS: i32 = 4300
TOO_LONG = "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
_fewest_bits: i64 = 14280  # more than these bits: perhaps more than these digits


def int_to_text(x: int) -> str:
    """Decimal digits."""
    if int_is_small(x):
        return _small_to_text(int_raw(x))
    big = bigint_of(x)
    if big_bits(big) > _fewest_bits and _over_limit(big):
        raise ValueError(TOO_LONG if _most_digits == USUAL_DIGITS else _too_long())
    return big_to_text(big)


def _over_limit(big: BigInt) -> bool:
    """More digits than may be? Only numbers of nearly that length, or more, are compared."""
    limit = power_of_ten(_most_digits)
    return limbs_compare(big._tail, big._n, limit._tail, limit._n) >= 0


@cold
def _too_long() -> str:
    """The text for a limit that the program has set; programs that set none are without this."""
    limit = _small_to_text(i64_extend_i32_s(_most_digits))
    return (
        "Exceeds the limit (" + limit + " digits) for integer string conversion; "
        "use sys.set_int_max_str_digits() to increase the limit"
    )


def most_digits() -> i32:
    """How many digits a number may have as text."""
    return _most_digits


def set_most_digits(n: i32) -> None:
    global _most_digits, _fewest_bits
    _most_digits = n
    _fewest_bits = 0x7FFFFFFFFFFFFFFF if n == 0 else i64_div_u(i64_extend_i32_s(n) * 3321, 1000)


def power_of_ten(n: i32) -> BigInt:
    result = big_from_i64(1)
    base = big_from_i64(10)
    while n > 0:
        if n & 1 != 0:
            result = big_mul(result, base)
        n = n >> 1
        if n > 0:
            base = big_mul(base, base)
    return result


def _small_to_text(x: i64) -> str:
    m = -x if x < 0 else x
    n = u64_digits(m)
    if x < 0:
        text = new_str(n + 1, n + 1)
        text._tail[0] = 45
        put_digits(text._tail + 1, m, n)
        return text
    text = new_str(n, n)
    put_digits(text._tail, m, n)
    return text


def append_int(builder: StrBuilder, x: int) -> None:
    if x < 0:
        builder.append_byte(45)
    append_magnitude(builder, x)


def append_magnitude(builder: StrBuilder, x: int) -> None:
    """Decimal digits without the sign."""
    if not int_is_small(x):
        text = int_to_text(x)
        builder.append_part(text, 1 if x < 0 else 0, text._nbytes)
        return
    m = int_raw(x)
    if m < 0:
        m = -m
    n = u64_digits(m)
    put_digits(builder.room_for(n), m, n)
    builder.appended(n)


@noraise
def u64_digits(m: i64) -> i32:
    """Decimal digits of an unsigned number; 1 for 0."""
    n: i32 = 1
    limit: i64 = 10
    while n < 20 and i64_ge_u(m, limit):
        limit = limit * 10
        n = n + 1
    return n


@noraise
def put_digits(p: Ptr[u8], m: i64, n: i32) -> None:
    """The last n decimal digits of m, unsigned, leading zeros included."""
    while n > 0:
        n = n - 1
        rest = i64_div_u(m, 10)
        p[n] = 48 + i32_wrap_i64(m - rest * 10)
        m = rest


# Heap integers to text.


def big_to_text(big: BigInt) -> str:
    """Decimal digits, without looking at the limit."""
    builder = StrBuilder(big._n * 10 + 12)
    if big._neg:
        builder.append_byte(45)
    append_decimal(builder, big, 0)
    return builder.finish()


def append_decimal(builder: StrBuilder, big: BigInt, width: i32) -> None:
    """The magnitude's digits, with zeros in front up to `width`."""
    if big._n <= 32:
        _append_short(builder, big, width)
        return
    # 10^k with about half the digits: a limb has 9.63 of them.
    k = i32_div_u(big._n * 77, 16)
    q, r = big_divide(big, power_of_ten(k))
    append_decimal(builder, q, width - k if width > k else 0)
    append_decimal(builder, r, k)


def _append_short(builder: StrBuilder, big: BigInt, width: i32) -> None:
    """Nine digits a division."""
    rest = big_copy(big, False)
    n = rest._n
    room = n * 10 + 12
    buffer = new_str(room, room)
    p = buffer._tail
    at = room
    while n > 0:
        part = limbs_div_limb(rest._tail, rest._tail, n, CHUNK)
        n = limbs_size(rest._tail, n)
        at = at - CHUNK_DIGITS
        put_digits(p + at, part, CHUNK_DIGITS)
    while at < room and p[at] == 48:
        at = at + 1
    if at == room and width == 0:
        builder.append_byte(48)
        return
    builder.append_fill(48, width - (room - at))
    builder.append_ascii(p + at, room - at)


# Bases that are powers of two.


def append_power_base(builder: StrBuilder, x: int, bits: i32, upper: bool) -> None:
    """The magnitude's digits in base 2**bits, bits being 1, 3 or 4."""
    big = big_of(x)
    length = i32_wrap_i64(big_bits(big))
    n = i32_div_u(length + bits - 1, bits)
    if n == 0:
        builder.append_byte(48)
    letters: i32 = 55 if upper else 87
    while n > 0:
        n = n - 1
        digit = _bits_at(big, n * bits) & (1 << bits) - 1
        builder.append_byte(digit + (48 if digit < 10 else letters))


@noraise
def _bits_at(big: BigInt, bit: i32) -> i32:
    """Some bits of the magnitude from `bit` up, at least four."""
    w = bit >> 5
    low = limb(big._tail, w)
    if w + 1 < big._n:
        low = low | limb(big._tail, w + 1) << 32
    return i32_wrap_i64(i64_shr_u(low, i64_extend_i32_s(bit & 31)))


# Text to integers.


def _bad_literal(text: str, base: i32) -> None:
    quoted = text.__repr__()
    if quoted._len > 200:
        quoted = quoted._substring(0, 200)
    raise ValueError("invalid literal for int() with base " + _small_to_text(i64_extend_i32_s(base)) + ": " + quoted)


def _plain_text(text: str) -> str:
    """Without white space around, and with every decimal digit as its ASCII one."""
    text = text.strip()
    if text._is_ascii():
        return text
    return ascii_digits(text)


@noraise
def digit_of(byte: i32) -> i32:
    """The value of a digit or letter; 99 for anything else."""
    if byte >= 48 and byte <= 57:
        return byte - 48
    byte = byte | 32
    if byte >= 97 and byte <= 122:
        return byte - 87
    return 99


@noraise
def _prefix_base(p: Ptr[u8], n: i32) -> i32:
    """The base that 0b, 0o or 0x in front announces, or 0."""
    if n < 2 or p[0] != 48:
        return 0
    letter = p[1] | 32
    if letter == 98:
        return 2
    if letter == 111:
        return 8
    return 16 if letter == 120 else 0


def parse_int(text: str, base: i32) -> int:
    """`int(text, base)`."""
    plain = _plain_text(text)
    p = plain._tail
    n = plain._nbytes
    negative = n > 0 and p[0] == 45
    at: i32 = 1 if n > 0 and (p[0] == 45 or p[0] == 43) else 0
    used = base
    prefix = _prefix_base(p + at, n - at)
    if base == 0:
        used = prefix if prefix != 0 else 10
    if prefix != 0 and prefix == used:
        at = at + 2
        if at < n and p[at] == 95:
            at = at + 1
    count = _count_digits(p + at, n - at, used)
    if count <= 0 or base == 0 and prefix == 0 and _leading_zero(p + at, n - at):
        _bad_literal(text, base)
    if count > _most_digits and _most_digits != 0 and used & used - 1 != 0:
        raise ValueError(
            "Exceeds the limit (" + _small_to_text(i64_extend_i32_s(_most_digits)) + " digits) for integer string conversion: value has "
            + _small_to_text(i64_extend_i32_s(count))
            + " digits; use sys.set_int_max_str_digits() to increase the limit"
        )
    big = _parse_digits(p + at, n - at, count, used)
    big._neg = negative and big._n > 0
    return int_of(big)


@noraise
def _count_digits(p: Ptr[u8], n: i32, base: i32) -> i32:
    """Digits, when the text is nothing but digits of the base and single underscores between them; otherwise -1."""
    count: i32 = 0
    after_digit = False
    i: i32 = 0
    while i < n:
        if p[i] == 95:
            if not after_digit:
                return -1
            after_digit = False
        elif digit_of(p[i]) < base:
            count = count + 1
            after_digit = True
        else:
            return -1
        i = i + 1
    return count if after_digit else -1


@noraise
def _leading_zero(p: Ptr[u8], n: i32) -> bool:
    """In a literal of base 0, a number that begins with 0 must be zero."""
    if p[0] != 48:
        return False
    i: i32 = 1
    while i < n:
        if p[i] != 48 and p[i] != 95:
            return True
        i = i + 1
    return False


def _parse_digits(p: Ptr[u8], n: i32, count: i32, base: i32) -> BigInt:
    """`count` valid digits in n bytes, underscores among them."""
    if count <= SPLIT_DIGITS:
        return parse_short(p, n, base)
    low = count >> 1
    at = _skip_digits_back(p, n, low)
    high = _parse_digits(p, at, count - low, base)
    rest = _parse_digits(p + at, n - at, low, base)
    return big_add(big_mul(high, _power(base, low)), rest)


@noraise
def _skip_digits_back(p: Ptr[u8], n: i32, count: i32) -> i32:
    """Where the last `count` digits begin."""
    while count > 0:
        n = n - 1
        if p[n] != 95:
            count = count - 1
    return n


def _power(base: i32, n: i32) -> BigInt:
    result = big_from_i64(1)
    square = big_from_i64(i64_extend_i32_s(base))
    while n > 0:
        if n & 1 != 0:
            result = big_mul(result, square)
        n = n >> 1
        if n > 0:
            square = big_mul(square, square)
    return result


def parse_short(p: Ptr[u8], n: i32, base: i32) -> BigInt:
    """A limb's worth of digits a multiplication."""
    b = i64_extend_i32_s(base)
    result = new_big(n + 1)
    used: i32 = 0
    part: i64 = 0
    unit: i64 = 1
    i: i32 = 0
    while i < n:
        if p[i] != 95:
            part = part * b + i64_extend_i32_s(digit_of(p[i]))
            unit = unit * b
        i = i + 1
        if unit * b > MASK or i == n:
            carry = limbs_mul_limb(result._tail, result._tail, used, unit, part)
            result._tail[used] = i32_wrap_i64(carry)
            used = limbs_size(result._tail, used + 1)
            part = 0
            unit = 1
    result._n = used
    return result


def ascii_digits(text: str) -> str:
    """The text with every decimal digit of another script as its ASCII one."""
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        value = decimal_value(point)
        builder.append_point(48 + value if value >= 0 else point)
        at = at + point_size(text._tail[at])
    return builder.finish()


@noraise
def decimal_value(point: i32) -> i32:
    """The value of a decimal digit of any script, or -1. The ranges of such digits are runs from 0 to 9; the table's
    characters are distances from boundary to boundary, outside first."""
    inside = False
    at: i32 = 0
    low: i32 = 0
    while at < DECIMAL_RANGES._nbytes:
        high = low + point_at(DECIMAL_RANGES._tail + at)
        if point < high:
            return i32_rem_u(point - low, 10) if inside else -1
        at = at + point_size(DECIMAL_RANGES._tail[at])
        low = high
        inside = not inside
    return -1
