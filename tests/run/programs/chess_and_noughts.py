"""A board of pieces: moves by class, knights' tours, checks; and tic-tac-toe by minimax with a memory."""
from functools import lru_cache


class Piece:
    symbol = "?"
    value = 0

    def __init__(self, white):
        self.white = white
        self.moved = False

    def __str__(self):
        return self.symbol.upper() if self.white else self.symbol.lower()

    def moves(self, board, at):
        raise NotImplementedError(type(self).__name__)


class Slider(Piece):
    steps = ()

    def moves(self, board, at):
        for dx, dy in self.steps:
            x, y = at
            while True:
                x, y = x + dx, y + dy
                if not board.inside(x, y):
                    break
                there = board[x, y]
                if there is None:
                    yield x, y
                else:
                    if there.white != self.white:
                        yield x, y
                    break


class Rook(Slider):
    symbol, value = "r", 5
    steps = [(1, 0), (-1, 0), (0, 1), (0, -1)]


class Bishop(Slider):
    symbol, value = "b", 3
    steps = [(1, 1), (-1, 1), (1, -1), (-1, -1)]


class Queen(Rook, Bishop):
    symbol, value = "q", 9
    steps = Rook.steps + Bishop.steps


class Jumper(Piece):
    jumps = ()

    def moves(self, board, at):
        for dx, dy in self.jumps:
            x, y = at[0] + dx, at[1] + dy
            if board.inside(x, y) and (board[x, y] is None or board[x, y].white != self.white):
                yield x, y


class Knight(Jumper):
    symbol, value = "n", 3
    jumps = [(a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2) if abs(a) != abs(b)]


class King(Jumper):
    symbol, value = "k", 1000
    jumps = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if (a, b) != (0, 0)]


class Pawn(Piece):
    symbol, value = "p", 1

    def moves(self, board, at):
        x, y = at
        step = 1 if self.white else -1
        if board.inside(x, y + step) and board[x, y + step] is None:
            yield x, y + step
            if not self.moved and board.inside(x, y + 2 * step) and board[x, y + 2 * step] is None:
                yield x, y + 2 * step
        for dx in (-1, 1):
            if board.inside(x + dx, y + step):
                other = board[x + dx, y + step]
                if other is not None and other.white != self.white:
                    yield x + dx, y + step


KINDS = {cls.symbol: cls for cls in (Rook, Bishop, Queen, Knight, King, Pawn)}


class Board:
    def __init__(self, text, size=8):
        self.size = size
        self.cells = {}
        for i, line in enumerate(text.split("/")):
            x = 0
            for c in line:
                if c.isdigit():
                    x += int(c)
                else:
                    self.cells[x, size - 1 - i] = KINDS[c.lower()](c.isupper())
                    x += 1

    def inside(self, x, y):
        return 0 <= x < self.size and 0 <= y < self.size

    def __getitem__(self, at):
        return self.cells.get(at)

    def all_moves(self, white):
        for at, piece in sorted(self.cells.items(), key=lambda item: item[0]):
            if piece.white is white:
                for to in piece.moves(self, at):
                    yield piece, at, to

    def check(self, white):
        king = next(at for at, p in self.cells.items() if isinstance(p, King) and p.white == white)
        return any(to == king for _, _, to in self.all_moves(not white))

    def play(self, at, to):
        piece = self.cells.pop(at)
        taken = self.cells.get(to)
        self.cells[to] = piece
        piece.moved = True
        return taken

    def score(self):
        return sum(p.value if p.white else -p.value for p in self.cells.values())

    def __str__(self):
        return "\n".join(
            "".join(str(self[x, y] or ".") for x in range(self.size)) for y in reversed(range(self.size))
        )


board = Board("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR")
print(board, len(list(board.all_moves(True))), board.score())
for move in ("e2e4", "e7e5", "d1h5", "b8c6", "f1c4", "g8f6", "h5f7"):
    a, b = [(ord(move[i]) - 97, int(move[i + 1]) - 1) for i in (0, 2)]
    taken = board.play(a, b)
    if taken:
        print(move, "takes", type(taken).__name__, board.score())
print(board, board.check(False), board.check(True), sep="\n")
print(sorted({f"{p}{chr(97 + x)}{y + 1}" for p, _, (x, y) in board.all_moves(True) if isinstance(p, Queen)}))
try:
    list(Piece(True).moves(board, (0, 0)))
except NotImplementedError as e:
    print("not implemented:", e)
print([cls.__name__ for cls in Queen.__mro__])


def tour(n, start):
    seen = {start: 1}

    def free(at):
        return [(at[0] + dx, at[1] + dy) for dx, dy in Knight.jumps if 0 <= at[0] + dx < n and 0 <= at[1] + dy < n and (at[0] + dx, at[1] + dy) not in seen]

    def go(at):
        if len(seen) == n * n:
            return True
        for there in sorted(free(at), key=lambda p: (len(free(p)), p)):
            seen[there] = len(seen) + 1
            if go(there):
                return True
            del seen[there]
        return False

    return [[seen[x, y] for x in range(n)] for y in range(n)] if go(start) else None


for row in tour(5, (0, 0)):
    print(" ".join(f"{v:2}" for v in row))
print(tour(4, (0, 0)))

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


@lru_cache(maxsize=None)
def best(cells, player):
    for a, b, c in LINES:
        if cells[a] != " " and cells[a] == cells[b] == cells[c]:
            return (1 if cells[a] == "x" else -1), None
    if " " not in cells:
        return 0, None
    options = []
    for i, c in enumerate(cells):
        if c == " ":
            value, _ = best(cells[:i] + player + cells[i + 1 :], "o" if player == "x" else "x")
            options.append((value, -i))
    value, at = max(options) if player == "x" else min(options)
    return value, -at


print(best(" " * 9, "x"), best("xx oo    ", "o"), best("x   o    ", "x"), best.cache_info().currsize)
