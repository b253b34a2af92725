"""Iterations of all points of an n by n picture of the Mandelbrot set: scalar float arithmetic."""

import sys


def iterations(cr: float, ci: float) -> int:
    zr = 0.0
    zi = 0.0
    for i in range(50):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return i
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return 50


def run(n: int) -> int:
    total = 0
    for y in range(n):
        for x in range(n):
            total += iterations(3.0 * x / n - 2.0, 2.0 * y / n - 1.0)
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
