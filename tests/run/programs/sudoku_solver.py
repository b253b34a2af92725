"""A sudoku solver that crosses out candidates and guesses where it must."""

rows = "ABCDEFGHI"
cols = "123456789"


def cross(a, b):
    return [x + y for x in a for y in b]


squares = cross(rows, cols)
unit_list = (
    [cross(rows, c) for c in cols]
    + [cross(r, cols) for r in rows]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
units = {s: [u for u in unit_list if s in u] for s in squares}
peers = {s: set(sum(units[s], [])) - {s} for s in squares}


class Contradiction(Exception):
    pass


def eliminate(values, s, d):
    if d not in values[s]:
        return
    values[s] = values[s].replace(d, "")
    if not values[s]:
        raise Contradiction(s)
    if len(values[s]) == 1:
        for other in sorted(peers[s]):
            eliminate(values, other, values[s])
    for unit in units[s]:
        places = [p for p in unit if d in values[p]]
        if not places:
            raise Contradiction(f"no place for {d}")
        if len(places) == 1:
            assign(values, places[0], d)


def assign(values, s, d):
    for other in values[s].replace(d, ""):
        eliminate(values, s, other)


def parse(grid):
    values = dict.fromkeys(squares, cols)
    for s, c in zip(squares, grid):
        if c in cols:
            assign(values, s, c)
    return values


guesses = 0


def search(values):
    global guesses
    open_squares = [(len(v), s) for s, v in values.items() if len(v) > 1]
    if not open_squares:
        return values
    _, s = min(open_squares)
    for d in values[s]:
        guesses += 1
        attempt = values.copy()
        try:
            assign(attempt, s, d)
            found = search(attempt)
        except Contradiction:
            continue
        if found:
            return found
    return None


def show(values):
    for i, r in enumerate(rows):
        if i in (3, 6):
            print("------+-------+------")
        line = " ".join(values[r + c] + (" |" if c in "36" else "") for c in cols)
        print(line)


puzzle = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"
easy = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"
for text in (easy, puzzle):
    guesses = 0
    solved = search(parse(text))
    show(solved)
    print("guesses", guesses, all(sorted(solved[s] for s in u) == list(cols) for u in unit_list))
try:
    print(search(parse("11" + "." * 79)))
except Contradiction as error:
    print("contradiction at", error)
