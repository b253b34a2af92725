import math
import random

SIZE = 7
EMPTY, WHITE, BLACK = 0, 1, 2
SHOW = {EMPTY: ".", WHITE: "o", BLACK: "x"}
PASS = -1
KOMI = 5.5
rng = random.Random(7)


def to_pos(x, y):
    return y * SIZE + x


def to_xy(pos):
    y, x = divmod(pos, SIZE)
    return x, y


class Square:
    def __init__(self, board, pos):
        self.board = board
        self.pos = pos
        self.timestamp = 0
        self.removed_at = 0
        self.zobrist = [rng.randrange(1 << 31) for _ in range(3)]

    def set_neighbours(self):
        x, y = self.pos % SIZE, self.pos // SIZE
        self.neighbours = []
        for dx, dy in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
            nx, ny = x + dx, y + dy
            if 0 <= nx < SIZE and 0 <= ny < SIZE:
                self.neighbours.append(self.board.squares[to_pos(nx, ny)])

    def move(self, color):
        self.timestamp = Timestamp.now = Timestamp.now + 1
        self.board.zobrist_update(self, color)
        self.color = color
        self.reference = self
        self.ledges = 0
        self.used = True
        for neighbour in self.neighbours:
            if neighbour.color == EMPTY:
                self.ledges += 1
            else:
                reference = neighbour.find(update=True)
                if color == neighbour.color:
                    if reference.reference.pos != self.pos:
                        self.ledges += reference.ledges
                        reference.reference = self
                    self.ledges -= 1
                else:
                    reference.ledges -= 1
                    if reference.ledges == 0:
                        neighbour.remove(reference)

    def remove(self, reference, update=True):
        self.board.zobrist_update(self, EMPTY)
        self.removed_at = Timestamp.now
        if update:
            self.color = EMPTY
            self.board.empties.add(self.pos)
        for neighbour in self.neighbours:
            if neighbour.color != EMPTY and neighbour.removed_at != Timestamp.now:
                other = neighbour.find(update)
                if other.pos == reference.pos:
                    neighbour.remove(reference, update)
                elif update:
                    other.ledges += 1

    def find(self, update=False):
        reference = self.reference
        if reference.pos != self.pos:
            reference = reference.find(update)
            if update:
                self.reference = reference
        return reference

    def __repr__(self):
        return repr(to_xy(self.pos))


class Timestamp:
    now = 0


class EmptySet:
    def __init__(self, board):
        self.board = board
        self.empties = list(range(SIZE * SIZE))
        self.positions = list(range(SIZE * SIZE))

    def random_choice(self):
        choices = len(self.empties)
        while choices:
            i = int(rng.random() * choices)
            pos = self.empties[i]
            if self.board.useful(pos):
                return pos
            choices -= 1
            self.swap(i, choices)
        return PASS

    def swap(self, i, j):
        a, b = self.empties[i], self.empties[j]
        self.empties[i], self.empties[j] = b, a
        self.positions[a], self.positions[b] = j, i

    def add(self, pos):
        self.positions[pos] = len(self.empties)
        self.empties.append(pos)

    def remove(self, pos):
        self.swap(self.positions[pos], len(self.empties) - 1)
        self.empties.pop()


class Board:
    def __init__(self):
        self.squares = [Square(self, pos) for pos in range(SIZE * SIZE)]
        for square in self.squares:
            square.set_neighbours()
        self.reset()

    def reset(self):
        for square in self.squares:
            square.color = EMPTY
            square.used = False
            square.reference = square
            square.ledges = 0
        self.empties = EmptySet(self)
        self.hash = 0
        self.seen = set()
        self.color = BLACK
        self.finished = False
        self.lastmove = -2
        self.history = []
        self.white_dead = 0
        self.black_dead = 0

    def zobrist_update(self, square, color):
        if hasattr(square, "color"):
            self.hash ^= square.zobrist[square.color]
        self.hash ^= square.zobrist[color]

    def move(self, pos):
        square = self.squares[pos]
        if pos != PASS:
            square.move(self.color)
            self.empties.remove(square.pos)
            self.seen.add(self.hash)
        elif self.lastmove == PASS:
            self.finished = True
        self.color = WHITE if self.color == BLACK else BLACK
        self.lastmove = pos
        self.history.append(pos)

    def random_move(self):
        return self.empties.random_choice()

    def useful(self, pos):
        square = self.squares[pos]
        if square.color != EMPTY:
            return False
        empties = opps = weak = strong = neighs = 0
        for neighbour in square.neighbours:
            if neighbour.color == EMPTY:
                empties += 1
            else:
                reference = neighbour.find()
                if neighbour.color == self.color:
                    neighs += 1
                    if reference.ledges == 1:
                        weak += 1
                    else:
                        strong += 1
                else:
                    opps += 1
                    if reference.ledges == 1:
                        strong += 1
        if empties:
            return True
        return strong - weak > 0 and (opps > 0 or weak > 0)

    def score(self, color):
        if color == WHITE:
            count = KOMI + self.black_dead
        else:
            count = self.white_dead
        for square in self.squares:
            if square.color == color:
                count += 1
            elif square.color == EMPTY:
                surround = 0
                for neighbour in square.neighbours:
                    if neighbour.color == color:
                        surround += 1
                if surround == len(square.neighbours):
                    count += 1
        return count

    def __repr__(self):
        rows = []
        for y in range(SIZE):
            start = to_pos(0, y)
            rows.append("".join([SHOW[square.color] + " " for square in self.squares[start : start + SIZE]]))
        return "\n".join(rows)


class Node:
    def __init__(self):
        self.best = None
        self.pos = -1
        self.wins = 0
        self.losses = 0
        self.children = [None for _ in range(SIZE * SIZE + 1)]
        self.parent = None
        self.unexplored = []

    def score(self):
        played = self.wins + self.losses
        parent = self.parent.wins + self.parent.losses if self.parent else 1
        if not played:
            return 1000.0
        return self.wins / played + math.sqrt(2 * math.log(parent + 1) / (5 * played))

    def play(self, board):
        color = board.color
        node = self
        path = [node]
        while True:
            pos = node.select(board)
            if pos == PASS and board.lastmove == PASS:
                break
            board.move(pos)
            child = node.children[pos]
            if not child:
                child = node.children[pos] = Node()
                child.unexplored = [p for p in board.empties.empties if board.useful(p)]
                child.pos = pos
                child.parent = node
                path.append(child)
                break
            path.append(child)
            node = child
        self.random_playout(board)
        self.update(board, color, path)

    def select(self, board):
        if self.unexplored:
            i = int(rng.random() * len(self.unexplored))
            pos = self.unexplored[i]
            self.unexplored[i] = self.unexplored[-1]
            self.unexplored.pop()
            if board.useful(pos):
                return pos
        best, value = PASS, -1.0
        for child in self.children:
            if child and child.score() > value and (child.pos == PASS or board.useful(child.pos)):
                best, value = child.pos, child.score()
        return best

    def random_playout(self, board):
        for _ in range(SIZE * SIZE * 2):
            if board.finished:
                break
            board.move(board.random_move())

    def update(self, board, color, path):
        wins = board.score(BLACK) >= board.score(WHITE)
        for node in path:
            color = WHITE if color == BLACK else BLACK
            if wins == (color == BLACK):
                node.wins += 1
            else:
                node.losses += 1


def run(n):
    rng.seed(11)
    board = Board()
    root = Node()
    root.unexplored = list(board.empties.empties)
    for _ in range(n):
        board.reset()
        root.play(board)
    return root.wins, root.losses, board


if __name__ == "__main__":
    for x in run(2):
        print(x)
