"""`zlib`: its check sums. Compression is not there yet."""

from stdlib.binascii import crc32
from stdlib.operator import index


def adler32(data, value=1, /):
    """Two sums modulo the largest prime below 65536."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    value = index(value)
    low = value & 0xFFFF
    high = value >> 16 & 0xFFFF
    for byte in bytes(data):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low
