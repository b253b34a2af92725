"""Votes counted in several ways: dicts of counters, sorting by several keys, ties, generators of rounds."""
from collections import Counter, defaultdict, namedtuple

Ballot = namedtuple("Ballot", "ranks weight", defaults=[1])

def parse(lines):
    for n, line in enumerate(lines, 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        head, sep, tail = line.rpartition("*")
        ranks = tuple(r.strip() for r in (head if sep else line).split(">"))
        if len(set(ranks)) != len(ranks):
            raise ValueError(f"line {n}: a name twice in {ranks}")
        yield Ballot(ranks, int(tail)) if sep else Ballot(ranks)

def first_choices(ballots, out=()):
    count = Counter()
    for ranks, weight in ballots:
        for name in ranks:
            if name not in out:
                count[name] += weight
                break
        else:
            count[None] += weight
    return count

def rounds(ballots):
    out = set()
    while True:
        count = first_choices(ballots, out)
        exhausted = count.pop(None, 0)
        total = sum(count.values())
        yield dict(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))), exhausted
        best = max(count, key=count.get)
        if count[best] * 2 > total or len(count) == 1:
            return best
        worst = min(count.values())
        out |= {name for name, n in count.items() if n == worst}
        if len(out) == len(count) + len(out) - len([n for n in count.values() if n == worst]):
            return sorted(out)

def watch(gen):
    winner = yield from gen
    yield ("winner", winner)

TEXT = """
ann > bob > cleo * 4   # a note
bob > cleo * 3
cleo > bob * 2

dora > cleo
"""
ballots = list(parse(TEXT.splitlines()))
print(ballots[0], ballots[-1], ballots[1]._replace(weight=9).weight, Ballot._fields, ballots[0]._asdict())
for step in watch(rounds(ballots)):
    print(step)
pairs = defaultdict(lambda: defaultdict(int))
for b in ballots:
    for i, x in enumerate(b.ranks):
        for y in b.ranks[i + 1:]:
            pairs[x][y] += b.weight
print({x: dict(ys) for x, ys in sorted(pairs.items())})
try:
    list(parse(["a > b", "a > a"]))
except ValueError as e:
    print(e)
try:
    list(parse(["a * x"]))
except ValueError as e:
    print(e)
