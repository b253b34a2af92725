def matmul(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    out = []
    for row in a:
        out.append([sum([row[k] * b[k][j] for k in range(len(b))]) for j in range(len(b[0]))])
    return out


def transpose(m):
    return [[row[i] for row in m] for i in range(len(m[0]))]


a = [[1, 2], [3, 4], [5, 6]]
print(matmul(a, transpose(a)), transpose(a))
p = [[1, 1], [1, 0]]
r = [[1, 0], [0, 1]]
for _ in range(100):
    r = matmul(r, p)
print(r)
grid = [["." for _ in range(5)] for _ in range(3)]
grid[1][2] = "#"
grid[-1][-1] = "@"
for row in grid:
    print("".join(row))
