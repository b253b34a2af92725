big = 2**53
print(big + 1 == float(big), big + 1 > float(big), float(big) < big + 1, float(big) == big)
print(2**63 == 2.0**63, 2**63 - 1 == 2.0**63, 2**63 - 1 < 2.0**63, 2**64 + 1 > 2.0**64)
inf = float("inf")
nan = float("nan")
for n in [0, 1, -1, 2**61, 2**70, -(10**400)]:
    print(n < inf, n > -inf, n == inf, n < nan, n > nan, n == nan)
print(1 == 1.0, 0 == -0.0, True == 1.0, 1.5 > 1, 1 <= 1.0, 0.1 + 0.2 == 0.3)
print(10**400 > 1e308, -(10**400) < -1e308, 3 < 3.0000000001)
