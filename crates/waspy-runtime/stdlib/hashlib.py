"""`hashlib`: digests of bytes. MD5 (RFC 1321) and the functions of FIPS 180-4; the constants are computed as these define them."""

from stdlib.math import floor, isqrt, sin

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
algorithms_available = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}

WORD = 0xFFFFFFFF
LONG = 0xFFFFFFFFFFFFFFFF


@native("_hashlib", "HASH")
class Hash:
    """A digest under way: the state after all whole blocks, and the bytes that are left."""

    def __init__(self, name, digest_size, block_size, state):
        self.name = name
        self.digest_size = digest_size
        self.block_size = block_size
        self._state = state
        self._rest = b""
        self._length = 0

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        if not isinstance(data, (bytes, bytearray)):
            try:
                data = memoryview(data).tobytes()
            except TypeError:
                raise TypeError("object supporting the buffer API required") from None
        given = bytes(data)
        self._length += len(given)
        whole = self._rest + given
        end = len(whole) - len(whole) % self.block_size
        for at in range(0, end, self.block_size):
            self._state = self._mixed(self._state, whole, at)
        self._rest = whole[end:]

    def _mixed(self, state, data, at):
        if self.name == "md5":
            return _md5_block(state, data, at)
        if self.name == "sha1":
            return _sha1_block(state, data, at)
        if self.block_size == 64:
            return _sha2_block(state, data, at, 4, 64)
        return _sha2_block(state, data, at, 8, 80)

    def digest(self):
        """Of what there is so far, padded: a one bit, zeros, the length in bits."""
        order = "little" if self.name == "md5" else "big"
        width = self.block_size // 8
        zeros = -(len(self._rest) + 1 + width) % self.block_size
        tail = self._rest + b"\x80" + bytes(zeros) + (self._length * 8).to_bytes(width, order)
        state = self._state
        for at in range(0, len(tail), self.block_size):
            state = self._mixed(state, tail, at)
        size = 8 if self.block_size == 128 else 4
        return b"".join([word.to_bytes(size, order) for word in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = Hash(self.name, self.digest_size, self.block_size, self._state)
        other._rest = self._rest
        other._length = self._length
        return other

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


# Constants.


def _primes(n):
    found = []
    candidate = 2
    while len(found) < n:
        if all([candidate % prime for prime in found]):
            found.append(candidate)
        candidate += 1
    return found


def _cube_root(n):
    """Of a large number, rounded down."""
    low = 0
    high = 1 << n.bit_length() // 3 + 1
    while low < high:
        middle = (low + high + 1) // 2
        if middle * middle * middle <= n:
            low = middle
        else:
            high = middle - 1
    return low


PRIMES = _primes(80)
# Fractions of cube roots, as 64 bits; those of 32 bits are their upper halves.
CUBES = [_cube_root(prime << 192) & LONG for prime in PRIMES]
CUBES_SHORT = [cube >> 32 for cube in CUBES[:64]]
SINES = [floor(abs(sin(i + 1)) * 4294967296.0) for i in range(64)]


def _roots(primes, bits):
    """Fractions of square roots."""
    return [isqrt(prime << 2 * bits) & (1 << bits) - 1 for prime in primes]


SHA256_START = _roots(PRIMES[:8], 32)
SHA512_START = _roots(PRIMES[:8], 64)
SHA384_START = _roots(PRIMES[8:16], 64)
SHA224_START = [root & WORD for root in SHA384_START]
SHA1_START = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]


# Blocks.


MD5_SHIFTS = (7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)


def _md5_block(state, data, at):
    words = [int.from_bytes(data[i : i + 4], "little") for i in range(at, at + 64, 4)]
    a, b, c, d = state
    for i in range(64):
        if i < 16:
            mixed, k = b & c | ~b & d, i
        elif i < 32:
            mixed, k = d & b | ~d & c, (5 * i + 1) & 15
        elif i < 48:
            mixed, k = b ^ c ^ d, (3 * i + 5) & 15
        else:
            mixed, k = c ^ (b | ~d & WORD), (7 * i) & 15
        total = (a + (mixed & WORD) + SINES[i] + words[k]) & WORD
        n = MD5_SHIFTS[(i >> 4) * 4 + (i & 3)]
        a, d, c, b = d, c, b, (b + (total << n | total >> 32 - n)) & WORD
    return [(x + y) & WORD for x, y in zip(state, (a, b, c, d))]


def _sha1_block(state, data, at):
    words = [int.from_bytes(data[i : i + 4], "big") for i in range(at, at + 64, 4)]
    for i in range(16, 80):
        x = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]
        words.append((x << 1 | x >> 31) & WORD)
    a, b, c, d, e = state
    for i in range(80):
        if i < 20:
            mixed = (b & c | ~b & d) + 0x5A827999
        elif i < 40:
            mixed = (b ^ c ^ d) + 0x6ED9EBA1
        elif i < 60:
            mixed = (b & c | b & d | c & d) + 0x8F1BBCDC
        else:
            mixed = (b ^ c ^ d) + 0xCA62C1D6
        total = ((a << 5 | a >> 27) + mixed + e + words[i]) & WORD
        e, d, c, b, a = d, c, (b << 30 | b >> 2) & WORD, a, total
    return [(x + y) & WORD for x, y in zip(state, (a, b, c, d, e))]


# By which distances the words of SHA-2 are turned, for words of 4 and of 8 bytes: two in the schedule, two in the rounds.
TURNS = {4: ((7, 18, 3), (17, 19, 10), (6, 11, 25), (2, 13, 22)), 8: ((1, 8, 7), (19, 61, 6), (14, 18, 41), (28, 34, 39))}


def _sha2_block(state, data, at, size, rounds):
    bits = size * 8
    mask = (1 << bits) - 1
    (p0, p1, p2), (q0, q1, q2), (r0, r1, r2), (s0, s1, s2) = TURNS[size]
    table = CUBES_SHORT if size == 4 else CUBES
    w = [int.from_bytes(data[i : i + size], "big") for i in range(at, at + 16 * size, size)]
    for i in range(16, rounds):
        x, y = w[i - 15], w[i - 2]
        # A word twice, one behind the other, turns when it is shifted.
        xx, yy = x << bits | x, y << bits | y
        small = (xx >> p0 ^ xx >> p1 ^ x >> p2) & mask
        large = (yy >> q0 ^ yy >> q1 ^ y >> q2) & mask
        w.append((w[i - 16] + small + w[i - 7] + large) & mask)
    a, b, c, d, e, f, g, h = state
    for i in range(rounds):
        ee, aa = e << bits | e, a << bits | a
        one = h + ((ee >> r0 ^ ee >> r1 ^ ee >> r2) & mask) + (e & f ^ ~e & g) + table[i] + w[i]
        two = ((aa >> s0 ^ aa >> s1 ^ aa >> s2) & mask) + (a & b ^ a & c ^ b & c)
        h, g, f, e, d, c, b, a = g, f, e, (d + one) & mask, c, b, a, (one + two) & mask
    return [(x + y) & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]


# Constructors.


def _begun(hash, data):
    hash.update(data)
    return hash


def md5(string=b"", *, usedforsecurity=True):
    return _begun(Hash("md5", 16, 64, SHA1_START[:4]), string)


def sha1(string=b"", *, usedforsecurity=True):
    return _begun(Hash("sha1", 20, 64, SHA1_START), string)


def sha224(string=b"", *, usedforsecurity=True):
    return _begun(Hash("sha224", 28, 64, SHA224_START), string)


def sha256(string=b"", *, usedforsecurity=True):
    return _begun(Hash("sha256", 32, 64, SHA256_START), string)


def sha384(string=b"", *, usedforsecurity=True):
    return _begun(Hash("sha384", 48, 128, SHA384_START), string)


def sha512(string=b"", *, usedforsecurity=True):
    return _begun(Hash("sha512", 64, 128, SHA512_START), string)


def new(name, data=b"", *, usedforsecurity=True):
    """The digest of a name."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    if name.lower() == "md5":
        return md5(data)
    if name.lower() == "sha1":
        return sha1(data)
    if name.lower() == "sha224":
        return sha224(data)
    if name.lower() == "sha256":
        return sha256(data)
    if name.lower() == "sha384":
        return sha384(data)
    if name.lower() == "sha512":
        return sha512(data)
    raise ValueError("unsupported hash type " + name)
