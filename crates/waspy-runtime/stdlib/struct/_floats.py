# dialect: typed
"""The bits of floats of 2, 4 and 8 bytes, as numbers without a sign."""

from lowlevel.wasm import *
from core.float_bits import is_inf, is_nan


def bits_of_double(x: float) -> int:
    bits = int_from_i64(i64_reinterpret_f64(x))
    return bits + 18446744073709551616 if bits < 0 else bits


def double_of_bits(bits: int) -> float:
    return f64_reinterpret_i64(int_to_i64(bits - 18446744073709551616 if bits >= 9223372036854775808 else bits))


def bits_of_single(x: float) -> int:
    """Rounded; what is too large is infinite."""
    place = new_tail[_Room](8)
    ptr_cast[f32](place._tail)[0] = f32_demote_f64(x)
    return int_from_i64(i64_extend_i32_u(ptr_cast[i32](place._tail)[0]))


def single_of_bits(bits: int) -> float:
    place = new_tail[_Room](8)
    ptr_cast[i32](place._tail)[0] = i32_wrap_i64(int_to_i64(bits))
    return f64_promote_f32(ptr_cast[f32](place._tail)[0])


class _Room:
    """Some bytes, to be read as another type."""

    _tail: Tail[u8]


def bits_of_half(x: float) -> int:
    """    sign 1 | exponent 5, biased by 15 | fraction 10"""
    sign = 32768 if i64_reinterpret_f64(x) < 0 else 0
    size = f64_abs(x)
    if is_nan(x):
        return sign | 32256
    if is_inf(x):
        return sign | 31744
    if size < 0.00006103515625:
        # Below 2**-14: multiples of 2**-24. What rounds up to 1024 is the first number with an exponent.
        return sign | int_from_i64(i64_trunc_sat_f64_s(f64_nearest(size * 16777216.0)))
    # The exponent moves by 1008, then 42 bits are rounded away, to even; a carry goes into the exponent by itself.
    raw = i64_reinterpret_f64(size) - (1008 << 52)
    half = i64_shr_u(raw, 42)
    rest = raw & 0x3FFFFFFFFFF
    if rest > 0x20000000000 or rest == 0x20000000000 and half & 1 != 0:
        half = half + 1
    if half >= 31744:
        raise OverflowError("float too large to pack with e format")
    return sign | int_from_i64(half)


def half_of_bits(bits: int) -> float:
    raw = int_to_i64(bits)
    exponent = raw >> 10 & 31
    fraction = raw & 1023
    sign = -1.0 if raw & 32768 != 0 else 1.0
    if exponent == 0:
        return f64_convert_i64_s(fraction) * 5.960464477539063e-08 * sign
    if exponent == 31:
        wide = 0x7FF << 52 | fraction << 42
        return f64_copysign(f64_reinterpret_i64(wide), sign)
    return f64_reinterpret_i64(exponent + 1008 << 52 | fraction << 42) * sign
