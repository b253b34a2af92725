"""`float.fromhex`: hexadecimal text to the nearest float. The digits are an exact integer, the quotient rounds once."""

from lowlevel.wasm import *
from core.float_bits import infinity, nan


def float_from_hex(text: str) -> float:
    body = text.strip().lower()
    negative = body.startswith("-")
    if negative or body.startswith("+"):
        body = body[1:]
    x = _magnitude(body)
    return -x if negative else x


def _magnitude(body: str) -> float:
    if body == "inf" or body == "infinity":
        return infinity()
    if body == "nan":
        return nan()
    if body.startswith("0x"):
        body = body[2:]
    digits, mark, power = body.partition("p")
    whole, point, fraction = digits.partition(".")
    if not _all_hex(whole + fraction) or mark != "" and not _is_power(power):
        raise ValueError("invalid hexadecimal floating-point string")
    m = int(whole + fraction, 16)
    e = -4 * len(fraction)
    if mark != "":
        e = e + int(power)
    return _scaled(m, e)


def _all_hex(digits: str) -> bool:
    for c in digits:
        if c not in "0123456789abcdef":
            return False
    return digits != ""


def _is_power(power: str) -> bool:
    digits = power[1:] if power.startswith("-") or power.startswith("+") else power
    return digits.isdecimal() and digits.isascii()


def _scaled(m: int, e: int) -> float:
    """m * 2**e."""
    if m == 0:
        return 0.0
    top = m.bit_length() + e
    if top > 1024:
        _too_large()
    if top < -1080:
        return 0.0
    x = float(m << e) if e >= 0 else m / (1 << -e)
    if x == infinity():
        _too_large()
    return x


def _too_large() -> None:
    raise OverflowError("hexadecimal value too large to represent as a float")
