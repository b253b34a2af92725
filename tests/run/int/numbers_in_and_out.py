"""Numbers in and out: bases, digits, rounding, primes, fractions, big integers, bit tricks, float corners."""
def digits(n, base=10):
    if n < 0:
        return [-d for d in digits(-n, base)]
    out = []
    while True:
        n, d = divmod(n, base)
        out.append(d)
        if n == 0:
            return out[::-1]
def to_base(n, base, letters="0123456789abcdefghijklmnopqrstuvwxyz"):
    if not 2 <= base <= len(letters):
        raise ValueError(f"base {base}")
    return ("-" if n < 0 else "") + "".join(letters[abs(d)] for d in digits(n, base))
for n, base in ((255, 16), (-10, 2), (0, 7), (10**20, 36), (5, 1), (7.5, 2)):
    try:
        text = to_base(n, base)
        print(n, base, text, int(text, base) == n)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1
gen = primes()
print([next(gen) for _ in range(15)], next(p for p in gen if p > 200))
def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1:
        out[n] = 1
    return out
print(factor(360), factor(97), factor(2**20 * 3), factor(1))
def gcd(a, b): return a if not b else gcd(b, a % b)
print(gcd(1071, 462), gcd(0, 5), gcd(-8, 12), 17 // -5, 17 % -5, -17 // 5, divmod(-17, 5), divmod(17.5, -5))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(15, -1), round(1e20), type(round(2.0)).__name__)
print(2**100, -(2**64) >> 3, (1 << 70) | 5, ~(2**65), (2**70) ^ (2**69), (10**18 + 1) * (10**18 - 1), 7**77 % 1000, pow(3, -1, 11))
print(0.1 + 0.2, 1e16 + 1, 1 / 3, 1e300 * 1e10, -1e400, float("nan") == float("nan"), 5e-324 / 2, 0.1 + 0.2 == 0.3, 3.0 == 3, hash(3.0) == hash(3))
print((5).bit_length(), bin(10), hex(-255), oct(8), 0b1010 & 0x6, 10 ^ 3, (3.75).as_integer_ratio(), (0.5).hex(), int("0x1f", 16), int("-0b11", 0), int(" 42 "))
for expr in (lambda: 1 / 0, lambda: 5 % 0, lambda: 2.5 // 0, lambda: 0 ** -1, lambda: int("4.5"), lambda: float("x"), lambda: int(float("inf")), lambda: 10 ** 400 * 1.0, lambda: round("x"), lambda: 1 << -1, lambda: abs("x"), lambda: int([]), lambda: chr(-1)):
    try:
        print(expr())
    except Exception as e:
        print(type(e).__name__, "|", e)
def collatz(n, seen={1: 0}):
    if n not in seen:
        seen[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return seen[n]
print(max(range(1, 300), key=collatz), collatz(27), sum(int(d) for d in str(2**200)), sum(digits(2**200, 7)))
