def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
def transpose(m):
    return [list(r) for r in zip(*m)]
m = [[1, 2], [3, 4]]
print(transpose(m))
print(matmul(m, [[0, 1], [1, 0]]))
text = """the cat sat on the mat
the dog sat on the log"""
counts = {}
for line in text.splitlines():
    for w in line.split():
        counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f"{w:<5}|{n:>3}|{n / len(counts):7.3f}")
print({k: v for k, v in counts.items() if v > 1})
def primes(n):
    sieve = [True] * (n + 1)
    sieve[0] = sieve[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return [i for i, p in enumerate(sieve) if p]
print(primes(50), len(primes(1000)))
def fib(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(100))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max(range(1, 100), key=collatz))
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(2 ** 100, 6 ** 30), gcd(12, 18))
def perms(xs):
    if len(xs) <= 1:
        return [xs]
    out = []
    for i in range(len(xs)):
        for p in perms(xs[:i] + xs[i + 1:]):
            out.append([xs[i]] + p)
    return out
print(perms([1, 2, 3]), len(perms(list("abcd"))))
def flatten(x):
    if isinstance(x, list):
        out = []
        for y in x:
            out.extend(flatten(y))
        return out
    return [x]
print(flatten([1, [2, [3, "a"], []], [[4.5]]]))
def caesar(s, k):
    out = ""
    for c in s:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else:
            out += c
    return out
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
grid = [["." for _ in range(5)] for _ in range(3)]
grid[1][2] = "#"
grid[0][0] = grid[2][4] = 7
print("\n".join(" ".join(str(c) for c in row) for row in grid))
print(dict(zip("abc", range(3))), list(zip(*[(1, "a"), (2, "b")])))
total = 0
for i, (a, b) in enumerate([(1, 2), (3, 4)], start=1):
    total += i * a + b
print(total)
a, *rest = [1, 2, 3]
print(a, rest)
