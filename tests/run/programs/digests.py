"""SHA-256 and MD5 from their specifications, base 64, CRC-32, and Adler-32."""
import math


def rotate(x, n):
    return ((x >> n) | (x << (32 - n))) & 0xFFFFFFFF


def primes():
    n = 2
    found = []
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def fraction_bits(x, root):
    """The first 32 bits of the fraction of a root of x, exactly."""
    scaled = x << (32 * root)
    low, high = 0, 1 << 70
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** root <= scaled:
            low = middle
        else:
            high = middle - 1
    return low & 0xFFFFFFFF


gen = primes()
first = [next(gen) for _ in range(64)]
H = [fraction_bits(p, 2) for p in first[:8]]
K = [fraction_bits(p, 3) for p in first]


def pad(message, order):
    length = len(message) * 8
    message += b"\x80"
    message += b"\0" * (-(len(message) + 8) % 64)
    return message + length.to_bytes(8, order)


def sha256(message):
    h = list(H)
    data = pad(message, "big")
    for start in range(0, len(data), 64):
        block = data[start : start + 64]
        w = [int.from_bytes(block[i : i + 4], "big") for i in range(0, 64, 4)]
        for i in range(16, 64):
            s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >> 3)
            s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >> 10)
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & 0xFFFFFFFF)
        a, b, c, d, e, f, g, hh = h
        for i in range(64):
            s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            ch = (e & f) ^ (~e & g)
            t1 = (hh + s1 + ch + K[i] + w[i]) & 0xFFFFFFFF
            s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            maj = (a & b) ^ (a & c) ^ (b & c)
            t2 = (s0 + maj) & 0xFFFFFFFF
            hh, g, f, e, d, c, b, a = g, f, e, (d + t1) & 0xFFFFFFFF, c, b, a, (t1 + t2) & 0xFFFFFFFF
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d, e, f, g, hh))]
    return "".join(f"{x:08x}" for x in h)


SINES = [int(abs(math.sin(i + 1)) * 2**32) for i in range(64)]
SHIFTS = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4


def md5(message):
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    data = pad(message, "little")
    for start in range(0, len(data), 64):
        m = [int.from_bytes(data[start + i : start + i + 4], "little") for i in range(0, 64, 4)]
        a, b, c, d = state
        for i in range(64):
            if i < 16:
                f, g = (b & c) | (~b & d), i
            elif i < 32:
                f, g = (d & b) | (~d & c), (5 * i + 1) % 16
            elif i < 48:
                f, g = b ^ c ^ d, (3 * i + 5) % 16
            else:
                f, g = c ^ (b | ~d & 0xFFFFFFFF), 7 * i % 16
            f = (f + a + SINES[i] + m[g]) & 0xFFFFFFFF
            a, d, c = d, c, b
            b = (b + (f << SHIFTS[i] | f >> (32 - SHIFTS[i]))) & 0xFFFFFFFF
        state = [(x + y) & 0xFFFFFFFF for x, y in zip(state, [a, b, c, d])]
    return b"".join(x.to_bytes(4, "little") for x in state).hex()


for text in ("", "abc", "The quick brown fox jumps over the lazy dog", "x" * 119):
    print(sha256(text.encode()))
    print(md5(text.encode("ascii")))

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64(data):
    out = ""
    for i in range(0, len(data), 3):
        part = data[i : i + 3]
        n = int.from_bytes(part + bytes(3 - len(part)), "big")
        out += "".join(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0)[: len(part) + 1]) + "=" * (3 - len(part))
    return out


def unbase64(text):
    bits = "".join(f"{ALPHABET.index(c):06b}" for c in text.rstrip("="))
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))


for data in (b"", b"f", b"fo", b"foo", b"foob\xff\x00"):
    print(base64(data), unbase64(base64(data)) == data)

TABLE = []
for n in range(256):
    c = n
    for _ in range(8):
        c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
    TABLE.append(c)


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for b in data:
        crc = TABLE[(crc ^ b) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(hex(crc32(b"123456789")), hex(crc32(b"56789", crc32(b"1234"))), hex(adler32(b"Wikipedia")))
