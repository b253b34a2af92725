"""Data cleaning as colleagues write it: records of dicts with holes, grouping, joins, percentiles, a small query language, reports."""
import json
import re
import statistics
from collections import Counter, defaultdict, namedtuple
from datetime import date, timedelta
from itertools import accumulate, chain, groupby, islice, zip_longest
from operator import itemgetter

RAW = """
id;name ;qty;price;added;tags
1;Widget;10;2.50;2024-01-15;metal,small
2; Gadget;;19.99;2024-02-30;
3;Doohickey;7;n/a;2024-03-01;small
4;Thing;-3;1e2;15/04/2024;metal,large
x;Bad row
5;"Quoted; name";1;0.1;2024-12-31;a,b,a
"""

Problem = namedtuple("Problem", "line field value reason", defaults=["?"])


def split(line):
    return [part.strip().strip('"') for part in re.findall(r'("[^"]*"|[^;]*)(?:;|$)', line)][: line.count(";") + 1]


def parse_date(text):
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return date(*map(int, m.groups()))
    if m := re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", text):
        d, mo, y = (int(g) for g in m.groups())
        return date(y, mo, d)
    raise ValueError(f"no date: {text!r}")


PARSERS = {"id": int, "qty": lambda s: int(s) if s else 0, "price": float, "added": parse_date, "tags": lambda s: s.split(",") if s else []}


def load(text):
    lines = iter(text.strip().splitlines())
    header = [h.strip() for h in next(lines).split(";")]
    rows, problems = [], []
    for n, line in enumerate(lines, 2):
        cells = split(line)
        row = {}
        for field, cell in zip_longest(header, cells):
            if cell is None:
                problems.append(Problem(n, field, cell, "missing"))
                row[field] = None
                continue
            try:
                row[field] = PARSERS.get(field, str)(cell)
            except ValueError as e:
                problems.append(Problem(n, field, cell, str(e)))
                row[field] = None
        rows.append(row)
    return rows, problems


rows, problems = load(RAW)
for row in rows:
    print(row)
for p in problems:
    print(p.line, p.field, repr(p.value), p.reason, sep=" | ")
print(Problem(1, "a", 2), Problem._field_defaults, problems[0]._replace(line=0)[:2])

good = [r for r in rows if all(r[k] is not None for k in ("id", "qty", "price"))]
print(json.dumps([{k: v for k, v in r.items() if k != "added"} for r in good], indent=1)[:120])
print(sum(r["qty"] * r["price"] for r in good), statistics.mean(r["price"] for r in good), statistics.median([r["qty"] for r in rows if r["qty"] is not None]))

tags = Counter(chain.from_iterable(r["tags"] or [] for r in rows))
print(tags.most_common(), sum(tags.values()), tags["nothing"], sorted(tags.elements())[:3])

by_tag = defaultdict(lambda: {"count": 0, "names": []})
for r in rows:
    for t in dict.fromkeys(r["tags"] or ()):
        by_tag[t]["count"] += 1
        by_tag[t]["names"].append(r["name"])
print({k: v for k, v in sorted(by_tag.items(), key=lambda kv: (-kv[1]["count"], kv[0]))})

orders = [{"item": 1, "n": 3}, {"item": 5, "n": 2}, {"item": 1, "n": 4}, {"item": 9, "n": 1}]
names = {r["id"]: r["name"] for r in rows if r["id"]}
joined = [{**o, "name": names.get(o["item"], "(unknown)")} for o in orders]
print(joined)
for item, group in groupby(sorted(joined, key=itemgetter("item")), key=itemgetter("item")):
    group = list(group)
    print(item, [g["n"] for g in group], sum(map(itemgetter("n"), group)))


def where(rows, **tests):
    def fits(row):
        for key, wanted in tests.items():
            field, _, op = key.partition("__")
            value = row.get(field)
            match op:
                case "" | "eq":
                    ok = value == wanted
                case "lt":
                    ok = value is not None and value < wanted
                case "gt":
                    ok = value is not None and value > wanted
                case "has":
                    ok = wanted in (value or ())
                case _:
                    raise KeyError(f"unknown operator {op!r}")
            if not ok:
                return False
        return True

    return [row["name"] for row in rows if fits(row)]


print(where(rows, qty__gt=5), where(rows, price__lt=5, tags__has="small"), where(rows, name="Thing"), where(rows, added__gt=date(2024, 2, 1)))
try:
    where(rows, qty__near=3)
except KeyError as e:
    print("KeyError", e)


def percentile(values, p):
    values = sorted(values)
    k = (len(values) - 1) * p / 100
    low = int(k)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (k - low)


prices = [r["price"] for r in rows if r["price"] is not None]
print([percentile(prices, p) for p in (0, 25, 50, 100)], list(accumulate(prices)), list(accumulate([3, 1, 4], max)))
days = [r["added"] for r in rows if r["added"]]
print(max(days) - min(days), min(days) + timedelta(weeks=2), [d.isoformat() for d in sorted(days)], (max(days) - min(days)).days)
print(max(days).strftime("%d %B %Y, %a"), min(days).weekday(), date(2024, 3, 1) - timedelta(days=1))


def report(rows, columns, width=10):
    yield " ".join(f"{c:^{width}}" for c in columns)
    yield "=" * (len(columns) * (width + 1) - 1)
    for row in rows:
        cells = []
        for c in columns:
            value = row[c]
            if value is None:
                cells.append("-".center(width))
            elif isinstance(value, float):
                cells.append(f"{value:{width}.2f}")
            elif isinstance(value, int):
                cells.append(f"{value:{width}d}")
            else:
                cells.append(f"{value!s:<{width}.{width}}")
        yield " ".join(cells)


print("\n".join(islice(report(rows, ["id", "name", "qty", "price", "added"]), 6)))
