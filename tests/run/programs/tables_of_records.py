"""Records as dicts: grouping, joining, pivoting, sorting by several columns, missing values, comprehension of all kinds."""
from collections import defaultdict, ChainMap
from itertools import groupby, chain, islice, accumulate, zip_longest
from operator import itemgetter
ROWS = """name,team,score,when
ann,red,10,mon
bob,blue,7.5,mon
cy,red,,tue
dee,green,12,tue
eve,blue,9,wed
ann,red,3,wed"""
def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text or None
head, *lines = [line.split(",") for line in ROWS.splitlines()]
rows = [dict(zip(head, map(convert, line))) for line in lines]
print(rows[2], [type(r["score"]).__name__ for r in rows])
groups = defaultdict(list)
for r in rows:
    groups[r["team"]].append(r["score"] or 0)
print({k: (sum(v), len(v), max(v)) for k, v in groups.items()})
print([(k, [r["name"] for r in g]) for k, g in groupby(sorted(rows, key=itemgetter("when", "name")), key=itemgetter("when"))])
pivot = {}
for r in rows:
    pivot.setdefault(r["name"], dict.fromkeys(("mon", "tue", "wed"), "-"))[r["when"]] = r["score"]
for name, cells in pivot.items():
    print(f"{name:<4}", *(f"{str(v):>5}" for v in cells.values()))
teams = [{"team": "red", "city": "Oslo"}, {"team": "blue", "city": "Rome"}]
by_team = {t["team"]: t for t in teams}
joined = [{**r, **by_team.get(r["team"], {"city": "?"})} for r in rows if r["score"] is not None]
print([f"{j['name']}@{j['city']}" for j in joined], joined[0] | {"score": 0})
print(sorted(rows, key=lambda r: (r["score"] is None, -(r["score"] or 0)))[0]["name"], list(accumulate(r["score"] or 0 for r in rows)))
try:
    sorted(rows, key=itemgetter("score"))
except TypeError as e:
    print(e)
try:
    max(rows)
except TypeError as e:
    print(e)
try:
    itemgetter("size")(rows[0])
except KeyError as e:
    print("KeyError", e)
defaults = ChainMap({"score": 1}, rows[0], {"city": "none"})
print(defaults["score"], defaults["name"], defaults["city"], len(defaults), sorted(defaults))
print(list(zip_longest("ab", [1, 2, 3], fillvalue="*")), list(islice(chain(rows[0].values(), "xyz"), 2, 6)))
print(sorted({r["team"] for r in rows} ^ {"red", "pink"}), {t: sorted({r["name"] for r in rows if r["team"] == t}) for t in ("red", "blue")})
matrix = [[r * c for c in range(1, 4)] for r in range(1, 3)]
print(list(zip(*matrix)), [*map(sum, matrix)], [x for row in matrix for x in row if x % 2], list(map(list, zip(*matrix[::-1]))))
first, *_, last = rows
print(first["name"], last["when"], [k for k in first if k not in {"when"}], all(r["name"] for r in rows), any(r["score"] == 12 for r in rows))
del first["when"]
print("when" in first, first.pop("zzz", "absent"), list(first.items())[-1], rows[0] is first)
