"""`list`: filled, sliced, searched, inserted into, deleted from, reversed, extended, repeated and compared."""

import sys


def run(n: int) -> int:
    total = 0
    numbers: list[int] = []
    for i in range(n):
        numbers.append(i * 7919 % 10007)
        if i % 5 == 0:
            total += numbers.pop()
    evens = [x for x in numbers if x % 2 == 0]
    evens.reverse()
    numbers.extend(evens)
    for i in range(0, n // 100):
        numbers.insert(i * 3, i)
        total += numbers.index(i) + numbers.count(i)
        del numbers[i * 2]
    for start in range(0, n // 10):
        part = numbers[start : start + 20]
        total += len(part) + part[-1]
        part[2:5] = [start]
        total += sum(part)
    pairs = [[i, -i] for i in range(n // 4)]
    total += sum(1 for pair in pairs if pair == [5, -5] or pair < [2, 0])
    for value in numbers:
        total += value
    grid = [[0] * 8 for _ in range(n // 50)]
    for y, row in enumerate(grid):
        for x in range(8):
            row[x] = x * y
        total += max(row) - min(row)
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
