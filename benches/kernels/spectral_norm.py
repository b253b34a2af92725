"""The largest singular value of an infinite matrix, cut to n by n: floats, lists, calls in the inner loop."""

import math
import sys


def element(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v: list[float]) -> list[float]:
    n = len(v)
    result: list[float] = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * v[j]
        result.append(total)
    return result


def times_transposed(v: list[float]) -> list[float]:
    n = len(v)
    result: list[float] = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(j, i) * v[j]
        result.append(total)
    return result


def run(n: int) -> float:
    if n == 0:
        return 0.0
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    uv = 0.0
    vv = 0.0
    for i in range(n):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    return math.sqrt(uv / vv)


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
