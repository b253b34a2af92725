for base in [0, 1, -1, 2, -2, 3, -7, 10, 2**31, -(2**31)]:
    print(base, [base**e for e in range(6)])
print(2**61, 2**62, 2**63, 2**64, (-2) ** 61, (-2) ** 63, 3**40, 3**41)
print(2**-1, 4**-2, (-2) ** -3, 10**-5)
print(pow(3, 200, 13), pow(-3, 5, 7), pow(3, 5, -7), pow(2, 10), pow(7, 0, 1), pow(3, -1, 11))
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)
print((-8) ** 2, -8**2, 2**3**2)
