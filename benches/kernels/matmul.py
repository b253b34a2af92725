"""The product of two square matrices as lists of lists of floats."""

import sys


def matrix(n: int, seed: float) -> list[list[float]]:
    scale = seed / (n + 1) / (n + 1)
    return [[scale * (i - j) * (i + j) for j in range(n)] for i in range(n)]


def product(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    n = len(a)
    columns = [[b[i][j] for i in range(n)] for j in range(n)]
    result: list[list[float]] = []
    for row in a:
        line: list[float] = []
        for column in columns:
            total = 0.0
            for k in range(n):
                total += row[k] * column[k]
            line.append(total)
        result.append(line)
    return result


def run(n: int) -> float:
    if n == 0:
        return 0.0
    c = product(matrix(n, 1.0), matrix(n, 2.0))
    return c[n // 2][n // 2]


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
