"""Floats of every size to text and back: each format that rounds, against CPython, by a hash of all lines."""


def lcg(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
        yield seed


def floats(n):
    g = lcg(42)
    for i in range(n):
        a = next(g)
        m = a >> 11
        e = (next(g) >> 33) % 2098 - 1074 - 52
        if i % 3 == 1:
            e = (next(g) >> 33) % 120 - 100
        elif i % 3 == 2:
            yield (m % 100000) / 1000.0
            continue
        if e < -1074:
            x = float(m) * 2.0 ** -1000 * 2.0 ** (e + 1000)
        elif e + 53 > 1023:
            x = float(m) * 2.0 ** (e - 60) * 2.0 ** 60 if e + 53 < 1020 else 1.5
        else:
            x = float(m) * 2.0 ** e if e >= -1000 else float(m) * 2.0 ** -1000 * 2.0 ** (e + 1000)
        yield x


n = 240
h = 0


def mix(t):
    global h
    for c in t:
        h = (h * 31 + ord(c)) % 1000000007


for i, x in enumerate(floats(n)):
    t = repr(x)
    out = [t, "%.17g" % x, "%.16e" % x, "%.3e" % x, f"{x:.6g}"]
    if x < 1e20:
        out += ["%.2f" % x, "%.12f" % x, "%.0f" % x]
    rounded = [round(x, k) for k in (0, 1, 2, 5, 10)] if abs(x) < 1e17 else []
    y = float(t)
    assert y == x, t
    z = float("%.15e" % x), float("%.18e" % x), float("%.16e" % x), float("%.4g" % x)
    line = " ".join(out) + repr(rounded) + repr(z)
    mix(line)
    if i % 40 == 0:
        print(i, line, h)
print(h)
