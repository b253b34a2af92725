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
    first = a.encode("ascii") if isinstance(a, str) else bytes(a)
    second = b.encode("ascii") if isinstance(b, str) else bytes(b)
    differences = len(first) ^ len(second)
    for x, y in zip(first, second):
        differences |= x ^ y
    return differences == 0
