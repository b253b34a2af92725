# Arithmetic of complex numbers with each other and with real ones.
values = [0j, 1 + 0j, 1j, -1j, 3 + 4j, -2.5 + 1.5j]
others = [2, -3, 0.5, True, 1j, 2 - 1j]
for z in values:
    for w in others:
        print(z, w, z + w, w + z, z - w, w - z, z * w, w * z, z / w)
    print(-z, +z, abs(z), z.conjugate(), z == z, bool(z))
for z in (2j, 1 + 1j, -3 + 0.5j, 2 + 0j):
    print(z**0, z**1, z**2, z**3, z**-1, z**-2, z**10)
    a, b = z**0.5, 2**z
    print(f"{a:.9f} {b:.9f} {z ** (1 + 1j):.9f}")
print(pow(1j, 2), pow(1 + 1j, 2), (1 + 2j) ** 2.0, 1j**101)
print(0j**0, 0j**2, 0j ** (1 + 0j))
for call in (
    lambda: 1j / 0, lambda: 1 / 0j, lambda: 1j / 0.0, lambda: 0j**-1, lambda: 0j**1j, lambda: 1j // 1, lambda: 1j % 2, lambda: divmod(1j, 1), lambda: 1j < 2j, lambda: 1 >= 1j,
    lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j & 1, lambda: ~1j, lambda: 1j + "a", lambda: "a" * 1j, lambda: max(1j, 2),
    lambda: (1e300 + 1e300j) ** 3, lambda: abs(complex(1.7e308, 1.7e308)), lambda: sorted([1j, 2j]), 
):
    try:
        print(call())
    except (TypeError, ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__ + ":", e)
x = 1
x += 1j
x *= 2
x -= 1
x /= 2j
x **= 2
print(x)
print(sum([1j, 2, 3.5]), sum([], 0j), sum([1, 2], 1j), [z * 2 for z in (1, 1.5, 1j)])
