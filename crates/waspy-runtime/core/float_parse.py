"""Decimal text to the nearest float, exactly.

Up to 2^53 with a power of ten that is itself a float, one multiplication or division rounds once. Up to 2^64, 128 bits of
the power decide (`decimal_scaling.py`), all but always. Everything else is an exact quotient of big integers, rounded once. Digits beyond the 800th only matter by not being zero: no boundary between
two floats has more.
"""

from lowlevel.wasm import *
from core.bigint import *
from core.bigint_text import ascii_digits, parse_short, power_of_ten
from core.decimal_scaling import float_of_decimal
from core.float_bits import infinity, is_inf, is_nan, nan
from core.str import new_str, str

KEPT_DIGITS: i32 = 800


@noraise
def small_power_of_ten(n: i32) -> float:
    """10.0**n for 0 <= n <= 22, which is exact."""
    result = 1.0
    base = 10.0
    while n > 0:
        if n & 1 != 0:
            result = f64_mul(result, base)
        n = n >> 1
        base = f64_mul(base, base)
    return result


def decimal_to_f64(digits: BigInt, e: i32) -> float:
    """digits * 10**e rounded once; infinite when too large."""
    if digits._n == 0:
        return 0.0
    if e >= 0:
        return f64_abs(big_to_f64(big_mul(digits, power_of_ten(e))))
    return big_quotient(digits, power_of_ten(-e))


def u64_decimal_to_f64(m: i64, e: i32) -> float:
    """m * 10**e for an unsigned m."""
    if m >= 0 and m <= 0x20000000000000 and e >= -22 and e <= 22:
        x = f64_convert_i64_s(m)
        if e < 0:
            return f64_div(x, small_power_of_ten(-e))
        return f64_mul(x, small_power_of_ten(e))
    if m == 0 or e < -400:
        return 0.0
    if e > 400:
        return infinity()
    x = float_of_decimal(m, e)
    return decimal_to_f64(big_from_u64(m, False), e) if is_nan(x) else x


def _bad_float(text: str) -> None:
    raise ValueError("could not convert string to float: " + text.__repr__())


class _Scanner:
    """A position in the text of a number."""

    _p: Ptr[u8]
    _n: i32
    _at: i32

    @inline
    def peek(self) -> i32:
        return self._p[self._at] if self._at < self._n else 0

    def digits(self) -> i32:
        """Passes digits with single underscores between them; how many digits, or -1."""
        count: i32 = 0
        while True:
            byte = self.peek()
            if byte == 95:
                if count == 0 or self._p[self._at - 1] == 95:
                    return -1
            elif byte >= 48 and byte <= 57:
                count = count + 1
            else:
                break
            self._at = self._at + 1
        if count > 0 and self._p[self._at - 1] == 95:
            return -1
        return count


def parse_float(text: str) -> float:
    """`float(text)`."""
    plain = text.strip()
    if not plain._is_ascii():
        plain = ascii_digits(plain)
    scan = new[_Scanner]()
    scan._p = plain._tail
    scan._n = plain._nbytes
    first = scan.peek()
    if first == 43 or first == 45:
        scan._at = 1
    result = _parse_special(plain, scan._at)
    if result == 0.0:
        result = _parse_number(text, plain, scan)
    return -result if first == 45 else result


def _parse_special(text: str, at: i32) -> float:
    """inf, infinity and nan in any case; 0.0 for everything else."""
    if _is_word(text, at, "inf") or _is_word(text, at, "infinity"):
        return infinity()
    return nan() if _is_word(text, at, "nan") else 0.0


@noraise
def _is_word(text: str, at: i32, word: str) -> bool:
    if text._nbytes - at != word._nbytes:
        return False
    i: i32 = 0
    while i < word._nbytes:
        if text._tail[at + i] | 32 != word._tail[i]:
            return False
        i = i + 1
    return True


def _parse_number(text: str, plain: str, scan: _Scanner) -> float:
    start = scan._at
    whole = scan.digits()
    fraction: i32 = 0
    if scan.peek() == 46:
        scan._at = scan._at + 1
        fraction = scan.digits()
    end = scan._at
    if whole < 0 or fraction < 0 or whole + fraction == 0:
        _bad_float(text)
    e = _parse_exponent(scan)
    if scan._at != scan._n:
        _bad_float(text)
    return _value(plain, start, end, e - fraction)


def _parse_exponent(scan: _Scanner) -> i32:
    """The exponent, kept within a million either way; nothing is passed when it is malformed."""
    if scan.peek() | 32 != 101:
        return 0
    start = scan._at
    scan._at = start + 1
    sign = scan.peek()
    if sign == 43 or sign == 45:
        scan._at = scan._at + 1
    first = scan._at
    if scan.digits() <= 0:
        scan._at = start
        return 0
    e: i32 = 0
    while first < scan._at:
        if scan._p[first] != 95 and e < 1000000000:
            e = e * 10 + scan._p[first] - 48 if e < 100000000 else 1000000000
        first = first + 1
    return -e if sign == 45 else e


def _value(plain: str, start: i32, end: i32, e: i32) -> float:
    """The digits from byte start to end, times 10**e."""
    n: i32 = 0
    m: i64 = 0
    i = start
    while i < end:
        byte = plain._tail[i]
        if byte >= 48 and byte <= 57 and (n > 0 or byte != 48):
            n = n + 1
            m = m * 10 + i64_extend_i32_s(byte - 48)
        i = i + 1
    if n <= 18:
        return u64_decimal_to_f64(m, e)
    if e + n > 400:
        return infinity()
    if e + n < -400:
        return 0.0
    return _long_value(plain, start, end, e)


def _long_value(plain: str, start: i32, end: i32, e: i32) -> float:
    """The same, for more digits than a machine word holds."""
    kept = new_str(KEPT_DIGITS + 1, KEPT_DIGITS + 1)
    p = kept._tail
    n: i32 = 0
    more = False
    i = start
    while i < end:
        byte = plain._tail[i]
        if byte >= 48 and byte <= 57 and (n > 0 or byte != 48):
            if n < KEPT_DIGITS:
                p[n] = byte
                n = n + 1
            else:
                more = more or byte != 48
                e = e + 1
        i = i + 1
    if more:
        p[n] = 49
        n = n + 1
        e = e - 1
    return decimal_to_f64(parse_short(p, n, 10), e)
