"""Matrices of numbers and fractions: products, powers, determinants, inverses, elimination, LU, eigenvalues by iteration, least squares."""
from fractions import Fraction
from functools import reduce
import math
import operator


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not match")
        columns = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, row, column)) for column in columns] for row in self.rows])

    def __mul__(self, k):
        if not isinstance(k, (int, float, Fraction)):
            return NotImplemented
        return Matrix([[x * k for x in row] for row in self.rows])

    __rmul__ = __mul__

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        for row in self.rows:
            yield from row

    def __repr__(self):
        return "Matrix(" + "; ".join(" ".join(map(str, row)) for row in self.rows) + ")"

    def determinant(self):
        n = len(self.rows)
        if n == 1:
            return self[0, 0]
        total = 0
        for j in range(n):
            minor = Matrix([row[:j] + row[j + 1 :] for row in self.rows[1:]])
            total += (-1) ** j * self[0, j] * minor.determinant()
        return total

    def inverse(self):
        n = len(self.rows)
        work = [[Fraction(x) for x in row] + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        for i in range(n):
            pivot = max(range(i, n), key=lambda r: abs(work[r][i]))
            if work[pivot][i] == 0:
                raise ZeroDivisionError("singular")
            work[i], work[pivot] = work[pivot], work[i]
            scale = work[i][i]
            work[i] = [x / scale for x in work[i]]
            for r in range(n):
                if r != i and work[r][i]:
                    factor = work[r][i]
                    work[r] = [x - factor * y for x, y in zip(work[r], work[i])]
        return Matrix([row[n:] for row in work])


a = Matrix([[2, 1], [5, 3]])
b = Matrix([(1, 2, 3), (4, 5, 6), (7, 8, 10)])
print(a @ a, a**5, a * 2, 0.5 * a, -a, a - a)
print(a.determinant(), b.determinant(), a.inverse(), b.inverse())
print(b @ b.inverse() == Matrix.identity(3), b.T, b.shape, sum(b), max(b), b[1], b[2, 0])
for bad in (lambda: a @ b, lambda: a * "x", lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a @ 3):
    try:
        print(bad())
    except (ValueError, TypeError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)
fib = Matrix([[1, 1], [1, 0]])
print((fib**90)[0, 1], [(fib**n)[0][1] for n in range(1, 12)])
a[0, 0] = Fraction(1, 3)
print(a, a.determinant(), a == Matrix([[Fraction(1, 3), 1], [5, 3]]))


def lu(m):
    n = len(m)
    low = [[0.0] * n for _ in range(n)]
    up = [[0.0] * n for _ in range(n)]
    for i in range(n):
        low[i][i] = 1.0
        for j in range(i, n):
            up[i][j] = m[i][j] - sum(low[i][k] * up[k][j] for k in range(i))
        for j in range(i + 1, n):
            low[j][i] = (m[j][i] - sum(low[j][k] * up[k][i] for k in range(i))) / up[i][i]
    return low, up


low, up = lu([[4.0, 3.0, 2.0], [2.0, 1.0, 3.0], [3.0, 4.0, 1.0]])
for row in low + up:
    print(" ".join(f"{x:8.4f}" for x in row))


def power_method(m, steps=50):
    v = [1.0] * len(m)
    value = 0.0
    for _ in range(steps):
        w = [sum(a * b for a, b in zip(row, v)) for row in m]
        value = math.sqrt(sum(x * x for x in w))
        v = [x / value for x in w]
    return value, v


value, vector = power_method([[2, 1], [1, 3]])
print(f"{value:.6f}", [round(x, 6) for x in vector])


def fit(points):
    n = len(points)
    sx, sy = (reduce(operator.add, column) for column in zip(*points))
    sxx = sum(x * x for x, _ in points)
    sxy = sum(x * y for x, y in points)
    slope = (n * sxy - sx * sy) / (n * sxx - sx**2)
    return slope, (sy - slope * sx) / n


print(fit([(1, 2), (2, 3.9), (3, 6.1), (4, 8)]), fit([(0, 1), (1, 3)]))
