inf = float("inf")
nan = float("nan")
vals = [0.0, -0.0, 1.5, inf, -inf, nan]
for a in vals:
    for b in vals:
        line = [a + b, a - b, a * b]
        if b != 0.0:
            line.append(a / b)
        print(a, b, line)
print(min(0.0, -0.0), max(0.0, -0.0), min(nan, 1.0), min(1.0, nan), max(nan, 1.0), max(1.0, nan))
print(sorted([3.5, -inf, 2, inf, -0.0, 1]), bool(nan), bool(-0.0), not 0.0)
