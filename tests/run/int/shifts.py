for n in [0, 1, 2, 29, 30, 31, 59, 60, 61, 62, 63, 64, 100]:
    print(n, 1 << n, -1 << n, 3 << n, (2**64 + 5) >> n, (-(2**64) - 5) >> n, 12345 >> n, -12345 >> n)
x = 1
for _ in range(70):
    x <<= 1
print(x, x >> 69, -x >> 71, 0 << 1000)
for amount in [-1, -(2**70)]:
    try:
        print(1 << amount)
    except ValueError as e:
        print(e)
    try:
        print(1 >> amount)
    except ValueError as e:
        print(e)
print(5 >> 2**70, -5 >> 2**70)
