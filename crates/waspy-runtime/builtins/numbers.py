"""The builtin functions on numbers: abs, round, divmod, pow, bin, oct, hex."""

from lowlevel.wasm import *
from core.bigint_text import append_power_base
from core.int_slow import int_divmod
from core.int import int_pow_mod
from core.str import StrBuilder


@inline
def abs(x: bool) -> int:
    return x.__int__()


@inline
def abs(x: int) -> int:
    return x.__abs__()


@inline
def abs(x: float) -> float:
    return f64_abs(x)


@inline
def round(number: int) -> int:
    return number


@inline
def round(number: int, ndigits: None) -> int:
    return number


def round(number: int, ndigits: int) -> int:
    return number.__round__(ndigits)


def round(number: float) -> int:
    return number.__round__()


def round(number: float, ndigits: None) -> int:
    return number.__round__()


def round(number: float, ndigits: int) -> float:
    return number.__round__(ndigits)


def divmod(a: int, b: int) -> tuple[int, int]:
    return int_divmod(a, b)


def divmod(a: float, b: float) -> tuple[float, float]:
    return a.__divmod__(b)


def pow(base: int, exp: int) -> object:
    return base.__pow__(exp)


def pow(base: int, exp: int, mod: int) -> int:
    return int_pow_mod(base, exp, mod)


def pow(base: int, exp: int, mod: None) -> object:
    return base.__pow__(exp)


def pow(base: float, exp: float) -> float:
    return base.__pow__(exp)


def bin(number: int) -> str:
    return _in_base(number, "0b", 1)


def oct(number: int) -> str:
    return _in_base(number, "0o", 3)


def hex(number: int) -> str:
    return _in_base(number, "0x", 4)


def _in_base(number: int, prefix: str, bits: i32) -> str:
    builder = StrBuilder(24)
    if number < 0:
        builder.append_byte(45)
    builder.append(prefix)
    append_power_base(builder, number, bits, False)
    return builder.finish()
