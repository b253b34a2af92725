"""`dict`: counting, grouping, looking up, deleting, views, merging and comprehensions, with numbers, texts and pairs as keys."""

import sys


def run(n: int) -> int:
    total = 0
    counts: dict[int, int] = {}
    for i in range(n):
        key = i * 7919 % 1009
        counts[key] = counts.get(key, 0) + 1
    groups: dict[str, list[int]] = {}
    names = ["n" + str(i) for i in range(97)]
    for i in range(n):
        groups.setdefault(names[i * 31 % 97], []).append(i)
    for name, members in groups.items():
        total += len(name) + len(members)
    cells: dict[tuple[int, int], int] = {}
    for i in range(n // 2):
        cells[(i % 211, i % 13)] = i
    for x in range(211):
        if (x, x % 13) in cells:
            total += cells[x, x % 13]
    for key in list(cells):
        if cells[key] % 3 == 0:
            del cells[key]
    turned = {value: key for key, value in counts.items()}
    merged = counts | {key: 1 for key in range(0, n // 10, 3)}
    total += len(turned) + sum(merged.values()) + max(merged, default=0) + len(counts.keys() & merged.keys())
    while len(merged) > 10:
        _, value = merged.popitem()
        total += value
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
