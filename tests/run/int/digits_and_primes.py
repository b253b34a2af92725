def digit_sum(n: int) -> int:
    total = 0
    while n:
        n, d = divmod(n, 10)
        total += d
    return total


def is_prime(n: int) -> bool:
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def mod_pow(base: int, exponent: int, modulus: int) -> int:
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


print(digit_sum(2**1000), digit_sum(9**99))
print([n for n in range(60) if is_prime(n)])
print(mod_pow(3, 2**64, 10**18 + 9), pow(3, 2**64, 10**18 + 9))
print(mod_pow(2**62 + 1, 12345, 2**61 - 1))
