"""`int.to_bytes` and `int.from_bytes`: halves first, so that long numbers take less than quadratic time."""

from lowlevel.wasm import *
from builtins.bytes import new_bytes
from stdlib.typing import Iterable


def int_to_bytes(x: int, length: int, byteorder: str, signed: bool) -> bytes:
    if length < 0:
        raise ValueError("length argument must be non-negative")
    big = _is_big(byteorder)
    if x < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    bits = x.bit_length()
    if signed:
        # The least number of n bytes has one bit less than the others.
        bits = ((-x - 1).bit_length() if x < 0 else bits) + 1
        if x == 0 or x == -1:
            bits = 0 if x == 0 or length == 0 else 1
    if bits > length * 8:
        raise OverflowError("int too big to convert")
    n = i32_wrap_i64(int_raw(length))
    result = new_bytes(n)
    _fill(result, 0, n, x, big)
    return result


def _fill(data: bytes, first: i32, n: i32, x: int, big: bool) -> None:
    """The low `n` bytes of a number in two's complement at `first`."""
    if n > 7:
        half = n >> 1
        shift = int_from_i32(half << 3)
        low = x & ((1 << shift) - 1)
        _fill(data, first + (n - half) if big else first, half, low, big)
        _fill(data, first if big else first + half, n - half, x >> shift, big)
        return
    raw = int_raw(x & 0xFFFFFFFFFFFFFF)
    i: i32 = 0
    while i < n:
        data._tail[first + (n - 1 - i if big else i)] = i32_wrap_i64(raw) & 0xFF
        raw = i64_shr_u(raw, 8)
        i = i + 1


def int_from_bytes(data: bytes, byteorder: str, signed: bool) -> int:
    big = _is_big(byteorder)
    n = data._n
    x = _value(data, 0, n, big)
    if signed and n > 0 and data._tail[0 if big else n - 1] >= 128:
        return x - (1 << int_from_i32(n << 3))
    return x


def _value(data: bytes, first: i32, n: i32, big: bool) -> int:
    if n > 7:
        half = n >> 1
        low = _value(data, first + (n - half) if big else first, half, big)
        high = _value(data, first if big else first + half, n - half, big)
        return high << int_from_i32(half << 3) | low
    raw: i64 = 0
    i: i32 = 0
    while i < n:
        raw = raw << 8 | i64_extend_i32_u(data._tail[first + (i if big else n - 1 - i)])
        i = i + 1
    return int_from_raw(raw)


def _is_big(byteorder: str) -> bool:
    if byteorder == "big":
        return True
    if byteorder == "little":
        return False
    raise ValueError("byteorder must be either 'little' or 'big'")


def bytes_of[T](values: Iterable[T]) -> bytes:
    """`bytes(values)`, for functions that have a parameter of this name."""
    return bytes(values)
