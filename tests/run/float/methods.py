for x in [0.5, 3.0, -2.75, 1e300, 0.1]:
    print(x.is_integer(), x.as_integer_ratio(), x.hex())
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.1p-4"), float("inf").hex())
print((2.5).real, (2.5).imag, (2.5).conjugate(), abs(-2.5), -(-0.0), +1.5)
print(hash(1.0) == hash(1), hash(2.0**61) == hash(2**61), hash(0.5) == hash(0.5), hash(float("inf")), hash(-float("inf")))
try:
    float("inf").as_integer_ratio()
except OverflowError as e:
    print(e)
