x = 2**61 - 1
x += 1
print(x)
x -= 1
print(x)
x *= -1
print(x)
x //= 7
print(x)
x %= 1000
print(x)
x **= 7
print(x)
x <<= 3
x >>= 1
print(x)
x &= 0xFFFFFFFFFFFF
x |= 1 << 70
x ^= -1
print(x)
y = x
y += 0.5
print(y, type(y).__name__, type(x).__name__)
