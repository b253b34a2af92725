import math

print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(), math.gcd(2**70, 2**65 * 3), math.lcm(4, 6), math.lcm(0, 3), math.lcm(2**40, 3**30))
print([math.factorial(n) for n in [0, 1, 5, 20, 21, 25]], math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.perm(5, 2), math.perm(4))
print([math.isqrt(n) for n in [0, 1, 15, 16, 2**62 - 1, 2**62, 10**30, 2**128 - 1]], math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 2], start=10))
for case in range(5):
    try:
        if case == 0:
            math.factorial(-1)
        elif case == 1:
            math.factorial(2.5)
        elif case == 2:
            math.isqrt(-1)
        elif case == 3:
            math.gcd(1.5, 2)
        else:
            math.comb(-1, 2)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
