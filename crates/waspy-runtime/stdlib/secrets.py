"""`secrets`: numbers that nobody can guess, from the host (`wasi:random`)."""

from stdlib.base64 import urlsafe_b64encode
from wasi.entropy import random_number

DEFAULT = 32


def randbits(k):
    """A number of at most k bits."""
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    return random_number((k + 63) // 64) >> -k % 64


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = exclusive_upper_bound.bit_length()
    number = randbits(bits)
    while number >= exclusive_upper_bound:
        number = randbits(bits)
    return number


def choice(seq):
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


def token_bytes(nbytes=None):
    count = DEFAULT if nbytes is None else nbytes
    return randbits(8 * count).to_bytes(count, "little")


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def compare_digest(a, b):
    """Are they equal? All of both is looked at, so that the time tells nothing."""
    first, second = _compared(a, b)
    differences = len(first) ^ len(second)
    for x, y in zip(first, second):
        differences |= x ^ y
    return differences == 0


def _compared(a, b):
    """Both as bytes: two texts, or two objects with bytes."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return a.encode("ascii"), b.encode("ascii")
    plain = [isinstance(value, (bytes, bytearray, memoryview)) for value in (a, b)]
    if plain == [False, False]:
        kinds = f"'{type(a).__name__}' and '{type(b).__name__}'"
        raise TypeError(f"unsupported operand types(s) or combination of types: {kinds}")
    for value, is_plain in zip((a, b), plain):
        if not is_plain:
            raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
    return bytes(a), bytes(b)
