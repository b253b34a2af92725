# dialect: typed
"""The Mersenne Twister (MT19937, Matsumoto and Nishimura), seeded and read as CPython does: the same numbers for a seed.

    _words   624 words of state         _at   the next one to give; 624: they have to be made anew first
"""

from lowlevel.array import Array, new_array
from lowlevel.wasm import *
from stdlib.random._sha512 import sha512
from builtins.tuple import new_tuple

N: i32 = 624
M: i32 = 397


class Twister:
    """One sequence of 32-bit words."""

    _words: Array[i32]
    _at: i32

    def __init__(self) -> None:
        self._words = new_array[i32](N)
        self._at = N

    # Seeds.

    def seed(self, a: int) -> None:
        """By a number of any size; its sign does not matter."""
        rest = abs(a)
        n = i32_wrap_i64(int_raw((rest.bit_length() + 31) // 32))
        key = new_array[i32](n if n > 0 else 1)
        i: i32 = 0
        while i < n:
            key._tail[i] = i32_wrap_i64(int_raw(rest & 0xFFFFFFFF))
            rest = rest >> 32
            i = i + 1
        self._begin_with(key)

    def seed(self, a: float) -> None:
        self.seed(hash(a) & 0xFFFFFFFFFFFFFFFF)

    def seed(self, a: str) -> None:
        self.seed(a.encode())

    def seed(self, a: bytes) -> None:
        self.seed(int.from_bytes(a + sha512(a), "big"))

    def seed(self, a: bytearray) -> None:
        self.seed(bytes(a))

    def seed(self, a: object) -> None:
        raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")

    def _begin(self, word: i32) -> None:
        words = self._words._tail
        words[0] = word
        i: i32 = 1
        while i < N:
            before = words[i - 1]
            words[i] = 1812433253 * (before ^ i32_shr_u(before, 30)) + i
            i = i + 1
        self._at = N

    def _begin_with(self, key: Array[i32]) -> None:
        self._begin(19650218)
        words = self._words._tail
        i: i32 = 1
        j: i32 = 0
        steps = N if N > key._n else key._n
        while steps > 0:
            before = words[i - 1]
            words[i] = (words[i] ^ (before ^ i32_shr_u(before, 30)) * 1664525) + key._tail[j] + j
            i = i + 1
            j = j + 1
            if i >= N:
                words[0] = words[N - 1]
                i = 1
            if j >= key._n:
                j = 0
            steps = steps - 1
        steps = N - 1
        while steps > 0:
            before = words[i - 1]
            words[i] = (words[i] ^ (before ^ i32_shr_u(before, 30)) * 1566083941) - i
            i = i + 1
            if i >= N:
                words[0] = words[N - 1]
                i = 1
            steps = steps - 1
        words[0] = 1 << 31

    # Numbers.

    @noraise
    @nocollect
    def _twist(self) -> None:
        words = self._words._tail
        i: i32 = 0
        while i < N:
            following = words[i + 1 if i + 1 < N else 0]
            y = words[i] & (1 << 31) | following & 0x7FFFFFFF
            other = words[i + M if i + M < N else i + M - N]
            words[i] = other ^ i32_shr_u(y, 1) ^ (-(y & 1) & -1727483681)
            i = i + 1
        self._at = 0

    @noraise
    @nocollect
    def word(self) -> i32:
        """The next 32 bits."""
        if self._at >= N:
            self._twist()
        y = self._words._tail[self._at]
        self._at = self._at + 1
        y = y ^ i32_shr_u(y, 11)
        y = y ^ (y << 7) & -1658038656
        y = y ^ (y << 15) & -272236544
        return y ^ i32_shr_u(y, 18)

    def real(self) -> float:
        """A number in [0, 1) with 53 bits."""
        high = i64_extend_i32_u(i32_shr_u(self.word(), 5))
        low = i64_extend_i32_u(i32_shr_u(self.word(), 6))
        return f64_convert_i64_s((high << 26) + low) * 1.1102230246251565e-16

    def bits(self, k: int) -> int:
        """A number of at most k bits: words of 32 from the lowest on, the last one shortened from below."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k <= 32:
            return int_from_i64(i64_extend_i32_u(i32_shr_u(self.word(), 32 - i32_wrap_i64(int_raw(k)))))
        result = 0
        shift = 0
        while k > 0:
            result = result | self.bits(k if k < 32 else 32) << shift
            shift = shift + 32
            k = k - 32
        return result

    def below(self, n: int) -> int:
        """A number in [0, n)."""
        k = n.bit_length()
        result = self.bits(k)
        while result >= n:
            result = self.bits(k)
        return result

    # The state as Python sees it.

    def state(self) -> tuple[int]:
        result = new_tuple[int](N + 1)
        i: i32 = 0
        while i < N:
            result._tail[i] = int_from_i64(i64_extend_i32_u(self._words._tail[i]))
            i = i + 1
        result._tail[N] = int_from_i32(self._at)
        return result

    def set_state(self, state: object) -> None:
        if not isinstance(state, tuple):
            raise TypeError("state vector must be a tuple")
        if len(state) != 625:
            raise ValueError("state vector is the wrong size")
        words = list[int]()
        for word in state:
            if not isinstance(word, int):
                raise TypeError("an integer is required")
            words.append(int(word))
        at = words[624]
        if at < 0 or at > 624:
            raise ValueError("invalid state")
        i: i32 = 0
        while i < N:
            self._words._tail[i] = i32_wrap_i64(int_raw(words._items._tail[i]))
            i = i + 1
        self._at = i32_wrap_i64(int_raw(at))
