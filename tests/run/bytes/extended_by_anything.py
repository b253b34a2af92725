def extend(b, values):
    try:
        b.extend(values)
        print(b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class I:
    def __index__(self): return 65
for v in [[1, 2], [I(), 66], (3,), {4}, "ab", b"cd", bytearray(b"e"), range(2), iter([7]), [300], ["x"], [1.5], {5: 6}, memoryview(b"q")]:
    extend(bytearray(b"_"), v)
b = bytearray(b"abcdef")
b[1:3] = [I(), 1, 2]
print(b)
b[::2] = (7, 8, 9, 10) if len(b[::2]) == 4 else [0] * len(b[::2])
print(b)
for bad in (5, ["x"], "ab", [256]):
    try:
        b[0:1] = bad
        print(b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
