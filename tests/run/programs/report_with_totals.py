# A report with groups, totals and aligned columns, from rows of mixed values.
from collections import defaultdict
from functools import reduce

rows = [
    ("2024-01-03", "books", 12, 9.99), ("2024-01-03", "games", 1, 59.0), ("2024-01-10", "books", 3, "14,50"),
    ("2024-02-01", "games", None, 19.5), ("2024-02-14", "music", 7, 7), ("bad date", "music", 1, 1.0), ("2024-02-20", "books", "2", 30),
]

def number(value, default=0):
    if value is None:
        return default
    if isinstance(value, str):
        return float(value.replace(",", ".")) if "," in value or "." in value else int(value)
    return value

def month(date):
    year, month, _ = date.split("-")
    return f"{int(year)}/{int(month):02d}"

groups, errors = defaultdict(lambda: defaultdict(list)), []
for i, (date, kind, count, price) in enumerate(rows, 1):
    try:
        groups[month(date)][kind].append((number(count), number(price)))
    except ValueError as e:
        errors.append((i, str(e)))

def total(pairs):
    return reduce(lambda acc, p: acc + p[0] * p[1], pairs, 0)

table = [["month", "kind", "n", "total"]]
for m in sorted(groups):
    for kind, pairs in sorted(groups[m].items(), key=lambda kv: (-total(kv[1]), kv[0])):
        table.append([m, kind, sum(c for c, _ in pairs), total(pairs)])
    table.append([m, "all", sum(c for ps in groups[m].values() for c, _ in ps), sum(total(ps) for ps in groups[m].values())])

def show(cell):
    match cell:
        case float():
            return f"{cell:,.2f}"
        case int():
            return f"{cell:,}"
        case _:
            return str(cell)

texts = [[show(c) for c in row] for row in table]
widths = [max(map(len, column)) for column in zip(*texts)]
for row, values in zip(texts, table):
    print(" | ".join(t.rjust(w) if isinstance(v, (int, float)) else t.ljust(w) for t, w, v in zip(row, widths, values)).rstrip())
    if values is table[0]:
        print("-+-".join("-" * w for w in widths))
for line, text in errors:
    print(f"row {line}: {text}")
