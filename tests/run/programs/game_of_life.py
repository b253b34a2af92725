"""Conway's life on an endless board of sets, and on a torus of lists."""
from collections import Counter


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in cells)}


def draw(cells, margin=1):
    if not cells:
        return "(empty)"
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    lines = []
    for y in range(min(ys) - margin, max(ys) + margin + 1):
        lines.append("".join("#" if (x, y) in cells else "." for x in range(min(xs) - margin, max(xs) + margin + 1)))
    return "\n".join(lines)


def parse(text):
    return {(x, y) for y, line in enumerate(text.splitlines()) for x, c in enumerate(line) if c == "#"}


glider = parse(".#.\n..#\n###")
state = glider
for _ in range(20):
    state = step(state)
print(draw(state))
moved = {(x - 5, y - 5) for x, y in state}
print(moved == glider, len(state), min(state), max(state))

pentomino = parse(".##\n##.\n.#.")
sizes = []
state = pentomino
for n in range(60):
    sizes.append(len(state))
    state = step(state)
print(sizes)


class Torus:
    def __init__(self, width, height, cells=()):
        self.width, self.height = width, height
        self.rows = [[False] * width for _ in range(height)]
        for x, y in cells:
            self[x, y] = True

    def __getitem__(self, at):
        x, y = at
        return self.rows[y % self.height][x % self.width]

    def __setitem__(self, at, alive):
        x, y = at
        self.rows[y % self.height][x % self.width] = alive

    def neighbours(self, x, y):
        return sum(self[x + dx, y + dy] for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0))

    def __next__(self):
        after = Torus(self.width, self.height)
        for y in range(self.height):
            for x in range(self.width):
                n = self.neighbours(x, y)
                after[x, y] = n == 3 or n == 2 and self[x, y]
        return after

    def __str__(self):
        return "\n".join("".join(".#"[cell] for cell in row) for row in self.rows)

    def __eq__(self, other):
        return self.rows == other.rows


world = Torus(8, 6, glider)
start = world
for n in range(1, 100):
    world = next(world)
    if world == start:
        print("again after", n)
        break
else:
    print("never again")
print(world)
print(world == next(world), Torus(2, 2) == Torus(2, 2))
