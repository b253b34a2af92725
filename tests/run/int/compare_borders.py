xs = [-(2**64), -(2**63) - 1, -(2**63), -(2**62), -(2**61) - 1, -(2**61), -1, 0, 1, 2**61 - 1, 2**61, 2**62, 2**63 - 1, 2**63, 2**64]
for i, x in enumerate(xs):
    for j, y in enumerate(xs):
        assert (x < y) == (i < j)
        assert (x <= y) == (i <= j)
        assert (x == y) == (i == j)
        assert (x > y) == (i > j)
        assert (x >= y) == (i >= j)
        assert (x != y) == (i != j)
print(sorted(xs, reverse=True))
print(min(xs), max(xs), sum(xs), 1 < 2 < 3, 3 > 2 > 2)
