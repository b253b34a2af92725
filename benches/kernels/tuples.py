"""`tuple`: made, unpacked, compared, sorted, hashed, sliced and joined."""

import sys


def turned(point: tuple[int, int], steps: int) -> tuple[int, int]:
    for _ in range(steps):
        x, y = point
        point = (-y, x)
    return point


def run(n: int) -> int:
    total = 0
    points = [(i * 7919 % 101, i * 104729 % 103) for i in range(n)]
    for point in points:
        x, y = turned(point, 3)
        total += x * 2 + y
    best = (0, 0)
    for point in points:
        if point > best:
            best = point
    total += best[0] + best[1]
    for x, y in sorted(points):
        total += x - y
    total += len(set(points)) + points.count((3, 5))
    row: tuple[int, ...] = ()
    for i in range(n // 50):
        row = row[-40:] + (i, i + 1)
        total += row[0] + len(row) + sum(row)
    for (a, b), (c, d) in zip(points, points[1:]):
        a, b, c, d = d, c, b, a
        total += a * 3 - d
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
