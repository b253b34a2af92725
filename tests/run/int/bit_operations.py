a = 0b1100
b = -0b1010
for x in [a, b, 2**61 - 1, -(2**61), 2**64 + 3, -(2**64) - 3, 0, -1]:
    for y in [5, -6, 2**62, -(2**62) - 1, 2**65 - 1, 0]:
        print(x, y, x & y, x | y, x ^ y)
    print(~x, x.bit_length(), x.bit_count())
