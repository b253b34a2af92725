import itertools


def digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = q * 10, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def compose(a, b):
    aq, ar, as_, at = a
    bq, br, bs, bt = b
    return (aq * bq, aq * br + ar * bt, as_ * bq + at * bs, as_ * br + at * bt)


def extract(z, j):
    q, r, s, t = z
    return (q * j + r) // (s * j + t)


def gen():
    lfts = ((k, 4 * k + 2, 0, 2 * k + 1) for k in itertools.count(1))
    z = (1, 0, 0, 1)
    while 1:
        y = extract(z, 3)
        while y != extract(z, 4):
            z = compose(z, next(lfts))
            y = extract(z, 3)
        z = compose((10, -10 * y, 0, 1), z)
        yield y


def run(n):
    return list(itertools.islice(gen(), n)), list(itertools.islice(digits(), n))


if __name__ == "__main__":
    a, b = run(30)
    print(a == b, a[-10:])
