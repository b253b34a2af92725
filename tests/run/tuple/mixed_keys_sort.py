rows = [("bob", 25, 1.5), ("alice", 30, 2.0), ("bob", 20, 0.5), ("alice", 30, 1.0)]


def by_age(r: tuple[str, int, float]) -> int:
    return r[1]


def by_name_desc_age(r):
    return (r[0], -r[1])


print(sorted(rows))
print(sorted(rows, key=by_age))
print(sorted(rows, key=by_name_desc_age, reverse=True))
print(max(rows), min(rows, key=by_age), max([(1, "b"), (1, "a")]))
table: dict[tuple[str, int], list[float]] = {}
for name, age, w in rows:
    table.setdefault((name, age), []).append(w)
print(table)
try:
    print((1, "a") < (1, 2))
except TypeError as e:
    print(e)
print((1, 2) < (1, 2, 0), (2,) > (1, 9, 9), (1, 2) == [1, 2])
