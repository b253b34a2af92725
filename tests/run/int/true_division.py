pairs = [(1, 3), (-1, 3), (1, -3), (2**53, 1), (2**53 + 1, 1), (2**53 + 1, 2), (2**61 + 1, 3), (10**30, 10**15), (10**400, 10**399)]
for a, b in pairs:
    print(a / b)
print(7 / 2, -7 / 2, 6 / 3, 0 / 5, 0 / -5)
print((2**64 - 1) / (2**64), (2**62 + 1) / 2**62, (3 * 2**61 + 1) / 7)
print((2**1100) / (2**1099 + 1), 1 / 2**1074, 1 / 2**1080)
try:
    print(10**400 / 3)
except OverflowError as e:
    print("OverflowError", e)
try:
    print(1 / 0)
except ZeroDivisionError as e:
    print("ZeroDivisionError", e)
