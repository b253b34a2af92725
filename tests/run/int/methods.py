print((5).bit_length(), (-5).bit_length(), (0).bit_length(), (2**200).bit_length())
print((255).to_bytes(2, "big"), (255).to_bytes(2, "little"), (-2).to_bytes(4, "big", signed=True))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xff", "little", signed=True), int.from_bytes(b"", "big"))
try:
    (256).to_bytes(1, "big")
except OverflowError as e:
    print(e)
try:
    (-1).to_bytes(1, "big")
except OverflowError as e:
    print(e)
print((7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate(), (7).is_integer())
print((6).as_integer_ratio(), True.bit_length())
print(abs(-(2**61)), abs(2**61), abs(-5), -(-(2**63)), +(2**65))
