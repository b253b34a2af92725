"""`set` and `frozenset`: members added, found and removed; union, intersection, difference; sets of sets."""

import sys


def run(n: int) -> int:
    total = 0
    seen: set[int] = set()
    for i in range(n):
        value = i * 7919 % 20011
        if value in seen:
            total += 1
        seen.add(value)
    for i in range(0, n, 3):
        seen.discard(i)
    words = {"w" + str(i % 503) for i in range(n)}
    total += sum(1 for i in range(n // 2) if "w" + str(i) in words)
    multiples = [set(range(0, n // 20, step)) for step in range(2, 12)]
    for a in multiples:
        for b in multiples:
            total += len(a & b) + len(a | b) - len(a - b) + len(a ^ b)
            if a <= b or not a.isdisjoint(b):
                total += 1
    kinds = {frozenset((i % 7, i % 5, i % 3)) for i in range(n // 4)}
    while seen:
        total += seen.pop()
        if len(seen) < n // 100:
            seen.clear()
    return total + len(kinds)


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
