"""Shortest ways: A* on a grid, Dijkstra and Bellman-Ford on a graph, Floyd-Warshall with infinities, a minimal spanning tree."""
import heapq
from math import inf

GRID = """
S..#....
.#.#.##.
.#...#..
.####.#.
......#E
""".strip().splitlines()


def find(c):
    for y, row in enumerate(GRID):
        if c in row:
            return row.index(c), y
    raise ValueError(c)


def around(p):
    x, y = p
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        nx, ny = x + dx, y + dy
        if 0 <= ny < len(GRID) and 0 <= nx < len(GRID[ny]) and GRID[ny][nx] != "#":
            yield nx, ny


def astar(start, goal):
    def distance(p):
        return abs(p[0] - goal[0]) + abs(p[1] - goal[1])

    queue = [(distance(start), 0, start, None)]
    came = {}
    while queue:
        _, cost, here, before = heapq.heappop(queue)
        if here in came:
            continue
        came[here] = before
        if here == goal:
            path = []
            while here is not None:
                path.append(here)
                here = came[here]
            return path[::-1]
        for there in around(here):
            if there not in came:
                heapq.heappush(queue, (cost + 1 + distance(there), cost + 1, there, here))
    return None


path = astar(find("S"), find("E"))
print(len(path), path[:4], path[-2:])
marked = [list(row) for row in GRID]
for x, y in path[1:-1]:
    marked[y][x] = "*"
print("\n".join("".join(row) for row in marked))

graph = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}, "g": {}}


def dijkstra(source):
    best = {source: 0}
    done = set()
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if u in done:
            continue
        done.add(u)
        for v, w in graph.get(u, {}).items():
            if d + w < best.get(v, inf):
                best[v] = d + w
                heapq.heappush(heap, (best[v], v))
    return best


print(dijkstra("a"), dijkstra("g"))


def bellman_ford(nodes, edges, source):
    dist = {n: inf for n in nodes}
    dist[source] = 0
    for _ in range(len(nodes) - 1):
        for u, v, w in edges:
            if dist[u] + w < dist[v]:
                dist[v] = dist[u] + w
    for u, v, w in edges:
        if dist[u] + w < dist[v]:
            raise ArithmeticError("negative cycle through %s and %s" % (u, v))
    return dist


edges = [("a", "b", 4), ("a", "c", 2), ("c", "b", -1), ("b", "d", 2.5)]
print(bellman_ford("abcde", edges, "a"))
try:
    bellman_ford("abcd", edges + [("d", "c", -9)], "a")
except ArithmeticError as e:
    print(e)


def floyd(n, edges):
    d = [[0 if i == j else inf for j in range(n)] for i in range(n)]
    for i, j, w in edges:
        d[i][j] = min(d[i][j], w)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    return d


for row in floyd(4, [(0, 1, 3), (1, 2, -2), (2, 0, 5), (0, 3, 10), (2, 3, 1)]):
    print(*row)


def spanning(n, edges):
    parent = list(range(n))

    def root(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    total, used = 0, []
    for w, a, b in sorted(edges):
        ra, rb = root(a), root(b)
        if ra != rb:
            parent[ra] = rb
            total += w
            used.append((a, b))
    return total, used


print(spanning(5, [(4, 0, 1), (1, 1, 2), (3, 0, 2), (7, 2, 3), (2, 3, 4), (5, 0, 4)]))
