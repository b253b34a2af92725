"""Numbers in raw memory, by the letter of their format: what `array`, `memoryview` and `struct` share.

    b B h H i I l L q Q n N P    whole numbers of 1, 2, 4 and 8 bytes, the small letter with a sign
    f d                          floats of 4 and 8 bytes
    c ? u                        a byte, a truth value, a character of 4 bytes

The bytes are those of the machine, little end first.
"""

from lowlevel.wasm import *
from builtins.bytes import new_bytes
from builtins.slice import has_index


def item_size(code: str) -> i32:
    """Bytes of an item; 0 for a letter that is none."""
    if code == "b" or code == "B" or code == "c" or code == "?":
        return 1
    if code == "h" or code == "H":
        return 2
    if code == "i" or code == "I" or code == "f" or code == "u":
        return 4
    if code == "l" or code == "L" or code == "q" or code == "Q" or code == "d" or code == "n" or code == "N" or code == "P":
        return 8
    return 0


def is_signed(code: i32) -> bool:
    """Of the letters for whole numbers, the small ones."""
    return code >= 97


def load_item(p: Ptr[u8], code: i32, size: i32) -> object:
    """The value that a letter finds at an address."""
    if code == 102:
        return f64_promote_f32(ptr_cast[f32](p)[0])
    if code == 100:
        return ptr_cast[float](p)[0]
    if code == 99:
        byte = new_bytes(1)
        byte._tail[0] = p[0]
        return byte
    if code == 63:
        return p[0] != 0
    if code == 117:
        return chr(int_from_i32(ptr_cast[i32](p)[0]))
    return load_whole(p, size, is_signed(code))


def load_whole(p: Ptr[u8], size: i32, signed: bool) -> int:
    if size == 1:
        return int_from_i32(ptr_cast[i8](p)[0] if signed else p[0])
    if size == 2:
        return int_from_i32(ptr_cast[i16](p)[0] if signed else ptr_cast[u16](p)[0])
    if size == 4:
        word = ptr_cast[i32](p)[0]
        return int_from_i32(word) if signed else int_from_i64(i64_extend_i32_u(word))
    x = int_from_i64(ptr_cast[i64](p)[0])
    return x + 18446744073709551616 if x < 0 and not signed else x


def fits(x: int, size: i32, signed: bool) -> bool:
    """Is it a number of so many bytes?"""
    bits = int_from_i32(size << 3)
    if signed:
        half = 1 << (bits - 1)
        return -half <= x and x < half
    return 0 <= x and x < 1 << bits


def store_whole(p: Ptr[u8], size: i32, x: int) -> None:
    """The low bytes of a number that fits."""
    raw = int_to_i64(x - 18446744073709551616 if x >= 9223372036854775808 else x)
    if size == 1:
        p[0] = i32_wrap_i64(raw) & 255
    elif size == 2:
        ptr_cast[u16](p)[0] = i32_wrap_i64(raw) & 65535
    elif size == 4:
        ptr_cast[i32](p)[0] = i32_wrap_i64(raw)
    else:
        ptr_cast[i64](p)[0] = raw


def store_float(p: Ptr[u8], size: i32, x: float) -> None:
    if size == 4:
        ptr_cast[f32](p)[0] = f32_demote_f64(x)
    else:
        ptr_cast[float](p)[0] = x


def turn_bytes(p: Ptr[u8], size: i32) -> None:
    """An item with its bytes in the other order."""
    low: i32 = 0
    high = size - 1
    while low < high:
        byte = p[low]
        p[low] = p[high]
        p[high] = byte
        low = low + 1
        high = high - 1


def has_float(value: object) -> bool:
    """Does it count as a float?"""
    return isinstance(value, float) or hasattr(value, "__float__") or has_index(value)
