print([x * x for x in range(6)], [x for x in range(20) if x % 2 if x % 3 == 0], [(x, y) for x in range(3) for y in "ab"], [[j for j in range(i)] for i in range(4)])
print({x: x**2 for x in range(4)}, {k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]}, {v: k for k, v in {"x": 1, "y": 2}.items()})
matrix = [[1, 2, 3], [4, 5, 6]]
print([x for row in matrix for x in row], [[row[i] for row in matrix] for i in range(3)], [y for x in [1, 2] for y in [x, x * 10] if y > 1])
x = "outer"
print([x for x in range(3)], x)
print([a if a > 1 else -a for a in [1, 2, 3]], [s.upper() for s in ["a", "b"]], [i for i in []], [(i, s) for i, s in enumerate("xy")], [a + b for a, b in zip([1, 2], [10, 20])])
print([n for n in range(2, 30) if all([n % d for d in range(2, n)])], sum([i for i in range(101)]), max([len(w) for w in "a bbb cc".split()]))
print([None for _ in range(2)], [[] for _ in range(2)], ["%d" % i for i in range(3)], [f"{i}" for i in (1, 2.5, "c")])
