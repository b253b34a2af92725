"""Search with undo over a small board: cells that count their neighbours."""
import io
import sys

EMPTY = 7


class Dir:
    def __init__(self, x, y):
        self.x, self.y = x, y


DIRS = [Dir(1, 0), Dir(-1, 0), Dir(0, 1), Dir(0, -1), Dir(1, 1), Dir(-1, -1)]


class Done:
    MIN, MAX, FIRST = range(3)

    def __init__(self, count, empty=False):
        self.count = count
        self.cells = None if empty else [[0, 1, 2, 3, 4, 5, 6, EMPTY] for _ in range(count)]

    def clone(self):
        d = Done(self.count, True)
        d.cells = [self.cells[i][:] for i in range(self.count)]
        return d

    def __getitem__(self, i):
        return self.cells[i]

    def set_done(self, i, v):
        self.cells[i] = [v]

    def already(self, i):
        return len(self.cells[i]) == 1

    def remove(self, i, v):
        if v in self.cells[i]:
            self.cells[i].remove(v)
            return True
        return False

    def remove_all(self, v):
        for i in range(self.count):
            self.remove(i, v)

    def remove_unfixed(self, v):
        changed = False
        for i in range(self.count):
            if not self.already(i) and self.remove(i, v):
                changed = True
        return changed

    def next_cell(self, strategy):
        open_cells = [(len(c), i) for i, c in enumerate(self.cells) if len(c) > 1]
        if not open_cells:
            return -1
        if strategy == Done.MIN:
            return min(open_cells)[1]
        if strategy == Done.MAX:
            return max(open_cells, key=lambda p: (p[0], -p[1]))[1]
        return open_cells[0][1]


class Node:
    def __init__(self, pos, ident, links):
        self.pos, self.id, self.links = pos, ident, links


class Hex:
    def __init__(self, size):
        self.size = size
        self.nodes_by_pos, self.nodes = {}, []
        ident = 0
        for y in range(size):
            for x in range(size + y):
                self._add((x, y), ident)
                ident += 1
        for y in range(1, size):
            for x in range(y, size * 2 - 1):
                self._add((x, size + y - 1), ident)
                ident += 1
        self.count = ident
        self.link()

    def _add(self, pos, ident):
        node = Node(pos, ident, [])
        self.nodes_by_pos[pos] = node
        self.nodes.append(node)

    def link(self):
        for node in self.nodes:
            x, y = node.pos
            for d in DIRS:
                other = self.nodes_by_pos.get((x + d.x, y + d.y))
                if other is not None:
                    node.links.append(other.id)

    def __contains__(self, pos):
        return pos in self.nodes_by_pos


class Pos:
    def __init__(self, hexagon, tiles, done=None):
        self.hex, self.tiles = hexagon, tiles
        self.done = Done(hexagon.count) if done is None else done

    def clone(self):
        return Pos(self.hex, self.tiles, self.done.clone())


def constrain(pos):
    changed = False
    left, done = pos.tiles[:], pos.done
    for i in range(done.count):
        if done.already(i):
            left[done[i][0]] -= 1
    for v in range(8):
        if left[v] == 0 and done.remove_unfixed(v if (pos.tiles[v] > 0) else v):
            changed = True
    for node in pos.hex.nodes:
        cell, near = done[node.id], 0
        unknown = 0
        for j in node.links:
            if not done.already(j):
                unknown += 1
            elif done[j][0] != EMPTY:
                near += 1
        if len(cell) > 1:
            for v in cell[:]:
                if v != EMPTY and not near <= v <= near + unknown:
                    if done.remove(node.id, v):
                        changed = True
            if not cell:
                return None
    return changed


class Contradiction(Exception):
    pass


def check(pos):
    counts = [0] * 8
    for i in range(pos.done.count):
        if pos.done.already(i):
            counts[pos.done[i][0]] += 1
    for have, want in zip(counts, pos.tiles):
        if have > want:
            raise Contradiction("too many")
    for node in pos.hex.nodes:
        if not pos.done.already(node.id):
            continue
        v = pos.done[node.id][0]
        if v == EMPTY:
            continue
        near = sum(1 for j in node.links if pos.done.already(j) and pos.done[j][0] != EMPTY)
        unknown = sum(not pos.done.already(j) for j in node.links)
        if not near <= v <= near + unknown:
            raise Contradiction(f"cell {node.id}")


stats = {"nodes": 0, "dead": 0}


def solve(pos, strategy, out):
    stats["nodes"] += 1
    try:
        while constrain(pos):
            pass
        if any(len(c) == 0 for c in pos.done.cells):
            raise Contradiction("nothing left")
        check(pos)
    except Contradiction:
        stats["dead"] += 1
        return False
    i = pos.done.next_cell(strategy)
    if i < 0:
        show(pos, out)
        return True
    for v in pos.done[i][:]:
        trial = pos.clone()
        trial.done.set_done(i, v)
        if solve(trial, strategy, out):
            return True
    return False


def show(pos, out):
    size = pos.hex.size
    for y in range(size * 2 - 1):
        xs = [x for x in range(size * 2 - 1) if (x, y) in pos.hex]
        print(" " * abs(size - 1 - y) + " ".join("." if (v := pos.done[pos.hex.nodes_by_pos[x, y].id][0]) == EMPTY else str(v) for x in xs), file=out)


def main():
    for tiles in ([0, 0, 3, 1, 0, 0, 0, 3], [0, 2, 1, 0, 0, 0, 0, 4], [7 - 0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 6],
                  [0, 0, 0, 6, 0, 0, 1, 0]):
        for strategy in (Done.MIN, Done.MAX, Done.FIRST):
            stats.update(nodes=0, dead=0)
            out = io.StringIO()
            found = solve(Pos(Hex(2), tiles), strategy, out)
            print(tiles, strategy, found, stats)
            sys.stdout.write(out.getvalue())


main()
