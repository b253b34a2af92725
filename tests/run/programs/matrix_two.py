"""Numbers: matrices, fractions by hand, primes, gcd, complex, big integers, rounding."""
from fractions import Fraction
from math import gcd, isqrt, prod


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __mul__(self, k):
        return Matrix([[x * k for x in r] for r in self.rows])

    __rmul__ = __mul__

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __getitem__(self, ij):
        match ij:
            case int():
                return self.rows[ij]
            case i, j:
                return self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * x * self.minor(0, j).det() for j, x in enumerate(self.rows[0]))

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def transpose(self):
        return Matrix(zip(*self.rows))

    def __str__(self):
        return "\n".join(" ".join(f"{x!s:>4}" for x in r) for r in self.rows)


m = Matrix([[1, 2], [3, 4]])
print(m @ m, m * 2, 2 * m, m.transpose(), sep="\n--\n")
print(m.det(), m[0, 1], m[1], (m ** 10)[0], m == Matrix([[1, 2], [3, 4]]), m == 5)
fib = Matrix([[1, 1], [1, 0]]) ** 90
print(fib[0, 1])
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: m @ Matrix([[1, 2]])):
    try:
        bad()
    except ValueError as e:
        print(e)
half = Matrix([[Fraction(1, 2), Fraction(1, 3)], [2, 3]])
print(half.det(), half @ half)
print(Matrix([[1.5, 2], [0, 2j]]).det())


def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[0:2] = b"\0\0"
    for i in range(2, isqrt(n) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, p in enumerate(sieve) if p]


ps = primes(60)
print(ps, sum(ps), prod(ps[:10]))


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


print(factor(2 ** 10 * 3 * 97 ** 2), factor(1), factor(600851475143))
print(gcd(84, 126), pow(3, 200, 1000007), pow(7, -1, 31), 2 ** 100 // 3 ** 20, -7 // 2, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), int(-3.9), f"{1e16:.0f}", 1e22, 0.1 + 0.2, 1 / 3)
print((3 + 4j) * 1j, abs(3 + 4j), (1 + 2j) ** 2, complex("1-2j").conjugate(), 5 & 3 | 8 ^ 1, ~5, 1 << 70, -1 >> 3)
print(int("ff", 16), int("-0b101", 0), float("1e-3"), bin(-10), hex(255), oct(8), (255).bit_length(), (1).to_bytes(2, "big"))
