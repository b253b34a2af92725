def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print([fib(n) for n in [0, 1, 10, 50, 86, 87, 88, 89, 90, 91, 92, 93, 94, 150]])
print([collatz(n) for n in range(1, 30)], collatz(837799))
print(gcd(2**64 * 3, 2**61 * 9), gcd(fib(120), fib(90)), gcd(0, -5))
total = 0
for i in range(200):
    total += i**9
print(total)
