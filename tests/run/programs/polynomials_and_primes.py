# number crunching: matrices, primes, statistics, polynomials - untyped
import math
from functools import reduce
from operator import add, mul


class Poly:
    def __init__(self, *coeffs):
        cs = list(coeffs)
        while len(cs) > 1 and cs[-1] == 0:
            cs.pop()
        self.c = tuple(cs) or (0,)

    @classmethod
    def from_roots(cls, *roots):
        return reduce(mul, (cls(-r, 1) for r in roots), cls(1))

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        if not isinstance(o, Poly):
            o = Poly(o)
        n = max(len(self.c), len(o.c))
        a = self.c + (0,) * (n - len(self.c))
        b = o.c + (0,) * (n - len(o.c))
        return Poly(*map(add, a, b))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, o):
        return self + -o

    def __mul__(self, o):
        if not isinstance(o, Poly):
            return Poly(*(a * o for a in self.c))
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        if n < 0:
            raise ValueError("negative power")
        return reduce(mul, [self] * n, Poly(1))

    def __divmod__(self, d):
        rem, quo = list(self.c), [0] * max(1, len(self.c) - len(d.c) + 1)
        while len(rem) >= len(d.c) and any(rem):
            k = len(rem) - len(d.c)
            f = rem[-1] / d.c[-1] if rem[-1] % d.c[-1] else rem[-1] // d.c[-1]
            quo[k] = f
            for i, b in enumerate(d.c):
                rem[i + k] -= f * b
            rem.pop()
        return Poly(*quo), Poly(*rem)

    def __floordiv__(self, d):
        return divmod(self, d)[0]

    def __mod__(self, d):
        return divmod(self, d)[1]

    def __eq__(self, o):
        return isinstance(o, Poly) and self.c == o.c

    def __hash__(self):
        return hash(self.c)

    def diff(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if not a and len(self.c) > 1:
                continue
            body = "" if abs(a) == 1 and i else f"{abs(a):g}"
            var = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            terms.append(("-" if a < 0 else "+" if terms else "") + body + var)
        return "".join(terms)


p = Poly(1, 2, 1)
q = Poly.from_roots(1, -2, 3)
print(p, q, p + q, p * q, p - 1 if False else p + 1, 3 * p, p ** 3, q(3), q(0.5), p.diff().diff())
print(*map(str, divmod(q, Poly(-1, 1))), q % Poly(0, 1) == Poly(6), {p: 1}[Poly(1, 2, 1)])
try:
    p ** -1
except ValueError as e:
    print(e)


def newton(f, df, x, eps=1e-12):
    for i in range(100):
        step = f(x) / df(x)
        x -= step
        if abs(step) < eps:
            return x, i
    raise ArithmeticError("no convergence")


print(newton(Poly(-2, 0, 1), Poly(-2, 0, 1).diff(), 1.0))


def det(m):
    m = [row[:] for row in m]
    n, sign, prev = len(m), 1, 1
    for k in range(n - 1):
        if m[k][k] == 0:
            for i in range(k + 1, n):
                if m[i][k]:
                    m[k], m[i] = m[i], m[k]
                    sign = -sign
                    break
            else:
                return 0
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
        prev = m[k][k]
    return sign * m[-1][-1]


print(det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), det([[0, 1], [1, 0]]), det([[i * j + 1 for i in range(4)] for j in range(4)]),
      det([[math.comb(i + j, i) for i in range(12)] for j in range(12)]))


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


ps = sieve(200)
print(len(ps), ps[-5:], sum(ps))


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


for n in (360, 97, 2 ** 31 - 1, 10 ** 12 + 39, 1):
    print(n, factor(n), math.prod(p ** k for p, k in factor(n).items()))


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


print(egcd(240, 46), pow(3, -1, 11), pow(2, 1000, 10 ** 9 + 7), [pow(-3, k, 7) for k in range(4)])


def cf(x, n):
    out = []
    for _ in range(n):
        a = math.floor(x)
        out.append(a)
        if x == a:
            break
        x = 1 / (x - a)
    return out


print(cf(math.pi, 6), cf(2.5, 6), cf(math.e, 9))


def lstsq(points):
    n = len(points)
    sx, sy = (sum(c) for c in zip(*points))
    sxx = sum(x * x for x, _ in points)
    sxy = sum(x * y for x, y in points)
    k = (n * sxy - sx * sy) / (n * sxx - sx ** 2)
    return k, (sy - k * sx) / n


print(lstsq([(0, 1), (1, 3), (2, 5)]), lstsq([(1.5, 2), (2.5, 7.25), (4, 1)]))


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + i * h) for i in range(1, n, 2)) + 2 * sum(f(a + i * h) for i in range(2, n, 2)))


print(round(simpson(math.sin, 0, math.pi), 9), simpson(lambda x: x ** 3, 0, 2), simpson(Poly(0, 0, 3), 0, 1))
