def stats(xs: list[float]) -> tuple[float, float, float]:
    return min(xs), max(xs), sum(xs) / len(xs)


def split(name):
    i = name.find(".")
    if i < 0:
        return name, None
    return name[:i], name[i + 1 :]


lo, hi, mean = stats([3.0, 1.0, 2.0])
print(lo, hi, mean, stats([1.5]))
for n in ["a.b", "abc", ".x", "x."]:
    head, tail = split(n)
    print(head, tail, split(n))
(a, b), c = (1, 2), 3
[d, e] = "xy"
print(a, b, c, d, e)
a, b = b, a
a, b, c = c, a, b
print(a, b, c)
for i, (x, (y, z)) in enumerate([(1, (2, 3)), (4, (5, 6))]):
    print(i, x, y, z)
