# Every function over its range: small, large, near the points where its quick phase changes tables, and exact results. Thirteen digits
# are compared: CPython's C library does not round every result correctly.
import math


def numbers(count: int, low: float, high: float) -> list[float]:
    state = 2024
    found: list[float] = []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        found.append(low + (high - low) * (state >> 11) / 2**53)
    return found


def digest(name: str, values: list[float]) -> None:
    total = 0
    for value in values:
        total = (total * 31 + int(f"{value:.12e}".replace(".", "").partition("e")[0])) % 1000000007
    print(name, total, len(values), values[-1])


angles = numbers(60, -7.0, 7.0) + numbers(20, -790000.0, 790000.0) + [1e-9, 1e-8, -0.001, 900000.0, 1e15, 1e300]
steps = [j * math.pi / 128 for j in range(0, 300, 7)]
digest("sin", [math.sin(x) for x in angles + steps])
digest("cos", [math.cos(x) for x in angles + steps])
digest("tan", [math.tan(x) for x in angles + steps[1:]])

exponents = numbers(60, -20.0, 20.0) + numbers(20, -740.0, 709.0) + [0.0, 1e-17, 1e-9, -1e-9, 5e-324]
digest("exp", [math.exp(x) for x in exponents])

positive = numbers(40, 0.5, 2.0) + numbers(40, 0.0, 1e6) + [1.0, 1.0000000000000002, 0.9999999999999999, 5e-324, 1e-310, 1e308]
digest("log", [math.log(x) for x in positive])
digest("log2", [math.log2(x) for x in positive])
digest("log10", [math.log10(x) for x in positive])
print([math.log2(2.0**n) for n in (-1074, -3, 0, 1, 10, 1023)], [math.log10(10.0**n) for n in (0, 1, 2, 5, 22)])

digest("pow", [x**y for x, y in zip(positive[:83], numbers(83, -12.0, 12.0))])
digest("root", [x**0.3333333333333333 for x in positive])
print(2.0**0.5, 2.0**-1.5, 10.0**-3, 3.0**40.0, 0.5**1074, 0.5**1075, 1.0000001**1e9)

ratios = numbers(60, -1.0, 1.0) + [0.0, 1.0, -1.0, 1e-9, 1e-12, 0.5, -0.5, 0.9999999999999999, j if (j := 1 / 64) else 0.0]
digest("asin", [math.asin(x) for x in ratios])
digest("acos", [math.acos(x) for x in ratios])
digest("atan", [math.atan(x) for x in ratios + angles])
digest("atan2", [math.atan2(y, x) for y, x in zip(ratios + angles, numbers(150, -2.0, 2.0))])
