"""Points on a grid as tuples, dicts with tuple keys, sets of frozensets; search with a deque."""
from collections import deque, Counter
from itertools import product, pairwise, groupby

GRID = """\
S..#....
.#.#.##.
.#...#..
.####.#.
......#E"""

grid = {(r, c): ch for r, row in enumerate(GRID.split("\n")) for c, ch in enumerate(row)}
start = next(p for p, ch in grid.items() if ch == "S")
goal = [p for p in grid if grid[p] == "E"][0]

def around(p):
    r, c = p
    return ((r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)) if grid.get((r + dr, c + dc), "#") != "#")

def search(start, goal):
    came = {start: None}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if here == goal:
            break
        for p in around(here):
            if p not in came:
                came[p] = here
                queue.append(p)
    else:
        return None
    path = []
    step = goal
    while step is not None:
        path.append(step)
        step = came[step]
    return path[::-1]

path = search(start, goal)
print(len(path), path[:4], path[-2:])
names = {(0, 1): "E", (1, 0): "S", (0, -1): "W", (-1, 0): "N"}
moves = [names[b[0] - a[0], b[1] - a[1]] for a, b in pairwise(path)]
print("".join(f"{k}{len(list(g))}" for k, g in groupby(moves)))
print(search(start, (99, 99)), Counter(grid.values()).most_common(2))
on = set(path)
print("\n".join("".join("*" if (r, c) in on and ch == "." else ch for c, ch in enumerate(row)) for r, row in enumerate(GRID.splitlines())))
edges = {frozenset((p, q)) for p in grid if grid[p] != "#" for q in around(p)}
print(len(edges), frozenset([path[0], path[1]]) in edges, sum(1 for _ in product(range(3), "ab")))
degree = Counter(p for e in edges for p in e)
print(sorted(Counter(degree.values()).items()), max(degree.items(), key=lambda kv: (kv[1], kv[0])))
