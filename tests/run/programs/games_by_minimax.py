"""Games by minimax with memory: noughts and crosses, Nim, a change of players; the game is a class with a protocol."""
import functools


class Game:
    def moves(self, state):
        raise NotImplementedError

    def play(self, state, move):
        raise NotImplementedError

    def value(self, state):
        return None

    def best(self, state, depth=0):
        found = self.value(state)
        if found is not None:
            return found, None
        options = []
        for move in self.moves(state):
            score, _ = self.best(self.play(state, move), depth + 1)
            options.append((-score, move))
        return max(options, key=lambda o: o[0])


class Noughts(Game):
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def __init__(self):
        self.calls = 0
        self.best = functools.lru_cache(maxsize=None)(super().best)

    def moves(self, state):
        board, _ = state
        return [i for i, c in enumerate(board) if c == "."]

    def play(self, state, move):
        board, player = state
        self.calls += 1
        return board[:move] + player + board[move + 1:], "XO"[player == "X"]

    def value(self, state):
        board, player = state
        for a, b, c in self.lines:
            if board[a] != "." and board[a] == board[b] == board[c]:
                return 1 if board[a] == player else -1
        return 0 if "." not in board else None

    @staticmethod
    def show(state):
        board, player = state
        return "/".join(board[i:i + 3] for i in range(0, 9, 3)) + " " + player


class Nim(Game):
    def moves(self, state):
        for pile, count in enumerate(state):
            for take in range(1, count + 1):
                yield pile, take

    def play(self, state, move):
        pile, take = move
        piles = list(state)
        piles[pile] -= take
        return tuple(sorted(p for p in piles if p))

    def value(self, state):
        return -1 if not state else None


game = Noughts()
state = "X...O....", "X"
history = []
while game.value(state) is None:
    score, move = game.best(state)
    history.append((move, score))
    state = game.play(state, move)
print(history, game.show(state), game.value(state), game.calls)
print(game.best(("XX.OO....", "X")), game.best(("XX.OO....", "O")), game.best(("X...O....", "X")))
nim = Nim()
for piles in ((1,), (1, 1), (1, 2), (2, 2), (1, 2, 3), (1, 1, 1), (2, 3), (1, 3, 3)):
    score, move = nim.best(piles)
    xor = functools.reduce(lambda a, b: a ^ b, piles)
    print(piles, "win" if score > 0 else "lose", move, xor)
try:
    Game().best(())
except NotImplementedError as error:
    print("not implemented", repr(error), error.args)


def knights(size, start=(0, 0)):
    jumps = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    seen = {start: 0}

    def free(at):
        x, y = at
        return [(x + dx, y + dy) for dx, dy in jumps if 0 <= x + dx < size and 0 <= y + dy < size and (x + dx, y + dy) not in seen]

    def go(at, step):
        if step == size * size:
            return True
        for nxt in sorted(free(at), key=lambda n: len(free(n))):
            seen[nxt] = step
            if go(nxt, step + 1):
                return True
            del seen[nxt]
        return False

    return seen if go(start, 1) else None


for row in range(5):
    print(" ".join(f"{knights(5)[row, column]:2}" for column in range(5)))
print(knights(4))
