# Equality with all numbers, hashes, containers, attributes.
numbers = [0, 0.0, 0j, False, 1, 1.0, 1 + 0j, True, 1j, 2**70, float(2**70), complex(2**70), 0.1, 0.1 + 0j, "1", None]
for a in numbers:
    print(" ".join("1" if a == b else "0" for b in numbers), " ".join("1" if a != b else "0" for b in numbers))
for a in numbers:
    for b in numbers:
        if a == b and hash(a) != hash(b):
            print("hashes differ", a, b)
print(hash(1j), hash(1 + 1j), hash(-1j), hash(0.5 + 2j), hash(complex(0, -0.0)), hash(-1 + 0j))
d = {1: "one", 1j: "i"}
d[1 + 0j] = "uno"
d[0 + 1j] = "eye"
print(d, len({1, 1.0, 1 + 0j, True}), 1j in d, 2j in [1, 2j], (1j, 2).index(1j), [1j, 1, 1j].count(1j))
z = 3 - 4j
print(z.real, z.imag, type(z.real), isinstance(z, complex), isinstance(1, complex), type(z), type(z) is complex, complex.__name__)
for name in ("real", "imag"):
    try:
        setattr(z, name, 1.0)
    except AttributeError:
        print(name, "cannot be set")
nan = complex(float("nan"), 0)
print(nan == nan, nan != nan, nan in [nan])
print((5).real, (5).imag, (5).conjugate(), (2.5).real, (2.5).imag, (2.5).conjugate(), True.real, True.imag)


def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5 if b * b >= 4 * a * c else complex(0, (4 * a * c - b * b) ** 0.5)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


print(roots(1, -3, 2), roots(1, 2, 5), roots(1, 0, 1))


def mandelbrot(c, most=50):
    z = 0
    for n in range(most):
        if abs(z) > 2:
            return n
        z = z * z + c
    return most


for y in range(-4, 5):
    print("".join("#" if mandelbrot(complex(x / 8, y / 3)) == 50 else "." for x in range(-16, 6)))
