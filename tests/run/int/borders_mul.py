def mul(a, b):
    return a * b


edges = [1, 2, 3, 7, -1, -2, -5]
for bits in [29, 30, 31, 32, 46, 59, 60, 61, 62, 63, 64]:
    for f in edges:
        print(bits, f, mul(2**bits - 1, f), mul(2**bits, f), mul(-(2**bits) - 1, f))
print(mul(3037000499, 3037000500), mul(3037000500, 3037000500))
print(mul(2**30 + 1, 2**31 - 1), mul(-(2**31), 2**31), mul(2**32, 2**32))
