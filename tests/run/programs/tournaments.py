# Round-robin and knockout tournaments, ratings, ties broken by several keys, records as dicts, tuples and objects together.
import itertools
import random
from collections import defaultdict
from operator import itemgetter


class Player:
    registry = {}
    _ids = itertools.count(1)

    def __init__(self, name, rating=1500.0, *, team=None):
        self.id = next(Player._ids)
        self.name, self.rating, self.team = name, rating, team
        self.results = []
        Player.registry[name] = self

    def expected(self, other):
        return 1 / (1 + 10 ** ((other.rating - self.rating) / 400))

    def __lt__(self, other):
        return self.sort_key() < other.sort_key()

    def sort_key(self):
        return (-self.rating, self.name)

    def __format__(self, spec):
        if spec == "long":
            return f"{self.name} ({self.rating:.1f}{', ' + self.team if self.team else ''})"
        return format(self.name, spec)

    @property
    def score(self):
        return sum(points for points, _ in self.results)

    @classmethod
    def find(cls, key):
        if isinstance(key, cls):
            return key
        if isinstance(key, int):
            for player in cls.registry.values():
                if player.id == key:
                    return player
            raise LookupError(f"no player {key}")
        try:
            return cls.registry[key]
        except KeyError:
            raise LookupError(f"no player called {key!r}") from None


def play(a, b, outcome, k=32):
    """outcome: 1, 0, 0.5, or 'W', 'L', 'D', or a pair of goals."""
    a, b = Player.find(a), Player.find(b)
    match outcome:
        case (x, y) if x == y:
            points = 0.5
        case (x, y):
            points = 1 if x > y else 0
        case "W" | "L" | "D" as letter:
            points = {"W": 1, "L": 0, "D": 0.5}[letter]
        case int() | float():
            points = outcome
        case _:
            raise ValueError(f"bad outcome {outcome!r}")
    change = k * (points - a.expected(b))
    a.rating += change
    b.rating -= change
    a.results.append((points, b))
    b.results.append((1 - points, a))
    return points, round(change, 3)


for spec in ["Ann", ("Bob", 1600), {"name": "Cid", "team": "red"}, ("Dee", 1450.5), {"name": "Eve", "rating": 1700, "team": "blue"}]:
    if isinstance(spec, str):
        Player(spec)
    elif isinstance(spec, dict):
        Player(**spec)
    else:
        Player(*spec)

for game in [("Ann", "Bob", 1), (1, 3, "D"), ("Dee", 5, (2, 2)), ("Eve", "Cid", (3, 1)), (2, 4, "L"), ("Bob", "Zed", 1), (9, 1, 0), ("Ann", "Bob", None), ("Ann", "Eve", [1, 0])]:
    try:
        print(game[0], game[1], *play(*game))
    except LookupError as error:
        print("lookup:", error)
    except ValueError as error:
        print("value:", error)

players = sorted(Player.registry.values())
for place, player in enumerate(players, 1):
    print(f"{place}. {player:<5}|{player:>6}|{player:long} {player.score:g} of {len(player.results)}")

table = defaultdict(lambda: {"played": 0, "points": 0, "against": []})
rng = random.Random(4)
for a, b in itertools.combinations(players, 2):
    goals = rng.randrange(4), rng.randrange(4)
    for side, own, other, rival in ((a, *goals, b), (b, *reversed(goals), a)):
        row = table[side.name]
        row["played"] += 1
        row["points"] += 3 if own > other else own == other
        row["against"].append((rival.name, own - other))
rows = [(name, row["points"], sum(map(itemgetter(1), row["against"])), max(row["against"], key=itemgetter(1))[0]) for name, row in table.items()]
rows.sort(key=lambda r: (-r[1], -r[2], r[0]))
for row in rows:
    print("{:<4} {:>2} {:+d} best against {}".format(*row))


def knockout(names, decide):
    round_number, field = 1, list(names)
    while len(field) > 1:
        if len(field) % 2:
            field.append(None)
        winners = []
        for left, right in zip(field[::2], field[1::2]):
            winners.append(left if right is None or decide(left, right) else right)
        yield round_number, winners
        field, round_number = winners, round_number + 1


for number, winners in knockout([p.name for p in players], lambda a, b: Player.find(a).rating >= Player.find(b).rating):
    print("round", number, winners)
print(list(knockout(["solo"], max)), dict(knockout("xyz", lambda a, b: a > b)))
by_team = {team: [p.name for p in group] for team, group in itertools.groupby(sorted(players, key=lambda p: str(p.team)), key=lambda p: p.team)}
print(by_team, sorted(by_team, key=str))
