"""A matrix class with the whole arithmetic protocol, slices, iteration and errors."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import reduce
from typing import Callable, Iterator, Sequence, overload


class Matrix:
    __slots__ = ("rows", "_cols")

    def __init__(self, rows: Sequence[Sequence[float]]) -> None:
        if not rows or any(len(r) != len(rows[0]) for r in rows):
            raise ValueError("rows of one length are wanted")
        self.rows = [list(r) for r in rows]
        self._cols = len(rows[0])

    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, n: int, m: int, f: Callable[[int, int], float]) -> Matrix:
        return cls([[f(i, j) for j in range(m)] for i in range(n)])

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.rows), self._cols

    @property
    def T(self) -> Matrix:
        return Matrix(list(zip(*self.rows)))

    def __getitem__(self, key: int | slice | tuple[int, int]) -> float | list[float] | Matrix:
        match key:
            case (int() as i, int() as j):
                return self.rows[i][j]
            case int():
                return self.rows[key]
            case slice():
                return Matrix(self.rows[key])
            case _:
                raise TypeError(f"bad key {key!r}")

    def __setitem__(self, key: tuple[int, int], value: float) -> None:
        i, j = key
        self.rows[i][j] = value

    def __iter__(self) -> Iterator[float]:
        for row in self.rows:
            yield from row

    def __len__(self) -> int:
        return len(self.rows) * self._cols

    def __eq__(self, other: object) -> bool:
        return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented

    def __add__(self, other: Matrix) -> Matrix:
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k: float) -> Matrix:
        if not isinstance(k, (int, float, Fraction)):
            return NotImplemented
        return Matrix([[k * v for v in r] for r in self.rows])

    __rmul__ = __mul__

    def __neg__(self) -> Matrix:
        return self * -1

    def __sub__(self, other: Matrix) -> Matrix:
        return self + -other

    def __matmul__(self, other: Matrix) -> Matrix:
        if self._cols != len(other.rows):
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __pow__(self, n: int) -> Matrix:
        if n < 0:
            return self.inverse() ** -n
        return reduce(lambda a, b: a @ b, [self] * n, Matrix.identity(len(self.rows)))

    def __imul__(self, k: float) -> Matrix:
        for row in self.rows:
            row[:] = [k * v for v in row]
        return self

    def __bool__(self) -> bool:
        return any(self)

    def __contains__(self, value: float) -> bool:
        return any(value in row for row in self.rows)

    def __format__(self, spec: str) -> str:
        return "[" + "; ".join(" ".join(format(v, spec) for v in r) for r in self.rows) + "]"

    def __repr__(self) -> str:
        return f"Matrix({self.rows})"

    def det(self) -> float:
        if self.shape == (1, 1):
            return self.rows[0][0]
        return sum((-1) ** j * v * self.minor(0, j).det() for j, v in enumerate(self.rows[0]))

    def minor(self, i: int, j: int) -> Matrix:
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def inverse(self) -> Matrix:
        d = self.det()
        if not d:
            raise ZeroDivisionError("singular matrix")
        n = len(self.rows)
        if n == 2:
            (a, b), (c, e) = self.rows
            return Matrix([[e, -b], [-c, a]]) * Fraction(1, d)
        return Matrix.build(n, n, lambda i, j: Fraction((-1) ** (i + j) * self.minor(j, i).det(), d))


m = Matrix([[1, 2], [3, 4]])
print(m, m.T, m.shape, len(m), list(m), m.det())
print(m + m, m - m, 2 * m, m * 0.5, -m, m @ m, m ** 3, m ** 0)
print(m.inverse(), m ** -1 @ m == Matrix.identity(2), f"{m:>5.1f}", f"{m}")
print(m[0], m[1, 0], m[1:], 4 in m, 5 in m, bool(m), bool(m - m), m == [[1, 2], [3, 4]], m != m.T)
m[0, 1] = 10
m *= 2
print(m, [x for x in m if x > 5], max(m), sorted(m, reverse=True))
big = Matrix.build(3, 3, lambda i, j: i * j + (i == j))
print(big, big.det(), big.inverse(), math.prod(big) == 0)
for what in (
    lambda: m + 1, lambda: 1 + m, lambda: m * "x", lambda: m @ big, lambda: m + big, lambda: m["a"], lambda: m[2],
    lambda: m[0, 5], lambda: Matrix([]), lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(),
    lambda: hash(m), lambda: setattr(m, "extra", 1), lambda: m < m, lambda: f"{m:d}" + f"{m:q}",
):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, "-", error)
