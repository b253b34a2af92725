"""The primes below n, three times: a list of booleans written with a stride."""

import sys


def primes(n: int) -> int:
    composite = [False] * (n + 1)
    count = 0
    for i in range(2, n):
        if not composite[i]:
            count += 1
            for j in range(i * i, n, i):
                composite[j] = True
    return count


def run(n: int) -> int:
    total = 0
    for _ in range(3):
        total += primes(n)
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
